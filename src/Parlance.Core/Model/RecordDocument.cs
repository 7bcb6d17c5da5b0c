using System.Collections.Immutable;
using Parlance.Dates;

namespace Parlance.Model;

/// <summary>A document of record: the texts of its file, in order, and its title.</summary>
internal sealed class RecordDocument
{
    private readonly int[] _lineStarts;
    private readonly WrittenDate? _date;
    private DocumentStructure? _structure;

    /// <summary>A document that was read.</summary>
    /// <param name="file">Its file.</param>
    /// <param name="title">What it calls itself (front matter, else the first heading of the first level); null when it does not say.</param>
    /// <param name="passages">Its texts in the order of the file.</param>
    /// <param name="faults">Places that cannot be read.</param>
    /// <param name="text">The text of the file.</param>
    internal RecordDocument(SourceFile file, string? title, ImmutableArray<Passage> passages, ImmutableArray<FileFault> faults, string text)
        : this(file, title, passages, faults, LineStartsOf(text))
    {
    }

    /// <summary>A document that somebody else has read.</summary>
    internal RecordDocument(SourceFile file, string? title, ImmutableArray<Passage> passages, ImmutableArray<FileFault> faults, int[] lineStarts)
    {
        _lineStarts = lineStarts;
        File = file;
        Title = title;
        Passages = passages;
        Faults = faults;
    }

    /// <summary>Its file.</summary>
    public SourceFile File { get; }

    /// <summary>What it calls itself (front matter, else the first heading of the first level); null when it does not say.</summary>
    public string? Title { get; }

    /// <summary>Its texts in the order of the file.</summary>
    public ImmutableArray<Passage> Passages { get; }

    /// <summary>Places that cannot be read.</summary>
    public ImmutableArray<FileFault> Faults { get; }

    /// <summary>How it is written.</summary>
    public DocumentNotation Notation { get; init; }

    /// <summary>The offsets at which its lines start.</summary>
    internal IReadOnlyList<int> LineStarts => _lineStarts;

    /// <summary>The comments by which it excuses findings, in order.</summary>
    public ImmutableArray<DocumentException> Exceptions { get; init; } = ImmutableArray<DocumentException>.Empty;

    /// <summary>Whether it is somebody else's, so that nobody may change it (<c>ParlanceText="record"</c>).</summary>
    public bool IsOthers { get; init; }

    /// <summary>What its text has besides words: anchors, labels, numbers at the start of lines.</summary>
    public DocumentMarks Marks { get; init; } = DocumentMarks.None;

    /// <summary>The date that its front matter gives; null where it gives none, or what is no date.</summary>
    public WrittenDate? Date
    {
        get => _date;
        init
        {
            _date = value?.Value is null ? null : value;
            foreach (Passage passage in Passages)
            {
                passage.WrittenOn = _date;
            }
        }
    }

    /// <summary>The name of the document that the file is a part of, where its project gives it one; else null.</summary>
    public string? PartOf { get; internal set; }

    /// <summary>Its numbered parts. Kept for ever.</summary>
    public DocumentStructure Structure => _structure ?? Interlocked.CompareExchange(ref _structure, StructureReader.Read(this), null) ?? _structure;

    /// <summary>What the rules made of its words, to look quotations up in it.</summary>
    internal object? Index { get; set; }

    /// <summary>The line of an offset in the file, counted from 1.</summary>
    public int LineOf(int offset)
    {
        int line = Array.BinarySearch(_lineStarts, offset);
        return line < 0 ? ~line : line + 1;
    }

    private static int[] LineStartsOf(string text)
    {
        var starts = new List<int> { 0 };
        for (int position = 0; position < text.Length;)
        {
            position = TextLine.At(text, position).Next;
            starts.Add(position);
        }

        return starts.ToArray();
    }
}

/// <summary>How a document is written.</summary>
internal enum DocumentNotation
{
    /// <summary>As plain text.</summary>
    Plain,

    /// <summary>In Markdown.</summary>
    Markdown,

    /// <summary>In reStructuredText.</summary>
    ReStructuredText,
}

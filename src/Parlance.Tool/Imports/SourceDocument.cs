using Parlance.Documents;
using Parlance.Language;
using Parlance.Model;

namespace Parlance.Tool.Imports;

/// <summary>A document, as blocks in order.</summary>
internal sealed class SourceDocument
{
    private readonly string _shown;
    private readonly string _text;
    private readonly RecordDocument _document;
    private readonly List<SourceBlock> _blocks = [];
    private readonly List<SourceBlock> _headings = [];

    private SourceDocument(string path, string shown, string text, CancellationToken cancellation)
    {
        (_shown, _text) = (shown, text);
        _document = DocumentReader.Read(text, new SourceFile(path), cancellation: cancellation);
        for (int number = 0; number < _document.Passages.Length; number++)
        {
            Add(_document.Passages[number], number);
        }
    }

    /// <summary>The blocks.</summary>
    public IReadOnlyList<SourceBlock> Blocks => _blocks;

    /// <summary>The texts as the reader gives them.</summary>
    public IReadOnlyList<Passage> Passages => _document.Passages;

    /// <summary>Why it cannot be read; null where it can.</summary>
    public string? Fault => _document.Faults.Select(static fault => fault.Problem).FirstOrDefault();

    /// <summary>Reads a document.</summary>
    /// <param name="path">Its path, whose end says how it is read.</param>
    /// <param name="shown">The path as people read it.</param>
    /// <param name="text">Its text.</param>
    /// <param name="cancellation">Asks for the end.</param>
    public static SourceDocument Read(string path, string shown, string text, CancellationToken cancellation) => new(path, shown, text, cancellation);

    /// <summary>The file and line of a place in a text.</summary>
    public string PlaceOf(Passage passage, int offset) => $"{_shown}:{_document.LineOf(SourceOf(passage, offset))}";

    private int SourceOf(Passage passage, int offset) => passage.Locate(new TextRange(offset, offset < passage.Text.Length ? 1 : 0)).Start;

    private void Add(Passage passage, int number)
    {
        if (passage.IsHeading)
        {
            SourceBlock heading = Block(passage, number, BlockKind.Heading, 0, passage.Text.Length, passage.HeadingLevel);
            _headings.RemoveAll(above => above.Level >= heading.Level);
            _blocks.Add(heading with { Headings = [.. _headings] });
            _headings.Add(heading);
            return;
        }

        if (passage.IsCell)
        {
            int column = passage.IsBesideCell && _blocks is [.., { Kind: BlockKind.Cell } before] ? before.Level + 1 : 0;
            _blocks.Add(Block(passage, number, BlockKind.Cell, 0, passage.Text.Length, column));
            return;
        }

        // A list and the words that lead to it are one text; each item is a line of it.
        string text = passage.Text;
        int start = 0;
        while (start < text.Length)
        {
            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            int indent = start;
            while (indent < end && text[indent] == ' ')
            {
                indent++;
            }

            int marker = LineMarker.At(text.AsSpan(start, end - start), indent - start).End;
            int from = marker > 0 ? start + marker : indent;
            if (from < end)
            {
                _blocks.Add(Block(passage, number, marker > 0 ? BlockKind.Item : BlockKind.Paragraph, from, end, indent - start));
            }

            start = end + 1;
        }
    }

    private SourceBlock Block(Passage passage, int number, BlockKind kind, int start, int end, int level)
    {
        while (start < end && char.IsWhiteSpace(passage.Text[start]))
        {
            start++;
        }

        string text = WithCode(passage, start, passage.Text[start..end].TrimEnd());
        return new SourceBlock(kind, text, PlaceOf(passage, start))
        {
            LeadLength = LeadLength(passage, start, text),
            ColonLine = ColonLine(passage, start, text),
            Level = level,
            Passage = number,
            Headings = [.. _headings],
        };
    }

    /// <summary>The text with what it has for code, which the reader leaves out: <c>data such as a `tbsCertificate`</c>.</summary>
    private string WithCode(Passage passage, int start, string text)
    {
        for (int hole = text.LastIndexOf(Model.Passage.Hole); hole >= 0; hole = hole == 0 ? -1 : text.LastIndexOf(Model.Passage.Hole, hole - 1))
        {
            int from = start + hole == 0 ? passage.Span.Start : SourceOf(passage, start + hole - 1) + 1;
            int to = start + hole + 1 < passage.Text.Length ? SourceOf(passage, start + hole + 1) : passage.Span.End;
            string code = from < to ? _text[from..to].Trim('`', ' ', '\n', '\r') : "";
            text = code.Contains('\n', StringComparison.Ordinal) ? text : string.Concat(text.AsSpan(0, hole), code, text.AsSpan(hole + 1));
        }

        return text;
    }

    /// <summary>How many characters are in bold or italics: <c>**Project**: a technical</c>.</summary>
    private int LeadLength(Passage passage, int start, string text)
    {
        int source = SourceOf(passage, start), mark = source;
        while (mark > 0 && _text[mark - 1] is '*' or '_' && source - mark < 3)
        {
            mark--;
        }

        if (mark == source)
        {
            return 0;
        }

        int close = _text.IndexOf(_text[mark..source], source, Math.Min(_text.Length - source, 200), StringComparison.Ordinal);
        string lead = close < 0 ? "" : _text[source..close];
        return lead.Length > 0 && text.StartsWith(lead, StringComparison.Ordinal) ? lead.Length : 0;
    }

    /// <summary>Where the definition of <c>Term</c>, and <c>: what it means</c> in the next line, begins.</summary>
    private int ColonLine(Passage passage, int start, string text)
    {
        int colon = text.IndexOf(" : ", StringComparison.Ordinal);
        if (colon < 0)
        {
            return 0;
        }

        int source = SourceOf(passage, start + colon + 1);
        return source > 0 && source < _text.Length && _text[source] == ':' && _text[source - 1] == '\n' ? colon : 0;
    }
}

using System.Collections.Immutable;
using Parlance.Dates;
using Parlance.Language;

namespace Parlance.Model;

/// <summary>
/// One logical text and the way back to the characters it was written with, however many literals, escapes and files
/// those are spread over. It alone turns places of the text into places of the source, and edits into edits.
/// </summary>
internal sealed class Passage
{
    /// <summary>Replaces in <see cref="Text"/> a part that is not constant; never part of a word or a sentence.</summary>
    public const char Hole = '\uFFFC';

    private readonly ImmutableArray<Segment> _segments;
    private readonly ImmutableArray<LiteralPiece> _pieces;
    private ReadText? _read;
    private ReadTimes? _times;

    internal Passage(string text, PassageRole role, SourceSpan span, ImmutableArray<Segment> segments, ImmutableArray<LiteralPiece> pieces)
    {
        Text = text;
        Role = role;
        Span = span;
        _segments = segments;
        _pieces = pieces;
    }

    /// <summary>The text as a reader would see it; offsets everywhere else are offsets into this.</summary>
    public string Text { get; }

    /// <summary>What the text is for.</summary>
    public PassageRole Role { get; }

    /// <summary>The whole expression or paragraph in its file; orders passages for reading.</summary>
    public SourceSpan Span { get; }

    /// <summary>
    /// Whether it is a paragraph of a document, with others before and after it: a quotation may open in one and end in a
    /// later one. A text in code is whole.
    /// </summary>
    public bool IsParagraph { get; init; }

    /// <summary>Whether it is a heading of a document.</summary>
    public bool IsHeading => HeadingLevel > 0;

    /// <summary>The level of a heading of a document, from 1; 0 for any other text.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>Whether it is a cell of a table.</summary>
    public bool IsCell { get; init; }

    /// <summary>Whether it is a cell of a table, and the passage before it the cell before it in its row.</summary>
    public bool IsBesideCell { get; init; }

    /// <summary>Whether it is a field of the settings above a document, <c>title: Harbour standard</c>: its words are read, and it is no part of the document.</summary>
    public bool IsSetting { get; init; }

    /// <summary>The date of the document that it is a text of, as that gives it in its settings; null for any other text.</summary>
    public WrittenDate? WrittenOn { get; internal set; }

    /// <summary>What the text tells of its words when a reader points at them: <c>&lt;abbr title="terms of reference"&gt;TOR&lt;/abbr&gt;</c>.</summary>
    public ImmutableArray<WordTitle> Titles { get; init; } = ImmutableArray<WordTitle>.Empty;

    /// <summary>The runs of the text and where each is written, in order and without a gap.</summary>
    internal ImmutableArray<Segment> Segments => _segments;

    /// <summary>The pieces of literal text that the runs belong to.</summary>
    internal ImmutableArray<LiteralPiece> Pieces => _pieces;

    /// <summary>The links in it.</summary>
    public ImmutableArray<TextLink> Links { get; init; } = ImmutableArray<TextLink>.Empty;

    /// <summary>The item whose part this is; null for free-standing prose.</summary>
    public PolicyItem? Item { get; internal set; }

    /// <summary>What the text alone says: words, sentences, lists, marks, abbreviations. Kept for ever.</summary>
    public ReadText Read => _read ?? Interlocked.CompareExchange(ref _read, new ReadText(Text), null) ?? _read;

    /// <summary>Whether anybody has asked what the text alone says.</summary>
    internal bool IsRead => _read is not null;

    /// <summary>What the text alone says of time. Kept for ever.</summary>
    public ReadTimes Times => _times ?? Interlocked.CompareExchange(ref _times, new ReadTimes(Text), null) ?? _times;

    /// <summary>What the rules made of the text and the vocabulary last.</summary>
    internal object? Named { get; set; }

    /// <summary>A text that is written as it is, with no notation around it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="role">What it is for.</param>
    /// <param name="file">Its file.</param>
    /// <param name="start">Offset of the text in the file.</param>
    public static Passage Plain(string text, PassageRole role, SourceFile file, int start = 0)
    {
        var builder = new PassageBuilder();
        builder.BeginPiece(new LiteralStyle(LiteralKind.Plain));
        builder.Direct(text, new SourceSpan(file, start, text.Length));
        return builder.Build(role, new SourceSpan(file, start, text.Length));
    }

    /// <summary>
    /// The place in the source of a range of the text. A range that runs over several literals of the expression is
    /// the stretch from the first to the last; one that also runs over a constant declared elsewhere is its part in
    /// the expression's first literal.
    /// </summary>
    public SourceSpan Locate(TextRange range)
    {
        (int first, int end) = Covering(range);
        if (first == end)
        {
            return Span;
        }

        bool foreign = IsForeign(first);
        for (int i = first + 1; i < end; i++)
        {
            if (IsForeign(i) != foreign)
            {
                return LocateFirstOwn(range, first, end);
            }
        }

        return foreign ? Joined(range, first, PieceEnd(first, end)) : Joined(range, first, end);
    }

    /// <summary>The edits of source that make the text read <paramref name="newText"/> in place of a range.</summary>
    /// <param name="range">What is replaced; empty for an insertion.</param>
    /// <param name="newText">What the text shall say there.</param>
    /// <returns>
    /// Edits that touch no more characters than they must, one for each literal concerned; empty where the notation
    /// cannot say it or a part of the range is not literal.
    /// </returns>
    public ImmutableArray<SourceEdit> Edit(TextRange range, string newText) =>
        Role == PassageRole.Record ? ImmutableArray<SourceEdit>.Empty : new PassageEditor(Text, _segments, _pieces).Edit(range, newText);

    /// <summary>Whether another passage says the same, for the same purpose.</summary>
    public bool IsSameAs(Passage other) => Role == other.Role && Text == other.Text;

    /// <summary>Takes over what is known of another passage with the same text and role: of the same text before an edit elsewhere in its file.</summary>
    public void TakeOver(Passage other)
    {
        _read ??= other._read;
        _times ??= other._times;
        Named ??= other.Named;
    }

    /// <summary>Adds the files, but one, in which parts of the text are written.</summary>
    public void AddFilesBeside(SourceFile file, HashSet<SourceFile> into)
    {
        foreach (Segment segment in _segments)
        {
            if (!ReferenceEquals(segment.Source.File, file))
            {
                into.Add(segment.Source.File);
            }
        }

        if (!ReferenceEquals(Span.File, file))
        {
            into.Add(Span.File);
        }
    }

    private SourceSpan LocateFirstOwn(TextRange range, int first, int end)
    {
        while (IsForeign(first))
        {
            first++;
        }

        return Joined(range, first, PieceEnd(first, end));
    }

    private SourceSpan Joined(TextRange range, int first, int end)
    {
        SourceSpan start = _segments[first].SourceOf(range), last = _segments[end - 1].SourceOf(range);
        return ReferenceEquals(start.File, last.File) && last.End >= start.Start
            ? start with { Length = last.End - start.Start }
            : start;
    }

    private int PieceEnd(int first, int end)
    {
        int next = first + 1;
        while (next < end && _segments[next].Piece == _segments[first].Piece)
        {
            next++;
        }

        return next;
    }

    private bool IsForeign(int segment) => _pieces[_segments[segment].Piece].Foreign;

    /// <summary>The segments that share a character with the range; for an empty range the one it is in or touches.</summary>
    private (int First, int End) Covering(TextRange range)
    {
        int first = PassageEditor.IndexOfSegmentAt(_segments, range.Start);
        if (range.Length == 0)
        {
            return first < _segments.Length ? (first, first + 1) : (Math.Max(0, _segments.Length - 1), _segments.Length);
        }

        int end = first;
        while (end < _segments.Length && _segments[end].Text.Start < range.End)
        {
            end++;
        }

        return (first, end);
    }
}

/// <summary>What markup says that a word stands for.</summary>
/// <param name="Start">Where the word begins in its text.</param>
/// <param name="Title">The words that it stands for.</param>
internal readonly record struct WordTitle(int Start, string Title);

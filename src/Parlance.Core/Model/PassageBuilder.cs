using System.Collections.Immutable;
using System.Text;

namespace Parlance.Model;

/// <summary>Puts a passage together from the literals it is written in, in reading order.</summary>
internal sealed class PassageBuilder
{
    /// <summary>Most texts are one stretch of one literal.</summary>
    private readonly ImmutableArray<Segment>.Builder _segments = ImmutableArray.CreateBuilder<Segment>(1);
    private readonly ImmutableArray<LiteralPiece>.Builder _pieces = ImmutableArray.CreateBuilder<LiteralPiece>(1);
    private string _first = "";
    private StringBuilder? _text;
    private ImmutableArray<WordTitle>.Builder? _titles;
    private ImmutableArray<TextLink>.Builder? _links;

    /// <summary>Number of characters so far.</summary>
    public int Length => _text?.Length ?? _first.Length;

    /// <summary>Begins an uninterrupted piece of literal text.</summary>
    /// <param name="style">Its notation.</param>
    /// <param name="foreign">Whether it belongs to a constant declared elsewhere.</param>
    public void BeginPiece(LiteralStyle style, bool foreign = false) => _pieces.Add(new LiteralPiece(style, foreign));

    /// <summary>Adds characters that are in the source as they are.</summary>
    public void Direct(string characters, SourceSpan source) => Direct(characters, 0, characters.Length, source);

    /// <summary>Adds a part of a string whose characters are in the source as they are.</summary>
    public void Direct(string characters, int start, int count, SourceSpan source)
    {
        if (count == 0)
        {
            return;
        }

        int at = Length;
        Append(characters, start, count);
        if (_segments.Count > 0 && _segments[_segments.Count - 1] is { Kind: SegmentKind.Direct } last
            && last.Piece == _pieces.Count - 1 && last.Source.End == source.Start)
        {
            _segments[_segments.Count - 1] = last with
            {
                Text = last.Text with { Length = last.Text.Length + count },
                Source = last.Source with { Length = last.Source.Length + count },
            };
            return;
        }

        _segments.Add(new Segment(SegmentKind.Direct, new TextRange(at, count), source with { Length = count }, _pieces.Count - 1));
    }

    /// <summary>Adds text that one indivisible piece of source means, such as an escape sequence.</summary>
    public void Escape(string characters, SourceSpan source) => Add(SegmentKind.Escape, characters, source);

    /// <summary>Adds text that has no characters of its own in the source; <paramref name="source"/> is written in its place.</summary>
    public void Opaque(string characters, SourceSpan source)
    {
        if (characters.Length > 0)
        {
            BeginPiece(default);
            Add(SegmentKind.Opaque, characters, source);
        }
    }

    /// <summary>Adds a part that is not constant.</summary>
    public void Hole(SourceSpan source)
    {
        BeginPiece(default);
        Add(SegmentKind.Hole, Passage.Hole.ToString(), source);
    }

    /// <summary>Says what the word stands for that comes next.</summary>
    public void Title(string title) => (_titles ??= ImmutableArray.CreateBuilder<WordTitle>()).Add(new WordTitle(Length, title));

    /// <summary>Says that a stretch of the text is a link, or that one without words stands at its end.</summary>
    public void Link(TextLink link) => (_links ??= ImmutableArray.CreateBuilder<TextLink>()).Add(link);

    /// <summary>The passage.</summary>
    /// <param name="role">What it is for.</param>
    /// <param name="span">The whole expression or paragraph in its file.</param>
    /// <param name="isParagraph">Whether it is a paragraph of a document.</param>
    /// <param name="headingLevel">The level of a heading of a document; 0 for any other text.</param>
    /// <param name="isCell">Whether it is a cell of a table.</param>
    /// <param name="isBesideCell">Whether it follows a cell in its row.</param>
    /// <param name="isSetting">Whether it is a field of the settings above a document.</param>
    public Passage Build(PassageRole role, SourceSpan span, bool isParagraph = false, int headingLevel = 0, bool isCell = false, bool isBesideCell = false, bool isSetting = false) =>
        new(_text?.ToString() ?? _first, role, span, Finish(_segments), Finish(_pieces))
        {
            IsParagraph = isParagraph,
            HeadingLevel = headingLevel,
            IsCell = isCell,
            IsBesideCell = isBesideCell,
            IsSetting = isSetting,
            Links = _links?.ToImmutable() ?? ImmutableArray<TextLink>.Empty,
            Titles = _titles?.ToImmutable() ?? ImmutableArray<WordTitle>.Empty,
        };

    private static ImmutableArray<T> Finish<T>(ImmutableArray<T>.Builder builder) => builder.Count == builder.Capacity ? builder.MoveToImmutable() : builder.ToImmutable();

    private void Add(SegmentKind kind, string characters, SourceSpan source)
    {
        _segments.Add(new Segment(kind, new TextRange(Length, characters.Length), source, _pieces.Count - 1));
        Append(characters, 0, characters.Length);
    }

    private void Append(string characters, int start, int count)
    {
        if (Length == 0)
        {
            _first = characters.Substring(start, count);
            return;
        }

        _text ??= new StringBuilder(_first, Math.Max(16, 2 * (_first.Length + count)));
        _text.Append(characters, start, count);
    }
}

namespace Parlance.Model;

/// <summary>How a segment's text relates to its source.</summary>
internal enum SegmentKind
{
    /// <summary>Character for character.</summary>
    Direct,

    /// <summary>One escape sequence: its source means its text as a whole.</summary>
    Escape,

    /// <summary>Text that has no characters of its own in the source (<c>nameof</c>, a constant of another assembly); it cannot be edited.</summary>
    Opaque,

    /// <summary>A part that is not constant: one <see cref="Passage.Hole"/> in the text.</summary>
    Hole,
}

/// <summary>A run of a passage's text and the source it comes from.</summary>
/// <param name="Kind">How the two relate.</param>
/// <param name="Text">The run, as a range of the passage's text.</param>
/// <param name="Source">Where it is written.</param>
/// <param name="Piece">Number of the uninterrupted piece of literal text that it belongs to, counted over the passage.</param>
internal readonly record struct Segment(SegmentKind Kind, TextRange Text, SourceSpan Source, int Piece) : IPlaced
{
    int IPlaced.Start => Text.Start;

    int IPlaced.End => Text.End;

    /// <summary>The source of the part of this segment that lies in <paramref name="range"/>, which overlaps or touches it.</summary>
    public SourceSpan SourceOf(TextRange range)
    {
        if (Kind != SegmentKind.Direct)
        {
            return Source;
        }

        int start = Math.Max(range.Start, Text.Start), end = Math.Min(range.End, Text.End);
        return Source with { Start = Source.Start + start - Text.Start, Length = end - start };
    }
}

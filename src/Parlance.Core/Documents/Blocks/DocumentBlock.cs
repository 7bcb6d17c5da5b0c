namespace Parlance.Documents;

/// <summary>A stretch of one line that belongs to a block, the markers of containers before it left out.</summary>
/// <param name="Start">Offset of the first character.</param>
/// <param name="End">Offset just past the last.</param>
internal readonly record struct LineSlice(int Start, int End)
{
    /// <summary>The end of a stretch without the white space at its end.</summary>
    public static int TrimEnd(string text, int start, int end)
    {
        while (end > start && text[end - 1] is ' ' or '\t')
        {
            end--;
        }

        return end;
    }
}

/// <summary>What a block with text in it is.</summary>
internal enum BlockKind
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A cell of a table.</summary>
    Cell,

    /// <summary>Something that is not read: code, HTML, a line. It separates what comes before it from what comes after.</summary>
    Gap,
}

/// <summary>A block of a document.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Lines">Its lines: at least one, except in a gap.</param>
/// <param name="IsQuoted">Whether a block quote is around it.</param>
/// <param name="Marker">The bullet or number, where the block is the first of an item of a list; else empty.</param>
/// <param name="Level">The level of a heading; else 0.</param>
/// <param name="Depth">How many items of lists it is in.</param>
/// <param name="IsBesideCell">Whether it is a cell behind another one with words in its row.</param>
internal sealed record DocumentBlock(BlockKind Kind, IReadOnlyList<LineSlice> Lines, bool IsQuoted, LineSlice Marker, int Level = 0, int Depth = 0, bool IsBesideCell = false)
{
    /// <summary>Whether the block begins an item of a list.</summary>
    public bool IsItem => Marker.End > Marker.Start;

    /// <summary>Whether its words are written in HTML, in a document that is written otherwise.</summary>
    public bool IsHtml { get; init; }
}

namespace Parlance.Model;

/// <summary>A stretch of characters in a file, in UTF-16 units.</summary>
/// <param name="File">The file.</param>
/// <param name="Start">Offset of the first character.</param>
/// <param name="Length">Number of characters; may be zero for a place between two.</param>
internal readonly record struct SourceSpan(SourceFile File, int Start, int Length) : IComparable<SourceSpan>
{
    /// <summary>No place: for what is wrong outside any file.</summary>
    public static SourceSpan Nowhere { get; } = new(new SourceFile(""), 0, 0);

    /// <summary>Offset just past the last character.</summary>
    public int End => Start + Length;

    /// <summary>Compares by reading order: file path (ordinal), then start, then end.</summary>
    public int CompareTo(SourceSpan other)
    {
        int order = string.CompareOrdinal(File.Path, other.File.Path);
        if (order == 0)
        {
            order = Start.CompareTo(other.Start);
        }

        return order != 0 ? order : Length.CompareTo(other.Length);
    }

    /// <summary>Whether the two have a character in common, or one is an empty place strictly inside the other.</summary>
    public bool Overlaps(SourceSpan other) =>
        ReferenceEquals(File, other.File) && Start < other.End && other.Start < End;
}

/// <summary>A change to a file: the characters of a span give way to a new text.</summary>
/// <param name="Span">What is replaced; empty for an insertion.</param>
/// <param name="NewText">What is there afterwards, in the notation of the file (escapes included).</param>
internal readonly record struct SourceEdit(SourceSpan Span, string NewText);

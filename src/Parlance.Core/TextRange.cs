namespace Parlance;

/// <summary>A stretch of a text, in UTF-16 units.</summary>
/// <param name="Start">Offset of the first character.</param>
/// <param name="Length">Number of characters; zero for a place between two, or for something absent.</param>
internal readonly record struct TextRange(int Start, int Length) : IPlaced
{
    /// <summary>Offset just past the last character.</summary>
    public int End => Start + Length;

    /// <summary>Whether it has no character.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>The range from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static TextRange FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether the two have a character in common.</summary>
    public bool Overlaps(TextRange other) => Start < other.End && other.Start < End;

    /// <summary>Whether <paramref name="other"/> lies wholly inside this range.</summary>
    public bool Contains(TextRange other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the character at an offset lies inside it.</summary>
    public bool Contains(int offset) => offset >= Start && offset < End;

    /// <summary>Its characters.</summary>
    /// <param name="text">The text it is of.</param>
    public ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text.Slice(Start, Length);

    /// <summary>Its characters as a string.</summary>
    /// <param name="text">The text it is of.</param>
    public string In(string text) => text.Substring(Start, Length);
}

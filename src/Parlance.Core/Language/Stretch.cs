namespace Parlance.Language;

/// <summary>A stretch of a text. Offsets count UTF-16 units from the start of the text.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="Length">How long it is.</param>
public readonly record struct Stretch(int Start, int Length)
{
    /// <summary>The offset after its last character.</summary>
    public int End => Start + Length;

    /// <summary>The stretch between two offsets.</summary>
    /// <param name="start">Where it starts.</param>
    /// <param name="end">The offset after its last character.</param>
    public static Stretch Between(int start, int end) => new(start, end - start);

    /// <summary>Whether an offset lies inside it.</summary>
    /// <param name="offset">An offset into the same text.</param>
    public bool Contains(int offset) => offset >= Start && offset < End;

    /// <summary>Its characters.</summary>
    /// <param name="text">The text it is of.</param>
    public ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text.Slice(Start, Length);
}

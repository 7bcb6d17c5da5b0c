namespace Parlance.Language;

/// <summary>One word of a text, or one part of a hyphenated compound. Offsets count UTF-16 units from the start of the text.</summary>
internal readonly struct Word : IPlaced
{
    /// <summary>The length of the possessive ending. Small facts come first, so that a word takes twelve bytes: a text keeps its words for ever.</summary>
    private readonly byte _ending;

    internal Word(int start, int length, int stemLength, Gap gap, WordTraits traits)
    {
        Start = start;
        Length = length;
        _ending = (byte)(length - stemLength);
        Gap = gap;
        Traits = traits;
    }

    /// <summary>What is written before it.</summary>
    public Gap Gap { get; }

    /// <summary>What its letters and its place show.</summary>
    public WordTraits Traits { get; }

    /// <summary>Where the word starts.</summary>
    public int Start { get; }

    /// <summary>Its length, possessive ending included.</summary>
    public int Length { get; }

    /// <summary>Its length without the possessive ending.</summary>
    public int StemLength => Length - _ending;

    /// <summary>Where the word ends: the offset after its last character.</summary>
    public int End => Start + Length;

    /// <summary>Where the word ends without its possessive ending.</summary>
    public int StemEnd => Start + StemLength;

    /// <summary>Its range without the possessive ending.</summary>
    public TextRange StemRange => new(Start, StemLength);

    /// <summary>Whether it is the second or a later part of a compound (<c>building</c> in <c>confidence-building</c>).</summary>
    public bool IsJoined => Gap is Gap.Hyphen or Gap.Dash;

    /// <summary>Whether all of the traits hold.</summary>
    /// <param name="traits">The traits asked for.</param>
    public bool Is(WordTraits traits) => (Traits & traits) == traits;

    /// <summary>The characters of the word.</summary>
    /// <param name="text">The text that was scanned.</param>
    public ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text.Slice(Start, Length);

    /// <summary>The characters of the word without its possessive ending.</summary>
    /// <param name="text">The text that was scanned.</param>
    public ReadOnlySpan<char> StemIn(ReadOnlySpan<char> text) => text.Slice(Start, StemLength);
}

using Parlance.Language;
using Parlance.Vocabularies;

namespace Parlance.Rules.Terminology;

/// <summary>A word of a text that could be written in another form.</summary>
/// <param name="Text">The text: of a passage, or a declared name.</param>
/// <param name="First">Index of the word, or of the first part of a compound.</param>
/// <param name="Family">Identifies what the forms are forms of.</param>
/// <param name="Form">The form; <see cref="Closed"/> and <see cref="Hyphenated"/> of a compound.</param>
/// <param name="Split">How many letters come before the hyphen; 0 for a spelling.</param>
/// <param name="Owner">The passage held against the declared names; null for a declared name.</param>
internal readonly record struct FormUse(ReadText Text, int First, ulong Family, ulong Form, int Split, NamedText? Owner = null)
{
    /// <summary>Written as one word.</summary>
    public const ulong Closed = 1;

    /// <summary>Written with a hyphen.</summary>
    public const ulong Hyphenated = 2;

    private const int ShortestFirst = 1;
    private const int ShortestSecond = 2;
    private const int LongestCompound = 64;

    /// <summary>Most words have one spelling: their keys say so by a bit.</summary>
    private static readonly Lazy<HashBits> s_keysWithSpellings = new(KeysWithSpellings);

    /// <summary>The words' range, a possessive ending left out.</summary>
    public TextRange Range => TextRange.FromBounds(
        Text.Words[First].Start, Text.Words[First + (Form == Hyphenated && Split > 0 ? 1 : 0)].StemEnd);

    /// <summary>Whether a word may have several spellings: a quick "no" for nearly all words that have one.</summary>
    public static bool MayHaveSpellings(ReadText text, int word) =>
        s_keysWithSpellings.Value.MayContain(text.Keys[word]) || IzeWords.IndexOfLetter(text.Words[word].StemIn(text.Text.AsSpan())) > 0;

    /// <summary>Whether a word has a hyphen before it or after it.</summary>
    public static bool IsPart(ReadText text, int word) =>
        text.Words[word].Gap == Gap.Hyphen || (word + 1 < text.Words.Length && text.Words[word + 1].Gap == Gap.Hyphen);

    /// <summary>
    /// A compound of two parts with a hyphen between them that may as well be written closed; null where there is none.
    /// Two parts of a longer compound are none: <em>day-to-day</em> has no <em>to-day</em> in it.
    /// </summary>
    public static FormUse? Compound(ReadText text, int word)
    {
        if (word + 1 >= text.Words.Length || text.Words[word + 1].Gap != Gap.Hyphen)
        {
            return null;
        }

        Word first = text.Words[word], second = text.Words[word + 1];
        bool isCompound = first.Gap != Gap.Hyphen && first.StemLength >= ShortestFirst && second.StemLength >= ShortestSecond && first.StemLength == first.Length
            && first.StemLength + second.StemLength <= LongestCompound
            && !first.Is(WordTraits.HasDigit) && !second.Is(WordTraits.HasDigit) && !first.Is(WordTraits.BesideHole) && !second.Is(WordTraits.BesideHole)
            && (!second.Is(WordTraits.Capitalised) || first.Is(WordTraits.Capitalised));
        if (!isCompound)
        {
            return null;
        }

        Span<char> closed = stackalloc char[LongestCompound];
        ReadOnlySpan<char> letters = text.Text.AsSpan();
        first.StemIn(letters).CopyTo(closed);
        second.StemIn(letters).CopyTo(closed.Slice(first.StemLength));
        closed = closed.Slice(0, first.StemLength + second.StemLength);
        return Hyphenation.MayBeParted(closed) ? new FormUse(text, word, WordKeys.Of(closed), Hyphenated, first.StemLength) : null;
    }

    /// <summary>What the words would be in another form; null where that form cannot be made of them.</summary>
    /// <param name="form">The other form.</param>
    /// <param name="split">How many letters come before its hyphen.</param>
    public string? Write(ulong form, int split)
    {
        string found = Text.Text.Substring(Range.Start, Range.Length);
        if (Split == 0 && Form != Closed)
        {
            return SpellingChoice.Write(found, form);
        }

        if (form == Hyphenated)
        {
            return split < found.Length ? found.Insert(split, "-") : null;
        }

        string first = Text.StemOf(First), second = Text.StemOf(First + 1);
        return first + (Text.Words[First].Is(WordTraits.AllCapitals) ? second : Casing.LowerFirst(second));
    }

    private static HashBits KeysWithSpellings() =>
        new(SpellingTable.Instance.SureWords().Select(static word => WordKeys.Of(word.AsSpan())).ToList());
}

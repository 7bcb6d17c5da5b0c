namespace Parlance.Language;

/// <summary>What the letters of a word tell of it as an abbreviation.</summary>
/// <param name="Key">The letters, without full stops and without the <c>s</c> of a plural.</param>
/// <param name="IsPlural">Whether a lower-case <c>s</c> makes it a plural: <c>CBMs</c>, <c>IdPs</c>.</param>
/// <param name="IsMixed">Whether it has lower-case letters besides: <c>MoU</c>, <c>DoD</c>.</param>
internal readonly record struct AbbreviationShape(string Key, bool IsPlural, bool IsMixed)
{
    private const int LongestKey = 10;
    private const int LongestMixed = 6;

    /// <summary>Reads a word; false where its letters are not those of an abbreviation: two capitals at least, no digit.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, Word word, out AbbreviationShape shape)
    {
        shape = default;
        ReadOnlySpan<char> letters = word.StemIn(text);
        if (letters.Length < 2 || letters.Length > LongestKey * 2 || word.Is(WordTraits.HasDigit) || word.Is(WordTraits.WrittenName) || word.Is(WordTraits.BesideHole)
            || Characters.ClassOf(letters[0]) != CharacterClass.Upper)
        {
            return false;
        }

        int upper = 0, lower = 0;
        foreach (char c in letters)
        {
            CharacterClass kind = Characters.ClassOf(c);
            upper += kind == CharacterClass.Upper ? 1 : 0;
            lower += kind == CharacterClass.Lower ? 1 : 0;
            if (kind is not (CharacterClass.Upper or CharacterClass.Lower) && c != '.')
            {
                return false;
            }
        }

        bool plural = lower > 0 && letters[letters.Length - 1] == 's' && Characters.ClassOf(letters[letters.Length - 2]) == CharacterClass.Upper;
        bool mixed = lower > (plural ? 1 : 0);
        if (upper < 2 || (mixed && (upper + lower > LongestMixed || lower > upper)) || upper + lower - (plural ? 1 : 0) > LongestKey)
        {
            return false;
        }

        ReadOnlySpan<char> core = plural ? letters.Slice(0, letters.Length - 1) : letters;
        string key = core.ToString();
        shape = new AbbreviationShape(word.Is(WordTraits.Abbreviation) ? key.Replace(".", "") : key, plural, mixed);
        return true;
    }

    /// <summary>Whether the letters are a Roman numeral, as it is written: <c>XIV</c> is one, <c>LDC</c> is none.</summary>
    public bool MayBeRoman => !IsPlural && RomanNumeral.Is(Key.AsSpan());
}

namespace Parlance.Language;

/// <summary>What the letters of a word tell of it as an abbreviation.</summary>
/// <param name="Key">The letters, without full stops and without the <c>s</c> of a plural.</param>
/// <param name="IsPlural">Whether a lower-case <c>s</c> makes it a plural: <c>CBMs</c>.</param>
/// <param name="IsMixed">Whether it has lower-case letters besides: <c>MoU</c>, <c>DoD</c>.</param>
internal readonly record struct AbbreviationShape(string Key, bool IsPlural, bool IsMixed)
{
    private const int LongestKey = 10;
    private const int LongestMixed = 6;
    private const string RomanDigits = "MDCLXVI";

    /// <summary>Reads a word; false where its letters are not those of an abbreviation: two capitals at least, no digit.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, Word word, out AbbreviationShape shape)
    {
        shape = default;
        ReadOnlySpan<char> letters = word.StemIn(text);
        if (letters.Length < 2 || letters.Length > LongestKey * 2 || word.Is(WordTraits.HasDigit) || word.Is(WordTraits.Address) || word.Is(WordTraits.BesideHole)
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

        bool plural = lower == 1 && letters[letters.Length - 1] == 's';
        bool mixed = lower > (plural ? 1 : 0);
        if (upper < 2 || (mixed && (upper + lower > LongestMixed || lower > upper)) || upper + lower - (plural ? 1 : 0) > LongestKey)
        {
            return false;
        }

        ReadOnlySpan<char> core = plural ? letters.Slice(0, letters.Length - 1) : letters;
        shape = new AbbreviationShape(core.ToString().Replace(".", ""), plural, mixed);
        return true;
    }

    /// <summary>Whether the letters are a Roman numeral, as it is written: <c>XIV</c> is one, <c>LDC</c> is none.</summary>
    public bool MayBeRoman
    {
        get
        {
            if (IsPlural)
            {
                return false;
            }

            int at = 0;
            for (int place = 0; place < RomanDigits.Length; place += 2)
            {
                at = AfterRomanPlace(at, place);
            }

            return at == Key.Length;
        }
    }

    /// <summary>The offset after the thousands, hundreds, tens or ones of a numeral.</summary>
    /// <param name="at">Where they would start.</param>
    /// <param name="place">Index among the Roman digits of their one; five and ten are before it.</param>
    private int AfterRomanPlace(int at, int place)
    {
        char one = RomanDigits[place];
        if (place > 0 && at + 1 < Key.Length && Key[at] == one && (Key[at + 1] == RomanDigits[place - 1] || Key[at + 1] == RomanDigits[place - 2]))
        {
            return at + 2;
        }

        int start = at += place > 0 && at < Key.Length && Key[at] == RomanDigits[place - 1] ? 1 : 0;
        while (at < Key.Length && at - start < 3 && Key[at] == one)
        {
            at++;
        }

        return at;
    }
}

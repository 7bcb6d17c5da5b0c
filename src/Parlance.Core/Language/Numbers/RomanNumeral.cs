namespace Parlance.Language;

/// <summary>Tells Roman numerals from words.</summary>
internal static class RomanNumeral
{
    private const string Digits = "MDCLXVI";

    /// <summary>Whether capitals are a numeral, as it is written: <c>XIV</c> is one, <c>LDC</c> is none.</summary>
    public static bool Is(ReadOnlySpan<char> word)
    {
        int at = 0;
        for (int place = 0; place < Digits.Length; place += 2)
        {
            at = AfterPlace(word, at, place);
        }

        return at == word.Length && at > 0;
    }

    /// <summary>Whether a word may number an item of a list: <c>iv</c>, <c>XII</c>.</summary>
    public static bool IsSmall(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (Folding.Lower(c) is not ('i' or 'v' or 'x'))
            {
                return false;
            }
        }

        return !word.IsEmpty;
    }

    /// <summary>The value of a numeral of whatever case; 0 where it is none.</summary>
    public static int ValueOf(ReadOnlySpan<char> word)
    {
        int value = 0, before = 0;
        for (int i = word.Length - 1; i >= 0; i--)
        {
            int digit = Folding.Lower(word[i]) switch { 'i' => 1, 'v' => 5, 'x' => 10, 'l' => 50, 'c' => 100, 'd' => 500, 'm' => 1000, _ => 0 };
            if (digit == 0)
            {
                return 0;
            }

            value += digit < before ? -digit : digit;
            before = Math.Max(before, digit);
        }

        return value;
    }

    /// <summary>The offset after the thousands, hundreds, tens or ones.</summary>
    /// <param name="word">The word.</param>
    /// <param name="at">Where they would start.</param>
    /// <param name="place">Index among the digits of their one; five and ten are before it.</param>
    private static int AfterPlace(ReadOnlySpan<char> word, int at, int place)
    {
        char one = Digits[place];
        if (place > 0 && at + 1 < word.Length && word[at] == one && (word[at + 1] == Digits[place - 1] || word[at + 1] == Digits[place - 2]))
        {
            return at + 2;
        }

        int start = at += place > 0 && at < word.Length && word[at] == Digits[place - 1] ? 1 : 0;
        while (at < word.Length && at - start < 3 && word[at] == one)
        {
            at++;
        }

        return at;
    }
}

namespace Parlance.Language;

/// <summary>
/// Names from Cyrillic as English, German, French and ISO 9 write them: <c>Gorbachev</c>, <c>Gorbachyov</c>, <c>Gorbatschow</c>,
/// <c>Gorbatchev</c>, <c>Gorbačëv</c>. The key is the same for all of them, and says nothing of hard and soft vowels.
/// </summary>
internal static class CyrillicName
{
    private static readonly WordSet s_given = WordData.Set("person-names.txt", "cyrillic-given");

    private static readonly WordSet s_endings = WordData.Set("person-names.txt", "cyrillic-endings");

    /// <summary>Whether a name is likely to be from Cyrillic, by a given name or the end of a family name.</summary>
    public static bool Is(IReadOnlyList<string> words) => words.Any(static word => s_given.Contains(NameLetters.Fold(word)) || HasEnding(NameLetters.Fold(word)));

    /// <summary>The keys of a word, one for each language that may have written it, without doubles.</summary>
    public static IEnumerable<string> KeysOf(string word)
    {
        string letters = WithHisses(word);
        return new[] { Common(English(letters)), Common(German(letters, "sh")), Common(German(letters, "zh")), Common(French(letters)) }.Distinct();
    }

    private static bool HasEnding(string word)
    {
        const int Longest = 5;
        for (int length = 2; length <= Longest && length + 1 < word.Length; length++)
        {
            if (s_endings.Contains(word.Substring(word.Length - length)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The letters that have a sign in ISO 9, in two.</summary>
    private static string WithHisses(string word) => NameLetters.Fold(word.ToLowerInvariant()
        .Replace("šč", "shch").Replace("\u015D", "shch").Replace("\u010D", "ch").Replace("\u0161", "sh").Replace("\u017E", "zh").Replace("\u00E2", "ya").Replace("\u00FB", "yu").Replace("\u00EB", "e")
        .Replace("\u02B9", "").Replace("\u2019", "").Replace("'", ""));

    private static string English(string letters) => letters;

    private static string German(string letters, string hiss) => letters.IndexOf("sch", StringComparison.Ordinal) < 0 && letters.IndexOf('w') < 0 && letters.IndexOf('j') < 0 && letters.IndexOf("ch", StringComparison.Ordinal) < 0
        ? letters
        : letters.Replace("schtsch", "S").Replace("tsch", "C").Replace("sch", hiss).Replace("ch", "kh").Replace("C", "ch").Replace("S", "shch").Replace("z", "ts").Replace("tsh", "zh").Replace("ss", "s");

    private static string French(string letters) => letters.IndexOf("ou", StringComparison.Ordinal) < 0 && letters.IndexOf("tch", StringComparison.Ordinal) < 0 && letters.IndexOf('j') < 0 && !letters.EndsWith("ine", StringComparison.Ordinal)
        ? letters
        : (letters.EndsWith("ine", StringComparison.Ordinal) ? letters.Substring(0, letters.Length - 1) : letters)
            .Replace("chtch", "S").Replace("tch", "C").Replace("ch", "sh").Replace("C", "ch").Replace("S", "shch").Replace("ou", "u").Replace("j", "zh").Replace("gu", "g");

    /// <summary>What the languages have in common: one letter for all of <c>i</c>, <c>y</c> and <c>j</c>, none for a soft <c>e</c>.</summary>
    private static string Common(string letters)
    {
        string key = letters.Replace("ct", "kt").Replace("x", "ks").Replace("w", "v").Replace("tz", "ts").Replace("kh", "h").Replace("dzh", "j").Replace('y', 'i').Replace('j', 'i');
        key = WithoutDoubles(key).Replace("io", "e").Replace("ie", "e").Replace("ander", "andr");
        key = key.Replace("cho", "che").Replace("sho", "she").Replace("zho", "zhe");
        key = WithoutDoubles(key);
        return key.EndsWith("f", StringComparison.Ordinal) ? key.Substring(0, key.Length - 1) + "v" : key;
    }

    /// <summary>The letters, of a doubled one only one.</summary>
    internal static string WithoutDoubles(string letters)
    {
        for (int i = letters.Length - 1; i > 0; i--)
        {
            if (letters[i] == letters[i - 1])
            {
                letters = letters.Remove(i, 1);
            }
        }

        return letters;
    }
}

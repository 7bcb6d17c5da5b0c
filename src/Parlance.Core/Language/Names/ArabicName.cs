namespace Parlance.Language;

/// <summary>
/// Names from Arabic as English and French write them: <c>Mohamed</c>, <c>Muhammad</c>; <c>Bashar al-Assad</c>, <c>Bachar el-Assad</c>.
/// The key has three vowels, no doubled letters and no article.
/// </summary>
internal static class ArabicName
{
    private static readonly WordSet s_given = WordData.Set("person-names.txt", "arabic-given");

    private static readonly WordSet s_articles = new("al el ul ad ar as ash az an");

    /// <summary>What letters alone do not show to be one: Egyptian and Libyan g, Yusuf and Youssef.</summary>
    private static readonly WordSet s_same = new("gamal=jamal nagib=najib nagub=najib magdi=majdi gadafi=kadafi gafar=jafar anuar=anwar iusaf=iusuf iusif=iusuf");

    /// <summary>Whether a name is likely to be from Arabic, by one of its words.</summary>
    public static bool Is(IReadOnlyList<string> words) => words.Any(static word => s_given.Contains(NameLetters.Fold(word)));

    /// <summary>The keys of a word, <c>e</c> read as <c>a</c> and as <c>i</c>; an empty one for the article.</summary>
    public static IEnumerable<string> KeysOf(string word)
    {
        string letters = NameLetters.Fold(word);
        if (s_articles.Contains(letters))
        {
            return [""];
        }

        letters = Consonants(Servant(letters.StartsWith("oua", StringComparison.Ordinal) ? "wa" + letters.Substring(3) : letters).Replace("aou", "au").Replace("ou", "u").Replace("au", "aw").Replace("gui", "gi").Replace("gue", "ge").Replace("oo", "u").Replace("ee", "i").Replace("ei", "ai").Replace("ey", "ai").Replace("ay", "ai").Replace('o', 'u').Replace('y', 'i'));
        return new[] { Same(CyrillicName.WithoutDoubles(letters.Replace('e', 'a'))), Same(CyrillicName.WithoutDoubles(letters.Replace('e', 'i'))) }.Distinct();
    }

    private static string Consonants(string letters)
    {
        string key = letters.Replace("kh", "x").Replace("sh", "S").Replace("ch", "S").Replace("ph", "f").Replace('c', 'k').Replace("dh", "d").Replace("th", "t").Replace("dj", "j").Replace('q', 'k').Replace('v', 'w');
        bool isMute = key.Length > 2 && ((key.EndsWith("h", StringComparison.Ordinal) && (key[key.Length - 2] == 'a' || key.EndsWith("ieh", StringComparison.Ordinal))) || (key.EndsWith("e", StringComparison.Ordinal) && !IsVowel(key[key.Length - 2])));
        return isMute ? key.Substring(0, key.Length - 1) : key;
    }

    /// <summary><c>Abdul</c>, <c>Abdel</c> and <c>Abd al-</c> are one, and so is <c>Abdurrahman</c>: the vowel and the article behind <c>abd</c> go.</summary>
    private static string Servant(string letters)
    {
        const int Stem = 3;
        if (!letters.StartsWith("abd", StringComparison.Ordinal) || letters.Length < Stem + 2 || !IsVowel(letters[Stem]))
        {
            return letters;
        }

        bool hasArticle = letters[Stem + 1] == 'l' || (letters.Length > Stem + 2 && letters[Stem + 1] == letters[Stem + 2]);
        return hasArticle ? "abd" + letters.Substring(Stem + 2) : letters;
    }

    private static string Same(string key) => s_same.TryGetValue(key.AsSpan(), out ReadOnlySpan<char> other) ? other.ToString() : key;

    private static bool IsVowel(char c) => Characters.IsVowel(c);
}

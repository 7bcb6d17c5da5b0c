using System.Text;

namespace Parlance.Language;

/// <summary>
/// Chinese names in pinyin and in Wade-Giles: <c>Jiang Zemin</c> is <c>Chiang Tse-min</c>. A name is read as Wade-Giles where it
/// cannot be pinyin, or is hyphenated as pinyin never is.
/// </summary>
internal static class ChineseName
{
    private const int LongestSyllable = 7, MostReadings = 8;

    private static readonly WordSet s_pinyin = WordData.Set("romanisation.txt", "pinyin");

    private static readonly WordSet s_wadeGiles = WordData.Set("romanisation.txt", "wade-giles");

    /// <summary>
    /// The keys of a name in Wade-Giles. In pinyin it has none: two such names that differ are two names. Many texts leave the
    /// apostrophes out, so that <c>ch</c> may be any of j, q, zh and ch: the key does not tell them apart.
    /// </summary>
    /// <param name="words">Its words, the parts of a compound each for itself.</param>
    /// <param name="isHyphenated">Whether it has a compound with a small letter behind the hyphen.</param>
    public static List<string> KeysOfWadeGiles(IReadOnlyList<string> words, bool isHyphenated) =>
        isHyphenated || KeysOfPinyin(words).Count == 0 ? Keys(words, isPinyin: false) : [];

    /// <summary>The keys of a name as pinyin; none where it cannot be.</summary>
    public static List<string> KeysOfPinyin(IReadOnlyList<string> words) => Keys(words, isPinyin: true);

    /// <summary>Whether the apostrophes of a name in Wade-Giles, where it has any, are those of a name in pinyin: <c>Ts'ai</c> is <c>Cai</c>, not <c>Zai</c>.</summary>
    public static bool MayBeAspirated(IReadOnlyList<string> words, string pinyin)
    {
        if (!words.Any(static word => word.IndexOfAny(['\'', '\u2019', '\u2018', '\u02BC']) > 0))
        {
            return true;
        }

        var readings = new List<string> { "" };
        foreach (string word in words)
        {
            readings = Append(readings, SyllablesOf(Straight(word), isPinyin: false), static syllable => syllable);
        }

        return readings.Contains(pinyin);
    }

    private static List<string> Keys(IReadOnlyList<string> words, bool isPinyin)
    {
        var keys = new List<string> { "" };
        foreach (string word in words)
        {
            string letters = isPinyin ? NameLetters.Fold(word) : Straight(word);
            keys = Append(keys, SyllablesOf(letters, isPinyin), KeyOf);
        }

        return keys;
    }

    private static List<string> Append(List<string> before, List<string[]>? syllables, Func<string, string> keyOf)
    {
        var after = new List<string>();
        if (syllables is null)
        {
            return after;
        }

        foreach (string start in before)
        {
            var all = new List<string> { start };
            foreach (string[] readings in syllables)
            {
                all = all.SelectMany(one => readings.Select(reading => one + keyOf(reading))).Distinct().Take(MostReadings).ToList();
            }

            after.AddRange(all);
        }

        return after;
    }

    /// <summary>The syllables of a word, each with what it is in pinyin; null where it has other letters.</summary>
    private static List<string[]>? SyllablesOf(string word, bool isPinyin)
    {
        if (word.Length == 0)
        {
            return [];
        }

        for (int length = Math.Min(LongestSyllable, word.Length); length > 0; length--)
        {
            string syllable = word.Substring(0, length);
            string[]? readings = null;
            if (isPinyin)
            {
                readings = s_pinyin.Contains(syllable) ? [syllable] : null;
            }
            else if (s_wadeGiles.TryGetValue(syllable.AsSpan(), out ReadOnlySpan<char> value))
            {
                readings = value.ToString().Split('/');
            }

            if (readings is not null && SyllablesOf(word.Substring(length), isPinyin) is { } rest)
            {
                rest.Insert(0, readings);
                return rest;
            }
        }

        return null;
    }

    /// <summary>A syllable without what tells the aspirate: <c>zh</c>, <c>ch</c>, <c>j</c>, <c>q</c> are one.</summary>
    private static string KeyOf(string pinyin)
    {
        string rest = pinyin.StartsWith("zh", StringComparison.Ordinal) || pinyin.StartsWith("ch", StringComparison.Ordinal) ? pinyin.Substring(2) : pinyin.Substring(1);
        return pinyin[0] switch
        {
            'b' or 'p' => "b" + rest,
            'd' or 't' => "d" + rest,
            'g' or 'k' => "g" + rest,
            'j' or 'q' => "j" + rest,
            'z' or 'c' when rest.Length == pinyin.Length - 2 => "j" + rest,
            'z' or 'c' => "z" + rest,
            _ => pinyin,
        };
    }

    /// <summary>The word in lower case with straight apostrophes and without accents.</summary>
    private static string Straight(string word)
    {
        var letters = new StringBuilder(word.Length);
        foreach (char c in word)
        {
            letters.Append(c is '\u2018' or '\u02BC' ? '\'' : Diacritics.Base(Folding.Lower(c)));
        }

        return letters.ToString();
    }
}

namespace Parlance.Language;

/// <summary>Forms of English verbs, by ending and a list of the irregular ones.</summary>
internal static class Verbs
{
    private static readonly WordSet s_irregular = WordData.Set("irregular-verbs.txt");

    /// <summary>Stressed on the last syllable, or doubled by custom; verbs of one syllable need no list.</summary>
    private static readonly WordSet s_doubling = WordData.Set("verb-forms.txt", "doubling");

    /// <summary>Whether a word is the base form of an irregular verb: <c>stand</c>; nouns such as <c>run</c> too.</summary>
    public static bool IsIrregular(ReadOnlySpan<char> word) => s_irregular.Contains(word);

    /// <summary>The past of a verb, in lower case.</summary>
    public static string Past(string verb) => Part(verb, first: true) ?? WithEnding(verb, "ed");

    /// <summary>The past participle of a verb, in lower case.</summary>
    public static string Participle(string verb) => Part(verb, first: false) ?? WithEnding(verb, "ed");

    /// <summary>The form in <c>-ing</c>, in lower case.</summary>
    public static string Gerund(string verb) => WithEnding(verb, "ing");

    private static string? Part(string verb, bool first)
    {
        if (!s_irregular.TryGetValue(verb.AsSpan(), out ReadOnlySpan<char> parts))
        {
            return null;
        }

        int comma = parts.IndexOf(',');
        return (comma < 0 ? parts : first ? parts.Slice(0, comma) : parts.Slice(comma + 1)).ToString();
    }

    private static string WithEnding(string verb, string ending)
    {
        if (verb.Length < 2)
        {
            return verb + ending;
        }

        char last = verb[verb.Length - 1];
        char before = verb[verb.Length - 2];
        if (last == 'e' && (ending == "ed" || before is not ('e' or 'o' or 'y') || verb == "dye"))
        {
            if (ending == "ing" && before == 'i')
            {
                return verb.Substring(0, verb.Length - 2) + "ying";
            }

            return verb.Substring(0, verb.Length - 1) + ending;
        }

        if (last == 'y' && ending == "ed" && !Characters.IsVowel(before))
        {
            return verb.Substring(0, verb.Length - 1) + "ied";
        }

        if (last == 'c' && Characters.IsVowel(before))
        {
            return verb + "k" + ending;
        }

        return Doubles(verb) ? verb + last + ending : verb + ending;
    }

    /// <summary>
    /// A single vowel and a single consonant at the end, the last syllable stressed; a final l doubles in any case,
    /// as everywhere except in the United States (the spelling table knows the American form as a variant).
    /// </summary>
    private static bool Doubles(string verb)
    {
        char last = verb[verb.Length - 1];
        if (verb.Length < 3 || Characters.IsVowel(last) || last is 'w' or 'x' or 'y' or 'h' || !Characters.IsVowel(verb[verb.Length - 2]))
        {
            return false;
        }

        char third = verb[verb.Length - 3];
        if (Characters.IsVowel(third) && !(third == 'u' && verb.Length > 3 && verb[verb.Length - 4] == 'q'))
        {
            return false;
        }

        return last == 'l' || EndsInHardG(last, verb[verb.Length - 2]) || Syllables(verb) == 1 || s_doubling.Contains(verb.AsSpan());
    }

    /// <summary><c>hotplug</c>, <c>zigzag</c>: the consonant always doubles, but in <c>catalog</c> and <c>dialog</c>.</summary>
    private static bool EndsInHardG(char last, char before) => last == 'g' && before != 'o';

    private static int Syllables(string verb)
    {
        int count = 0;
        for (int i = 0; i < verb.Length; i++)
        {
            bool vowel = (Characters.IsVowel(verb[i]) && !(verb[i] == 'u' && i > 0 && verb[i - 1] == 'q')) || (verb[i] == 'y' && i > 0);
            bool continued = i > 0 && Characters.IsVowel(verb[i - 1]) && !(i > 1 && verb[i - 1] == 'u' && verb[i - 2] == 'q');
            count += vowel && !continued ? 1 : 0;
        }

        return count;
    }
}

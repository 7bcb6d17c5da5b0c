namespace Parlance.Language;

/// <summary>The choice between <c>a</c> and <c>an</c>, by sound. The lists are our own.</summary>
internal static class Articles
{
    private static readonly string[] s_silentH = ["hour", "hones", "hono", "heir"];

    private static readonly WordParts s_consonantSound = new("affixes.txt", "said-with-consonant");

    /// <summary>Begin like the ones above, with the prefix un- or in another way.</summary>
    private static readonly string[] s_vowelSound = ["unin", "unim", "uniden", "oner", "onei"];

    /// <summary>Acronyms of capitals that are read as words though they begin with U.</summary>
    private static readonly string[] s_spokenFromU = ["unc", "unr", "una", "unm", "uno", "unt"];

    /// <summary>The article before a word.</summary>
    /// <param name="word">The word or phrase that follows, with its capitals.</param>
    /// <returns><c>a</c> or <c>an</c>.</returns>
    public static string For(string word) => StartsWithVowelSound(word.AsSpan()) ? "an" : "a";

    /// <summary>Finds the article before a place whose words are replaced, and tells whether it has to change.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the replaced words start.</param>
    /// <param name="replacement">The words to be written there.</param>
    /// <param name="articleStart">Where the article is.</param>
    /// <param name="articleLength">Its length.</param>
    /// <param name="article">The right article, in the capitals of the found one.</param>
    /// <returns>Whether there is an article before the words, and a wrong one.</returns>
    public static bool TryCorrect(ReadOnlySpan<char> text, int start, string replacement, out int articleStart, out int articleLength, out string article)
    {
        articleStart = 0;
        articleLength = 0;
        article = "";
        int end = start;
        while (end > 0 && start - end < 64 && (Characters.IsSpace(text[end - 1]) || IsOpening(text[end - 1])))
        {
            end--;
        }

        if (end == start || replacement.Length == 0)
        {
            return false;
        }

        int from = end;
        while (from > 0 && end - from < 3 && Characters.IsLetter(text[from - 1]))
        {
            from--;
        }

        ReadOnlySpan<char> found = text.Slice(from, end - from);
        bool isArticle = Folding.IsOneOf(found, "a", "an");
        bool isWhole = from == 0 || !(Characters.StartsWord(text[from - 1]) || text[from - 1] is '.' or '-' or '\'' or '\u2019');
        string right = For(replacement);
        if (!isArticle || !isWhole || found.Length == right.Length)
        {
            return false;
        }

        articleStart = from;
        articleLength = found.Length;
        article = found.Length > 1 && found[1] == 'N' ? "A" : found[0] == 'A' ? Casing.UpperFirst(right) : right;
        return true;
    }

    private static bool IsOpening(char c) => c is '"' or '\'' or '\u201C' or '\u2018' or '\u00AB' or '(' or '[' or '*' or '_';

    private static bool StartsWithVowelSound(ReadOnlySpan<char> phrase)
    {
        int start = 0;
        while (start < phrase.Length && !Characters.StartsWord(phrase[start]))
        {
            start++;
        }

        int end = start;
        while (end < phrase.Length && Characters.StartsWord(phrase[end]))
        {
            end++;
        }

        ReadOnlySpan<char> word = phrase.Slice(start, end - start);
        if (word.Length == 0)
        {
            return false;
        }

        if (Characters.IsDigit(word[0]))
        {
            return NumberStartsWithVowel(word);
        }

        if (IsSpelledOut(word) || (word.Length == 1 && end < phrase.Length && Characters.ClassOf(phrase[end]) == CharacterClass.Hyphen))
        {
            return Folding.Lower(word[0]) is 'a' or 'e' or 'f' or 'h' or 'i' or 'l' or 'm' or 'n' or 'o' or 'r' or 's' or 'x';
        }

        if (word.Length > 3 && word[0] == 'U' && IsCapitals(word))
        {
            return StartsWithAny(word, s_spokenFromU);
        }

        char first = FoldedVowel(word[0]);
        return first == 'h' ? StartsWithAny(word, s_silentH)
            : first is 'a' or 'e' or 'i' or 'o' or 'u' && (StartsWithAny(word, s_vowelSound) || !s_consonantSound.Begin(word));
    }

    private static bool NumberStartsWithVowel(ReadOnlySpan<char> word) =>
        word[0] == '8' || (word.Length > 1 && word[0] == '1' && word[1] is '1' or '8' && (word.Length == 2 || !Characters.IsDigit(word[2])));

    /// <summary>Three capitals or fewer, or none of them a vowel that would make it speakable: MP, NGO, SSBN. NATO is a word.</summary>
    private static bool IsSpelledOut(ReadOnlySpan<char> word)
    {
        if (word.Length > 1 && word[word.Length - 1] == 's')
        {
            word = word.Slice(0, word.Length - 1);
        }

        if (!IsCapitals(word) || word.Length < 2)
        {
            return false;
        }

        int vowels = 0;
        for (int i = 1; i < word.Length; i++)
        {
            vowels += Characters.IsVowel(word[i]) ? 1 : 0;
        }

        return word.Length <= 3 || vowels == 0 || (word.Length == 4 && Characters.IsVowel(word[0]) && Characters.IsVowel(word[1]));
    }

    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (Characters.ClassOf(c) != CharacterClass.Upper)
            {
                return false;
            }
        }

        return true;
    }

    private static char FoldedVowel(char c) => Diacritics.Base(Folding.Lower(c));

    private static bool StartsWithAny(ReadOnlySpan<char> word, string[] beginnings)
    {
        foreach (string beginning in beginnings)
        {
            if (Folding.StartsWith(word, beginning))
            {
                return true;
            }
        }

        return false;
    }
}

namespace Parlance.Language;

/// <summary>
/// The closed classes of English: articles, pronouns, determiners, prepositions, conjunctions, auxiliaries and a few
/// adverbs that carry no subject matter. All others are content words. The list is our own.
/// </summary>
internal static class FunctionWords
{

    private const string File = "function-words.txt";

    /// <summary>All of them together: one look-up a word.</summary>
    private static readonly WordSet s_words = WordData.Set(File, "prepositions", "determiners", "others");

    private static readonly WordSet s_prepositionWords = WordData.Set(File, "prepositions");

    private static readonly WordSet s_determinerWords = WordData.Set(File, "determiners");

    private static readonly WordSet s_contracted = WordData.Set(File, "contracted");

    /// <summary>Whether a word is a function word, ignoring case.</summary>
    /// <param name="word">One word.</param>
    public static bool Contains(ReadOnlySpan<char> word) =>
        word.Length is > 0 and <= 12 && s_words.Contains(word);

    /// <summary>Whether a word is a preposition (<c>of</c>, <c>between</c>).</summary>
    /// <param name="word">One word.</param>
    public static bool IsPreposition(ReadOnlySpan<char> word) => word.Length is > 1 and <= 12 && s_prepositionWords.Contains(word);

    /// <summary>Whether a word is an article, a demonstrative, a possessive or a quantifier that can open a noun phrase.</summary>
    /// <param name="word">One word.</param>
    public static bool IsDeterminer(ReadOnlySpan<char> word) => word.Length is > 0 and <= 12 && s_determinerWords.Contains(word);

    /// <summary><c>and</c> or <c>or</c>, before the last member of a list.</summary>
    /// <param name="word">One word.</param>
    public static bool IsAndOr(ReadOnlySpan<char> word) => Folding.IsOneOf(word, "and", "or");

    /// <summary>Whether a word carries subject matter: it has a letter and is no function word. Numbers do not count.</summary>
    /// <param name="word">One word.</param>
    public static bool IsContentWord(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (Characters.IsLetter(c))
            {
                return !Contains(word);
            }
        }

        return false;
    }

    /// <summary>Whether <c>'s</c> after the word is short for <c>is</c>, <c>has</c> or <c>us</c> and marks no possessive.</summary>
    internal static bool IsContractedPronoun(ReadOnlySpan<char> word) => s_contracted.Contains(word);
}

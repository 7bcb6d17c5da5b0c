namespace Parlance.Language;

/// <summary>
/// The closed classes of English: articles, pronouns, determiners, prepositions, conjunctions, auxiliaries and a few
/// adverbs that carry no subject matter. All others are content words. The list is our own.
/// </summary>
internal static class FunctionWords
{
    private const string Prepositions = """
        aboard about above across after against along amid amidst among amongst around as at before behind below beneath
        beside besides between beyond by concerning despite down during except following for from in including inside into
        like near of off on onto opposite out outside over past per regarding since than through throughout till to toward
        towards under underneath until unto up upon versus via with within without
        """;

    private const string Determiners = """
        a all an another any both each either enough every few her his its many more most much my neither no other our
        several some such that the their these this those what whatever which whichever whose your
        """;

    private const string Table = """
        again ain't albeit almost already also although always am and are aren't away be became because become becomes been
        being but came can can't cannot come could couldn't did didn't do does doesn't doing done don't else ever had hadn't
        has hasn't have haven't having he he'd he'll he's hence here hereby herein hereof hereto herewith hers herself him
        himself how however i i'd i'll i'm i've if indeed instead is isn't it it'd it'll it's itself just lest let let's may
        maybe me might mine must mustn't myself need neither never nevertheless nonetheless nor not now often once one only
        or ought ours ourselves perhaps quite rather really same seldom shall shan't she she'd she'll she's should shouldn't
        so somehow sometimes somewhat still than that's them themselves then thence there there's thereby therefore therein
        thereof thereto they they'd they'll they're they've though thus together too unless us very was wasn't we we'd we'll
        we're we've were weren't when whence whenever where whereas whereby wherein whereupon wherever whether while whilst
        who who's whoever whom whomever why will with won't would wouldn't yet you you'd you'll you're you've yours yourself
        yourselves
        """;

    private static readonly Lazy<WordSet> s_contracted = new(() => new WordSet("he here how it let she that there what when where who why"));

    /// <summary>All of them together: one look-up a word.</summary>
    private static readonly Lazy<WordSet> s_words = new(() => new WordSet(Table + "\n" + Prepositions + "\n" + Determiners));

    private static readonly Lazy<WordSet> s_prepositionWords = new(() => new WordSet(Prepositions));

    private static readonly Lazy<WordSet> s_determinerWords = new(() => new WordSet(Determiners));

    /// <summary>Whether a word is a function word, ignoring case.</summary>
    /// <param name="word">One word.</param>
    public static bool Contains(ReadOnlySpan<char> word) =>
        word.Length is > 0 and <= 12 && s_words.Value.Contains(word);

    /// <summary>Whether a word is a preposition (<c>of</c>, <c>between</c>).</summary>
    /// <param name="word">One word.</param>
    public static bool IsPreposition(ReadOnlySpan<char> word) => word.Length is > 1 and <= 12 && s_prepositionWords.Value.Contains(word);

    /// <summary>Whether a word is an article, a demonstrative, a possessive or a quantifier that can open a noun phrase.</summary>
    /// <param name="word">One word.</param>
    public static bool IsDeterminer(ReadOnlySpan<char> word) => word.Length is > 0 and <= 12 && s_determinerWords.Value.Contains(word);

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
    internal static bool IsContractedPronoun(ReadOnlySpan<char> word) => s_contracted.Value.Contains(word);
}

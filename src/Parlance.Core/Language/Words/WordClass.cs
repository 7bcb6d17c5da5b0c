namespace Parlance.Language;

/// <summary>
/// <c>openness</c> is a noun, <c>adopted</c> a participle, <c>clearly</c> an adverb: guesses by the ending of a word, without a
/// dictionary, and a few common verbs that no ending tells.
/// </summary>
/// <remarks>
/// A guess can be wrong, as for <c>building</c> and <c>family</c>. Each question says which mistakes it makes; ask the one
/// whose mistakes do no harm.
/// </remarks>
internal static class WordClass
{
    /// <summary>Shorter words have such an ending by chance (<c>red</c>, <c>king</c>, <c>fly</c>).</summary>
    private const int ShortestVerb = 4, ShortestParticiple = 5, ShortestAdjective = 5, ShortestSureAdverb = 9;

    /// <summary>Fewer letters before an ending are no stem (<c>city</c>, <c>fence</c>).</summary>
    private const int ShortestStem = 3;

    private static readonly WordSet s_verbs = WordData.Set("verbs.txt");

    private static readonly WordSet s_formsOfBe = new("am are be been being is was were");

    /// <summary>Endings that few other words have, so that even a word with a capital is no name: <c>Cooperation</c>.</summary>
    private static readonly WordParts s_abstractNouns = new("affixes.txt", "abstract-nouns");

    /// <summary>Endings of nouns that other words and names have too: <c>loyalty</c> and <c>empty</c>, <c>agency</c> and <c>Nancy</c>.</summary>
    private static readonly string[] s_otherNouns = ["ion", "ty", "cy", "dom"];

    private static readonly string[] s_adjectives = ["al", "ive", "ic", "ous", "ary", "able", "ible", "ent", "ful"];

    /// <summary><c>cooperation</c>, <c>openness</c>, <c>quality</c>: a noun of no single thing. Not <c>duty</c> or <c>region</c>, and no plural.</summary>
    /// <param name="word">One word.</param>
    /// <param name="shortestStem">How many letters come before the ending at least.</param>
    public static bool IsAbstractNoun(ReadOnlySpan<char> word, int shortestStem = ShortestStem) => HasEnding(word, s_abstractNouns.All, shortestStem);

    /// <summary><c>nations</c>, <c>agreements</c>: an abstract noun, or its plural in <c>-s</c>.</summary>
    public static bool IsAbstractNounOrPlural(ReadOnlySpan<char> word) =>
        IsAbstractNoun(word) || (Folding.EndsWith(word, "s") && IsAbstractNoun(word.Slice(0, word.Length - 1)));

    /// <summary>
    /// <c>cooperation</c>, <c>loyalty</c>, <c>freedom</c>, <c>agency</c>: all that may be a noun by its ending; <c>empty</c>
    /// and <c>mention</c> too.
    /// </summary>
    public static bool MayBeNoun(ReadOnlySpan<char> word) => HasEnding(word, s_abstractNouns.All, 1) || HasEnding(word, s_otherNouns, 1);

    /// <summary><c>speaker</c>, <c>governor</c>: who or what does something; <c>water</c> and <c>under</c> too.</summary>
    public static bool MayBeAgent(ReadOnlySpan<char> word) => Folding.EndsWith(word, "er") || Folding.EndsWith(word, "or");

    /// <summary><c>national</c>, <c>active</c>, <c>peaceful</c>; <c>proposal</c> and <c>government</c> too.</summary>
    public static bool MayBeAdjective(ReadOnlySpan<char> word) => word.Length >= ShortestAdjective && HasEnding(word, s_adjectives, 0);

    /// <summary><c>clearly</c>; <c>family</c> and <c>apply</c> too.</summary>
    public static bool MayBeAdverb(ReadOnlySpan<char> word) => Folding.EndsWith(word, "ly");

    /// <summary><c>additionally</c>: an adverb so long that it is nothing else; not <c>assembly</c>, nor <c>clearly</c>.</summary>
    public static bool IsLongAdverb(ReadOnlySpan<char> word) => word.Length >= ShortestSureAdverb && MayBeAdverb(word);

    /// <summary><c>building</c>, <c>using</c>: a verb in <c>-ing</c>; <c>evening</c> too.</summary>
    public static bool MayBeGerund(ReadOnlySpan<char> word) => word.Length >= ShortestParticiple && Folding.EndsWith(word, "ing");

    /// <summary><c>adopted</c>: a verb in <c>-ed</c>; <c>hundred</c> and <c>speed</c> too.</summary>
    public static bool MayBePast(ReadOnlySpan<char> word) => word.Length >= ShortestParticiple && Folding.EndsWith(word, "ed");

    /// <summary><c>adopted</c>, <c>building</c>.</summary>
    public static bool MayBeParticiple(ReadOnlySpan<char> word) => MayBePast(word) || MayBeGerund(word);

    /// <summary><c>stresses</c>, <c>adopted</c>, <c>used</c>, <c>building</c>: any ending of a verb, so all plurals too; not <c>process</c>.</summary>
    public static bool MayBeVerb(ReadOnlySpan<char> word) =>
        word.Length >= ShortestVerb
        && (Folding.EndsWith(word, "ed") || Folding.EndsWith(word, "ing") || (Folding.EndsWith(word, "s") && !Folding.EndsWith(word, "ss")));

    /// <summary><c>is</c>, <c>were</c>, <c>been</c>.</summary>
    public static bool IsFormOfBe(ReadOnlySpan<char> word) => s_formsOfBe.Contains(word);

    /// <summary><c>has</c>, <c>have</c>, <c>had</c>.</summary>
    public static bool IsFormOfHave(ReadOnlySpan<char> word) => Folding.IsOneOf(word, "has", "have", "had");

    /// <summary><c>ensures</c>, <c>went</c>: a common verb that ends the noun phrase before it.</summary>
    public static bool FollowsSubject(ReadOnlySpan<char> word) => IsVerb(word, 's');

    /// <summary><c>went</c>, <c>agree</c>: a common verb that goes with a plural.</summary>
    public static bool FollowsPlural(ReadOnlySpan<char> word) => IsVerb(word, 'p');

    /// <summary><c>promote</c>, <c>uphold</c>: a verb in its base form that principles are listed after, and that modifies no noun.</summary>
    public static bool TakesPrinciples(ReadOnlySpan<char> word) => IsVerb(word, 'o');

    /// <summary><c>represent</c>, <c>are</c>, <c>may</c>: a verb that goes with a plural, and that no possessive stands before.</summary>
    public static bool FollowsNoPossessive(ReadOnlySpan<char> word) => IsVerb(word, 'b');

    private static bool IsVerb(ReadOnlySpan<char> word, char place) => s_verbs.TryGetValue(word, out ReadOnlySpan<char> places) && places.IndexOf(place) >= 0;

    private static bool HasEnding(ReadOnlySpan<char> word, string[] endings, int shortestStem)
    {
        foreach (string ending in endings)
        {
            if (word.Length >= ending.Length + shortestStem && Folding.EndsWith(word, ending))
            {
                return true;
            }
        }

        return false;
    }
}

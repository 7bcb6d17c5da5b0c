using Parlance.Dates;
using Parlance.Language;

namespace Parlance.Rules.Dates;

/// <summary>The words by which a text says of which act a date is.</summary>
internal static class OwnDateWords
{
    /// <summary>Words that begin an object: the participle before them is a finite verb (<c>China tabled the paper</c>).</summary>
    private static readonly string[] s_determiners =
    [
        "the", "a", "an", "its", "their", "his", "her", "this", "these", "five", "four", "three", "two",
    ];

    private static readonly string[] s_particles = ["out", "forward", "up", "off"];

    /// <summary>Verbs that need no auxiliary.</summary>
    private static readonly string[] s_actives =
    [
        "met", "meet", "meets", "took", "takes", "take", "spoke", "speak", "speaks", "gathered", "gather", "gathers", "convene", "convenes", "opens",
        "sign", "signs", "adopt", "adopts", "delivers",
    ];

    /// <summary>Verbs of the present that are nouns as well: finite where an object follows (<c>China tables the paper</c>).</summary>
    private static readonly string[] s_presents =
    [
        "tables", "table", "issues", "issue", "presents", "present", "publishes", "publish", "launches", "launch", "holds", "hold", "announces", "announce",
        "proposes", "propose", "releases", "release", "ratifies", "ratify", "approves", "approve", "deliver", "host", "hosts", "give", "gives",
    ];

    private static readonly string[] s_pronouns = ["it", "they", "this", "these"];

    /// <summary>Words that begin a clause about something else, or tie a date to something else.</summary>
    private static readonly string[] s_barriers =
    [
        "which", "that", "what", "who", "whose", "when", "where", "while", "as", "if", "because", "after", "before", "since", "following", "until", "till", "building",
        "based", "recalling", "pursuant", "under", "unlike", "despite", "replacing", "superseding", "amending", "will", "would", "should", "not", "than", "later",
    ];

    /// <summary>Words right before a date that make it the date of something else: <c>the 1996 declaration</c>, <c>by 2010</c>.</summary>
    private static readonly string[] s_ties =
    [
        "since", "until", "till", "by", "before", "after", "following", "to", "than", "for", "the", "its", "their", "that",
        "this", "a", "resolution",
    ];

    private static readonly string[] s_prepositions = ["on", "in", "during", "at", "dated"];

    /// <summary>Words that may follow a comma after the act without beginning a clause.</summary>
    private static readonly string[] s_continuing = ["at", "in", "on", "by", "during", "from", "and"];

    /// <summary>A participle of an act: the item's own after <c>was</c> or at the start, not after a noun.</summary>
    public static bool IsParticiple(ReadOnlySpan<char> word) => Acts.Of(word) != ActKind.None;

    /// <summary>Whether a verb that may be a participle is finite, by the words after it: <c>set out the concept</c>, <c>called for trust</c>.</summary>
    public static bool IsFinite(ReadOnlySpan<char> verb, TimeCursor text, int end)
    {
        TextRange next = Next(text, end);
        if (IsOneOf(text.Slice(next), s_particles))
        {
            next = Next(text, next.End);
        }

        return IsOneOf(text.Slice(next), s_determiners)
            || (Folding.EqualLatin(verb, "called") && Folding.EqualLatin(text.Slice(next), "for"));
    }

    public static bool IsActive(ReadOnlySpan<char> word) => IsOneOf(word, s_actives);

    /// <summary>Whether a word is a verb of the present, by its form and by the object after it.</summary>
    public static bool IsPresent(ReadOnlySpan<char> word, TimeCursor text, int end) => IsOneOf(word, s_presents) && IsFinite(word, text, end);

    /// <summary><c>was</c> adopted, has <c>been</c> adopted; but what is <c>to be</c> adopted is yet to come.</summary>
    public static bool IsAuxiliary(ReadOnlySpan<char> word) => WordClass.IsFormOfBe(word) && !Folding.IsOneOf(word, "am", "be", "being");

    public static bool IsPronoun(ReadOnlySpan<char> word) => IsOneOf(word, s_pronouns);

    public static bool IsBarrier(ReadOnlySpan<char> word) => IsOneOf(word, s_barriers);

    public static bool IsTied(ReadOnlySpan<char> word) => IsOneOf(word, s_ties);

    public static bool IsPreposition(ReadOnlySpan<char> word) => IsOneOf(word, s_prepositions);

    public static bool IsContinuing(ReadOnlySpan<char> word) => IsOneOf(word, s_continuing);

    public static bool IsRangePreposition(ReadOnlySpan<char> word) =>
        Folding.EqualLatin(word, "from") || Folding.EqualLatin(word, "between");

    /// <summary>Whether a word in -ed may be a verb of a clause of its own.</summary>
    public static bool IsOtherVerb(ReadOnlySpan<char> word) =>
        WordClass.MayBePast(word) && char.IsLower(word[0]) && !IsParticiple(word);

    private static TextRange Next(TimeCursor text, int position) =>
        text.TrySkipSpace(position, out int start) ? TextRange.FromBounds(start, text.WordEnd(start)) : default;

    private static bool IsOneOf(ReadOnlySpan<char> word, string[] words)
    {
        foreach (string candidate in words)
        {
            if (Folding.EqualLatin(word, candidate))
            {
                return true;
            }
        }

        return false;
    }
}

using Parlance.Dates;
using Parlance.Language;

namespace Parlance.Rules.Dates;

/// <summary>The words by which a text says of which act a date is.</summary>
internal static class OwnDateWords
{
    /// <summary>Words that begin an object: the participle before them is a finite verb (<c>China tabled the paper</c>).</summary>
    private static readonly WordSet s_determiners = WordData.Set("dates.txt", "before-objects");

    private static readonly WordSet s_particles = new("out forward up off");

    /// <summary>Verbs that need no auxiliary.</summary>
    private static readonly WordSet s_actives = WordData.Set("dates.txt", "active-verbs");

    /// <summary>Verbs of the present that are nouns as well: finite where an object follows (<c>China tables the paper</c>).</summary>
    private static readonly WordSet s_presents = WordData.Set("dates.txt", "verbs-or-nouns");

    private static readonly WordSet s_pronouns = new("it they this these");

    /// <summary>Words that begin a clause about something else, or tie a date to something else.</summary>
    private static readonly WordSet s_barriers = WordData.Set("dates.txt", "of-something-else");

    /// <summary>Words right before a date that make it the date of something else: <c>the 1996 declaration</c>, <c>by 2010</c>.</summary>
    private static readonly WordSet s_ties = WordData.Set("dates.txt", "right-before-dates");

    private static readonly WordSet s_prepositions = new("on in during at dated");

    /// <summary>Words that may follow a comma after the act without beginning a clause.</summary>
    private static readonly WordSet s_continuing = new("at in on by during from and");

    /// <summary>A participle of an act: the item's own after <c>was</c> or at the start, not after a noun.</summary>
    public static bool IsParticiple(ReadOnlySpan<char> word) => Acts.Of(word) != ActKind.None;

    /// <summary>Whether a verb that may be a participle is finite, by the words after it: <c>set out the concept</c>, <c>called for trust</c>.</summary>
    public static bool IsFinite(ReadOnlySpan<char> verb, TimeCursor text, int end)
    {
        TextRange next = Next(text, end);
        if (s_particles.Contains(text.Slice(next)))
        {
            next = Next(text, next.End);
        }

        return s_determiners.Contains(text.Slice(next))
            || (Folding.EqualLatin(verb, "called") && Folding.EqualLatin(text.Slice(next), "for"));
    }

    public static bool IsActive(ReadOnlySpan<char> word) => s_actives.Contains(word);

    /// <summary>Whether a word is a verb of the present, by its form and by the object after it.</summary>
    public static bool IsPresent(ReadOnlySpan<char> word, TimeCursor text, int end) => s_presents.Contains(word) && IsFinite(word, text, end);

    /// <summary><c>was</c> adopted, has <c>been</c> adopted; but what is <c>to be</c> adopted is yet to come.</summary>
    public static bool IsAuxiliary(ReadOnlySpan<char> word) => WordClass.IsFormOfBe(word) && !Folding.IsOneOf(word, "am", "be", "being");

    public static bool IsPronoun(ReadOnlySpan<char> word) => s_pronouns.Contains(word);

    public static bool IsBarrier(ReadOnlySpan<char> word) => s_barriers.Contains(word);

    public static bool IsTied(ReadOnlySpan<char> word) => s_ties.Contains(word);

    public static bool IsPreposition(ReadOnlySpan<char> word) => s_prepositions.Contains(word);

    public static bool IsContinuing(ReadOnlySpan<char> word) => s_continuing.Contains(word);

    public static bool IsRangePreposition(ReadOnlySpan<char> word) =>
        Folding.EqualLatin(word, "from") || Folding.EqualLatin(word, "between");

    /// <summary>Whether a word in -ed may be a verb of a clause of its own.</summary>
    public static bool IsOtherVerb(ReadOnlySpan<char> word) =>
        WordClass.MayBePast(word) && char.IsLower(word[0]) && !IsParticiple(word);

    private static TextRange Next(TimeCursor text, int position) =>
        text.TrySkipSpace(position, out int start) ? TextRange.FromBounds(start, text.WordEnd(start)) : default;
}

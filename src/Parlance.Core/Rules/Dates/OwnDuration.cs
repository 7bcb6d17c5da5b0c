using Parlance.Dates;

namespace Parlance.Rules.Dates;

/// <summary>Tells whether a text says how long its item itself took: <c>It lasted three days</c>, <c>the two-day summit</c>.</summary>
internal static class OwnDuration
{
    /// <summary>How many words the subject may have.</summary>
    private const int LongestSubject = 5;

    private static readonly string[] s_verbs = ["lasted", "lasts", "lasting", "took", "ran"];
    private static readonly string[] s_links = ["for", "only", "just", "a", "total", "of", "some", "in", "all"];
    private static readonly string[] s_pronouns = ["it", "this"];

    private static readonly string[] s_events =
    [
        "meeting", "summit", "conference", "session", "event", "forum", "workshop", "seminar", "visit", "talks", "congress", "convention", "symposium", "gathering",
        "hearing", "dialogue", "consultation", "consultations", "exercise", "assembly", "mission", "course", "training",
    ];

    /// <summary>Whether a duration of a sentence is that of the item.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="duration">The duration.</param>
    /// <param name="isFirst">Whether the sentence opens the text.</param>
    /// <param name="title">The item's title, in lower case.</param>
    public static bool IsStated(SentenceWords words, DurationMention duration, bool isFirst, string title)
    {
        (int first, int end) = words.Of(duration.Span);
        bool isBeforeNoun = words.IsPlain(end) && IsEvent(words[end], title) && words[end - 1] is "day" or "week" or "month" or "year" or "hour";
        if (isBeforeNoun)
        {
            return words[first - 1] is "the" or "this" || (isFirst && (first == 0 || (first == 1 && words[0] is "a")) && words[end] is not "talks");
        }

        int verb = first - 1;
        while (verb >= 0 && Array.IndexOf(s_links, words[verb]) >= 0 && words.IsPlain(verb + 1))
        {
            verb--;
        }

        return verb >= 0 && Array.IndexOf(s_verbs, words[verb]) >= 0 && words.IsUnbroken(1, verb + 1) && IsSubject(words, verb, isFirst, title);
    }

    private static bool IsSubject(SentenceWords words, int verb, bool isFirst, string title) =>
        verb == 0 ? isFirst
        : verb == 1 ? Array.IndexOf(s_pronouns, words[0]) >= 0 || IsEvent(words[0], title)
        : verb <= LongestSubject && words[0] is "the" or "this" && IsEvent(words[verb - 1], title) && !words.HasAny(1, verb, ["that", "which", "of", "in"]);

    private static bool IsEvent(string word, string title) =>
        word.Length > 2 && (Array.IndexOf(s_events, word) >= 0 || title.EndsWith(" " + word, StringComparison.Ordinal));
}

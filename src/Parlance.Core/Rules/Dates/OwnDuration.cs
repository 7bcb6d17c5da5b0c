using Parlance.Dates;
using Parlance.Language;

namespace Parlance.Rules.Dates;

/// <summary>Tells whether a text says how long its item itself took: <c>It lasted three days</c>, <c>the two-day summit</c>.</summary>
internal static class OwnDuration
{
    /// <summary>How many words the subject may have.</summary>
    private const int LongestSubject = 5;

    private static readonly WordSet s_verbs = new("lasted lasts lasting took ran");
    private static readonly WordSet s_links = new("for only just a total of some in all");
    private static readonly WordSet s_pronouns = new("it this");

    private static readonly WordSet s_units = new("day week month year hour");

    /// <summary>Words after which the subject is of something else: <c>the part of the meeting</c>.</summary>
    private static readonly WordSet s_afterNoun = new("that which of in");

    private static readonly WordSet s_events = WordData.Set("nouns.txt", "events");

    /// <summary>Whether a duration of a sentence is that of the item.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="duration">The duration.</param>
    /// <param name="isFirst">Whether the sentence opens the text.</param>
    /// <param name="title">The item's title, after a space.</param>
    public static bool IsStated(SentenceWords words, DurationMention duration, bool isFirst, string title)
    {
        (int first, int end) = words.Of(duration.Span);
        bool isBeforeNoun = words.IsPlain(end) && IsEvent(words[end], title) && words.Is(end - 1, s_units);
        if (isBeforeNoun)
        {
            return words.Is(first - 1, "the", "this") || (isFirst && (first == 0 || (first == 1 && words.Is(0, "a"))) && !words.Is(end, "talks"));
        }

        int verb = first - 1;
        while (verb >= 0 && words.Is(verb, s_links) && words.IsPlain(verb + 1))
        {
            verb--;
        }

        return verb >= 0 && words.Is(verb, s_verbs) && words.IsUnbroken(1, verb + 1) && IsSubject(words, verb, isFirst, title);
    }

    private static bool IsSubject(SentenceWords words, int verb, bool isFirst, string title) =>
        verb == 0 ? isFirst
        : verb == 1 ? words.Is(0, s_pronouns) || IsEvent(words[0], title)
        : verb <= LongestSubject && words.Is(0, "the", "this") && IsEvent(words[verb - 1], title) && !words.HasAny(1, verb, s_afterNoun);

    private static bool IsEvent(ReadOnlySpan<char> word, string title) => word.Length > 2 && (s_events.Contains(word) || EndsWith(title.AsSpan(), word));

    private static bool EndsWith(ReadOnlySpan<char> title, ReadOnlySpan<char> word) =>
        title.Length > word.Length && title[title.Length - word.Length - 1] == ' ' && Folding.Equal(title.Slice(title.Length - word.Length), word);
}

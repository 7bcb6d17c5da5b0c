using Parlance.Dates;
using Parlance.Language;

namespace Parlance.Rules.Dates;

/// <summary>Tells durations that reach to the time of writing (<c>has existed for more than 20 years</c>) from those that are over or to come.</summary>
internal static class PresentDuration
{
    /// <summary>How far back, in characters, the verb is looked for.</summary>
    private const int Reach = 200;

    private static readonly string[] s_perfect = ["has", "have"];

    /// <summary>Words after which a clause speaks of what may be, not of what is.</summary>
    private static readonly string[] s_conditions =
        ["if", "unless", "when", "once", "where", "will", "shall", "would", "should", "must", "may", "might", "can", "could"];

    /// <summary>Words that tell which things are meant: <c>accounts that have been idle for a year</c>.</summary>
    private static readonly string[] s_relatives = ["who", "that", "which", "whose"];

    /// <summary>Words that end the reach of <c>has</c>: another tense, or <c>have to</c>.</summary>
    private static readonly string[] s_otherTenses = ["had", "to", "was", "were", "is", "are"];

    /// <summary>States that last: <c>in existence for more than 20 years</c>.</summary>
    private static readonly string[] s_states = ["existence", "force", "place", "use", "effect", "operation", "office", "power"];

    /// <summary>Whether a duration of a sentence ends when the sentence was written.</summary>
    public static bool ReachesToNow(string text, TextRange sentence, DurationMention duration)
    {
        if (!duration.FollowsFor)
        {
            return false;
        }

        string last = "", beforeLast = "";
        bool isPerfect = false, isOther = false, isConditional = false, isRelative = false;
        int start = Math.Max(sentence.Start, duration.Span.Start - Reach);
        foreach (Word word in new WordScanner(text.AsSpan(start, duration.Span.Start - start)))
        {
            string letters = text.Substring(start + word.Start, word.Length).ToLowerInvariant();
            bool beginsClause = word.Gap is not (Gap.Space or Gap.Hyphen or Gap.Line);
            isConditional = (isConditional && !beginsClause) || Array.IndexOf(s_conditions, letters) >= 0;
            isRelative = (isRelative && !beginsClause) || Array.IndexOf(s_relatives, letters) >= 0;
            isOther = (isOther && !beginsClause) || Array.IndexOf(s_otherTenses, letters) >= 0;
            isPerfect = !isConditional && (Array.IndexOf(s_perfect, letters) >= 0 || (isPerfect && !beginsClause && Array.IndexOf(s_otherTenses, letters) < 0));
            beforeLast = last;
            last = letters;
        }

        bool isState = last == "for" && Array.IndexOf(s_states, beforeLast) >= 0;
        return isState ? isPerfect || (!isOther && !isConditional) : isPerfect && !isRelative;
    }
}

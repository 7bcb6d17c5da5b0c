using Parlance.Dates;
using Parlance.Language;

namespace Parlance.Rules.Dates;

/// <summary>Tells durations that reach to the time of writing (<c>has existed for more than 20 years</c>) from those in the past or the future.</summary>
internal static class PresentDuration
{
    /// <summary>How far back, in characters, the verb is looked for.</summary>
    private const int Reach = 200;

    /// <summary>Words after which a clause speaks of what may be, not of what is.</summary>
    private static readonly WordSet s_conditions = WordData.Set("dates.txt", "of-conditions");

    /// <summary>Words that tell which things are meant: <c>accounts that have been idle for a year</c>.</summary>
    private static readonly WordSet s_relatives = new("who that which whose");

    /// <summary>Words that end the reach of <c>has</c>: another tense, or <c>have to</c>.</summary>
    private static readonly WordSet s_otherTenses = new("had to was were is are");

    /// <summary>States that last: <c>in existence for more than 20 years</c>.</summary>
    private static readonly WordSet s_states = new("existence force place use effect operation office power");

    /// <summary>Whether a duration of a sentence ends when the sentence was written.</summary>
    public static bool ReachesToNow(NamedText analysis, TextRange sentence, DurationMention duration)
    {
        if (!duration.FollowsFor)
        {
            return false;
        }

        ReadOnlySpan<char> last = default, beforeLast = default;
        bool isPerfect = false, isOther = false, isConditional = false, isRelative = false;
        (int first, int end) = analysis.WordsIn(TextRange.FromBounds(Math.Max(sentence.Start, duration.Span.Start - Reach), duration.Span.Start));
        for (int i = first; i < end; i++)
        {
            ReadOnlySpan<char> word = analysis.Words[i].In(analysis.Text.AsSpan());
            bool beginsClause = analysis.Words[i].Gap is not (Gap.Space or Gap.Hyphen or Gap.Line);
            bool isOfOther = s_otherTenses.Contains(word);
            isConditional = (isConditional && !beginsClause) || s_conditions.Contains(word);
            isRelative = (isRelative && !beginsClause) || s_relatives.Contains(word);
            isOther = (isOther && !beginsClause) || isOfOther;
            isPerfect = !isConditional && (Folding.IsOneOf(word, "has", "have") || (isPerfect && !beginsClause && !isOfOther));
            beforeLast = last;
            last = word;
        }

        bool isState = Folding.Equal(last, "for") && s_states.Contains(beforeLast);
        return isState ? isPerfect || (!isOther && !isConditional) : isPerfect && !isRelative;
    }
}

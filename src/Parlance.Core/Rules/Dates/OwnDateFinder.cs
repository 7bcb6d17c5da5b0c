using System.Collections.Immutable;
using Parlance.Dates;
using Parlance.Language;

namespace Parlance.Rules.Dates;

/// <summary>
/// Decides which date of an item's text is the date of the item itself. Conservative: the date of something else
/// (<c>building on the 1996 declaration</c>, <c>since 1992</c>) never is, and where two dates could be meant both are returned.
/// </summary>
internal static class OwnDateFinder
{
    /// <summary>More candidates than a person would choose from are not looked for.</summary>
    private const int MaxCandidates = 8;

    /// <summary>Finds the item's own date in one text.</summary>
    /// <param name="text">The text of the item, or its title.</param>
    /// <param name="mentions">The dates that <see cref="TimeScanner"/> found in it.</param>
    /// <param name="isTitle">Whether the text is the item's title: a lone date there belongs to the item.</param>
    /// <returns>
    /// No candidate, one, or several between which a person must choose. If any is certain, the merely likely are left out;
    /// dates that say the same count once.
    /// </returns>
    public static ImmutableArray<OwnDateCandidate> Find(string text, ImmutableArray<DateMention> mentions, bool isTitle = false)
    {
        ImmutableArray<OwnDateCandidate>.Builder candidates = ImmutableArray.CreateBuilder<OwnDateCandidate>();
        int previousEnd = 0;
        foreach (DateMention mention in mentions)
        {
            if (candidates.Count == MaxCandidates)
            {
                break;
            }

            OwnDateConfidence? confidence = !mention.HasYear ? null
                : isTitle ? JudgeTitle(text, mention, mentions.Length)
                : new OwnDateClause(text.AsSpan(), previousEnd, mention).Judge();
            previousEnd = mention.Span.End;
            if (confidence is { } judged && !candidates.Any(candidate => candidate.Mention.Value.Equals(mention.Value)))
            {
                candidates.Add(new OwnDateCandidate(mention, judged));
            }
        }

        bool hasCertain = candidates.Any(candidate => candidate.Confidence == OwnDateConfidence.Certain);
        return candidates.Where(candidate => !hasCertain || candidate.Confidence == OwnDateConfidence.Certain).ToImmutableArray();
    }

    /// <summary>
    /// A lone date in a title, unless a word before ties it to something else. Years alone are as often a subject
    /// (<c>Programme 2004-2008</c>, <c>resolution 1757 (2007)</c>) as a date.
    /// </summary>
    private static OwnDateConfidence? JudgeTitle(string text, DateMention mention, int count)
    {
        var words = new TimeCursor(text.AsSpan());
        TextRange before = words.WordBefore(mention.Span.Start);
        bool isTied = !before.IsEmpty && OwnDateWords.IsTied(words.Slice(before));
        bool isSubject = mention.First.Form is DateForm.Year or DateForm.Decade && (mention.Kind != DateMentionKind.Date || before.IsEmpty);
        bool isOfAnother = !before.IsEmpty && Folding.EqualLatin(words.Slice(before), "of") && IsOfObject(words, before.Start);
        return count != 1 || isTied || isSubject || isOfAnother ? null
            : mention.First.Form == DateForm.Year ? OwnDateConfidence.Likely
            : OwnDateConfidence.Certain;
    }

    /// <summary><c>Amendment to the act of 3 May 1999</c>: the date is that of the act, whose phrase another preposition opens.</summary>
    private static bool IsOfObject(TimeCursor words, int position)
    {
        for (TextRange word = words.WordBefore(position); !word.IsEmpty; word = words.WordBefore(word.Start))
        {
            if (FunctionWords.IsPreposition(words.Slice(word)) && !Folding.IsOneOf(words.Slice(word), "in", "at"))
            {
                return true;
            }
        }

        return false;
    }
}

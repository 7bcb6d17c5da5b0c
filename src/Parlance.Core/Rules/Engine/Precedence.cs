using System.Collections.Immutable;
using Parlance.Model;

namespace Parlance.Rules;

/// <summary>
/// One cause, one finding: where several rules fit the same words, the first by rank speaks. Only findings about
/// words of a passage compete; that an item lacks something, or clashes with another, is a cause of its own.
/// </summary>
/// <remarks>
/// Findings about words compete with each other, findings about signs with each other, and so do those about order: each
/// <see cref="Matter"/> has causes of its own.
/// A hidden finding comes after all that somebody sees: it would take the words and say nothing.
/// </remarks>
internal static class Precedence
{
    /// <summary>Leaves out what another rule says already, and puts the rest into reading order.</summary>
    /// <param name="findings">All that the rules have to say.</param>
    /// <param name="rules">The rules that were asked.</param>
    public static ImmutableArray<Finding> Resolve(List<Finding> findings, RuleSelection rules)
    {
        var located = new List<Located>(findings.Count);
        foreach (Finding finding in findings)
        {
            located.Add(new Located(finding, finding.Span, rules.IsSeen(finding.Rule), located.Count));
        }

        located.Sort(static (a, b) => a.CompareByRank(b) is var byRank and not 0 ? byRank : a.CompareByPlace(b));
        var taken = new Dictionary<(SourceFile File, Matter Matter), List<SourceSpan>>();
        var kept = new List<Located>(located.Count);
        var seen = new HashSet<(string Rule, SourceSpan Span)>();
        foreach (Located one in located)
        {
            if ((IsNowhere(one.Span) || seen.Add((one.Finding.Rule.Id, one.Span))) && (one.Finding.Place.Passage is null || TryTake(taken, one.Span, MatterOf(one.Finding))))
            {
                kept.Add(one);
            }
        }

        kept.Sort(static (a, b) => a.CompareByPlace(b));
        return kept.Select(static one => one.Finding).ToImmutableArray();
    }

    /// <summary>What has no place is not the same for that: two unknown options, say.</summary>
    private static bool IsNowhere(SourceSpan span) => ReferenceEquals(span.File, SourceSpan.Nowhere.File);

    /// <summary>Claims a span unless a part of it is claimed; claimed spans are kept sorted.</summary>
    private static bool TryTake(Dictionary<(SourceFile File, Matter Matter), List<SourceSpan>> taken, SourceSpan span, Matter matter)
    {
        if (!taken.TryGetValue((span.File, matter), out List<SourceSpan>? spans))
        {
            taken.Add((span.File, matter), spans = []);
        }

        int index = spans.BinarySearch(span);
        index = index < 0 ? ~index : index;
        if ((index < spans.Count && spans[index].Overlaps(span)) || (index > 0 && spans[index - 1].Overlaps(span)))
        {
            return false;
        }

        spans.Insert(index, span);
        return true;
    }

    /// <summary>A finding without a letter in its range is about signs, whatever its rule is about.</summary>
    private static Matter MatterOf(Finding finding) =>
        finding.Wording.Matter == Matter.Words && finding.Place is { Passage: { } passage, Range: { Length: > 0 } range } && !HasLetter(passage.Text, range)
            ? Matter.Signs
            : finding.Wording.Matter;

    private static bool HasLetter(string text, TextRange range)
    {
        for (int i = range.Start; i < range.End; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    private readonly record struct Located(Finding Finding, SourceSpan Span, bool IsSeen, int Order)
    {
        public int CompareByRank(Located other) =>
            IsSeen != other.IsSeen ? other.IsSeen.CompareTo(IsSeen) : Finding.Rule.CompareByRank(other.Finding.Rule);

        public int CompareByPlace(Located other) =>
            Span.CompareTo(other.Span) is var byPlace and not 0 ? byPlace
            : CompareByRank(other) is var byRank and not 0 ? byRank
            : Order.CompareTo(other.Order);
    }
}

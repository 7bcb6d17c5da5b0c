using System.Collections.Immutable;
using System.Globalization;
using Parlance.Model;

namespace Parlance.Rules;

/// <summary>
/// One cause, one finding: where several rules fit the same words, the first of this order speaks. Only findings about
/// words of a passage compete; that an item lacks something, or clashes with another, is a cause of its own.
/// </summary>
internal static class Precedence
{
    private static readonly string[] First = ["PRL1001", "PRL1003", "PRL1002", "PRL1006", "PRL1011", "PRL1004", "PRL1005", "PRL1009"];

    /// <summary>Leaves out what another rule says already, and puts the rest into reading order.</summary>
    public static ImmutableArray<Finding> Resolve(List<Finding> findings)
    {
        var located = new List<Located>(findings.Count);
        foreach (Finding finding in findings)
        {
            located.Add(new Located(finding, finding.Span, Rank(finding.Rule), located.Count));
        }

        located.Sort(static (a, b) => a.Rank != b.Rank ? a.Rank.CompareTo(b.Rank) : a.CompareByPlace(b));
        var taken = new Dictionary<SourceFile, List<SourceSpan>>();
        var kept = new List<Located>(located.Count);
        var seen = new HashSet<(string Rule, SourceSpan Span)>();
        foreach (Located one in located)
        {
            if (seen.Add((one.Finding.Rule.Id, one.Span)) && (one.Finding.Place.Passage is null || TryTake(taken, one.Span)))
            {
                kept.Add(one);
            }
        }

        kept.Sort(static (a, b) => a.CompareByPlace(b));
        return kept.Select(static one => one.Finding).ToImmutableArray();
    }

    /// <summary>Claims a span unless a part of it is claimed; claimed spans are kept sorted.</summary>
    private static bool TryTake(Dictionary<SourceFile, List<SourceSpan>> taken, SourceSpan span)
    {
        if (!taken.TryGetValue(span.File, out List<SourceSpan>? spans))
        {
            taken.Add(span.File, spans = []);
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

    private static int Rank(RuleInfo rule)
    {
        int index = Array.IndexOf(First, rule.Id);
        return index >= 0 ? index : int.Parse(rule.Id.Substring(3), NumberFormatInfo.InvariantInfo);
    }

    private readonly record struct Located(Finding Finding, SourceSpan Span, int Rank, int Order)
    {
        public int CompareByPlace(Located other) =>
            Span.CompareTo(other.Span) is var byPlace and not 0 ? byPlace
            : Rank != other.Rank ? Rank.CompareTo(other.Rank)
            : Order.CompareTo(other.Order);
    }
}

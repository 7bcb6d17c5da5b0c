using System.Collections.Immutable;
using System.Globalization;
using Parlance.Model;

namespace Parlance.Rules;

/// <summary>
/// One cause, one finding: where several rules fit the same words, the first of this order speaks. Only findings about
/// words of a passage compete; that an item lacks something, or clashes with another, is a cause of its own.
/// </summary>
/// <remarks>
/// The words of a text, the signs between them and their order are three matters: a comma too many in a list is a fault
/// besides the wrong word in it. So findings about words compete with each other, and findings about signs with each other.
/// A hidden finding comes after all that somebody sees: it would take the words and say nothing.
/// </remarks>
internal static class Precedence
{
    /// <summary>Rules about signs, whatever they stand on: a missing comma is shown at the word that it belongs before.</summary>
    private static readonly string[] s_aboutSigns = ["PRL4006", "PRL4007", "PRL4008"];

    /// <summary>More than any rank.</summary>
    private const int Unseen = 100_000;

    private static readonly string[] s_first = ["PRL1001", "PRL1003", "PRL1002", "PRL1006", "PRL1011", "PRL1004", "PRL1005", "PRL1009"];

    /// <summary>Leaves out what another rule says already, and puts the rest into reading order.</summary>
    /// <param name="findings">All that the rules have to say.</param>
    /// <param name="rules">The rules that were asked.</param>
    public static ImmutableArray<Finding> Resolve(List<Finding> findings, RuleSelection rules)
    {
        var located = new List<Located>(findings.Count);
        foreach (Finding finding in findings)
        {
            located.Add(new Located(finding, finding.Span, Rank(finding.Rule, rules), located.Count));
        }

        located.Sort(static (a, b) => a.Rank != b.Rank ? a.Rank.CompareTo(b.Rank) : a.CompareByPlace(b));
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

    private static Matter MatterOf(Finding finding) => finding.IsAboutOrder ? Matter.Order : IsAboutSigns(finding) ? Matter.Signs : Matter.Words;

    private static bool IsAboutSigns(Finding finding) =>
        Array.IndexOf(s_aboutSigns, finding.Rule.Id) >= 0 || (finding.Place is { Passage: { } passage, Range: { Length: > 0 } range } && !HasLetter(passage.Text, range));

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

    private static int Rank(RuleInfo rule, RuleSelection rules)
    {
        int index = Array.IndexOf(s_first, rule.Id);
        int rank = index >= 0 ? index : int.Parse(rule.Id.Substring(3), NumberFormatInfo.InvariantInfo);
        return rules.IsSeen(rule) ? rank : Unseen + rank;
    }

    /// <summary>What a finding is about; findings about one matter compete.</summary>
    private enum Matter
    {
        Words,
        Signs,
        Order,
    }

    private readonly record struct Located(Finding Finding, SourceSpan Span, int Rank, int Order)
    {
        public int CompareByPlace(Located other) =>
            Span.CompareTo(other.Span) is var byPlace and not 0 ? byPlace
            : Rank != other.Rank ? Rank.CompareTo(other.Rank)
            : Order.CompareTo(other.Order);
    }
}

using System.Globalization;
using Parlance.Language;
using Parlance.Model;

namespace Parlance.Rules.Structure;

/// <summary>PRL5004: a number of a part that stands twice, leaves one out, or is out of order among its sisters.</summary>
internal sealed class PartOutOfOrder() : ModelRule<PartFact, DocumentParts>(s_description, PartFacts.Instance)
{
    private static readonly RuleInfo s_description = new(
        "PRL5004",
        "Number of a part out of order",
        RuleSeverity.Warning,
        FixSupport.None,
        "Among the parts of one level a number stands twice, is left out, or comes after a later one. References then lead to two places or to none.");

    private static readonly Wording s_twice = s_description.Says("{0} {1} is there already: number one of them anew");
    private static readonly Wording s_gap = s_description.Says("{0} {1} follows {2}: {3} is left out");
    private static readonly Wording s_disorder = s_description.Says("{0} {1} is out of order: it follows {2}");

    /// <inheritdoc/>
    public override void Judge(JudgeContext<PartFact, DocumentParts> context)
    {
        if (context.File.Document is not { } document || context.Merged(PartFacts.KeyOf(document)) is not { IsUnnumbered: false } parts)
        {
            return;
        }

        foreach (List<PlacedPart> sisters in Sisters(parts))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            Check(sisters, document, parts, context);
        }
    }

    /// <summary>Parts of one kind and parent, in order. Chapters begin their articles anew, or do not: those within one heading are sisters.</summary>
    private static IEnumerable<List<PlacedPart>> Sisters(DocumentParts parts) => parts.Parts
        .Where(static p => PartNumber.ValueOf(p.Number) > 0 && !PartWords.IsCaption(p.Part))
        .GroupBy(static p => (p.Part, PartNumber.ParentOf(p.Number), p.Fact.Level))
        .Select(static group => group.OrderBy(static p => p.Order).ToList())
        .Where(static group => group.Count > 1);

    private static void Check(List<PlacedPart> sisters, RecordDocument document, DocumentParts parts, JudgeContext<PartFact, DocumentParts> context)
    {
        int[] values = sisters.Select(static p => PartNumber.ValueOf(p.Number)).ToArray();

        // Numbers that begin anew, in each chapter or in each of several documents, are no one sequence.
        if (values.Skip(1).Where((value, i) => value <= values[i] && value == 1).Any() || values.Distinct().Count() * 2 < values.Length)
        {
            return;
        }

        HashSet<int> moved = Misplaced(values);
        int last = -1;
        var seen = new Dictionary<int, int>();
        for (int i = 0; i < sisters.Count; i++)
        {
            PlacedPart part = sisters[i];
            bool isTwice = seen.ContainsKey(values[i]);
            if (!isTwice)
            {
                seen.Add(values[i], i);
            }

            if (isTwice)
            {
                Report(part, s_twice, document, context, NameOf(part), part.Number);
            }
            else if (moved.Contains(i))
            {
                Report(part, s_disorder, document, context, NameOf(part), part.Number, sisters[i - 1].Number);
            }
            else
            {
                if (last >= 0 && values[i] > values[last] + 1 && IsGap(values[last] + 1, values[i], part, values, parts))
                {
                    string parent = PartNumber.ParentOf(part.Number);
                    string left = (values[last] + 1).ToString(NumberFormatInfo.InvariantInfo);
                    Report(part, s_gap, document, context, NameOf(part), part.Number, sisters[last].Number, parent.Length > 0 ? parent + "." + left : left);
                }

                last = i;
            }
        }
    }

    /// <summary>Whether numbers that are left out stand nowhere: not elsewhere in the order, nor at the start of a line that is no heading.</summary>
    private static bool IsGap(int first, int end, PlacedPart part, int[] values, DocumentParts parts)
    {
        // A jump of many is a numbering with a plan: 100, 200, 300.
        if (end - first > 2 || char.IsLetter(part.Number[0]))
        {
            return false;
        }

        string parent = PartNumber.ParentOf(part.Number);
        for (int value = first; value < end; value++)
        {
            string own = value.ToString(NumberFormatInfo.InvariantInfo), number = parent.Length > 0 ? parent + "." + own : own;
            if (Array.IndexOf(values, value) >= 0 || parts.MayHave(part.Part, number) || parts.Has(part.Part.Length > 0 ? part.Part : "section", number))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The fewest numbers that would have to move for the others to be in order; of two that may, the later.</summary>
    private static HashSet<int> Misplaced(int[] values)
    {
        // The longest sequence that never rises from the end to the start, by the last of the best of each length.
        var ends = new List<int>();
        int[] before = new int[values.Length];
        for (int i = values.Length - 1; i >= 0; i--)
        {
            int low = 0, high = ends.Count;
            while (low < high)
            {
                int middle = (low + high) / 2;
                if (values[ends[middle]] >= values[i])
                {
                    low = middle + 1;
                }
                else
                {
                    high = middle;
                }
            }

            before[i] = low > 0 ? ends[low - 1] : -1;
            if (low == ends.Count)
            {
                ends.Add(i);
            }
            else
            {
                ends[low] = i;
            }
        }

        var misplaced = new HashSet<int>(Enumerable.Range(0, values.Length));
        for (int i = ends.Count > 0 ? ends[ends.Count - 1] : -1; i >= 0; i = before[i])
        {
            misplaced.Remove(i);
        }

        return misplaced;
    }

    private static void Report(PlacedPart part, Wording wording, RecordDocument document, JudgeContext<PartFact, DocumentParts> context, params string[] arguments)
    {
        if (part.File == context.Number && !part.IsVoid)
        {
            context.Report(new Finding(wording, new Place(document.Passages[part.Fact.Text], part.Fact.Range), arguments));
        }
    }

    private static string NameOf(PlacedPart part) => part.Part.Length == 0 ? "Number" : char.ToUpperInvariant(part.Part[0]) + part.Part.Substring(1);
}

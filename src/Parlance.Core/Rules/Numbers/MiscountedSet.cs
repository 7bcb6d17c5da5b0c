using System.Collections.Immutable;
using System.Globalization;
using Parlance.Language;

namespace Parlance.Rules.Numbers;

/// <summary>PRL6004: a number of members that the declared set has not: <em>the five principles</em> of a set of four.</summary>
internal sealed class MiscountedSet() : ModelRule<CountFact, SetCounts>(s_description, new CountsOfSets(), Reads.OwnText)
{
    private static readonly RuleInfo s_description = new(
        "PRL6004",
        "Count unlike the declared set",
        RuleSeverity.Suggestion,
        FixSupport.Everywhere,
        "A text says how many principles, or other things of a declared set, there are. The set says so too.");

    private static readonly Wording s_miscounted = s_description.Says("'{0}' is not the count of the declared set, which has {1} members: correct the number or the declaration");

    /// <inheritdoc/>
    public override void Judge(JudgeContext<CountFact, SetCounts> context)
    {
        var reported = new HashSet<(int Text, TextRange Number)>();
        foreach (ulong key in context.TellingKeys())
        {
            foreach (CountFact stated in context.Facts.FactsUnder(key))
            {
                if (stated.IsStatement && context.Merged(key)?.CountFor(stated) is > 0 and var count)
                {
                    NamedText text = context.Text(context.Number, stated.Text);
                    new NumberReader(text.Text.AsSpan()).TryRead(stated.Number.Start, out NumberReading number);
                    if (number.Value != count && !IsBeforeOthers(text, stated) && reported.Add((stated.Text, stated.Number)))
                    {
                        Report(context, text, number, count);
                    }
                }
            }
        }
    }

    /// <summary>
    /// Whether a list follows that the number counts, and it is of other things (<em>the three principles: haste, waste and taste</em>) or
    /// of a set that is not named.
    /// </summary>
    private static bool IsBeforeOthers(NamedText text, CountFact stated)
    {
        foreach (TextList list in text.Lists)
        {
            if (list.Info.StatedAt == stated.Number && list.Info.StatedCount == list.Members.Length)
            {
                return stated.Name.Length + stated.SetName.Length == 0 || text.MatchesIn(list.Range).Length * 2 <= list.Members.Length;
            }
        }

        return false;
    }

    private static void Report(RuleContext context, NamedText text, NumberReading number, int count)
    {
        string found = number.Span.In(text.Text);
        NumberReading right = number with { Value = count };
        ImmutableArray<SuggestedFix> fixes = NumberNotation.Like(right, number, text.Text.AsSpan()) is { } written
            ? WordFix.Replace(text, number.Span, Casing.Like(found, written), $"Replace '{found}' with '{Casing.Like(found, written)}'")
            : ImmutableArray<SuggestedFix>.Empty;
        context.Report(new Finding(s_miscounted, new Place(text.Passage, number.Span), found, count.ToString(NumberFormatInfo.InvariantInfo)) { Fixes = fixes });
    }
}

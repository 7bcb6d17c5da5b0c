using System.Globalization;
using Parlance.Language;

namespace Parlance.Rules.Numbers;

/// <summary>PRL6003: parts that do not make the whole: <em>30 members: 18 for, 13 against</em>; a column under its total.</summary>
internal sealed class PartsUnlikeWhole() : FileRule(s_description, Reads.OwnText)
{
    private static readonly RuleInfo s_description = new(
        "PRL6003",
        "Parts do not make the whole",
        RuleSeverity.Warning,
        FixSupport.None,
        "Numbers that a sentence or a table gives as the parts of a whole come to that whole, shares to a hundred, as exactly as they are written.");

    private static readonly Wording s_parts = s_description.Says("'{0}': the parts come to {1} and not to {2}: correct one of the numbers");
    private static readonly Wording s_total = s_description.Says("'{0}' is given as the total, and the numbers come to {1}: correct one of them");

    /// <inheritdoc/>
    public override void Check(FileContext context)
    {
        foreach (NumberedText numbered in context.Texts(Reads))
        {
            NamedText text = numbered.Text;
            if (text.Passage.IsCell || (!text.Read.Has(TextSigns.Digit) && !text.Read.Has(WordKinds.Counting)))
            {
                continue;
            }

            foreach (StatedParts parts in StatedParts.In(text))
            {
                if (parts.IsWrong && text.IsAuthors(parts.Range) && !text.IsInName(parts.Range))
                {
                    context.Report(new Finding(s_parts, new Place(text.Passage, parts.Range), parts.Range.In(text.Text), Written(parts.Sum), Written(parts.Whole)));
                }
            }
        }

        foreach (TableTotal total in TableTotals.In(context))
        {
            if (total.Cell.IsAuthors(total.Number))
            {
                context.Report(new Finding(s_total, new Place(total.Cell.Passage, total.Number), total.Number.In(total.Cell.Text), Written(total.Sum)));
            }
        }
    }

    private static string Written(decimal number) => number.ToString("0.####", NumberFormatInfo.InvariantInfo);
}

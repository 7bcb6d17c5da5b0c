using System.Collections.Immutable;
using Parlance.Dates;
using Parlance.Model;

namespace Parlance.Rules.Dates;

/// <summary>PRL2003: a date coarser than the model asks for.</summary>
internal sealed class CoarseDate() : ItemRule(s_description)
{
    private static readonly ImmutableArray<PartKind> s_parts = ImmutableArray.Create(PartKind.Date, PartKind.EndDate, PartKind.Published);

    private static readonly RuleInfo s_description = new(
        "PRL2003",
        "Date coarser than asked for",
        RuleSeverity.Suggestion,
        FixSupport.None,
        "Where 'parlance_minimum_date_precision' asks for a year, a month or a day, a coarser date leaves open what the model promises to say. The explicit unknown, 'XXXX', is always allowed.");

    private static readonly Wording s_tooCoarse = s_description.Says("'{0}' is given {1} only, but the dates of this model are to name the {2} at least");

    /// <inheritdoc/>
    public override void Check(ItemContext context)
    {
        DatePrecision least = context.Options.MinimumDatePrecision;
        if (least == DatePrecision.Unknown)
        {
            return;
        }

        foreach (ItemPart part in context.Item.Parts)
        {
            if (s_parts.Contains(part.Kind) && part.Date is { Value: { IsUnknown: false } value } date && value.Precision < least)
            {
                context.Report(new Finding(s_tooCoarse, ItemDates.PlaceOf(context.Item, part), date.Text, Words(value.Precision), Name(least)));
            }
        }
    }

    private static string Words(DatePrecision precision) => precision == DatePrecision.Unknown ? "without a year" : "to the " + Name(precision);

    private static string Name(DatePrecision precision) => precision switch
    {
        DatePrecision.SubYear => "part of a year",
        _ => precision.ToString().ToLowerInvariant(),
    };
}

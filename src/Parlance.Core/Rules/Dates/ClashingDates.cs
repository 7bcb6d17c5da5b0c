using System.Collections.Immutable;
using Parlance.Dates;
using Parlance.Model;

namespace Parlance.Rules.Dates;

/// <summary>PRL2011: two items of one kind and name whose dates cannot both hold.</summary>
internal sealed class ClashingDates() : ModelRule(s_description)
{
    private static readonly RuleInfo s_description = new(
        "PRL2011",
        "One name, two dates",
        RuleSeverity.Warning,
        FixSupport.None,
        "Two items of the same kind and name are taken for one thing, which has one date. Dates of different precision that fit each other, such as 1997-03 and 1997-03-06/1997-03-08, do not clash.");

    private static readonly Wording s_clash = s_description.Says("'{0}' is dated {1} here and {2} elsewhere: one of the two is wrong, or they need names of their own");

    /// <inheritdoc/>
    public override void Check(ModelContext context)
    {
        var seen = new Dictionary<(ItemKind Kind, string Name), Extremes>();
        foreach (PolicyItem item in context.Model.Items)
        {
            if (item.NameText.Trim() is not { Length: > 0 } name || ItemDates.PartOf(item) is not { } part)
            {
                continue;
            }

            var dated = new Dated(item, part, ItemDates.BoundsOf(item));
            (ItemKind Kind, string) key = (item.Kind, name.ToUpperInvariant());
            if (!seen.TryGetValue(key, out Extremes extremes))
            {
                seen.Add(key, new Extremes(dated, dated));
                continue;
            }

            if (extremes.ClashWith(dated) is { } other)
            {
                context.Report(new Finding(s_clash, ItemDates.PlaceOf(item, part), name, part.Date!.Text, other.Part.Date!.Text)
                {
                    Related = ImmutableArray.Create(new RelatedPlace(ItemDates.PlaceOf(other.Item, other.Part))),
                });
            }

            seen[key] = extremes.With(dated);
        }
    }

    private readonly record struct Dated(PolicyItem Item, ItemPart Part, DateBounds Bounds);

    /// <summary>Of the items of one name read so far, the one that ends first and the one that begins last: a clash with any is one with these.</summary>
    private readonly record struct Extremes(Dated EndsFirst, Dated BeginsLast)
    {
        public Dated? ClashWith(Dated item) =>
            EndsFirst.Bounds.MustBeBefore(item.Bounds) ? EndsFirst
            : BeginsLast.Bounds.MustBeAfter(item.Bounds) ? BeginsLast
            : null;

        public Extremes With(Dated item) => new(
            EndsFirst.Bounds.Latest is null || item.Bounds.Latest < EndsFirst.Bounds.Latest ? item : EndsFirst,
            BeginsLast.Bounds.Earliest is null || item.Bounds.Earliest > BeginsLast.Bounds.Earliest ? item : BeginsLast);
    }
}

using System.Collections.Immutable;
using Parlance.Dates;
using Parlance.Model;

namespace Parlance.Rules.Dates;

/// <summary>PRL2011: two items of one kind and name whose dates cannot both hold.</summary>
internal sealed class ClashingDates() : ModelRule<DatedItem, Clashes<DatedItem>>(s_description, new DatedItems())
{
    private static readonly RuleInfo s_description = new(
        "PRL2011",
        "One name, two dates",
        RuleSeverity.Warning,
        FixSupport.None,
        "Two items of the same kind and name are taken for one thing, which has one date. Dates of different precision that fit each other, such as 1997-03 and 1997-03-06/1997-03-08, do not clash.");

    private static readonly Wording s_clash = s_description.Says("'{0}' is dated {1} here and {2} elsewhere: one of the two is wrong, or they need names of their own");

    /// <inheritdoc/>
    public override void Judge(JudgeContext<DatedItem, Clashes<DatedItem>> context)
    {
        foreach ((DatedItem later, FileFact<DatedItem> earlier) in context.Clashes())
        {
            PolicyItem item = context.File.Items[later.Item], other = context.Other(earlier.File).Items[earlier.Fact.Item];
            context.Report(new Finding(s_clash, ItemDates.PlaceOf(item, ItemDates.PartOf(item)!), item.NameText.Trim(), later.Date, earlier.Fact.Date)
            {
                Related = ImmutableArray.Create(new RelatedPlace(ItemDates.PlaceOf(other, ItemDates.PartOf(other)!))),
            });
        }
    }

    /// <summary>The items that have a name and a date, under kind and name.</summary>
    private sealed class DatedItems : Facts<DatedItem, Clashes<DatedItem>>
    {
        public override FactFormat<DatedItem> Format => DatedItem.Format;

        public override void Collect(FileContext file, FactList<DatedItem> facts)
        {
            for (int i = 0; i < file.File.Items.Length; i++)
            {
                PolicyItem item = file.File.Items[i];
                if (item.NameText.Trim() is { Length: > 0 } name && ItemDates.PartOf(item) is { } part)
                {
                    ulong key = Fnv.Add(Fnv.Add(Fnv.Start, (ulong)item.Kind), name.ToUpperInvariant().AsSpan());
                    facts.Add(key, new DatedItem(i, part.Date!.Text, ItemDates.BoundsOf(item)));
                }
            }
        }

        public override Clashes<DatedItem>? Merge(FactGroup<DatedItem> facts, MergeContext context)
        {
            var found = new List<(FileFact<DatedItem>, FileFact<DatedItem>)>();
            Extremes? extremes = null;
            foreach (FileFact<DatedItem> item in facts)
            {
                if (extremes is not { } known)
                {
                    extremes = new Extremes(item, item);
                    continue;
                }

                if (known.ClashWith(item) is { } other)
                {
                    found.Add((item, other));
                }

                extremes = known.With(item);
            }

            return Clashes<DatedItem>.Of(found);
        }
    }

    /// <summary>Of the items of one name read so far, the one that ends first and the one that begins last: a clash with any is one with these.</summary>
    private readonly record struct Extremes(FileFact<DatedItem> EndsFirst, FileFact<DatedItem> BeginsLast)
    {
        public FileFact<DatedItem>? ClashWith(FileFact<DatedItem> item) =>
            EndsFirst.Fact.Bounds.MustBeBefore(item.Fact.Bounds) ? EndsFirst
            : BeginsLast.Fact.Bounds.MustBeAfter(item.Fact.Bounds) ? BeginsLast
            : null;

        public Extremes With(FileFact<DatedItem> item) => new(
            EndsFirst.Fact.Bounds.Latest is null || item.Fact.Bounds.Latest < EndsFirst.Fact.Bounds.Latest ? item : EndsFirst,
            BeginsLast.Fact.Bounds.Earliest is null || item.Fact.Bounds.Earliest > BeginsLast.Fact.Bounds.Earliest ? item : BeginsLast);
    }
}

/// <summary>An item with a date.</summary>
/// <param name="Item">The number of the item in its file.</param>
/// <param name="Date">The date as it is written.</param>
/// <param name="Bounds">The days between which it lies.</param>
internal readonly record struct DatedItem(int Item, string Date, DateBounds Bounds)
{
    /// <summary>How it is written.</summary>
    public static FactFormat<DatedItem> Format { get; } = new(
        static (to, item) =>
        {
            to.Signed(item.Item);
            to.Text(item.Date);
            to.Bounds(item.Bounds);
        },
        static from => new DatedItem(from.ItemNumber(), from.Text(), from.Bounds()));
}

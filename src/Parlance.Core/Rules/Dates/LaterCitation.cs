using System.Collections.Immutable;
using Parlance.Dates;
using Parlance.Model;

namespace Parlance.Rules.Dates;

/// <summary>PRL2012: an item that cites something which did not exist yet.</summary>
internal sealed class LaterCitation() : ModelRule<CitableItem, CitedItem>(s_description, CitableItems.Instance)
{
    private static readonly RuleInfo s_description = new(
        "PRL2012",
        "Cites something later",
        RuleSeverity.Warning,
        FixSupport.None,
        "Nothing can cite, build on or supersede what came after it: one of the two dates, or the reference, is wrong.");

    private static readonly Wording s_later = s_description.Says("'{0}' ({1}) cites '{2}', which is dated later ({3}): correct a date or the citation");

    /// <inheritdoc/>
    public override void Judge(JudgeContext<CitableItem, CitedItem> context)
    {
        foreach (PolicyItem item in context.File.Items)
        {
            if (item.Part(PartKind.Cites) is not { } cites || LastDay(item) is not { } last || ItemDates.PartOf(item) is not { } own)
            {
                continue;
            }

            foreach (ItemReference reference in cites.References)
            {
                Check(context, item, own, last, CitableItems.KeyOf(reference.Key), reference.Span);
            }

            foreach (Passage name in cites.Texts)
            {
                Check(context, item, own, last, CitableItems.KeyOfName(name.Text), new Place(name, new TextRange(0, name.Text.Length)));
            }
        }
    }

    private static void Check(JudgeContext<CitableItem, CitedItem> context, PolicyItem item, ItemPart own, CalendarDay last, ulong key, Place place)
    {
        if (context.Merged(key)?.First is { } cited && cited.Fact.Earliest > last)
        {
            PolicyItem later = context.Other(cited.File).Items[cited.Fact.Item];
            ItemPart part = ItemDates.PartOf(later)!;
            context.Report(new Finding(s_later, place, item.NameText, own.Date!.Text, later.NameText, part.Date!.Text)
            {
                Related = ImmutableArray.Create(new RelatedPlace(ItemDates.PlaceOf(later, part))),
            });
        }
    }

    /// <summary>The last day on which an item can have been written; null where nothing certain is known.</summary>
    private static CalendarDay? LastDay(PolicyItem item)
    {
        CalendarDay? last = ItemDates.BoundsOf(item).Latest;
        if (item.Part(PartKind.Published) is { IsPresent: true } published)
        {
            CalendarDay? publication = published.Date?.Value?.FirmBounds.Latest;
            last = publication is null || last is null ? null : publication > last ? publication : last;
        }

        return last;
    }
}

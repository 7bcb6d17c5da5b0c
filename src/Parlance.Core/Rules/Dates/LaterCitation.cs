using System.Collections.Immutable;
using Parlance.Dates;
using Parlance.Model;

namespace Parlance.Rules.Dates;

/// <summary>PRL2012: an item that cites something which did not exist yet.</summary>
internal sealed class LaterCitation() : ModelRule(s_description)
{
    private static readonly RuleInfo s_description = new(
        "PRL2012",
        "Cites something later",
        RuleSeverity.Warning,
        FixSupport.None,
        "Nothing can cite, build on or supersede what came after it: one of the two dates, or the reference, is wrong.");

    private static readonly Wording s_later = s_description.Says("'{0}' ({1}) cites '{2}', which is dated later ({3}): correct a date or the citation");

    /// <inheritdoc/>
    public override void Check(ModelContext context)
    {
        Dictionary<string, PolicyItem?>? byName = null;
        foreach (PolicyItem item in context.Model.Items)
        {
            if (item.Part(PartKind.Cites) is not { } cites || LastDay(item) is not { } last || ItemDates.PartOf(item) is not { } own)
            {
                continue;
            }

            foreach (ItemReference reference in cites.References)
            {
                Check(context, item, own, last, context.Model.Declared(reference.Key), reference.Span);
            }

            foreach (Passage name in cites.Texts)
            {
                byName ??= EarliestByName(context.Model);
                byName.TryGetValue(name.Text.Trim().ToUpperInvariant(), out PolicyItem? cited);
                Check(context, item, own, last, cited, new Place(name, new TextRange(0, name.Text.Length)));
            }
        }
    }

    private static void Check(ModelContext context, PolicyItem item, ItemPart own, CalendarDay last, PolicyItem? cited, Place place)
    {
        if (cited is not null && ItemDates.PartOf(cited) is { } part && ItemDates.BoundsOf(cited).Earliest > last)
        {
            context.Report(new Finding(s_later, place, item.NameText, own.Date!.Text, cited.NameText, part.Date!.Text)
            {
                Related = ImmutableArray.Create(new RelatedPlace(ItemDates.PlaceOf(cited, part))),
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

    /// <summary>
    /// For each name the item of that name which begins first, since a reference by name may mean any of them; null
    /// where one of them has no known beginning.
    /// </summary>
    private static Dictionary<string, PolicyItem?> EarliestByName(PolicyModel model)
    {
        var found = new Dictionary<string, PolicyItem?>(StringComparer.Ordinal);
        foreach (PolicyItem item in model.Items)
        {
            CalendarDay? earliest = ItemDates.BoundsOf(item).Earliest;
            foreach (Passage name in item.Texts(PartKind.Name).Concat(item.Texts(PartKind.Admitted)).Concat(item.Texts(PartKind.Abbreviation)))
            {
                string key = name.Text.Trim().ToUpperInvariant();
                bool isFirst = !found.TryGetValue(key, out PolicyItem? known);
                if (isFirst || known is not null)
                {
                    bool isEarlier = isFirst || earliest < ItemDates.BoundsOf(known!).Earliest;
                    found[key] = earliest is null ? null : isEarlier ? item : known;
                }
            }
        }

        return found;
    }
}

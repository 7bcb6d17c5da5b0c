using System.Collections.Immutable;
using Parlance.Dates;
using Parlance.Model;

namespace Parlance.Rules.Dates;

/// <summary>PRL2005: an interval that ends before it starts, or a document published before it was adopted.</summary>
internal sealed class ReversedDates() : FileRule(s_description)
{
    private static readonly RuleInfo s_description = new(
        "PRL2005",
        "Ends before it starts",
        RuleSeverity.Warning,
        FixSupport.OneAtATime,
        "Nothing ends before it starts, and no document is published before it is adopted: one of the two dates is wrong. Only what holds for every day that the two may mean is reported.");

    private static readonly Wording s_endsFirst = s_description.Says("The end '{0}' is before the start '{1}': one of them is wrong, or they are exchanged");
    private static readonly Wording s_publishedFirst = s_description.Says("Published on '{0}', before it was adopted on '{1}': one of them is wrong, or they are exchanged");

    /// <inheritdoc/>
    public override void Check(FileContext context)
    {
        foreach (PolicyItem item in context.File.Items)
        {
            foreach (ItemPart part in item.Parts)
            {
                if (part is { Date.Value.EndsBeforeStart: true, Texts.Length: 1 })
                {
                    CheckInterval(context, part.Texts[0]);
                }
            }

            CheckOrder(context, item, PartKind.EndDate, s_endsFirst);
            CheckOrder(context, item, PartKind.Published, s_publishedFirst);
        }

        foreach (ItemGroup group in context.File.Groups)
        {
            if (group is { Valid: { } valid, Validity.Value.EndsBeforeStart: true })
            {
                CheckInterval(context, valid);
            }
        }
    }

    /// <summary>Reports an interval of one string at its second date.</summary>
    private static void CheckInterval(FileContext context, Passage interval)
    {
        string text = interval.Text;
        int slash = text.IndexOf('/');
        string start = text.Substring(0, slash), end = text.Substring(slash + 1);
        string swapped = end + "/" + start;
        Report(
            context,
            new Place(interval, new TextRange(slash + 1, end.Length)),
            s_endsFirst,
            end,
            start,
            null,
            SuggestedFix.Edit($"Exchange the dates: '{swapped}'", null, interval.Edit(new TextRange(0, text.Length), swapped)),
            SuggestedFix.Edit($"Mark the end as unknown: '{start}/'", "unknown", interval.Edit(new TextRange(slash + 1, end.Length), "")));
    }

    /// <summary>Reports two members, of which the second must not be before the first, at the one that is read later.</summary>
    private static void CheckOrder(FileContext context, PolicyItem item, PartKind kind, Wording wording)
    {
        if (item.Part(PartKind.Date) is not { Date: { Value: { } from } earlier } first
            || item.Part(kind) is not { Date: { Value: { } to } later } second
            || !to.MustBeBefore(from))
        {
            return;
        }

        ImmutableArray<SourceEdit> one = ItemDates.Write(first, later), other = ItemDates.Write(second, earlier);
        bool isConfirmed = IsConfirmed(context, item, from) || (kind == PartKind.EndDate && IsConfirmed(context, item, to));
        SuggestedFix? exchange = one.IsEmpty || other.IsEmpty || isConfirmed ? null : SuggestedFix.Edit("Exchange the two dates", null, one.AddRange(other));
        Place start = ItemDates.PlaceOf(item, first), end = ItemDates.PlaceOf(item, second);
        bool isEndLater = end.Locate().CompareTo(start.Locate()) > 0;
        string which = kind == PartKind.EndDate ? "end" : "date of publication";

        // A type that holds days alone has no unknown ones.
        SuggestedFix? unknown = SuggestedFix.Edit($"Mark the {which} as unknown ('XXXX')", "unknown", ItemDates.Write(second, new WrittenDate("XXXX")))
            ?? SuggestedFix.Edit($"Set the {which} to '{earlier.Text}'", "same", ItemDates.Write(second, earlier));
        Report(
            context,
            isEndLater ? end : start,
            wording,
            later.Text,
            earlier.Text,
            isEndLater ? start : end,
            exchange,
            unknown);
    }

    /// <summary>Whether the item's text gives a date for the item itself, so that the dates are not exchanged.</summary>
    private static bool IsConfirmed(FileContext context, PolicyItem item, EdtfDate date) =>
        OwnDates.Of(item, context.Vocabulary, context.Options).Any(own => own.Confidence == OwnDateConfidence.Certain && !own.Mention.Value.FirmBounds.Conflicts(date.FirmBounds));

    /// <summary>Reports with all ways to mend it, or with none where there is only one: tools that mend in bulk take that.</summary>
    private static void Report(FileContext context, Place place, Wording wording, string later, string earlier, Place? related, SuggestedFix? exchange, SuggestedFix? unknown) =>
        context.Report(new Finding(wording, place, later, earlier)
        {
            Related = related is { } other ? ImmutableArray.Create(new RelatedPlace(other)) : ImmutableArray<RelatedPlace>.Empty,
            Fixes = SuggestedFix.Choice(exchange, unknown),
        });
}

using System.Collections.Immutable;
using Parlance.Dates;
using Parlance.Model;

namespace Parlance.Rules.Dates;

/// <summary>PRL2004: the text of an item gives it another date than the item has.</summary>
internal sealed class OtherDateInText() : ItemRule(s_description)
{
    private static readonly RuleInfo s_description = new(
        "PRL2004",
        "The text gives another date",
        RuleSeverity.Warning,
        FixSupport.OneAtATime,
        "A date that the text ties to the event or document itself (tabled in, signed on, a date in the title) and the date that the item has cannot both be right. Dates of anything else in the text are not compared, nor dates that differ in precision only.");

    private static readonly Wording s_other = s_description.Says("The text of '{0}' says '{1}', but its date is '{2}': correct one of them");

    /// <inheritdoc/>
    public override void Check(ItemContext context)
    {
        PolicyItem item = context.Item;
        if (item.Kind is not (ItemKind.Event or ItemKind.Document))
        {
            return;
        }

        ImmutableArray<OwnDate> candidates = OwnDates.Of(item, context.Vocabulary, context.Options);
        bool hasBounds = !candidates.IsEmpty && (!ItemDates.BoundsOf(item).IsNone || item.Part(PartKind.Published)?.Date?.Value is not null);
        if (!hasBounds)
        {
            return;
        }

        var clashes = new List<(OwnDate Candidate, ItemPart Part)>();
        foreach (OwnDate candidate in candidates)
        {
            if (candidate.Confidence != OwnDateConfidence.Certain)
            {
                return;
            }

            (ItemPart? part, DateBounds bounds) = Counterpart(item, candidate);
            if (part is null || !candidate.Mention.Value.FirmBounds.Conflicts(bounds))
            {
                // Another date of the text fits: this one is of another act.
                return;
            }

            clashes.Add((candidate, part));
        }

        if (clashes.Count > 0)
        {
            context.Report(Of(item, clashes[0].Candidate, clashes[0].Part));
        }
    }

    /// <summary>
    /// The member that a date of the text speaks of, and its bounds: that a document was published belongs to its date of
    /// publication where its type keeps one.
    /// </summary>
    private static (ItemPart? Part, DateBounds Bounds) Counterpart(PolicyItem item, OwnDate candidate)
    {
        ItemPart? part = item.Part(PartKind.Date);
        if (item.Kind == ItemKind.Document && item.Part(PartKind.Published) is { } published)
        {
            bool isOfPublication = Acts.IsPublication(candidate.Text, candidate.Mention.Span.Start);
            if (isOfPublication || part is not { IsPresent: true })
            {
                return published.Date?.Value is { } value ? (published, value.FirmBounds) : default;
            }
        }

        return part?.Date?.Value is not null ? (part, ItemDates.BoundsOf(item)) : default;
    }

    private static Finding Of(PolicyItem item, OwnDate candidate, ItemPart part)
    {
        var inText = new Place(candidate.Passage, candidate.Mention.Span);
        Place inMember = ItemDates.PlaceOf(item, part);

        // A date whose weekday fits neither has a finding of its own there.
        bool isTextLater = inText.Locate().CompareTo(inMember.Locate()) > 0 && !candidate.Mention.Phrases().Any(p => WrongWeekday.Is(p) && !IsWeekdayOf(part, p));
        return new Finding(s_other, isTextLater ? inText : inMember, Naming.Of(item), candidate.Words, part.Date!.Text)
        {
            Related = ImmutableArray.Create(new RelatedPlace(isTextLater ? inMember : inText)),
            Fixes = SuggestedFix.Choice(ChangeText(item, candidate, part), ChangeMember(item, candidate, part)),
        };
    }

    private static bool IsWeekdayOf(ItemPart part, DatePhrase phrase) =>
        part.Date?.Value?.FirmBounds is { Earliest: { HasCivilWeekday: true } day, Latest: { } last } && day == last && day.DayOfWeek == phrase.Weekday;

    private static SuggestedFix? ChangeText(PolicyItem item, OwnDate candidate, ItemPart part)
    {
        bool isOfficial = candidate.Passage.Role == PassageRole.Name;
        if (isOfficial
            || part.Date?.Value is not { } date
            || (part.Kind == PartKind.Date && item.Part(PartKind.EndDate) is { IsPresent: true })
            || DateReplacement.Replace(candidate.Passage.Text, candidate.Mention, date) is not { } change)
        {
            return null;
        }

        return SuggestedFix.Edit($"Change the text to '{change.Text}'", null, candidate.Passage.Edit(change.Piece, change.Text));
    }

    private static SuggestedFix? ChangeMember(PolicyItem item, OwnDate candidate, ItemPart part)
    {
        EdtfDate value = candidate.Mention.Value;
        ImmutableArray<SourceEdit> edits;
        if (part.Kind == PartKind.Date && item.Part(PartKind.EndDate) is { IsPresent: true } end)
        {
            ImmutableArray<SourceEdit> first = ItemDates.Write(part, new WrittenDate(value.Start.ToString())), last = ItemDates.Write(end, new WrittenDate(value.End.ToString()));
            edits = first.IsEmpty || last.IsEmpty ? ImmutableArray<SourceEdit>.Empty : first.AddRange(last);
        }
        else
        {
            edits = ItemDates.Write(part, new WrittenDate(candidate.Edtf));
        }

        return SuggestedFix.Edit($"Change the date to '{candidate.Edtf}'", "date", edits);
    }
}

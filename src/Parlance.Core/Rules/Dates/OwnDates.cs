using System.Collections.Immutable;
using Parlance.Dates;
using Parlance.Model;

namespace Parlance.Rules.Dates;

/// <summary>A date that an item's text gives for the item itself.</summary>
/// <param name="Passage">The text.</param>
/// <param name="Mention">The date in it.</param>
internal sealed record OwnDateOfItem(Passage Passage, DateMention Mention)
{
    /// <summary>The words of the text.</summary>
    public string Words => Passage.Text.Substring(Mention.Span.Start, Mention.Span.Length);

    /// <summary>The date as EDTF.</summary>
    public string Edtf => Mention.Edtf;

    /// <summary>The edit that writes the date into a slot; null where the slot's type cannot say it without inventing.</summary>
    public SourceEdit? WriteInto(ValueSlot slot)
    {
        if (slot.Type == SlotType.String)
        {
            return slot.Write(Edtf);
        }

        PartialDate date = Mention.Value.Start;
        bool plain = Mention.Value.Kind == EdtfKind.Date && !date.IsQualified && !date.HasUnspecifiedDigits;
        return plain ? slot.Write(Edtf, date.Year, date.Month == 0 ? null : date.Month, date.Day == 0 ? null : date.Day) : null;
    }
}

/// <summary>Finds the dates that an item's texts give for the item itself.</summary>
internal static class OwnDates
{
    /// <summary>
    /// The candidates: none, one, or several between which a person must choose. A date that is tied to the act, or stands
    /// in the title, goes before one that the text merely opens with.
    /// </summary>
    public static ImmutableArray<OwnDateOfItem> Of(PolicyItem item)
    {
        var found = new List<(OwnDateOfItem Date, OwnDateConfidence Confidence)>();
        foreach (Passage text in item.Texts(PartKind.Name).Concat(item.Texts(PartKind.Prose)))
        {
            ImmutableArray<DateMention> mentions = TimeScanner.Scan(text.Text).Dates;
            foreach (OwnDateCandidate candidate in OwnDate.Find(text.Text, mentions, text == item.Name))
            {
                if (!candidate.Mention.IsAmbiguous)
                {
                    found.Add((new OwnDateOfItem(text, candidate.Mention), candidate.Confidence));
                }
            }
        }

        bool isCertain = found.Any(static f => f.Confidence == OwnDateConfidence.Certain);
        return found
            .Where(f => !isCertain || f.Confidence == OwnDateConfidence.Certain)
            .Select(static f => f.Date)
            .GroupBy(static d => d.Edtf)
            .Select(static same => same.First())
            .ToImmutableArray();
    }
}

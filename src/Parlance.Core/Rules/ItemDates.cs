using System.Collections.Immutable;
using Parlance.Dates;
using Parlance.Model;

namespace Parlance.Rules;

/// <summary>The dates that an item's members hold: their values, their places, and how others are written there.</summary>
internal static class ItemDates
{
    /// <summary>
    /// The part that holds the date of an item; of a document that has none, its date of publication. Null where that is not
    /// constant or not possible.
    /// </summary>
    public static ItemPart? PartOf(PolicyItem item)
    {
        ItemPart? part = item.Part(PartKind.Date);
        if (part is not { IsPresent: true } && item.Part(PartKind.Published) is { } published)
        {
            part = published;
        }

        return part?.Date?.Value is null ? null : part;
    }

    /// <summary>
    /// The bounds within which an item happened: those of its date, or from its date to its end date. None where that is
    /// not known, or contradicts itself.
    /// </summary>
    public static DateBounds BoundsOf(PolicyItem item)
    {
        if (PartOf(item)?.Date?.Value is not { EndsBeforeStart: false } start)
        {
            return DateBounds.None;
        }

        DateBounds bounds = start.FirmBounds;
        if (item.Part(PartKind.EndDate) is { IsPresent: true } part)
        {
            bounds = new DateBounds(bounds.Earliest, part.Date?.Value?.FirmBounds.Latest);
        }

        return bounds.IsReversed ? DateBounds.None : bounds;
    }

    /// <summary>The bounds of the item that a text is of, or of the document; none where nothing says.</summary>
    public static DateBounds BoundsOf(Passage text) =>
        text.Item is { } item ? BoundsOf(item) : text.WrittenOn?.Value is { EndsBeforeStart: false } date ? date.FirmBounds : DateBounds.None;

    /// <summary>Where a part's date is written: the characters of the string, else the expression.</summary>
    public static Place PlaceOf(PolicyItem item, ItemPart part) =>
        part is { Texts.Length: 1, Date: { } date } ? new Place(part.Texts[0], RangeOf(part.Texts[0], date)) : part.Place ?? item.Anchor;

    /// <summary>The edits that replace a part's date by another; none where the member's type or notation cannot hold it.</summary>
    /// <param name="part">The part, which has a date.</param>
    /// <param name="other">The other date.</param>
    public static ImmutableArray<SourceEdit> Write(ItemPart part, WrittenDate other)
    {
        if (other.Value is not { } value)
        {
            return ImmutableArray<SourceEdit>.Empty;
        }

        // The text of DateOnly.Parse("...") takes days alone.
        if (part is { Texts.Length: 1, Date: { } date } && (part.Slot is null || value.Day is not null))
        {
            return part.Texts[0].Edit(RangeOf(part.Texts[0], date), other.Text);
        }

        return part.Slot is { } slot && WriteInto(slot, other.Text, value) is { } edit
            ? ImmutableArray.Create(edit)
            : ImmutableArray<SourceEdit>.Empty;
    }

    /// <summary>The edit that writes a date into a slot; null where the slot's type would need more than is known: a day for <c>2002-08</c>.</summary>
    public static SourceEdit? WriteInto(ValueSlot slot, string edtf, EdtfDate value)
    {
        if (slot.Type == SlotType.String)
        {
            return slot.Write(edtf);
        }

        PartialDate date = value.Start;
        bool isPlain = value.Kind == EdtfKind.Date && date.Kind == PartialDateKind.Date && !date.IsQualified && !date.HasUnspecifiedDigits;
        return isPlain ? slot.Write(edtf, date.Year, date.Month == 0 ? null : date.Month, date.Day == 0 ? null : date.Day) : null;
    }

    /// <summary>The date in a text that may go on with a time of day.</summary>
    private static TextRange RangeOf(Passage text, WrittenDate date) => new(0, Math.Min(date.Text.Length, text.Text.Length));
}

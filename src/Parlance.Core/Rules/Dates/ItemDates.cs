using System.Collections.Immutable;
using Parlance.Dates;
using Parlance.Model;

namespace Parlance.Rules.Dates;

/// <summary>The dates that an item's members hold: their values, their places, and how others are written there.</summary>
internal static class ItemDates
{
    /// <summary>The parts that hold dates.</summary>
    public static readonly ImmutableArray<PartKind> Parts = ImmutableArray.Create(PartKind.Date, PartKind.EndDate, PartKind.Published, PartKind.Valid);

    /// <summary>Reads the date of a part; false where there is none that is constant and possible.</summary>
    public static bool TryRead(ItemPart? part, out EdtfDate value)
    {
        value = default;
        return part is { State: PartState.Given, Date: { } date } && Edtf.TryParse(date, out value);
    }

    /// <summary>Reads the date of an item; of a document that has none, its date of publication.</summary>
    public static bool TryRead(PolicyItem item, out ItemPart part, out EdtfDate value)
    {
        part = item.Part(PartKind.Date)!;
        if (part is not { IsPresent: true } && item.Part(PartKind.Published) is { } published)
        {
            part = published;
        }

        return TryRead(part, out value);
    }

    /// <summary>
    /// The bounds within which an item happened: those of its date, or from its date to its end date. None where that is
    /// not known, or contradicts itself.
    /// </summary>
    public static DateBounds BoundsOf(PolicyItem item)
    {
        if (!TryRead(item, out _, out EdtfDate start) || start.EndsBeforeStart)
        {
            return DateBounds.None;
        }

        DateBounds bounds = start.FirmBounds;
        if (item.Part(PartKind.EndDate) is { IsPresent: true } part)
        {
            CalendarDay? latest = TryRead(part, out EdtfDate end) ? end.FirmBounds.Latest : null;
            bounds = new DateBounds(bounds.Earliest, latest);
        }

        return bounds.IsReversed ? DateBounds.None : bounds;
    }

    /// <summary>Where a part's date is written: the characters of the string, else the expression.</summary>
    public static Place PlaceOf(PolicyItem item, ItemPart part) =>
        part is { Texts.Length: 1, Date: { } date } ? new Place(part.Texts[0], RangeOf(part.Texts[0], date)) : part.Place ?? item.Anchor;

    /// <summary>The edits that replace a part's date by another; none where the member's type or notation cannot hold it.</summary>
    /// <param name="part">The part, which has a date.</param>
    /// <param name="edtf">The date as EDTF.</param>
    public static ImmutableArray<SourceEdit> Write(ItemPart part, string edtf)
    {
        if (!Edtf.TryParse(edtf, out EdtfDate value))
        {
            return ImmutableArray<SourceEdit>.Empty;
        }

        // The text of DateOnly.Parse("...") takes days alone.
        if (part is { Texts.Length: 1, Date: { } date } && (part.Slot is null || value.Day is not null))
        {
            return part.Texts[0].Edit(RangeOf(part.Texts[0], date), edtf);
        }

        return part.Slot is { } slot && WriteInto(slot, edtf, value) is { } edit
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
    private static TextRange RangeOf(Passage text, string date) => new(0, Math.Min(date.Length, text.Text.Length));
}

using System.Collections.Immutable;
using Parlance.Dates;
using Parlance.Language;
using Parlance.Model;

namespace Parlance.Rules.Dates;

/// <summary>PRL2002: <c>"2002-02-30"</c>: the value of a date member is not EDTF, or a day that the calendar does not have, in prose too: <c>31 June 2002</c>.</summary>
internal sealed class InvalidDate() : FileRule(s_description, Reads.OwnText | Reads.Records)
{
    private static readonly RuleInfo s_description = new(
        "PRL2002",
        "Not a date",
        RuleSeverity.Warning,
        FixSupport.Everywhere,
        "Dates are kept in the Extended Date/Time Format (EDTF, part of ISO 8601-2), so that they can be compared however precise they are. Anything else, and a day that the calendar does not have, cannot be placed in time.");

    private static readonly Wording s_notADate = s_description.Says("'{0}' is not a date: {1}");
    private static readonly Wording s_otherNotation = s_description.Says("'{0}' is not a date in EDTF, so nothing can be compared with it: write '{1}'");

    /// <inheritdoc/>
    public override void Check(FileContext context)
    {
        DateOrder order = context.Options.Order();
        foreach (PolicyItem item in context.File.Items)
        {
            foreach (ItemPart part in item.Parts)
            {
                if (part.Date is { } date)
                {
                    Check(context, date, ItemDates.PlaceOf(item, part), part, order);
                }
            }
        }

        foreach (ItemGroup group in context.File.Groups)
        {
            if (group.Valid is { } valid && group.Validity is { } validity && valid.Text.Trim().Length > 0)
            {
                Check(context, validity, new Place(valid, new TextRange(0, valid.Text.Length)), null, order);
            }
        }

        foreach (NumberedText text in context.Texts(Reads))
        {
            if (text.Text.Read.Has(TextSigns.Digit))
            {
                CheckProse(context, text.Text);
            }
        }
    }

    private static void CheckProse(FileContext context, NamedText text)
    {
        foreach ((TextRange range, string problem) in ImpossibleDays.In(text))
        {
            if (text.IsAuthors(range) && !ProtectedDates.IsProtected(text, range))
            {
                context.Report(new Finding(s_notADate, new Place(text.Passage, range), range.In(text.Text), problem));
            }
        }
    }

    private static void Check(FileContext context, WrittenDate date, Place place, ItemPart? part, DateOrder order)
    {
        if (part?.Slot is { } slot)
        {
            if (Impossible(date, slot.Type) is { } problem)
            {
                context.Report(new Finding(s_notADate, place, date.Text, problem));
            }
        }
        else if (date.Value is null)
        {
            context.Report(NotEdtf(date, place, order));
        }
    }

    private static Finding NotEdtf(WrittenDate date, Place place, DateOrder order)
    {
        ImmutableArray<string> readings = EdtfRepair.Readings(date.Text, order);
        if (readings.Length == 1
            && place.Passage is { } passage
            && SuggestedFix.Edit($"Replace with '{readings[0]}'", null, passage.Edit(place.Range, readings[0])) is { } fix)
        {
            return new Finding(s_otherNotation, place, date.Text, readings[0]) { Fixes = ImmutableArray.Create(fix) };
        }

        return new Finding(s_notADate, place, date.Text, date.Error.Message);
    }

    /// <summary>
    /// What is wrong with a date of the framework or NodaTime, which have no seasons and, the framework's, no years below 1;
    /// null if nothing is. The value was written as EDTF from the arguments.
    /// </summary>
    private static string? Impossible(WrittenDate date, SlotType type)
    {
        const int MonthStart = 5;
        if (date.Text.Length >= MonthStart + 2 && string.CompareOrdinal(date.Text.Substring(MonthStart, 2), "12") > 0)
        {
            return $"there is no month {date.Text.Substring(MonthStart, 2)}";
        }

        bool isOfFramework = type is SlotType.DateOnly or SlotType.DateTime or SlotType.DateTimeOffset;
        return date.Value is not { } value ? date.Error.Message : isOfFramework && value.Start.Year < 1 ? "its years begin at 1" : null;
    }
}

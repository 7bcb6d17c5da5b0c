using Parlance.Dates;

namespace Parlance.Tool.Reports;

/// <summary>Writes dates in words: <c>1997-04~</c> is <em>about April 1997</em>.</summary>
internal static class DateWords
{
    /// <summary>A date for reading; the text as it is where there are no words for it.</summary>
    public static string Of(WrittenDate date)
    {
        if (date.Value is not { } value)
        {
            return date.Text;
        }

        if (value.IsSet)
        {
            return string.Join(value.Kind == EdtfKind.OneOf ? " or " : " and ", DateShape.MembersOf(date.Text).Select(Of));
        }

        if (!value.IsInterval)
        {
            return Of(value.Start) ?? date.Text;
        }

        string? start = Of(value.Start), end = Of(value.End);
        return (value.Start.Kind, value.End.Kind) switch
        {
            (PartialDateKind.Open, PartialDateKind.Open) => "always",
            (PartialDateKind.Open, _) => $"until {end}",
            (_, PartialDateKind.Open) => $"from {start} on",
            (PartialDateKind.Unknown, _) => $"until {end}; nobody knows since when",
            (_, PartialDateKind.Unknown) => $"from {start}; nobody knows until when",
            _ => start is null || end is null ? date.Text : $"{start} to {end}",
        };
    }

    private static string? Of(PartialDate side)
    {
        string? plain = Plain(side.With(DateQualification.None));
        bool isAbout = (side.Qualification & DateQualification.Approximate) != 0, isPerhaps = (side.Qualification & DateQualification.Uncertain) != 0;
        return plain is null ? null : (isPerhaps ? "perhaps " : "") + (isAbout ? "about " : "") + plain;
    }

    private static string? Plain(PartialDate side)
    {
        var notation = new DateNotation(DateOrder.DayMonthYear);
        return DateWriter.Write(new EdtfDate(side), notation) is { } words ? words
            : side.Bounds is { Earliest: { } first, Latest: { } last } ? $"between {DateWriter.Write(first, notation)} and {DateWriter.Write(last, notation)}"
            : null;
    }
}

namespace Parlance.Dates;

/// <summary>Which of day and month comes first in numeric dates.</summary>
internal enum DateOrder : byte
{
    /// <summary>Nothing decides: a date with two readings has both.</summary>
    Unknown,

    /// <summary>Day, month, year.</summary>
    DayMonthYear,

    /// <summary>Month, day, year.</summary>
    MonthDayYear,
}

/// <summary>Dates of digits alone.</summary>
internal static class NumericDate
{
    /// <summary>The first of the hundred years that a year of two digits can mean.</summary>
    private const int FirstShortYear = 1950;

    /// <summary>A year of two digits in full: 50 to 99 are of the twentieth century, 00 to 49 of the twenty-first.</summary>
    public static int Expand(int twoDigits) => twoDigits + (twoDigits >= FirstShortYear % 100 ? 1900 : 2000);

    /// <summary>Of two readings the one that the weekday beside the date fits, if it fits just one.</summary>
    public static DatePhrase ResolveByWeekday(DatePhrase phrase)
    {
        if (!phrase.IsAmbiguous || phrase.Weekday is not { } weekday)
        {
            return phrase;
        }

        DatePhrase other = phrase.Exchanged();
        bool fits = new CalendarDay(phrase.Year, phrase.Month, phrase.Day).DayOfWeek == weekday;
        bool otherFits = new CalendarDay(other.Year, other.Month, other.Day).DayOfWeek == weekday;
        return fits == otherFits ? phrase : (fits ? phrase : other) with { IsAmbiguous = false };
    }

    /// <summary>Two ends of a range are written in one order: the end that has one reading decides the other.</summary>
    public static void ResolveByEachOther(ref DatePhrase start, ref DatePhrase end)
    {
        if (start.IsAmbiguous == end.IsAmbiguous || start.Form != DateForm.Numeric || end.Form != DateForm.Numeric)
        {
            return;
        }

        DatePhrase known = start.IsAmbiguous ? end : start;
        if (known.Day == known.Month)
        {
            return;
        }

        start = ReadLike(start, known);
        end = ReadLike(end, known);
    }

    private static DatePhrase ReadLike(DatePhrase phrase, DatePhrase known) =>
        (IsDayFirst(phrase) == IsDayFirst(known) ? phrase : phrase.Exchanged()) with { IsAmbiguous = false };

    private static bool IsDayFirst(DatePhrase phrase) => phrase.DayPiece.Start < phrase.MonthPiece.Start;
}

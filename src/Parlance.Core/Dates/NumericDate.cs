namespace Parlance.Dates;

/// <summary>Which of day and month comes first in numeric dates.</summary>
public enum DateOrder : byte
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
    /// <summary>The first of the hundred years that a year of two digits stands for.</summary>
    private const int FirstShortYear = 1950;

    /// <summary>A year of two digits in full: 50 to 99 are of the twentieth century, 00 to 49 of the twenty-first.</summary>
    public static int Expand(int twoDigits) => twoDigits + (twoDigits >= FirstShortYear % 100 ? 1900 : 2000);
}

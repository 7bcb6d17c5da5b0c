namespace Parlance.Dates;

/// <summary>The units of durations, in the order of the word table, and how far people round them.</summary>
internal enum DurationUnit : byte
{
    None,
    Day,
    Week,
    Fortnight,
    Month,
    Year,
    Decade,
    Century,
}

/// <summary>Turns an amount and a comparison into the shortest and the longest length that the words allow.</summary>
internal static class DurationUnits
{
    private const int MonthsPerYear = 12;

    /// <summary>The length of so many half units.</summary>
    public static CalendarSpan Length(int halves, DurationUnit unit) => unit switch
    {
        DurationUnit.Day => new CalendarSpan(0, halves / 2),
        DurationUnit.Week => new CalendarSpan(0, halves * 7 / 2),
        DurationUnit.Fortnight => new CalendarSpan(0, halves * 7),
        DurationUnit.Month => new CalendarSpan(halves / 2, halves % 2 * 15),
        DurationUnit.Year => new CalendarSpan(halves * MonthsPerYear / 2, 0),
        DurationUnit.Decade => new CalendarSpan(halves * MonthsPerYear * 5, 0),
        _ => new CalendarSpan(halves * MonthsPerYear * 50, 0),
    };

    /// <summary>
    /// The lengths that are still called so. An exact amount is one to which the real length would be rounded, up by half a unit
    /// at most or down by less than a whole one; days may be counted with or without the first.
    /// </summary>
    public static (CalendarSpan? Shortest, CalendarSpan? Longest) Range(CalendarSpan amount, DurationUnit unit, bool hasHalf, DurationComparison comparison)
    {
        (CalendarSpan down, CalendarSpan up) = Rounding(unit, hasHalf);
        return comparison switch
        {
            DurationComparison.MoreThan or DurationComparison.AtLeast => (Sum(amount, new(0, -1)), null),
            DurationComparison.LessThan or DurationComparison.AtMost => (null, Sum(amount, new(0, 1))),
            DurationComparison.Nearly => (Share(amount, 3, 4), Sum(amount, new(0, 1))),
            DurationComparison.About => (Share(amount, 2, 3), Sum(Share(amount, 4, 3), up)),
            _ => (Sum(amount, new(-down.Months, -down.Days)), Sum(amount, up)),
        };
    }

    private static (CalendarSpan Down, CalendarSpan Up) Rounding(DurationUnit unit, bool hasHalf) => unit switch
    {
        DurationUnit.Day => (new(0, 1), new(0, 0)),
        DurationUnit.Week or DurationUnit.Fortnight => (new(0, 4), new(0, 6)),
        DurationUnit.Month => (new(0, 16), new(1, -1)),
        DurationUnit.Year when hasHalf => (new(3, 0), new(6, -1)),
        DurationUnit.Year => (new(6, 0), new(MonthsPerYear, -1)),
        DurationUnit.Decade when hasHalf => (new(18, 0), new(30, 0)),
        DurationUnit.Century when hasHalf => (new(10 * MonthsPerYear, 0), new(25 * MonthsPerYear, 0)),
        DurationUnit.Decade => (new(3 * MonthsPerYear, 0), new(5 * MonthsPerYear, 0)),
        _ => (new(30 * MonthsPerYear, 0), new(50 * MonthsPerYear, 0)),
    };

    private static CalendarSpan Sum(CalendarSpan left, CalendarSpan right) => new(left.Months + right.Months, left.Days + right.Days);

    private static CalendarSpan Share(CalendarSpan amount, int numerator, int denominator) =>
        amount.Months == 0
            ? new(0, amount.Days * numerator / denominator)
            : new(amount.Months * numerator / denominator, (amount.Months * numerator % denominator * 30 / denominator) + (amount.Days * numerator / denominator));
}

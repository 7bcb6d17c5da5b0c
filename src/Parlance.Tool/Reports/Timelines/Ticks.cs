using System.Globalization;
using Parlance.Dates;
using Parlance.Language;

namespace Parlance.Tool.Reports;

/// <summary>A mark of the axis.</summary>
/// <param name="Day">The day.</param>
/// <param name="Label">What is written at it.</param>
internal readonly record struct Tick(long Day, string Label);

/// <summary>The marks of the axis: round years, then months, then days, as there is room.</summary>
internal static class Ticks
{
    /// <summary>How far marks are from each other at least.</summary>
    private const double LeastApart = 84;

    private const double DaysOfYear = 365.2425;

    private static readonly int[] s_days = [1, 5, 10], s_months = [1, 3, 6], s_years = [1, 2, 5];

    /// <summary>The marks of a scale, in order.</summary>
    public static IEnumerable<Tick> Of(TimeScale scale)
    {
        double least = LeastApart * (scale.To - scale.From) / scale.Width;
        if (s_days.FirstOrDefault(step => step >= least) is > 0 and var days)
        {
            return Months(scale, 1).SelectMany(month => Enumerable.Range(0, 31 / days).Select(i => month.AddDays(i * days)).Where(day => day.Month == month.Month && IsIn(scale, day)))
                .Select(static day => new Tick(day.DayNumber, $"{day.Day} {Short(day)} {YearOf(day.Year)}"));
        }

        if (s_months.FirstOrDefault(step => step * 30.4 >= least) is > 0 and var months)
        {
            return Months(scale, months).Where(day => IsIn(scale, day)).Select(static day => new Tick(day.DayNumber, $"{Short(day)} {YearOf(day.Year)}"));
        }

        int years = 1;
        for (int i = 0; years * DaysOfYear < least; i++)
        {
            years = s_years[i % 3] * (int)Math.Pow(10, i / 3);
        }

        return Years(scale, years).Where(day => IsIn(scale, day)).Select(static day => new Tick(day.DayNumber, YearOf(day.Year)));
    }

    private static bool IsIn(TimeScale scale, CalendarDay day) => day.DayNumber >= scale.From && day.DayNumber <= scale.To;

    private static IEnumerable<CalendarDay> Months(TimeScale scale, int step)
    {
        var first = CalendarDay.FromDayNumber((long)scale.From);
        for (var month = new CalendarDay(first.Year, 1, 1); month.DayNumber <= scale.To; month = month.AddMonths(step))
        {
            yield return month;
        }
    }

    private static IEnumerable<CalendarDay> Years(TimeScale scale, int step)
    {
        int first = CalendarDay.FromDayNumber((long)scale.From).Year, last = CalendarDay.FromDayNumber((long)scale.To).Year;
        for (int year = (int)Math.Floor((double)first / step) * step; year <= last; year += step)
        {
            if (CalendarDay.IsValid(year, 1, 1))
            {
                yield return new CalendarDay(year, 1, 1);
            }
        }
    }

    private static string Short(CalendarDay day) => CalendarWords.MonthName(day.Month)[..3];

    /// <summary>A year as people count: there is no year 0.</summary>
    private static string YearOf(int year) => year > 0 ? year.ToString(CultureInfo.InvariantCulture) : $"{(1 - year).ToString(CultureInfo.InvariantCulture)} BC";
}

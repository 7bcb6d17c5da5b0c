using CsCheck;
using Parlance.Dates;

namespace Parlance.Core.Tests.Dates;

public class CalendarDayTests
{
    [Fact]
    public void Agrees_with_the_framework_on_every_day_that_it_has()
    {
        for (int number = 0; number <= DateOnly.MaxValue.DayNumber; number++)
        {
            var expected = DateOnly.FromDayNumber(number);
            var day = CalendarDay.FromDayNumber(number);
            if ((day.Year, day.Month, day.Day, day.DayOfWeek, day.DayNumber) != (expected.Year, expected.Month, expected.Day, expected.DayOfWeek, number))
            {
                Assert.Fail($"{day} is not {expected:O}");
            }
        }
    }

    [Fact]
    public void Day_numbers_are_consecutive_in_far_years() =>
        Gen.Select(Gen.Int[-CalendarDay.MaxYear, CalendarDay.MaxYear - 1], Gen.Int[1, 12], Gen.Int[1, 28]).Sample((year, month, day) =>
        {
            var date = new CalendarDay(year, month, day);
            Assert.Equal(date, CalendarDay.FromDayNumber(date.DayNumber));
            Assert.Equal(date.DayNumber + 1, date.AddDays(1).DayNumber);
            Assert.True(date < date.AddDays(1));
        });

    [Theory]
    [InlineData(2002, 1, 31, 1, "2002-02-28")]
    [InlineData(2004, 2, 29, 12, "2005-02-28")]
    [InlineData(2002, 1, 15, -13, "2000-12-15")]
    [InlineData(0, 1, 1, -1, "-0001-12-01")]
    public void Months_are_added_within_the_length_of_the_month(int year, int month, int day, int months, string expected) =>
        Assert.Equal(expected, new CalendarDay(year, month, day).AddMonths(months).ToString());

    [Theory]
    [InlineData(9999, "9999-12-31")]
    [InlineData(10000, "Y10000-12-31")]
    [InlineData(-9999, "-9999-12-31")]
    [InlineData(-10000, "Y-10000-12-31")]
    [InlineData(7, "0007-12-31")]
    public void A_year_of_more_than_four_digits_is_marked(int year, string expected) => Assert.Equal(expected, new CalendarDay(year, 12, 31).ToString());

    [Fact]
    public void Weekdays_prove_nothing_before_the_Gregorian_calendar_and_after_the_year_9999()
    {
        Assert.False(new CalendarDay(1582, 10, 14).HasCivilWeekday);
        Assert.True(new CalendarDay(1582, 10, 15).HasCivilWeekday);
        Assert.Equal(DayOfWeek.Friday, new CalendarDay(1582, 10, 15).DayOfWeek);
        Assert.False(new CalendarDay(10000, 1, 1).HasCivilWeekday);
    }

    [Theory]
    [InlineData(DayOfWeek.Friday, 7)]
    [InlineData(DayOfWeek.Saturday, 8)]
    [InlineData(DayOfWeek.Monday, 10)]
    [InlineData(DayOfWeek.Tuesday, 4)]
    public void The_nearest_day_with_a_weekday_is_at_most_three_days_away(DayOfWeek weekday, int day) =>
        Assert.Equal(new CalendarDay(2007, 9, day), new CalendarDay(2007, 9, 7).Nearest(weekday));

    [Fact]
    public void An_impossible_day_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarDay(2002, 6, 31));
}

using CsCheck;
using Parlance.Dates;

namespace Parlance.Core.Tests.Dates;

public class DateBoundsTests
{
    private static readonly Gen<DateBounds> s_bounds = Gen.Select(Gen.Int[1, 6], Gen.Int[0, 2], Gen.Int[0, 9], (first, length, open) => new DateBounds(
        open is 0 or 1 ? null : new CalendarDay(2002, 8, first), open is 0 or 2 ? null : new CalendarDay(2002, 8, first + length)));

    [Theory]
    [InlineData(30, 31, true)]
    [InlineData(31, 31, false)]
    [InlineData(31, 30, false)]
    public void A_day_is_before_another_and_not_before_itself(int day, int other, bool isBefore)
    {
        DateBounds left = DateBounds.Of(new CalendarDay(2002, 8, day)), right = DateBounds.Of(new CalendarDay(2002, 8, other));
        Assert.Equal(isBefore, left.CanBeBefore(right));
        Assert.Equal(isBefore, left.MustBeBefore(right));
        Assert.Equal(isBefore, right.MustBeAfter(left));
    }

    [Fact]
    public void What_must_or_can_be_is_so_of_all_or_some_days() => Gen.Select(s_bounds, s_bounds).Sample((left, right) =>
    {
        (CalendarDay Left, CalendarDay Right)[] pairs = [.. from a in Days(left) from b in Days(right) select (a, b)];
        Assert.Equal(pairs.Any(static p => p.Left < p.Right), left.CanBeBefore(right));
        Assert.Equal(pairs.All(static p => p.Left < p.Right), left.MustBeBefore(right));
        Assert.Equal(pairs.All(static p => p.Left > p.Right), left.MustBeAfter(right));
        Assert.Equal(!pairs.Any(static p => p.Left < p.Right || p.Left == p.Right) || !pairs.Any(static p => p.Left > p.Right || p.Left == p.Right), left.Conflicts(right));
        Assert.Equal(Days(right).All(left.Contains), left.Contains(right));
    });

    /// <summary>The days of a month that lie within the bounds; it goes further than any bound does.</summary>
    private static IEnumerable<CalendarDay> Days(DateBounds bounds) =>
        Enumerable.Range(-20, 60).Select(static day => new CalendarDay(2002, 8, 1).AddDays(day)).Where(bounds.Contains);
}

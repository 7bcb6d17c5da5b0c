using Parlance.Dates;

namespace Parlance.Core.Tests.Dates;

public class DateWriterTests
{
    [Theory]
    [InlineData("2007-09-07", DateOrder.DayMonthYear, "7 September 2007")]
    [InlineData("2007-09-07", DateOrder.MonthDayYear, "September 7, 2007")]
    [InlineData("2002-08", DateOrder.DayMonthYear, "August 2002")]
    [InlineData("2002", DateOrder.DayMonthYear, "2002")]
    [InlineData("1999-22", DateOrder.DayMonthYear, "Summer 1999")]
    [InlineData("199X", DateOrder.DayMonthYear, "the 1990s")]
    [InlineData("2014-05-20/2014-05-21", DateOrder.DayMonthYear, "20 May 2014 to 21 May 2014")]
    [InlineData("2002?", DateOrder.DayMonthYear, null)]
    [InlineData("2002/..", DateOrder.DayMonthYear, null)]
    [InlineData("[2002,2003]", DateOrder.DayMonthYear, null)]
    internal void A_value_is_written_in_words(string edtf, DateOrder order, string? words)
    {
        Assert.True(Edtf.TryParse(edtf, out EdtfDate value));
        Assert.Equal(words, DateWriter.Write(value, new DateNotation(order)));
    }

    [Fact]
    public void The_weekday_is_worked_out() =>
        Assert.Equal("Friday, 7 September 2007", DateWriter.Write(new CalendarDay(2007, 9, 7), new DateNotation(DateOrder.DayMonthYear, HasWeekday: true)));

    [Theory]
    [InlineData("Friday", "Monday")]
    [InlineData("Fri", "Mon")]
    [InlineData("friday", "monday")]
    public void A_weekday_is_replaced_in_kind(string written, string expected) => Assert.Equal(expected, DateWriter.WeekdayLike(DayOfWeek.Monday, written));

    [Theory]
    [InlineData("on september 07, 2007, all", DateOrder.Unknown, "on September 7, 2007, all")]
    [InlineData("on the 7th of September 2007.", DateOrder.Unknown, "on 7 September 2007.")]
    [InlineData("on Friday, September 7th, 2007.", DateOrder.DayMonthYear, "on Friday, 7 September 2007.")]
    [InlineData("on 7 September 2007.", DateOrder.MonthDayYear, "on September 7, 2007.")]
    [InlineData("in august 2002", DateOrder.Unknown, "in August 2002")]
    [InlineData("in early august 2002", DateOrder.Unknown, "in early August 2002")]
    [InlineData("on sept. 7, 2007", DateOrder.Unknown, "on Sept. 7, 2007")]
    [InlineData("on 07 September", DateOrder.Unknown, "on 7 September")]
    [InlineData("on 7 September 2007", DateOrder.DayMonthYear, null)]
    [InlineData("on 2007-09-07", DateOrder.DayMonthYear, null)]
    internal void A_phrase_is_rewritten_in_place(string text, DateOrder order, string? expected)
    {
        DateMention mention = Assert.Single(TimeScanner.Scan(text).Dates);
        string? actual = DateWriter.Rewrite(text, mention.First, order) is var (piece, replacement)
            ? text.Remove(piece.Start, piece.Length).Insert(piece.Start, replacement)
            : null;
        Assert.Equal(expected, actual);
    }
}

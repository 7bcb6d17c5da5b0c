using Parlance.Language;

namespace Parlance.Core.Tests.Language;

public sealed class CalendarWordsTests
{
    [Fact]
    public void All_months_and_weekdays_have_names()
    {
        Assert.Equal("January February March April May June July August September October November December", string.Join(' ', Enumerable.Range(1, 12).Select(CalendarWords.MonthName)));
        Assert.Equal("Sunday Monday Tuesday Wednesday Thursday Friday Saturday", string.Join(' ', Enum.GetValues<DayOfWeek>().Select(CalendarWords.WeekdayName)));
    }

    [Fact]
    public void Names_and_abbreviations_are_told_apart()
    {
        Assert.True(CalendarWords.IsMonth("MAY"));
        Assert.False(CalendarWords.IsShortMonth("may"));
        Assert.True(CalendarWords.IsShortMonth("Sept"));
        Assert.False(CalendarWords.IsMonth("Sept"));
        Assert.True(CalendarWords.IsWeekday("Friday"));
    }
}

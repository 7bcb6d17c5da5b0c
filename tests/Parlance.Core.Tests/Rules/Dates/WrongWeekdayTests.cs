using CsCheck;
using Parlance.Dates;
using Parlance.Rules;

namespace Parlance.Core.Tests.Rules.Dates;

public sealed class WrongWeekdayTests
{
    [Theory]
    [InlineData("On Monday, 7 September 2007, it spoke.", "On Friday, 7 September 2007, it spoke.", "On Monday, 10 September 2007, it spoke.")]
    [InlineData("It spoke on Thu, September 7, 2007.", "It spoke on Fri, September 7, 2007.", "It spoke on Thu, September 6, 2007.")]
    [InlineData("It spoke on Saturday the 7th of September 2007.", "It spoke on Friday the 7th of September 2007.", "It spoke on Saturday the 8th of September 2007.")]
    [InlineData("It spoke on 07 September 2007 (Thursday).", "It spoke on 07 September 2007 (Friday).", "It spoke on 06 September 2007 (Thursday).")]
    [InlineData("Thursday, 1 May 2009 was a feast.", "Friday, 1 May 2009 was a feast.", "Thursday, 7 May 2009 was a feast.")]
    [InlineData("It was on Tuesday, 2007-09-07.", "It was on Friday, 2007-09-07.", "It was on Tuesday, 2007-09-04.")]
    public void A_weekday_that_does_not_fit_has_two_fixes(string text, string weekday, string day)
    {
        TestModel model = new TestModel().Prose(text);
        Finding finding = Assert.Single(model.Check("PRL2006"));
        Assert.Equal([weekday, day], finding.Fixes.Select((_, i) => model.Apply(finding, i)));
        Assert.All(finding.Fixes, fix => Assert.True(fix.OneAtATime));
    }

    [Theory]
    [InlineData("On Friday, 7 September 2007, it spoke.")]
    [InlineData("On Monday, 7 September 1581, it spoke.")]
    [InlineData("On Monday, 7 September, it spoke.")]
    [InlineData("On Monday in September 2007 it spoke.")]
    [InlineData("On 7 September 2007, Monday prayers were held.")]
    [InlineData("On Monday, 7 September 2007 [sic], it spoke.")]
    [InlineData("He wrote “on Monday, 7 September 2007”.")]
    [InlineData("On Monday, 07/09/2007, it spoke.")]
    public void What_fits_or_cannot_be_checked_is_left_alone(string text) => Assert.Empty(new TestModel().Prose(text).Check("PRL2006"));

    [Fact]
    public void Either_fix_makes_weekday_and_day_agree() =>
        Gen.Select(Gen.Int[1583, 2999], Gen.Int[1, 12], Gen.Int[1, 28], Gen.Enum<DayOfWeek>(), Gen.Bool).Sample((year, month, day, weekday, isMonthFirst) =>
        {
            var order = new DateNotation(isMonthFirst ? DateOrder.MonthDayYear : DateOrder.DayMonthYear);
            string text = $"It met on {weekday}, {DateWriter.Write(new CalendarDay(year, month, day), order)}.";
            TestModel model = new TestModel().Prose(text);
            foreach (Finding finding in model.Check("PRL2006"))
            {
                Assert.Equal(2, finding.Fixes.Length);
                Assert.All([0, 1], i => Assert.Empty(new TestModel().Prose(model.Apply(finding, i)).Check("PRL2006")));
            }
        });
}

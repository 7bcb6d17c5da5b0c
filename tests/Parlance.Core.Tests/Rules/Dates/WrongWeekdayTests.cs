using CsCheck;
using Parlance.Dates;
using Parlance.Model;
using Parlance.Rules;

namespace Parlance.Core.Tests.Rules.Dates;

public sealed class WrongWeekdayTests
{
    [Theory]
    [InlineData("On Monday, 7 September 2007, it spoke.", "On Friday, 7 September 2007, it spoke.", "On Monday, 10 September 2007, it spoke.")]
    [InlineData("It spoke on Thu, September 7, 2007.", "It spoke on Fri, September 7, 2007.", "It spoke on Thu, September 6, 2007.")]
    [InlineData("It spoke on Saturday the 7th of September 2007.", "It spoke on Friday 7 September 2007.", "It spoke on Saturday 8 September 2007.")]
    [InlineData("It spoke on 07 September 2007 (Thursday).", "It spoke on 7 September 2007 (Friday).", "It spoke on 6 September 2007 (Thursday).")]
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

    [Theory]
    [InlineData("Wednesday–Thursday, 6–7 June 2018, in Graz.")]
    [InlineData("Wednesday to Friday, 6 to 8 June 2018, in Graz.")]
    [InlineData("Wed–Fri 6–8 June 2018, in Graz.")]
    [InlineData("Wednesday and Friday, 6 and 8 June 2018, in Graz.")]
    [InlineData("From Wednesday 6 to Friday 8 June 2018.")]
    [InlineData("Open Monday–Friday, 6 June 2018 apart.")]
    [InlineData("Closed on Mondays, 6 June 2018 apart.")]
    public void Several_weekdays_belong_to_several_days(string text) => Assert.Empty(new TestModel().Prose(text).Check("PRL2006"));

    [Theory]
    [InlineData("[|Tuesday–Wednesday, 6–7 June 2018|], in Graz.", "Wednesday–Thursday, 6–7 June 2018, in Graz.", "Tuesday–Wednesday, 5–6 June 2018, in Graz.")]
    [InlineData("[|Thu to Sat, 6 to 8 June 2018|], in Graz.", "Wed to Fri, 6 to 8 June 2018, in Graz.", "Thu to Sat, 7 to 9 June 2018, in Graz.")]
    public void Weekdays_that_fit_neither_day_are_reported_as_a_whole(string text, string weekdays, string days)
    {
        TestModel model = new TestModel().Prose(text);
        model.AssertFinds("PRL2006");
        Finding finding = Assert.Single(model.Check("PRL2006"));
        Assert.Equal([weekdays, days], finding.Fixes.Select((_, i) => model.Apply(finding, i)));
    }

    [Theory]
    [InlineData("The Kentish Sun, 7 June 2018, has a picture.")]
    [InlineData("It stood in the Sun of 7 June 2018.")]
    [InlineData("The SAT, 7 June 2018, was taken by many.")]
    [InlineData("SUN, 7 June 2018, sells servers.")]
    public void Newspapers_and_examinations_are_no_weekdays(string text) => Assert.Empty(new TestModel().Prose(text).Check("PRL2006"));

    [Theory]
    [InlineData("On [|Sun 7 June 2018|] it rained.")]
    [InlineData("It rained on [|SAT 7 JUNE 2018|] all day.")]
    public void Short_forms_are_weekdays_elsewhere(string text) => new TestModel().Prose(text).AssertFinds("PRL2006");

    [Theory]
    [InlineData("[|Monday, 5 March|], and Tuesday, 5 March 2019, are named.")]
    [InlineData("In 2019 it closed on [|Monday, 5 March|].")]
    [InlineData("In 2019 it closes every Monday, 5 March and after.")]
    [InlineData("In December 2018 it chose Saturday, 5 January.")]
    [InlineData("It chose Monday, 5 March.")]
    public void The_year_may_stand_in_the_sentence(string text) => new TestModel().Prose(text).AssertFinds("PRL2006");

    [Fact]
    public void The_year_may_be_that_of_the_nearest_heading_the_title_or_the_item()
    {
        new TestModel().Document("a.md", "# Rota of 2019\n\nTuesday, 5 March.\n\n[|Monday, 5 March|].\n\n## Winter 2019/20\n\n[|Friday, 1 October|].\n\n## More\n\nMonday, 6 January.\n").AssertFinds("PRL2006");
        new TestModel().Document("b.md", "---\ntitle: Rota 2019\n---\n\n[|Monday, 5 March|] and Tuesday, 5 March\n").AssertFinds("PRL2006");
        new TestModel().Item(ItemKind.Event, "Fair", null, (PartKind.Date, "2019-03-05"), (PartKind.Prose, "Opened on [|Monday, 5 March|], closed on Wednesday, 6 March.")).AssertFinds("PRL2006");
    }

    [Fact]
    public void A_day_that_the_item_confirms_is_not_changed()
    {
        TestModel model = new TestModel().Item(ItemKind.Event, "Fair", null, (PartKind.Date, "2019-03-05"), (PartKind.Prose, "Held on Monday, 5 March 2019."));
        Finding finding = Assert.Single(model.Check("PRL2006"));
        Assert.Equal(["Held on Tuesday, 5 March 2019.", "Held on 5 March 2019."], finding.Fixes.Select((_, i) => model.Apply(finding, i)));
    }

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

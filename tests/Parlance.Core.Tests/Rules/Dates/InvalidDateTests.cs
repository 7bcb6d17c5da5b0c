using CsCheck;
using Parlance.Model;
using Parlance.Options;
using Parlance.Rules;

namespace Parlance.Core.Tests.Rules.Dates;

public sealed class InvalidDateTests
{
    private static TestModel With(string date, PartKind part = PartKind.Date) => new TestModel().Item(ItemKind.Event, "Speech", null, (part, date));

    [Theory]
    [InlineData("2002-06-31")]
    [InlineData("2001-02-29")]
    [InlineData("2002-13")]
    [InlineData("soon")]
    [InlineData("07/09/2007")]
    public void What_is_no_date_has_no_fix_where_no_reading_is_left_or_more_than_one(string date) =>
        Assert.Equal([date], With(date).Describe("PRL2002"));

    [Theory]
    [InlineData("August 2002", "2002-08")]
    [InlineData("7 September 2007", "2007-09-07")]
    [InlineData("september 07, 2007", "2007-09-07")]
    [InlineData("2002-8-1", "2002-08-01")]
    [InlineData("2002/08/31", "2002-08-31")]
    [InlineData("13/09/2007", "2007-09-13")]
    [InlineData("20020831", "2002-08-31")]
    [InlineData("2002-21-05", "2002-05-21")]
    [InlineData("199u", "199X")]
    [InlineData("unknown", "XXXX")]
    [InlineData(" 2002-08 ", "2002-08")]
    [InlineData("circa 1997", "1997~")]
    [InlineData("the 1990s", "199X")]
    [InlineData("20-21 May 2014", "2014-05-20/2014-05-21")]
    [InlineData("2002-07-31/open", "2002-07-31/..")]
    public void Another_notation_with_one_reading_is_written_as_EDTF(string date, string edtf) =>
        Assert.Equal([$"{date} -> {edtf}"], With(date).Describe("PRL2002"));

    [Theory]
    [InlineData("2002")]
    [InlineData("2002-08-XX")]
    [InlineData("XXXX")]
    [InlineData("[2002-07-31,2002-08-01]")]
    [InlineData("2004-06-~11")]
    [InlineData("Y17E7")]
    [InlineData("2002-33")]
    [InlineData("../2002")]
    [InlineData("2005/2002")]
    [InlineData("1985-04-12T23:20:30Z")]
    public void Dates_of_every_supported_form_are_left_alone(string date) => Assert.Empty(With(date).Check("PRL2002"));

    [Theory]
    [InlineData(PartKind.EndDate)]
    [InlineData(PartKind.Published)]
    [InlineData(PartKind.Valid)]
    internal void Every_part_that_holds_a_date_is_checked(PartKind part) =>
        Assert.Equal(["2002-06-31"], With("2002-06-31", part).Describe("PRL2002"));

    [Fact]
    public void The_declared_order_decides_a_numeric_date()
    {
        var model = new TestModel { Options = PolicyOptions.Default with { DateOrder = DateOrderOption.MonthDayYear } };
        Assert.Equal(["07/09/2007 -> 2007-07-09"], model.Item(ItemKind.Event, "Speech", null, (PartKind.Date, "07/09/2007")).Describe("PRL2002"));
    }

    [Fact]
    public void What_the_fix_writes_is_not_reported_again() =>
        Gen.String[Gen.Char["0123456789-/.XuT ?~ MayJunember"], 1, 14].Sample(date =>
        {
            TestModel model = With(date);
            foreach (Finding? finding in model.Check("PRL2002").Where(found => !found.Fixes.IsEmpty))
            {
                Assert.Empty(With(model.Apply(finding)).Check("PRL2002"));
            }
        });

    [Theory]
    [InlineData("It was signed on [|31 June 2020|].")]
    [InlineData("It is due by [|31 September|] of each year.")]
    [InlineData("It ends on the [|31st of April|].")]
    [InlineData("It was signed on [|June 31, 2002|].")]
    [InlineData("It was signed on [|June 31st|] in Kiel.")]
    [InlineData("It is due by [|November 31|].")]
    [InlineData("It was signed on [|29 February 2021|], and not on 29 February 2020.")]
    [InlineData("It lasts from 1 to [|31 November 2021|].")]
    [InlineData("It is valid until [|2020-06-31|].")]
    [InlineData("It is valid until [|31/06/2020|], [|06/31/2020|] or [|31.6.2020|].")]
    [InlineData("On [|30 February|] they meet.")]
    public void A_day_that_the_calendar_does_not_have_is_found_in_prose(string text)
    {
        new TestModel().Prose(text).AssertFinds("PRL2002");
        new TestModel().Document("a.md", text).AssertFinds("PRL2002");
    }

    [Theory]
    [InlineData("See Issue 31 June 2020, No. 31 June 2020 and vol. 31 (June 2020).")]
    [InlineData("In June 31 ships came, and in April 31, all told.")]
    [InlineData("All 31 June meetings were held.")]
    [InlineData("It was signed on 30 June 2020, 31 May 2020 and 29 February.")]
    [InlineData("He said “it was signed on 31 June 2020”.")]
    [InlineData("Version 31.6.2020.1 and the part 2020-06-31-A are others.")]
    [InlineData("It was signed on 31 June [sic].")]
    [InlineData("In June 2031 it ends.")]
    [InlineData("It was read at 12:31 June had begun.")]
    public void Numbers_beside_a_month_that_are_no_days_are_left_alone(string text) => Assert.Empty(new TestModel().Prose(text).Describe("PRL2002"));
}

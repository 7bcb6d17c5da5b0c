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
}

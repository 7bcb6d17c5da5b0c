using Parlance.Model;
using Parlance.Options;
using Parlance.Rules;

namespace Parlance.Core.Tests.Rules.Dates;

public sealed class AmbiguousDateTests
{
    [Theory]
    [InlineData("It spoke on 07/09/2007.", "It spoke on 7 September 2007.", "It spoke on July 9, 2007.")]
    [InlineData("It spoke on 7.9.2007 at noon.", "It spoke on 7 September 2007 at noon.", "It spoke on July 9, 2007 at noon.")]
    [InlineData("It spoke on 07-09-2007.", "It spoke on 7 September 2007.", "It spoke on July 9, 2007.")]
    public void Both_readings_are_offered(string text, string dayFirst, string monthFirst)
    {
        TestModel model = new TestModel().Prose(text);
        Finding finding = Assert.Single(model.Check("PRL2008"));
        Assert.Equal([dayFirst, monthFirst], finding.Fixes.Select((_, i) => model.Apply(finding, i)));
        Assert.All(finding.Fixes, fix => Assert.True(fix.OneAtATime));
    }

    [Theory]
    [InlineData("It spoke on 13/09/2007.")]
    [InlineData("It spoke on 07/07/2007.")]
    [InlineData("It spoke on 2007-09-07.")]
    [InlineData("It spoke on Friday, 07/09/2007.")]
    [InlineData("It spoke from 07/09/2007 to 13/09/2007.")]
    [InlineData("The lead runs 3/6/12 performance reviews.")]
    [InlineData("See section 4.5.2007 and 1/2 of it.")]
    [InlineData("He wrote “on 07/09/2007”.")]
    public void A_date_with_one_reading_is_left_alone(string text) => Assert.Empty(new TestModel().Prose(text).Check("PRL2008"));

    [Theory]
    [InlineData(DateOrderOption.DayMonthYear, "07/09/2007 -> 7 September 2007")]
    [InlineData(DateOrderOption.MonthDayYear, "07/09/2007 -> July 9, 2007")]
    internal void A_declared_order_decides_and_the_notation_is_reported_instead(DateOrderOption order, string notation)
    {
        TestModel model = new TestModel { Options = PolicyOptions.Default with { DateOrder = order } }.Prose("It spoke on 07/09/2007.");
        Assert.Empty(model.Check("PRL2008"));
        Assert.Equal([notation], model.Describe("PRL2009"));
    }

    [Theory]
    [InlineData("Opened in 2001, on 3 May 2001 for all. It closed on 04/05/2001.", "4 May 2001", "5 April 2001")]
    [InlineData("Opened in 2001, on May 3, 2001 for all. It closed on 04/05/2001.", "May 4, 2001", "April 5, 2001")]
    public void Readings_are_written_in_the_order_of_the_model(string text, string one, string other)
    {
        Finding finding = Assert.Single(new TestModel().Prose(text).Check("PRL2008"));
        Assert.Equal([$"Replace with '{one}'", $"Replace with '{other}'"], finding.Fixes.Select(fix => fix.Title));
    }

    [Fact]
    public void The_date_of_the_item_decides_between_the_readings()
    {
        TestModel model = new TestModel().Item(ItemKind.Event, "Fair", null, (PartKind.Date, "2001-04-05"), (PartKind.Prose, "It was held on 04/05/2001."));
        Finding finding = Assert.Single(model.Check("PRL2008"));
        Assert.Equal(["It was held on April 5, 2001.", "It was held on 2001-04-05."], finding.Fixes.Select((_, i) => model.Apply(finding, i)));
    }

    [Theory]
    [InlineData("2001-05-03")]
    [InlineData("1999")]
    public void A_reading_that_the_items_own_date_contradicts_is_not_offered(string date) =>
        Assert.Empty(Assert.Single(new TestModel()
            .Item(ItemKind.Event, "Fair", null, (PartKind.Date, date), (PartKind.Prose, "It was held on 04/05/2001.")).Check("PRL2008")).Fixes);

    [Fact]
    public void A_date_inside_a_declared_name_stays() =>
        Assert.Empty(new TestModel().Terms("Plan 07/09/2007").Prose("It follows Plan 07/09/2007 closely.").Check("PRL2008"));
}

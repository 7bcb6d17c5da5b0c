using Parlance.Model;
using Parlance.Rules;

namespace Parlance.Core.Tests.Rules.Dates;

public sealed class OtherDateInTextTests
{
    [Theory]
    [InlineData("1997-03", "Held in Beijing in April 1997.", "Held in Beijing in March 1997.")]
    [InlineData("1997-03-06", "Held in April 1997.", "Held on 6 March 1997.")]
    [InlineData("2014-05-20/2014-05-21", "It was held on 22 May 2014.", "It was held from 20 May 2014 to 21 May 2014.")]
    [InlineData("2007-09-07", "It was published on September 8, 2007.", "It was published on September 7, 2007.")]
    [InlineData("2007-09", "It was published on 8 October 2007.", "It was published in September 2007.")]
    [InlineData("2007-09-07", "It was signed on 2007-09-08 by all.", "It was signed on 2007-09-07 by all.")]
    [InlineData("2007-09-07", "Signed on Monday, 10 September 2007.", "Signed on Friday, 7 September 2007.")]
    public void The_text_is_corrected_in_its_own_notation(string date, string text, string mended)
    {
        TestModel model = Event(date, text);
        Finding finding = Assert.Single(model.Check("PRL2004"));
        Assert.Equal(mended, model.Apply(finding));
        Assert.All(finding.Fixes, fix => Assert.True(fix.OneAtATime));
        Assert.Empty(Event(date, mended).Check("PRL2004"));
    }

    [Theory]
    [InlineData("Emergency declared", "On 18 June 2019 the council declares a climate emergency.", "18 June 2019")]
    [InlineData("Plan adopted", "On 18 June 2019 the council adopted the plan.", "18 June 2019")]
    [InlineData("Plan adopted", "On 18 June 2019 the plan was adopted.", "18 June 2019")]
    [InlineData("Plan adopted", "On 18 June 2019 the council adopted the first plan.", null)]
    [InlineData("Plan adopted", "On 18 June 2019 the council adopted a budget.", null)]
    [InlineData("Plan adopted", "In June 2019 the council adopted the plan.", null)]
    [InlineData("Plan adopted", "On 18 June 2019 the council met to adopt the plan.", null)]
    [InlineData("Plan adopted", "On 18 June 2019 the plan was amended.", null)]
    public void A_date_that_opens_the_text_counts_where_the_act_of_the_title_follows(string title, string text, string? found) =>
        Assert.Equal(found is null ? [] : [found], new TestModel().Item(ItemKind.Event, title, null, (PartKind.Date, "2019-06-16"), (PartKind.Prose, text))
            .Check("PRL2004").Select(static f => f.Arguments[1]));

    [Fact]
    public void A_date_whose_weekday_does_not_fit_has_a_finding_of_its_own()
    {
        TestModel model = new TestModel().Item(ItemKind.Event, "Plan adopted", null, (PartKind.Date, "2019-06-16"), (PartKind.Prose, "On Monday, 18 June 2019 the plan was adopted."));
        Assert.Equal(["2019-06-16", "Monday, 18 June 2019"], model.Check("PRL2004").Concat(model.Check("PRL2006")).Select(model.WordsOf));
    }

    [Fact]
    public void The_date_is_corrected_by_the_other_fix()
    {
        TestModel model = new TestModel().Item(ItemKind.Event, "Speech", null, (PartKind.Prose, "Held in Beijing in April 1997."), (PartKind.Date, "1997-03"));
        Assert.Equal("1997-04", model.Apply(Assert.Single(model.Check("PRL2004")), 1));
    }

    [Theory]
    [InlineData("1997-03", "Held from 6 to 8 March 1997.")]
    [InlineData("1997-03-06/1997-03-08", "Held in March 1997.")]
    [InlineData("1999?", "Held on 5 May 2003.")]
    [InlineData("1999~", "Held on 5 May 2000.")]
    [InlineData("XXXX", "Held on 5 May 2003.")]
    [InlineData("[2002-07-31,2002-08-01]", "Tabled in August 2002.")]
    [InlineData("2002-08", "Tabled in August 2002, it builds on the declaration of April 1997.")]
    [InlineData("1999-03-26", "Signed at Geneva on 26 March 1999 and ratified on 4 June 2002.")]
    [InlineData("2002-08", "It recalls what was signed on 5 May 1997.")]
    [InlineData("2002-08", "In March 1997 the idea was young.")]
    [InlineData("2002-08", "He said \"held on 5 May 1997\" and smiled.")]
    [InlineData("2002-08", "Held on 5 May 1997 [sic].")]
    [InlineData("2002-06-31", "Held on 5 May 1997.")]
    [InlineData("2002-06-04", "Proposed in October 1992, CICA held its first summit there.")]
    public void Dates_that_fit_or_are_of_something_else_are_left_alone(string date, string text) =>
        Assert.Empty(Event(date, text).Check("PRL2004"));

    [Fact]
    public void A_date_in_the_title_counts() =>
        Assert.Equal(["1999-03-27"], new TestModel().Item(ItemKind.Event, "Speech in Geneva (26 March 1999)", null, (PartKind.Date, "1999-03-27"))
            .Describe("PRL2004").Select(found => found.Split(" -> ")[0]));

    [Fact]
    public void An_end_date_makes_an_interval()
    {
        TestModel model = new TestModel().Item(
            ItemKind.Event, "Summit", null, (PartKind.Date, "2014-05-20"), (PartKind.EndDate, "2014-05-22"), (PartKind.Prose, "Held on 21 May 2014."));
        Assert.Empty(model.Check("PRL2004"));
    }

    [Fact]
    public void Publication_is_held_against_the_date_of_publication()
    {
        static TestModel Paper(string published) => new TestModel().Item(
            ItemKind.Document, "Paper", null, (PartKind.Date, "1998-07-01"), (PartKind.Published, published), (PartKind.Prose, "It was published on 27 July 1998."));
        Assert.Empty(Paper("1998-07-27").Check("PRL2004"));
        Assert.Single(Paper("1998-08").Check("PRL2004"));
    }

    private static TestModel Event(string date, string text) =>
        new TestModel().Item(ItemKind.Event, "Statement on the lakes", null, (PartKind.Date, date), (PartKind.Prose, text));
}

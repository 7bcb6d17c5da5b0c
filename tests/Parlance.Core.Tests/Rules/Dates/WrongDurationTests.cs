using Parlance.Model;

namespace Parlance.Core.Tests.Rules.Dates;

public sealed class WrongDurationTests
{
    [Theory]
    [InlineData("It capped more than a year and a half of appeals, counted from March 1997 to July 1998.", "more than a year and a half")]
    [InlineData("From March 1997 to July 1998 more than a year and a half passed.", "more than a year and a half")]
    [InlineData("The paper of July 1998 capped more than a year and a half of calls since March 1997.", "more than a year and a half")]
    [InlineData("In July 1998, more than a year and a half after March 1997, a paper came.", "more than a year and a half")]
    [InlineData("More than a year and a half after the meeting in Beijing in March 1997, in July 1998, a paper came.", "More than a year and a half")]
    [InlineData("Presented in March 1997, it was published more than a year and a half later, in July 1998.", "more than a year and a half")]
    [InlineData("Published in July 1998, it had been presented more than a year and a half earlier, in March 1997.", "more than a year and a half")]
    [InlineData("Between March 1997 and July 1998 lie two years.", "two years")]
    [InlineData("It lasted ten days, from 6 to 8 March 1997.", "ten days")]
    [InlineData("The three years between 1990 and 1999 were hard.", "three years")]
    [InlineData("The fifteen years from 2001 to 2006 were hard.", "fifteen years")]
    [InlineData("In 1990, three years before 1999, it began.", "three years")]
    [InlineData("Presented in March 1997 and published in July 1998, more than a year and a half later.", "more than a year and a half")]
    [InlineData("Two years passed between March 1997 and July 1998.", "Two years")]
    [InlineData("The five-day conference was held from 6 to 8 March 1997.", "five-day")]
    [InlineData("A five-year plan from 2001 to 2010 was adopted.", "five-year")]
    [InlineData("In July 1998, two years after the idea was presented in March 1997, it came.", "two years")]
    [InlineData("From March 2020 to September 2021 the assembly sat for more than two years.", "more than two years")]
    [InlineData("From 1990 to 1992 it ruled for ten years, mostly alone.", "ten years")]
    public void A_duration_that_its_ends_exclude_is_found(string text, string words) =>
        Assert.Equal([words], new TestModel().Prose(text).Describe("PRL2007"));

    [Theory]
    [InlineData("From 1996 to July 1998 more than a year and a half passed.")]
    [InlineData("The paper of July 1998 capped more than a year and a half of calls since 1996.")]
    [InlineData("From March 1997 to July 1998 sixteen months passed.")]
    [InlineData("Presented in March 1997, it was published sixteen months later, in July 1998.")]
    [InlineData("From 2001 to 2005, two years of drought struck.")]
    [InlineData("It met in March 1997 and in July 1998 for three days.")]
    [InlineData("Within 30 days of 5 May 2001 it shall answer.")]
    [InlineData("In 2010 he recalled that two years after 1997 the talks had ended.")]
    [InlineData("From 2001 to 2009 the assembly sat for two years.")]
    [InlineData("From 2001 to 2005 the quay was let for ten years.")]
    [InlineData("From 2001 to 2005 the port signed leases for ten years.")]
    [InlineData("From 2001 to 2005, when it rained, the assembly sat for ten years.")]
    [InlineData("From 2001 to 2005 he held a post that lasted ten years.")]
    [InlineData("A five-year plan was adopted in 2001 and amended in 2010.")]
    [InlineData("Two years before, in March 1997 and July 1998, it met.")]
    [InlineData("“From March 1997 to July 1998 ten years passed.”")]
    [InlineData("From circa 1990 to circa 1992 ten years passed.")]
    [InlineData("It is valid for five years from 1 January 2003.")]
    [InlineData("The three-day conference, held from 6 to 8 March 1997, was first.")]
    [InlineData("The 18 months until December 1999 were lost; the text came in June 1996.")]
    [InlineData("The five-year plan was adopted at talks from 6 to 8 March 1997.")]
    public void A_duration_that_fits_or_is_of_something_else_is_left_alone(string text) =>
        Assert.Empty(new TestModel().Prose(text).Describe("PRL2007"));

    [Theory]
    [InlineData("1998-07", "It capped more than a year and a half of calls since March 1997.", true)]
    [InlineData("1998-07", "It capped more than a year and a half of calls since 1996.", false)]
    [InlineData("1998?", "It capped more than a year and a half of calls since March 1997.", false)]
    [InlineData("1998-07", "It came three years after the meeting of March 1997.", true)]
    [InlineData("1998-07", "It came sixteen months after the meeting of March 1997.", false)]
    [InlineData("1996", "It ran for ten years until 1998.", true)]
    [InlineData("2002", "Talks had stalled for two years until 1998.", false)]
    public void The_items_own_date_is_an_end(string date, string text, bool isFound) => Assert.Equal(isFound ? 1 : 0, Event(date, text).Check("PRL2007").Length);

    [Theory]
    [InlineData("It lasted three days.", false)]
    [InlineData("It lasted two days.", true)]
    [InlineData("The summit lasted for a week.", true)]
    [InlineData("The two-day summit was long.", true)]
    [InlineData("The three-day summit was long.", false)]
    [InlineData("The war that it ended lasted three weeks.", false)]
    [InlineData("A two-year programme was adopted.", false)]
    public void The_items_own_duration_is_held_against_its_dates(string text, bool isFound)
    {
        TestModel model = new TestModel().Item(
            ItemKind.Event, "CICA summit", null, (PartKind.Date, "2014-05-20"), (PartKind.EndDate, "2014-05-22"), (PartKind.Prose, text));
        Assert.Equal(isFound && !text.Contains("two", StringComparison.Ordinal) ? 1 : 0, model.Check("PRL2007").Length);
    }

    [Fact]
    public void The_message_says_how_long_it_was() => Assert.Contains(
        "at most 17 months", new TestModel().Prose("From March 1997 to July 1998 more than a year and a half passed.").Check("PRL2007").Single().Arguments);

    private static TestModel Event(string date, string text) =>
        new TestModel().Item(ItemKind.Event, "White paper", null, (PartKind.Date, date), (PartKind.Prose, text));
}

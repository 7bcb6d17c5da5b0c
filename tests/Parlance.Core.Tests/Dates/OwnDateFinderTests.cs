using Parlance.Dates;
using Parlance.Rules.Dates;

namespace Parlance.Core.Tests.Dates;

public class OwnDateFinderTests
{
    [Theory]
    [InlineData("Tabled in august 2002, it puts mutual trust first.", "2002-08")]
    [InlineData("Tabled by China, it builds on ideas of 1996 and was published on 31 July 2002.", "2002-07-31")]
    [InlineData("Signed at Geneva on 26 March 1999 by all parties.", "1999-03-26")]
    [InlineData("The paper was tabled in August 2002 in Bandar Seri Begawan.", "2002-08")]
    [InlineData("The fourth summit, held in Shanghai on 20-21 May 2014, drew on the 1992 proposal.", "2014-05-20/2014-05-21")]
    [InlineData("Ministers met in Bangkok on Monday, 25 July 1994.", "1994-07-25")]
    [InlineData("The two presidents sign on 23 April 1997.", "1997-04-23")]
    [InlineData("China tables the paper in august 2002, around the meetings of the forum.", "2002-08")]
    [InlineData("The summit took place in Almaty from 3 to 5 June 2002.", "2002-06-03/2002-06-05")]
    [InlineData("A call for dialogue. It was published on the 7th of September 2007.", "2007-09-07")]
    [InlineData("Adopted by the Assembly, at Geneva, on 2 December 2004.", "2004-12-02")]
    [InlineData("Tabled in August 2002, it recalls the declaration of April 1997 and events in 1996.", "2002-08")]
    [InlineData("China tabled the paper in August 2002.", "2002-08")]
    [InlineData("Xi Jinping set out the concept in Shanghai on 21 May 2014.", "2014-05-21")]
    [InlineData("The Ministry called for a new concept on 7 September 2007.", "2007-09-07")]
    [InlineData("It was drawn up in Geneva and adopted on 26 March 1999.", "1999-03-26")]
    public void The_date_of_the_act_itself_is_certain(string text, string edtf) =>
        Assert.Equal([(edtf, OwnDateConfidence.Certain)], Find(text));

    [Theory]
    [InlineData("In March 1997 the ARF discussed trust in Beijing.", "1997-03")]
    [InlineData("7 September 2007: a call for dialogue.", "2007-09-07")]
    [InlineData("From 6 to 8 March 1997 experts discussed trust.", "1997-03-06/1997-03-08")]
    public void A_date_that_opens_the_text_is_likely(string text, string edtf) =>
        Assert.Equal([(edtf, OwnDateConfidence.Likely)], Find(text));

    [Theory]
    [InlineData("Building on the 1996 declaration, it calls for trust.")]
    [InlineData("It renews the agreement signed in April 1996.")]
    [InlineData("China tabled the paper signed in August 2002.")]
    [InlineData("The text adopted in 1996 names trust.")]
    [InlineData("The paper was tabled with the text adopted in April 1996.")]
    [InlineData("The body, which was founded in 1992, speaks of trust.")]
    [InlineData("It names ideas that were put forward in 1996.")]
    [InlineData("Since 1992 states have cooperated.")]
    [InlineData("Trust is to grow by 2010.")]
    [InlineData("It will be signed in March 2010.")]
    [InlineData("Other tables in March 1997 show more.")]
    [InlineData("It recalls what was signed on 5 May 1997.")]
    [InlineData("Trust among states had faded by 7 September 2007.")]
    [InlineData("A call for dialogue. Ideas from March 1997 return.")]
    [InlineData("Signed on 7 September.")]
    public void The_date_of_something_else_is_not_taken(string text) => Assert.Empty(Find(text));

    [Fact]
    public void Two_acts_leave_the_choice_open() =>
        Assert.Equal(
            [("1999-03-26", OwnDateConfidence.Certain), ("2002-06-04", OwnDateConfidence.Certain)],
            Find("Signed at Geneva on 26 March 1999 and ratified on 4 June 2002."));

    [Theory]
    [InlineData("Shanghai summit, 20-21 May 2014", "2014-05-20/2014-05-21")]
    [InlineData("Joint declaration of 23 April 1997", "1997-04-23")]
    [InlineData("Speech in Geneva (26 March 1999)", "1999-03-26")]
    public void A_lone_date_in_a_title_is_certain(string title, string edtf) => Assert.Equal([(edtf, OwnDateConfidence.Certain)], Find(title, isTitle: true));

    [Theory]
    [InlineData("Programme 2004-2008")]
    [InlineData("Implementation of resolution 1757 (2007)")]
    [InlineData("Review of the 7 September 2007 statement")]
    [InlineData("Goals for March 2010")]
    public void A_date_that_a_title_is_about_is_not_taken(string title) => Assert.Empty(Find(title, isTitle: true));

    private static IEnumerable<(string, OwnDateConfidence)> Find(string text, bool isTitle = false) =>
        OwnDateFinder.Find(text, TimeScanner.Scan(text).Dates, isTitle).Select(candidate => (candidate.Mention.Edtf, candidate.Confidence));
}

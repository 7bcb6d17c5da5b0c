using Parlance.Model;

namespace Parlance.Core.Tests.Rules.Dates;

/// <summary>Whose date a text gives: the item's own, which is written and compared, or that of something else, which never is.</summary>
public sealed class MissingDateTests
{
    [Theory]
    [InlineData("Ferry law in force", "The law was adopted on 4 March 1998.")]
    [InlineData("Ferry law in force", "It was adopted on 4 March 1998 and applies from the next year.")]
    [InlineData("Grazing treaty expires", "The treaty was signed on 12 June 1981.")]
    [InlineData("Grazing treaty expires", "Signed on 12 June 1981, it is not renewed.")]
    [InlineData("Salmon compact renewed", "Concluded on 9 April 1990, the compact is renewed for five years.")]
    [InlineData("Salmon compact renewed", "The compact, signed on 9 April 1990, is renewed.")]
    [InlineData("Grain board dissolved", "The board was founded on 2 May 1921.")]
    [InlineData("Grain board dissolved", "Founded in May 1921, the board had lost its purpose.")]
    [InlineData("Tunnel authority renamed", "Established on 3 July 1964, it takes another name.")]
    [InlineData("Court hears the mill case", "The complaint was filed on 8 October 2009.")]
    [InlineData("Judges decide on the weir", "The claim was submitted on 8 October 2009.")]
    [InlineData("Inquiry into the flood", "The flood took place on 17 January 1995.")]
    [InlineData("Report on the fire", "The fire started on 2 August 2013 and the hall was opened on 3 August 2013.")]
    [InlineData("Jubilee of the league", "The league was formed on 19 September 1919.")]
    [InlineData("Centenary of the first flight", "The first flight took place on 14 May 1911.")]
    [InlineData("Third fisheries round", "The second round was held on 6 June 2003.")]
    [InlineData("Third fisheries round", "An earlier round was held on 6 June 2003, and failed.")]
    [InlineData("Lakes summit", "The first summit was held in Bern on 11 May 1992.")]
    [InlineData("Lakes summit", "The preparatory meeting was held in Bern on 11 May 1992.")]
    [InlineData("Lakes summit", "The working group met on 11 May 1992 to draft a text.")]
    [InlineData("Forest code repealed", "The code was enacted and published on 1 February 1977.")]
    [InlineData("Forest code repealed", "The previous code was adopted on 1 February 1960.")]
    [InlineData("Forest code", "The previous code was adopted on 1 February 1960.")]
    [InlineData("Forest code", "The River code was adopted on 1 February 1960.")]
    [InlineData("Forest code", "It was tabled on 1 February 1960 by the ministry.")]
    [InlineData("Forest code", "The committee on forests was set up on 1 February 1960.")]
    [InlineData("Milk quota ends", "The quota was introduced on 31 March 1984.")]
    [InlineData("Milk quota ends", "In 1984 the quota was introduced.")]
    [InlineData("Milk quota ends", "On 31 March 1984 the states agreed on a quota.")]
    [InlineData("Peace accord amended", "The accord was signed in Oslo on 13 September 1993.")]
    [InlineData("Peace accord amended", "It was signed on 13 September 1993.")]
    [InlineData("Parliament ratifies the sea convention", "The convention was signed on 10 December 1982.")]
    [InlineData("Bridge closed to lorries", "The bridge was opened on 5 November 1967.")]
    [InlineData("Minister resigns", "The minister was sworn in on 5 November 2001.")]
    [InlineData("Strike at the docks ends", "The strike started on 5 November 2001.")]
    [InlineData("Radio licence withdrawn", "Its charter was granted and signed on 5 November 1988.")]
    [InlineData("Canton joins the union", "The union was founded on 1 August 1291.")]
    [InlineData("Canton joins the union", "The treaty of union was signed on 1 August 1848.")]
    [InlineData("Water rules", "The directive behind the rules was adopted on 23 October 2000.")]
    [InlineData("Water rules", "The rules had been adopted on 23 October 2000, and were lost.")]
    [InlineData("Water rules", "Parliament needed something. It was proposed on 23 October 2000.")]
    [InlineData("Water rules", "The mayor was heard. It was signed on 23 October 2000.")]
    [InlineData("Commentary on the press law", "The press law was passed on 29 July 1881.")]
    [InlineData("Amendment to the press law of 29 July 1881", "It adds one article.")]
    public void The_date_of_another_act_is_not_the_items(string title, string text)
    {
        foreach (ItemKind kind in (ItemKind[])[ItemKind.Event, ItemKind.Document])
        {
            string message = Assert.Single(Item(kind, title, "", text).Messages("PRL2001"));
            Assert.EndsWith("has no date: give it one, or mark it as unknown with \"XXXX\"", message, StringComparison.Ordinal);
            Assert.Empty(Item(kind, title, "1799-12-14", text).Check("PRL2004"));
        }
    }

    [Theory]
    [InlineData("Lakes summit", "It was announced on 11 May 1992.")]
    [InlineData("Lakes summit", "Proposed on 11 May 1992, it is to bring four states together.")]
    [InlineData("Speech on the lakes", "It was drafted and approved on 11 May 1992.")]
    public void A_gathering_is_dated_by_nothing_but_its_being_held(string title, string text) =>
        Assert.EndsWith("unknown with \"XXXX\"", Assert.Single(Item(ItemKind.Event, title, "", text).Messages("PRL2001")), StringComparison.Ordinal);

    [Theory]
    [InlineData("Event", "Ferry law passed", "The law was passed on 4 March 1998.", "1998-03-04")]
    [InlineData("Event", "Ferry law passed", "Parliament passed the law on 4 March 1998.", "1998-03-04")]
    [InlineData("Event", "Ferry law passed", "Passed on 4 March 1998, it opens the lake.", "1998-03-04")]
    [InlineData("Event", "Ferry law passed", "It was adopted on 4 March 1998 by a large majority.", "1998-03-04")]
    [InlineData("Event", "Signing of the salmon compact", "The compact was signed in Lima on 9 April 1990.", "1990-04-09")]
    [InlineData("Event", "Two states sign the salmon compact", "The presidents signed the compact on 9 April 1990.", "1990-04-09")]
    [InlineData("Event", "Salmon compact signed", "On 9 April 1990 the compact was signed.", "1990-04-09")]
    [InlineData("Event", "Grain board founded", "The board was founded on 2 May 1921.", "1921-05-02")]
    [InlineData("Event", "Grain board founded", "Established on 2 May 1921, it buys what farmers cannot sell.", "1921-05-02")]
    [InlineData("Event", "Lakes summit", "The summit was held in Bern from 11 to 13 May 1992.", "1992-05-11/1992-05-13")]
    [InlineData("Event", "Lakes summit", "Held in Bern in May 1992, it brought four states together.", "1992-05")]
    [InlineData("Event", "Lakes summit", "The two-day summit took place on 11 May 1992.", "1992-05-11")]
    [InlineData("Event", "Lakes summit", "Ministers met in Bern on 11 May 1992.", "1992-05-11")]
    [InlineData("Event", "Lakes summit", "From 11 to 13 May 1992 heads of government met in Bern.", "1992-05-11/1992-05-13")]
    [InlineData("Event", "Third fisheries round", "The third round was held on 6 June 2003.", "2003-06-06")]
    [InlineData("Event", "Third fisheries round", "It opened quietly. It was held on 6 June 2003.", "2003-06-06")]
    [InlineData("Event", "Minister speaks on the lakes", "He spoke in Bern on 11 May 1992.", "1992-05-11")]
    [InlineData("Event", "Speech on the lakes", "It was delivered in Bern on 11 May 1992.", "1992-05-11")]
    [InlineData("Event", "Tunnel opened", "The tunnel was opened on 6 May 1994 by two heads of state.", "1994-05-06")]
    [InlineData("Event", "Referendum on the tunnel", "The referendum was held on 6 May 1984.", "1984-05-06")]
    [InlineData("Event", "White book issued", "The ministry issued the white book on 6 May 1984.", "1984-05-06")]
    [InlineData("Event", "Plan for the lakes announced", "The plan was announced on 6 May 1984.", "1984-05-06")]
    [InlineData("Document", "Forest code", "The code was adopted on 1 February 1977.", "1977-02-01")]
    [InlineData("Document", "Forest code", "Adopted by the diet on 1 February 1977, the code protects oaks.", "1977-02-01")]
    [InlineData("Document", "Forest code", "The assembly approved the code on 1 February 1977.", "1977-02-01")]
    [InlineData("Document", "Forest code", "This code was approved on 1 February 1977.", "1977-02-01")]
    [InlineData("Document", "Convention on the Lakes", "The convention, signed at Bern on 11 May 1992, binds four states.", "1992-05-11")]
    [InlineData("Document", "White book on fisheries", "The document was published on 6 May 1984.", "1984-05-06")]
    [InlineData("Document", "White book on fisheries", "Tabled in May 1984, the white book sets out four aims.", "1984-05")]
    [InlineData("Document", "Position paper on fisheries", "The ministry presented the paper on 6 May 1984.", "1984-05-06")]
    [InlineData("Document", "Report on the fire", "It was submitted in May 2014 to the council.", "2014-05")]
    [InlineData("Document", "Report on the fire", "The report was issued on 6 May 2014.", "2014-05-06")]
    [InlineData("Document", "Letter to the mayors (6 May 2014)", "It asks for patience.", "2014-05-06")]
    public void The_date_of_its_own_act_is_the_items(string kind, string title, string text, string date)
    {
        string message = Assert.Single(Item(Enum.Parse<ItemKind>(kind), title, "", text).Messages("PRL2001"));
        Assert.EndsWith($"set the date to '{date}'", message, StringComparison.Ordinal);
        Assert.Empty(Item(Enum.Parse<ItemKind>(kind), title, date, text).Check("PRL2004"));
    }

    private static TestModel Item(ItemKind kind, string title, string date, string text) =>
        new TestModel().Item(kind, title, null, (PartKind.Date, date), (PartKind.Prose, text));
}

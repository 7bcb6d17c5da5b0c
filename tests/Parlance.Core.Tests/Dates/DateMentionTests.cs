using System.Text;
using Parlance.Dates;

namespace Parlance.Core.Tests.Dates;

/// <summary>Dates in prose. In the rows, [brackets] surround what must be found, in the order of the values.</summary>
public class DateMentionTests
{
    [Theory]
    [InlineData("[7 September 2007]", "2007-09-07")]
    [InlineData("on [7 September, 2007].", "2007-09-07")]
    [InlineData("on the [7th of September 2007]", "2007-09-07")]
    [InlineData("[September 7, 2007], in", "2007-09-07")]
    [InlineData("[September 7 2007]", "2007-09-07")]
    [InlineData("[Sept. 7th, 2007]", "2007-09-07")]
    [InlineData("[September 07, 2007]", "2007-09-07")]
    [InlineData("[7\u00A0September\u00A02007]", "2007-09-07")]
    [InlineData("on [7\n    September 2007]", "2007-09-07")]
    [InlineData("([12 Dec. 1998])", "1998-12-12")]
    [InlineData("the [twenty-second of June 2002]", "2002-06-22")]
    [InlineData("[2007 September 7]", "2007-09-07")]
    [InlineData("[7-Sep-2007]", "2007-09-07")]
    [InlineData("[2007-Sep-7]", "2007-09-07")]
    [InlineData("[7. Sept. 2007]", "2007-09-07")]
    [InlineData("[September7,2007]", "2007-09-07")]
    [InlineData("[7th September of 2007]", "2007-09-07")]
    [InlineData("the [seventh of September, two thousand and seven]", "2007-09-07")]
    [InlineData("[September the seventh, nineteen ninety-seven]", "1997-09-07")]
    [InlineData("[Sunday, 12/7/2014]", "2014-12-07")]
    [InlineData("Opened [Monday, 25 July 1994] in Bangkok", "1994-07-25")]
    [InlineData("Opened [Monday the 25th of July 1994] in Bangkok", "1994-07-25")]
    [InlineData("held on [25 July 1994 (Monday)].", "1994-07-25")]
    [InlineData("[25 July 1994, a Monday], saw", "1994-07-25")]
    public void A_day_is_found_with_all_of_its_words(string marked, string edtf) => AssertFound(marked, edtf);

    [Theory]
    [InlineData("in [March 1997]", "1997-03")]
    [InlineData("Tabled in [august 2002], it", "2002-08")]
    [InlineData("[March of 1997]", "1997-03")]
    [InlineData("in [early March 1997]", "1997-03~")]
    [InlineData("in [mid-March 1997]", "1997-03~")]
    [InlineData("in [late 1997]", "1997~")]
    [InlineData("circa [1850]", "1850~")]
    [InlineData("c. [1850]", "1850~")]
    [InlineData("the [1990s]", "199X")]
    [InlineData("the [late 1990s]", "199X~")]
    [InlineData("in [summer 1999]", "1999-22")]
    [InlineData("in the [fall of 1999]", "1999-23")]
    [InlineData("the [winter of 1998/99]", "1998-24")]
    [InlineData("the [first quarter of 2010]", "2010-33")]
    [InlineData("[Q4 2010]", "2010-36")]
    [InlineData("the [second half of 2002]", "2002-41")]
    public void A_date_coarser_than_a_day_is_found(string marked, string edtf) => AssertFound(marked, edtf);

    [Theory]
    [InlineData("[20-21 May 2014]", "2014-05-20/2014-05-21")]
    [InlineData("[20–21 May 2014]", "2014-05-20/2014-05-21")]
    [InlineData("from [31 July to 1 August 2002]", "2002-07-31/2002-08-01")]
    [InlineData("between [1996 and 1998]", "1996/1998")]
    [InlineData("[March to May 1997]", "1997-03/1997-05")]
    [InlineData("from [March 1997 to July 1998]", "1997-03/1998-07")]
    [InlineData("[30 April-2 May 2003]", "2003-04-30/2003-05-02")]
    [InlineData("[March 6-8, 1997]", "1997-03-06/1997-03-08")]
    [InlineData("[May 20 to June 3, 2014]", "2014-05-20/2014-06-03")]
    [InlineData("[December 20 - January 5, 2003]", "2002-12-20/2003-01-05")]
    [InlineData("[2005-2009]", "2005/2009")]
    [InlineData("[1998-99]", "1998/1999")]
    [InlineData("from [2005 to 2009]", "2005/2009")]
    [InlineData("from the [6th to the 8th of March 1997]", "1997-03-06/1997-03-08")]
    [InlineData("[20 and 28 May 2014]", "{2014-05-20,2014-05-28}")]
    [InlineData("[31 July and 1 August 2002]", "{2002-07-31,2002-08-01}")]
    [InlineData("in [May or June 1999]", "[1999-05,1999-06]")]
    [InlineData("in [April/May 1997]", "1997-04/1997-05")]
    [InlineData("[December 2003/January 2004]", "2003-12/2004-01")]
    [InlineData("on [Monday 3 and Tuesday 4 June 2002]", "{2002-06-03,2002-06-04}")]
    [InlineData("[eighth to eleventh May 2010]", "2010-05-08/2010-05-11")]
    [InlineData("[8/10/2012 - 8/15/2012]", "2012-08-10/2012-08-15")]
    [InlineData("in [1999/2000]", "1999/2000")]
    public void A_range_is_one_mention_without_its_prepositions(string marked, string edtf) => AssertFound(marked, edtf);

    [Theory]
    [InlineData("[2007-09-07]", "2007-09-07")]
    [InlineData("at [2007-09-07T10:30:00Z].", "2007-09-07")]
    [InlineData("in [1997-03],", "1997-03")]
    [InlineData("[2002/08/31]", "2002-08-31")]
    [InlineData("[13/09/2007]", "2007-09-13")]
    [InlineData("[09/13/2007]", "2007-09-13")]
    [InlineData("[31.08.2002]", "2002-08-31")]
    [InlineData("[13/09/07]", "2007-09-13")]
    [InlineData("[07/09/2007]", "[2007-07-09,2007-09-07]")]
    [InlineData("[7/7/2007]", "2007-07-07")]
    public void A_date_of_digits_is_found(string marked, string edtf) => AssertFound(marked, edtf);

    [Theory]
    [InlineData("resolution 1757 ([2007])", "2007")]
    [InlineData("in [1996] and by [2030]", "1996 2030")]
    [InlineData("the [1998] white paper", "1998")]
    [InlineData("In [2002] ministers met", "2002")]
    [InlineData("post-[1997] plans", "1997")]
    [InlineData("in [1996], [1998] and [2001]", "1996 1998 2001")]
    [InlineData("The Treaty of [1996] assigns duties", "1996")]
    [InlineData("in fiscal year [2013]", "2013~")]
    [InlineData("the plan (adopted [1996])", "1996")]
    [InlineData("Speech (Geneva, [1999]).", "1999")]
    public void A_year_is_found_where_its_neighbours_say_so(string marked, string edtf) => AssertFound(marked, edtf.Split(' '));

    [Theory]
    [InlineData("on [7 September] and on [September 7]", "XXXX-09-07 XXXX-09-07")]
    [InlineData("On [7 September], 2000 delegates arrived", "XXXX-09-07")]
    [InlineData("[20 to 21 May]", "XXXX-05-20/XXXX-05-21")]
    [InlineData("on [march 3]", "XXXX-03-03")]
    [InlineData("until [8 may]", "XXXX-05-08")]
    public void A_date_without_year_is_incomplete(string marked, string edtf)
    {
        AssertFound(marked, edtf.Split(' '));
        Assert.All(Scan(marked).Mentions, mention => Assert.False(mention.HasYear));
    }

    [Theory]
    [InlineData("over 2000 delegates, article 1999, No. 1997, $2000, 2,000 and 1999 metres")]
    [InlineData("the text of 2000 delegates in 1757 villages")]
    [InlineData("They may 15 times. We march 5 kilometres in May, the second time in March.")]
    [InlineData("A/57/2002, CD-1997, 1.5.1, 192.168.10.1, 10:30, 2000-strong, 1997%, ISO-8601")]
    [InlineData("the second may be the first; the fall of the wall; summer; a quarter of them; one half")]
    [InlineData("7 \uFFFC 2007")]
    [InlineData("31 February 99")]
    [InlineData("in 221 BC and in 1000 BC")]
    [InlineData("32 August 2014 and 29 February 2014 and June 31, 2002")]
    [InlineData("resolution 2001/02, decision 4/2016")]
    [InlineData("section 4.5.2007, and section D.8 may be read")]
    [InlineData("Article 12 may be amended; paragraph 3 march on")]
    [InlineData("paragraphs 1997-2001 and resolution 1757 to 1760")]
    public void What_is_no_date_is_left_alone(string text) => Assert.Empty(Scan(text).Mentions);

    [Fact]
    public void The_parts_of_a_date_have_their_places()
    {
        const string Text = "on Friday, 07th of september, 2007.";
        DatePhrase phrase = Assert.Single(Scan(Text).Mentions).First;
        Assert.Equal("Friday", Piece(phrase.WeekdayPiece));
        Assert.Equal(DayOfWeek.Friday, phrase.Weekday);
        Assert.Equal("07", Piece(phrase.DayPiece));
        Assert.Equal("th", Piece(phrase.OrdinalPiece));
        Assert.Equal("september", Piece(phrase.MonthPiece));
        Assert.Equal("2007", Piece(phrase.YearPiece));
        Assert.True(phrase.HasLeadingZero && phrase.HasLowerCaseMonth && phrase.HasOf && phrase.HasComma);

        static string Piece(TextRange piece) => Text.Substring(piece.Start, piece.Length);
    }

    [Fact]
    public void A_weekday_that_opens_the_next_clause_is_not_taken() => AssertFound("On [7 September 2007], Friday prayers were held", "2007-09-07");

    [Fact]
    public void An_ambiguous_date_is_read_by_the_order_given()
    {
        Assert.True(Assert.Single(TimeScanner.Scan("07/09/2007").Dates).IsAmbiguous);
        Assert.Equal("2007-09-07", Assert.Single(TimeScanner.Scan("07/09/2007", DateOrder.DayMonthYear).Dates).Edtf);
        Assert.Equal("2007-07-09", Assert.Single(TimeScanner.Scan("07/09/2007", DateOrder.MonthDayYear).Dates).Edtf);
    }

    private static (string Text, IReadOnlyList<DateMention> Mentions) Scan(string marked)
    {
        string text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        return (text, TimeScanner.Scan(text).Dates);
    }

    private static void AssertFound(string marked, params string[] edtf)
    {
        (string text, IReadOnlyList<DateMention> mentions) = Scan(marked);
        var found = new StringBuilder(text);
        foreach (DateMention mention in mentions.Reverse())
        {
            found.Insert(mention.Span.End, ']').Insert(mention.Span.Start, '[');
        }

        Assert.Equal(marked, found.ToString());
        Assert.Equal(edtf, mentions.Select(mention => mention.Edtf));
    }
}

using CsCheck;
using Parlance.Dates;

namespace Parlance.Core.Tests.Dates;

public class EdtfRepairTests
{
    [Theory]
    [InlineData("2002/08/31", "2002-08-31")]
    [InlineData("31.08.2002", "2002-08-31")]
    [InlineData("August 2002", "2002-08")]
    [InlineData("august 2002", "2002-08")]
    [InlineData("7 September 2007", "2007-09-07")]
    [InlineData("the 7th of September, 2007.", "2007-09-07")]
    [InlineData("Friday, 7 September 2007", "2007-09-07")]
    [InlineData("2002-8-1", "2002-08-01")]
    [InlineData("2002-8", "2002-08")]
    [InlineData(" 2002-08-31 ", "2002-08-31")]
    [InlineData("1999-03-26T", "1999-03-26")]
    [InlineData("2002-08-31 00:00:00", "2002-08-31")]
    [InlineData("2002-08-31T10:30", "2002-08-31")]
    [InlineData("199u", "199X")]
    [InlineData("199x", "199X")]
    [InlineData("199?", "199X")]
    [InlineData("2004-06-uu", "2004-06-XX")]
    [InlineData("1984?~", "1984%")]
    [InlineData("unknown", "XXXX")]
    [InlineData("n.d.", "XXXX")]
    [InlineData("unknown/2006", "/2006")]
    [InlineData("2004-01-01/open", "2004-01-01/..")]
    [InlineData("2004-(06)?-11", "2004-?06-11")]
    [InlineData("y170000002", "Y170000002")]
    [InlineData("20020831", "2002-08-31")]
    [InlineData("2002-31-08", "2002-08-31")]
    [InlineData("08/2002", "2002-08")]
    [InlineData("12002", "Y12002")]
    [InlineData("2005-2009", "2005/2009")]
    [InlineData("20-21 May 2014", "2014-05-20/2014-05-21")]
    [InlineData("March 1997/July 1998", "1997-03/1998-07")]
    [InlineData("1997-03-06 / 1997-03-08", "1997-03-06/1997-03-08")]
    [InlineData("1997-03-06 to 1997-03-08", "1997-03-06/1997-03-08")]
    [InlineData("2002\u201108\u201131", "2002-08-31")]
    [InlineData("[1667 , 1760-12]", "[1667,1760-12]")]
    [InlineData("circa 1850", "1850~")]
    [InlineData("the 1990s", "199X")]
    [InlineData("19th century", "18XX")]
    [InlineData("summer 1999", "1999-22")]
    [InlineData("since 1997", "1997/..")]
    [InlineData("2002 to present", "2002/..")]
    [InlineData("until July 1998", "../1998-07")]
    [InlineData("13/09/2007", "2007-09-13")]
    public void One_reading_is_found(string text, string reading) => Assert.Equal([reading], EdtfRepair.Readings(text));

    [Fact]
    public void An_ambiguous_date_has_two_readings_unless_the_order_is_known()
    {
        Assert.Equal(["2007-09-07", "2007-07-09"], EdtfRepair.Readings("07/09/2007"));
        Assert.Equal(["2007-07-09"], EdtfRepair.Readings("07/09/2007", DateOrder.MonthDayYear));
    }

    [Theory]
    [InlineData("2002-06-31")]
    [InlineData("31 June 2002")]
    [InlineData("2002-13")]
    [InlineData("soon")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("2002")]
    [InlineData("7 September")]
    [InlineData("tabled in August 2002 and again")]
    public void Nothing_is_invented(string? text) => Assert.Empty(EdtfRepair.Readings(text));

    [Fact]
    public void Every_reading_of_any_text_is_EDTF() =>
        Gen.String[Gen.Char["0123456789-/.~?uxXT :()openMay"], 0, 20].Sample(text =>
            EdtfRepair.Readings(text).All(reading => Edtf.IsValid(reading)));
}

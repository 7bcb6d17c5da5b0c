using Parlance.Dates;

namespace Parlance.Core.Tests.Dates;

public sealed class WrittenDateTests
{
    [Fact]
    public void A_date_is_what_it_says()
    {
        var date = new WrittenDate("2002-08/..");
        Assert.Equal(EdtfKind.Interval, date.Value?.Kind);
        Assert.Equal(EdtfFault.None, date.Error.Fault);
        Assert.Equal("2002-08/..", date.ToString());
    }

    [Theory]
    [InlineData("2002-06-31", EdtfFault.NoSuchDay)]
    [InlineData("August 2002", EdtfFault.Year)]
    [InlineData("", EdtfFault.Empty)]
    public void What_is_no_date_says_why(string text, object fault)
    {
        var date = new WrittenDate(text);
        Assert.Null(date.Value);
        Assert.Equal(fault, date.Error.Fault);
    }

    [Fact]
    public void Two_dates_are_equal_when_they_are_written_the_same()
    {
        Assert.Equal(new WrittenDate("2002"), new WrittenDate("2002"));
        Assert.Equal(new WrittenDate("2002").GetHashCode(), new WrittenDate("2002").GetHashCode());
        Assert.NotEqual(new WrittenDate("2002"), new WrittenDate("2002-XX"));
        Assert.Null(WrittenDate.Of(null));
    }
}

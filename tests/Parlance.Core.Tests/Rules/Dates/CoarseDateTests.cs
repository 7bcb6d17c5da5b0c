using Parlance.Dates;
using Parlance.Model;
using Parlance.Options;

namespace Parlance.Core.Tests.Rules.Dates;

public sealed class CoarseDateTests
{
    [Theory]
    [InlineData(DatePrecision.Day, "2002-08")]
    [InlineData(DatePrecision.Day, "2002-08-XX")]
    [InlineData(DatePrecision.Day, "2002-07-31/2002-08")]
    [InlineData(DatePrecision.Month, "2002")]
    [InlineData(DatePrecision.Month, "2002-XX")]
    [InlineData(DatePrecision.Month, "2002-21")]
    [InlineData(DatePrecision.Month, "1999?")]
    [InlineData(DatePrecision.Year, "199X")]
    [InlineData(DatePrecision.Year, "19XX")]
    internal void A_date_coarser_than_asked_for_is_found(DatePrecision least, string date) => Assert.Equal([date], Find(least, date));

    [Theory]
    [InlineData(DatePrecision.Day, "2002-08-31")]
    [InlineData(DatePrecision.Day, "XXXX")]
    [InlineData(DatePrecision.Day, "2002-08-31/..")]
    [InlineData(DatePrecision.Month, "2002-08")]
    [InlineData(DatePrecision.Month, "2002-08-31")]
    [InlineData(DatePrecision.Year, "2002-XX")]
    [InlineData(DatePrecision.Unknown, "19XX")]
    [InlineData(DatePrecision.Day, "2002-06-31")]
    internal void A_date_as_exact_as_asked_for_is_left_alone(DatePrecision least, string date) => Assert.Empty(Find(least, date));

    [Fact]
    public void How_long_something_is_valid_may_be_said_in_years() => Assert.Empty(
        new TestModel { Options = PolicyOptions.Default with { MinimumDatePrecision = DatePrecision.Day } }
            .Item(ItemKind.Document, "Charter", null, (PartKind.Date, "2002-08-31"), (PartKind.Valid, "2002/2010")).Check("PRL2003"));

    private static IEnumerable<string> Find(DatePrecision least, string date) =>
        new TestModel { Options = PolicyOptions.Default with { MinimumDatePrecision = least } }
            .Item(ItemKind.Event, "Speech", null, (PartKind.Date, date)).Describe("PRL2003");
}

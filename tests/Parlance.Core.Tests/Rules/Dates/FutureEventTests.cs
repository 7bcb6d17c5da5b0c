using Parlance.Dates;
using Parlance.Model;
using Parlance.Options;

namespace Parlance.Core.Tests.Rules.Dates;

public sealed class FutureEventTests
{
    [Theory]
    [InlineData("2002-08", "2002-08-01", false)]
    [InlineData("2002-08-01", "2002-08", false)]
    [InlineData("2002-08-01", "2002-08-02", true)]
    [InlineData("2002-08", "2002-09", true)]
    [InlineData("2002", "2003-01-01", true)]
    [InlineData("2002", "2003?", false)]
    [InlineData("2002", "2001/2004", false)]
    [InlineData("2002", "XXXX", false)]
    [InlineData("", "2999", false)]
    public void An_event_after_the_day_of_reading_is_found(string asOf, string date, bool isFound)
    {
        EdtfDate? day = Edtf.TryParse(asOf, out EdtfDate value) ? value : null;
        TestModel model = new TestModel { Options = PolicyOptions.Default with { AsOf = day } }.Item(ItemKind.Event, "Summit", null, (PartKind.Date, date));
        Assert.Equal(isFound ? [date] : [], model.Describe("PRL2014"));
    }
}

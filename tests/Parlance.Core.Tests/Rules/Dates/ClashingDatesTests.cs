using CsCheck;
using Parlance.Dates;
using Parlance.Model;

namespace Parlance.Core.Tests.Rules.Dates;

public sealed class ClashingDatesTests
{
    [Theory]
    [InlineData("1997-03", "1997-04", true)]
    [InlineData("1997", "1998", true)]
    [InlineData("1997-03", "1997-03-06/1997-03-08", false)]
    [InlineData("1997", "1997-03", false)]
    [InlineData("1999?", "2004", false)]
    [InlineData("[2002-07-31,2002-08-01]", "2002-08-01", false)]
    [InlineData("[2002-07-31,2002-08-01]", "2002-08-02", true)]
    [InlineData("XXXX", "2002", false)]
    public void Dates_of_one_name_that_cannot_both_hold_are_found_at_the_later_place(string one, string other, bool isFound)
    {
        TestModel model = Events(("Speech", one), ("speech", other));
        Assert.Equal(isFound ? [other] : [], model.Describe("PRL2011"));
    }

    [Fact]
    public void Other_names_and_other_kinds_are_other_things()
    {
        TestModel model = Events(("Speech", "1997"), ("Talk", "1998")).Item(ItemKind.Document, "Speech", null, (PartKind.Date, "1999"));
        Assert.Empty(model.Check("PRL2011"));
    }

    [Fact]
    public void Many_of_one_name_are_found_as_each_pair_would_be() =>
        Gen.Select(Gen.Int[1990, 1999], Gen.Int[0, 4]).Array[1, 8].Sample(years =>
        {
            string[] dates = [.. years.Select(y => y.Item2 == 0 ? "XXXX" : y.Item2 == 1 ? $"{y.Item1}/.." : $"{y.Item1}/{y.Item1 + y.Item2 - 2}")];
            TestModel model = Events([.. dates.Select(date => ("Speech", date))]);
            EdtfDate[] values = [.. dates.Select(date => Edtf.TryParse(date, out EdtfDate value) ? value : throw new InvalidOperationException(date))];
            int expected = Enumerable.Range(0, dates.Length).Count(i => values.Take(i).Any(before => before.Conflicts(values[i])));
            Assert.Equal(expected, model.Check("PRL2011").Length);
        });

    private static TestModel Events(params (string Name, string Date)[] events)
    {
        var model = new TestModel();
        foreach ((string name, string date) in events)
        {
            model.Item(ItemKind.Event, name, null, (PartKind.Date, date));
        }

        return model;
    }
}

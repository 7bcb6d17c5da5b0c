using System.Collections.Immutable;
using Parlance.Model;
using Parlance.Rules;

namespace Parlance.Core.Tests.Rules.Dates;

public sealed class ReversedDatesTests
{
    [Theory]
    [InlineData("2005/2002", "2002", "2002/2005")]
    [InlineData("2002-08-01/2002-07", "2002-07", "2002-07/2002-08-01")]
    [InlineData("1999/199X", null, null)]
    [InlineData("2002-08/2002", null, null)]
    [InlineData("2005?/2002", null, null)]
    [InlineData("2005/..", null, null)]
    public void An_interval_that_ends_before_it_starts_is_found_at_its_end(string interval, string? words, string? swapped)
    {
        TestModel model = new TestModel().Item(ItemKind.Event, "Talks", null, (PartKind.Date, interval));
        ImmutableArray<Finding> findings = model.Check("PRL2005");
        Assert.Equal(words is null ? [] : [words], findings.Select(model.WordsOf));
        Assert.Equal(swapped is null ? [] : [swapped], findings.Select(finding => model.Apply(finding)));
        Assert.All(findings, finding => Assert.True(finding.Fixes[0].OneAtATime));
    }

    [Theory]
    [InlineData(PartKind.EndDate, "2002-08-01", "2002-07-31", true)]
    [InlineData(PartKind.EndDate, "2002-08", "2002-07", true)]
    [InlineData(PartKind.EndDate, "2002-08", "2002", false)]
    [InlineData(PartKind.EndDate, "2002-08?", "2002-07", false)]
    [InlineData(PartKind.EndDate, "2002-08-01", "2002-08-01", false)]
    [InlineData(PartKind.EndDate, "2002-08-01", "XXXX", false)]
    [InlineData(PartKind.Published, "1998-07-27", "1998-07-26", true)]
    [InlineData(PartKind.Published, "1998-07-27", "1998-07", false)]
    internal void Two_members_are_compared_by_what_is_certain(PartKind kind, string date, string other, bool isFound)
    {
        TestModel model = new TestModel().Item(ItemKind.Document, "Paper", null, (PartKind.Date, date), (kind, other));
        Assert.Equal(isFound ? [other] : [], model.Check("PRL2005").Select(model.WordsOf));
    }

    [Fact]
    public void The_later_place_is_reported_whichever_member_stands_there()
    {
        TestModel model = new TestModel().Item(ItemKind.Event, "Talks", null, (PartKind.EndDate, "2001"), (PartKind.Date, "2002"));
        Assert.Equal(["2002"], model.Check("PRL2005").Select(model.WordsOf));
    }

    [Fact]
    public void Two_members_are_exchanged_whole()
    {
        TestModel model = new TestModel().Item(ItemKind.Event, "Talks", null, (PartKind.Date, "2002-08-01"), (PartKind.EndDate, "2002-07"));
        ImmutableArray<SourceEdit> edits = Assert.Single(model.Check("PRL2005")).Fixes[0].Edits;
        Assert.Equal(2, edits.Select(edit => edit.Span.File).Distinct().Count());
    }
}

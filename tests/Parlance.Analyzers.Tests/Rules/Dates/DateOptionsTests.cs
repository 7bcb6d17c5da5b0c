using Parlance.Analyzers.Tests.Verification;

namespace Parlance.Analyzers.Tests.Rules.Dates;

public sealed class DateOptionsTests
{
    private const string Source = """
        using Parlance;
        [PolicyEvent] public sealed record Milestone(string Title, string Date);
        [PolicyEvent] public sealed record Day(string Title, DateOnly Date);
        """;

    [Fact]
    public Task A_date_coarser_than_PRL2003_is_told_to_ask_for_is_found() => Verify.FixesAsync(
        [Source + """static class M { static readonly Milestone A = new("A", "{|PRL2003:2002|}"), B = new("B", "2002-08"), C = new("C", "XXXX"); }"""],
        [],
        null,
        "parlance_minimum_date_precision = month");

    [Fact]
    public Task An_event_after_the_day_that_PRL2014_is_told_of_is_found() => Verify.FixesAsync(
        [Source + """static class M { static readonly Milestone A = new("A", "{|PRL2014:2020-08|}"), B = new("B", "2002-08"); static readonly Day C = new("C", {|PRL2014:new(2002, 9, 1)|}); }"""],
        [],
        null,
        "parlance_as_of = 2002-08-31");
}

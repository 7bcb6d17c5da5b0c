using Parlance.Analyzers.Tests.Verification;

namespace Parlance.Analyzers.Tests.Rules.Dates;

public sealed class OtherDateInTextTests
{
    private const string Kinds = """
        using Parlance;
        [PolicyEvent] public sealed record Milestone(string Title, string Date, string Summary);
        [PolicyEvent] public sealed record Day { public string Title { get; init; } = ""; public string? Summary { get; init; } public DateOnly Date { get; init; } }

        """;

    [Fact]
    public Task The_first_fix_corrects_the_text() => Verify.ChoosesAsync(
        Kinds + """static class M { static readonly Milestone A = new("Talks", "1997-03-06", "They \"met\" i" + "n {|PRL2004:April 1997|}."); }""",
        Kinds + """static class M { static readonly Milestone A = new("Talks", "1997-03-06", "They \"met\" on 6 March" + " 1997."); }""",
        0);

    [Fact]
    public Task The_second_fix_corrects_the_date_in_its_own_type() => Verify.ChoosesAsync(
        Kinds + """static class M { static readonly Day A = new() { Title = "Talks", Summary = "Held on 7 March 1997.", Date = {|PRL2004:new(1997, 3, 6)|} }; }""",
        Kinds + """static class M { static readonly Day A = new() { Title = "Talks", Summary = "Held on 7 March 1997.", Date = new DateOnly(1997, 3, 7) }; }""",
        1);

    [Fact]
    public Task The_text_of_an_item_that_an_attribute_carries_is_held_against_its_date() => Verify.FindsAsync(
        """
        using Parlance;
        [PolicyEvent("Opening", Date = "2002-08", Text = "Opened in {|PRL2004:September 2003|}.")] sealed class Opening;
        [PolicyDocument("Position paper", Date = "2002-08-03", Text = "It was tabled on {|PRL2004:4 September 2003|}.")] sealed class Paper;
        """);

    [Theory]
    [InlineData("DateTime", "new DateTime(1997, 3, 6, 9, 30, 0, DateTimeKind.Utc)", "new DateTime(1997, 3, 7, 9, 30, 0, DateTimeKind.Utc)")]
    [InlineData("DateTimeOffset", "new(1997, 3, 6, 9, 30, 0, TimeSpan.FromHours(8))", "new DateTimeOffset(1997, 3, 7, 9, 30, 0, TimeSpan.FromHours(8))")]
    public Task A_time_of_day_stays(string type, string before, string after) => Verify.ChoosesAsync(Meeting(type, before, "{|PRL2004:7 March 1997|}"), Meeting(type, after, "7 March 1997"), 1);

    private static string Meeting(string type, string date, string inText) => $$"""
        using Parlance;
        [PolicyEvent] public sealed record Meeting(string Title, {{type}} Date, string Summary);
        static class M { static readonly Meeting A = new("Talks", {{date}}, "Held on {{inText}}."); }
        """;
}

using Parlance.Analyzers.Tests.Verification;

namespace Parlance.Analyzers.Tests.Rules.Dates;

public sealed class DatesInProseTests
{
    [Theory]
    [InlineData(0, "\"On Friday, 7 \" + \"September 2007, it spoke.\"")]
    [InlineData(1, "\"On Monday, 10 \" + \"September 2007, it spoke.\"")]
    public Task A_wrong_weekday_PRL2006_has_a_fix_for_the_weekday_and_one_for_the_day(int index, string mended) => Verify.ChoosesAsync(
        """using Parlance; static class M { [Prose] const string A = "On {|PRL2006:Monday, 7 " + "September 2007|}, it spoke."; }""",
        $$"""using Parlance; static class M { [Prose] const string A = {{mended}}; }""",
        index);

    [Theory]
    [InlineData(0, "7 September 2007")]
    [InlineData(1, "July 9, 2007")]
    public Task A_numeric_date_PRL2008_has_a_fix_for_each_reading(int index, string mended) => Verify.ChoosesAsync(
        """using Parlance; static class M { [Prose] const string A = @"It spoke on {|PRL2008:07/09/2007|}."; }""",
        $$"""using Parlance; static class M { [Prose] const string A = @"It spoke on {{mended}}."; }""",
        index);

    [Fact]
    public Task Places_are_exact_in_every_kind_of_text() => Verify.FindsAsync(""""
        using Parlance;
        [PolicyEvent] public sealed record Milestone(string Title, string Date, string Summary);
        static class M
        {
            static readonly Milestone A = new("White paper", "1998-07", """
                It caps {|PRL2007:more than a year and a half|} of calls since March 1997.
                The forum {|PRL2010:currently|} has "members".
                """);
            static readonly Milestone B = new("White paper", "{|PRL2011:1998-08|}", $"Of {nameof(A)} the {|PRL2010:current|} state is {A.Title}.");
        }
        """");

    [Fact]
    public Task A_later_citation_PRL2012_is_found_by_declaration_and_by_name() => Verify.FindsAsync("""
        using Parlance;
        [PolicyDocument] public sealed record Paper(string Title, string Date, object[]? Cites = null);
        [PolicyDocument("Late charter", Date = "2010")] public sealed class Charter;
        static class M
        {
            static readonly Paper Position = new("Position paper", "2002-07-31");
            static readonly Paper White = new("White paper", "1998-07", [{|PRL2012:Position|}, "{|PRL2012:position paper|}", {|PRL2012:typeof(Charter)|}]);
            static readonly Paper Review = new("Review", "2003", [Position, White]);
        }
        """);
}

using Parlance.Analyzers.Tests.Verification;

namespace Parlance.Analyzers.Tests.Rules.Dates;

public sealed class MissingDateTests
{
    private const string Kinds = """
        using Parlance;
        [PolicyEvent] public sealed record Milestone(string Title, string? Date, string Summary = "");
        [PolicyDocument] public sealed record Paper { public string Title { get; init; } = ""; public DateOnly? Date { get; init; } public string? Published { get; init; } public string? Summary { get; init; } }

        """;

    private const string Omitting = """
        using Parlance;
        [PolicyEvent] public record Milestone(string Title, int Rank = 0, string? @event = null, string? When = null);

        """;

    [Theory]
    [InlineData("{|PRL2001:null|}", "\"XXXX\"")]
    [InlineData("{|PRL2001:\"\"|}", "\"XXXX\"")]
    [InlineData("{|PRL2001:default|}", "\"XXXX\"")]
    [InlineData("{|PRL2001:string.Empty|}", "\"XXXX\"")]
    [InlineData("{|PRL2001:(null)|}", "\"XXXX\"")]
    public Task An_explicit_nothing_is_marked_as_unknown_if_somebody_says_so(string missing, string marked) => Verify.ChoosesAsync(
        Kinds + $$"""static class M { static readonly Milestone A = new("Speech", {{missing}}); }""",
        Kinds + $$"""static class M { static readonly Milestone A = new("Speech", {{marked}}); }""",
        0);

    [Fact]
    public Task The_date_in_the_text_is_taken() => Verify.FixesAsync(
        Kinds + """static class M { static readonly Milestone A = new("Paper tabled", {|PRL2001:null|}, "Tabled in August 2002, it was long."); }""",
        Kinds + """static class M { static readonly Milestone A = new("Paper tabled", "2002-08", "Tabled in August 2002, it was long."); }""");

    [Theory]
    [InlineData("new(\"{|PRL2001:Speech|}\")", "new(\"Speech\", When: \"XXXX\")")]
    [InlineData("new(Rank: 1, Title: \"{|PRL2001:Talk|}\")", "new(Rank: 1, Title: \"Talk\", When: \"XXXX\")")]
    public Task An_omitted_argument_is_reported_at_the_name_and_added_by_name(string item, string marked) => Verify.ChoosesAsync(
        Omitting + $"static class M {{ static readonly Milestone A = {item}; }}",
        Omitting + $"static class M {{ static readonly Milestone A = {marked}; }}",
        0);

    [Fact]
    public Task An_initialiser_gets_the_member_in_the_manner_of_the_others() => Verify.FixesAsync(
        Kinds + """
        static class M
        {
            static readonly Paper A = new() { Title = "{|PRL2001:Position paper|}", Summary = "Adopted on 31 July 2002." };
            static readonly Paper B = new()
            {
                // what it is called
                Title = "{|PRL2001:White paper|}",
                Summary = "Issued on 27 July 1998.",
            };
            static readonly Paper C = new() { Title = "Third", Published = "2004" };
        }
        """,
        Kinds + """
        static class M
        {
            static readonly Paper A = new() { Title = "Position paper", Summary = "Adopted on 31 July 2002.", Date = new DateOnly(2002, 7, 31) };
            static readonly Paper B = new()
            {
                // what it is called
                Title = "White paper",
                Summary = "Issued on 27 July 1998.",
                Date = new DateOnly(1998, 7, 27),
            };
            static readonly Paper C = new() { Title = "Third", Published = "2004" };
        }
        """);

    [Fact]
    public Task An_attribute_gets_a_named_argument() => Verify.FixesAsync(
        """
        using Parlance;
        [PolicyDocument("{|PRL2001:Charter|}", Text = "Signed on 26 June 1945.")] static class B { }
        [PolicyEvent("Other", Date = "2001")] static class C { }
        """,
        """
        using Parlance;
        [PolicyDocument("Charter", Text = "Signed on 26 June 1945.", Date = "1945-06-26")] static class B { }
        [PolicyEvent("Other", Date = "2001")] static class C { }
        """);

    [Fact]
    public Task An_attribute_is_marked_as_unknown_by_a_named_argument() => Verify.ChoosesAsync(
        """
        using Parlance;
        [PolicyEvent("{|PRL2001:Summit|}")] static class A { }
        """,
        """
        using Parlance;
        [PolicyEvent("Summit", Date = "XXXX")] static class A { }
        """,
        0);

    [Theory]
    [InlineData("DateTime", "default", "new DateTime(2002, 7, 31)")]
    [InlineData("DateTime?", "null", "new DateTime(2002, 7, 31)")]
    [InlineData("DateOnly", "DateOnly.MinValue", "new DateOnly(2002, 7, 31)")]
    [InlineData("DateTimeOffset", "DateTimeOffset.MinValue", "new DateTimeOffset(2002, 7, 31, 0, 0, 0, TimeSpan.Zero)")]
    [InlineData("int?", "null", "2002")]
    [InlineData("NodaTime.LocalDate?", "null", "new NodaTime.LocalDate(2002, 7, 31)")]
    [InlineData("NodaTime.YearMonth?", "null", "new NodaTime.YearMonth(2002, 7)")]
    public Task The_date_is_written_in_the_type_of_the_member(string type, string missing, string written) => Verify.FixesAsync(
        $$"""
        using Parlance;
        [PolicyEvent] public sealed record Milestone(string Title, {{type}} Date, string Summary);
        static class M { static readonly Milestone A = new("Paper tabled", {|PRL2001:{{missing}}|}, "Tabled on 31 July 2002."); }
        """,
        $$"""
        using Parlance;
        [PolicyEvent] public sealed record Milestone(string Title, {{type}} Date, string Summary);
        static class M { static readonly Milestone A = new("Paper tabled", {{written}}, "Tabled on 31 July 2002."); }
        """);

    [Fact]
    public Task A_precision_that_the_type_cannot_hold_is_not_invented() => Verify.FindsAsync("""
        using Parlance;
        [PolicyEvent] public sealed record Milestone(string Title, DateOnly? Date, string Summary);
        static class M { static readonly Milestone A = new("Paper tabled", {|PRL2001:null|}, "Tabled in August 2002."); }
        """);

    [Theory]
    [InlineData("[PolicyEvent] public record {|PRL2001:Speech|}(string Title);", "[PolicyEvent] public record Speech(string Title, string? Date = null);")]
    [InlineData("[PolicyEvent] public record {|PRL2001:Speech|}();", "[PolicyEvent] public record Speech(string? Date = null);")]
    [InlineData(
        "[PolicyEvent] public class {|PRL2001:Speech|}\n{\n    public string? Title { get; init; } // its name\n}",
        "[PolicyEvent] public class Speech\n{\n    public string? Title { get; init; } // its name\n\n    public string? Date { get; init; }\n}")]
    [InlineData("[PolicyEvent] public class {|PRL2001:Speech|} { }", "[PolicyEvent] public class Speech { public string? Date { get; init; } }")]
    [InlineData(
        "[PolicyEvent] public record {|PRL2001:Speech|}(params string[] Titles);",
        "[PolicyEvent] public record Speech(params string[] Titles)\n{\n    public string? Date { get; init; }\n}")]
    public Task A_type_with_nowhere_to_put_a_date_gets_a_member(string type, string mended) =>
        Verify.FixesAsync("using Parlance;\n" + type, "using Parlance;\n" + mended);

    [Fact]
    public Task What_is_computed_or_inherited_counts_as_present() => Verify.FindsAsync(Kinds + """
        static class M
        {
            static string Today() => "";
            static readonly Milestone A = new("Speech", Today());
            static Milestone B(Milestone other) => other with { Title = "Talk" };
            static readonly Milestone C = new("Unknown", "XXXX");
        }
        [PolicyEvent] abstract record Occurrence(string Title);
        sealed record Summit(string Title, string Date) : Occurrence(Title);
        """);
}

using Parlance.Analyzers.Tests.Verification;

namespace Parlance.Analyzers.Tests.Rules.Dates;

public sealed class InvalidDateTests
{
    [Theory]
    [InlineData("DateOnly", "{|PRL2002:new DateOnly(2002, 6, 31)|}")]
    [InlineData("DateOnly", "{|PRL2002:new(2002, 6, 31)|}")]
    [InlineData("DateOnly?", "{|PRL2002:new DateOnly(2002, 13, 1)|}")]
    [InlineData("DateOnly", "{|PRL2002:new DateOnly(day: 29, month: 2, year: 2001)|}")]
    [InlineData("DateOnly", "{|PRL2002:new DateOnly(0, 1, 1)|}")]
    [InlineData("DateOnly", "DateOnly.Parse(\"{|PRL2002:2002-06-31|}\")")]
    [InlineData("DateTime", "{|PRL2002:new DateTime(2002, 6, 31, 10, 0, 0)|}")]
    [InlineData("DateTime", "DateTime.Parse(\"{|PRL2002:2002-06-31|}T10:00\")")]
    [InlineData("DateTimeOffset", "DateTimeOffset.Parse(\"{|PRL2002:2002-06-31|} 10:00 +02:00\")")]
    [InlineData("DateTimeOffset", "{|PRL2002:new DateTimeOffset(2002, 6, 31, 0, 0, 0, TimeSpan.Zero)|}")]
    [InlineData("NodaTime.LocalDate", "{|PRL2002:new NodaTime.LocalDate(2002, 6, 31)|}")]
    [InlineData("NodaTime.YearMonth", "{|PRL2002:new NodaTime.YearMonth(2002, 21)|}")]
    [InlineData("string", "\"{|PRL2002:2002-06-31|}\"")]
    [InlineData("string", "@\"{|PRL2002:2002-06-31|}\"")]
    [InlineData("string", "\"{|PRL2002:2002-06\" + \"-31|}\"")]
    public Task A_day_that_does_not_exist_is_found_at_build(string type, string value) => Verify.FindsAsync(Declare(type, value));

    [Theory]
    [InlineData("DateOnly", "new DateOnly(2002, 6, 30)")]
    [InlineData("DateOnly", "DateOnly.Parse(\"2002-06-30\")")]
    [InlineData("DateOnly", "DateOnly.FromDateTime(new DateTime(2002, 6, 30))")]
    [InlineData("DateTime", "DateTime.Parse(\"2002-06-30T10:00\")")]
    [InlineData("DateTime", "DateTime.Parse(\"30 June 2002\")")]
    [InlineData("DateTime", "DateTime.UtcNow")]
    [InlineData("int", "2002")]
    [InlineData("NodaTime.YearMonth", "new NodaTime.YearMonth(2002, 12)")]
    public Task A_date_of_a_type_is_left_alone(string type, string value) => Verify.FindsAsync(Declare(type, value));

    [Fact]
    public Task Strings_of_every_kind_are_written_as_EDTF() => Verify.FixesAsync(
        """
        using Parlance;
        [PolicyEvent("Summit", Date = "{|PRL2002:20-21 May 2014|}")] static class Summit { }
        [PrincipleSet("Values", Valid = "{|PRL2002:2002/open|}")] static class Values { }
        static class M { const string When = "{|PRL2002:August 2002|}"; static readonly Milestone A = new("Paper", When), B = new("Talk", "{|PRL2002:2002-8|}"); }
        [PolicyEvent] public sealed record Milestone(string Title, string? Date);
        """,
        """
        using Parlance;
        [PolicyEvent("Summit", Date = "2014-05-20/2014-05-21")] static class Summit { }
        [PrincipleSet("Values", Valid = "2002/..")] static class Values { }
        static class M { const string When = "2002-08"; static readonly Milestone A = new("Paper", When), B = new("Talk", "2002-08"); }
        [PolicyEvent] public sealed record Milestone(string Title, string? Date);
        """);

    private static string Declare(string type, string value) => $$"""
        using Parlance;
        [PolicyEvent] public sealed record Milestone(string Title, {{type}} Date);
        static class M { static readonly Milestone A = new("Paper", {{value}}); }
        """;
}

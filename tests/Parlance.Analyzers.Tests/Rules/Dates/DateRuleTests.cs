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
    [InlineData("string", "{|PRL2002:\"2002-06\" + \"-31|}\"")]
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

public sealed class OtherDateInTextTests
{
    private const string Kinds = """
        using Parlance;
        [PolicyEvent] public sealed record Milestone(string Title, string Date, string Summary);
        [PolicyEvent] public sealed record Day { public string Title { get; init; } = ""; public string? Summary { get; init; } public DateOnly Date { get; init; } }

        """;

    [Fact]
    public Task The_first_fix_corrects_the_text() => Verify.FixesAsync(
        Kinds + """static class M { static readonly Milestone A = new("Talks", "1997-03-06", "They were held \"in\" "  + "{|PRL2004:April 1997|}."); }""",
        Kinds + """static class M { static readonly Milestone A = new("Talks", "1997-03-06", "They were held \"in\" "  + "6 March 1997."); }""",
        0);

    [Fact]
    public Task The_second_fix_corrects_the_date_in_its_own_type() => Verify.FixesAsync(
        Kinds + """static class M { static readonly Day A = new() { Title = "Talks", Summary = "Held on 7 March 1997.", Date = {|PRL2004:new(1997, 3, 6)|} }; }""",
        Kinds + """static class M { static readonly Day A = new() { Title = "Talks", Summary = "Held on 7 March 1997.", Date = new DateOnly(1997, 3, 7) }; }""",
        1);
}

public sealed class ReversedDatesTests
{
    [Fact]
    public Task The_dates_are_exchanged() => Verify.FixesAsync(
        """
        using Parlance;
        [PolicyEvent] public sealed record Talks(string Title, DateOnly Start, DateOnly? End);
        static class M { static readonly Talks A = new("Talks", new DateOnly(2002, 8, 2), {|PRL2005:new DateOnly(2002, 8, 1)|}); }
        """,
        """
        using Parlance;
        [PolicyEvent] public sealed record Talks(string Title, DateOnly Start, DateOnly? End);
        static class M { static readonly Talks A = new("Talks", new DateOnly(2002, 8, 1), new DateOnly(2002, 8, 2)); }
        """,
        0);

    [Fact]
    public Task The_end_of_an_interval_is_marked_inside_its_string() => Verify.FixesAsync(
        """
        using Parlance;
        [PolicyDocument("Charter", Date = "2001", Valid = "2005/{|PRL2005:2002|}")] static class Charter { }
        [PrincipleSet("Values", Valid = "2009/{|PRL2005:2008-05|}")] static class Values { }
        """,
        """
        using Parlance;
        [PolicyDocument("Charter", Date = "2001", Valid = "2002/2005")] static class Charter { }
        [PrincipleSet("Values", Valid = "2008-05/2009")] static class Values { }
        """,
        0);
}

public sealed class DateNotationTests
{
    [Fact]
    public Task All_dates_of_all_texts_are_written_plainly_at_once() => Verify.FixesAsync(
        """
        using Parlance;
        static class M
        {
            [Prose] const string A = "Tabled in {|PRL2009:august 2002|} and again on {|PRL2009:7th september 2007|}.";
            [Prose] const string B = "It met on the {|PRL2009:20th-21st " + "of May 2014|}, " + @"and on {|PRL2009:May 5, 2001|}.";
            [Prose] const string C = "It met on 1 June 2001 and 2 June 2001.";
        }
        """,
        """
        using Parlance;
        static class M
        {
            [Prose] const string A = "Tabled in August 2002 and again on 7 September 2007.";
            [Prose] const string B = "It met on 20-21 " + "May 2014, " + @"and on 5 May 2001.";
            [Prose] const string C = "It met on 1 June 2001 and 2 June 2001.";
        }
        """);

    [Fact]
    public Task A_profile_decides_the_reading_and_asks_for_letters() => Verify.FixesAsync(
        ["""using Parlance; static class M { [Prose] const string A = "It spoke on {|PRL2009:07/09/2007|} and {|PRL2009:May 5, 2001|}."; }"""],
        ["""using Parlance; static class M { [Prose] const string A = "It spoke on 7 September 2007 and 5 May 2001."; }"""],
        null,
        "parlance_profile = un");
}

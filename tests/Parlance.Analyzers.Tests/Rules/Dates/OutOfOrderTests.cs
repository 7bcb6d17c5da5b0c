using Parlance.Analyzers.Tests.Verification;

namespace Parlance.Analyzers.Tests.Rules.Dates;

public sealed class OutOfOrderTests
{
    private const string Kinds = """
        using Parlance;
        using System.Collections.Immutable;
        [PolicyEvent] public sealed record Speech(string Title, string? Date);

        """;

    [Fact]
    public Task Elements_are_sorted_with_their_comments() => Verify.FixesAsync(
        Kinds + """
        static class M
        {
            [Chronological]
            static readonly Speech[] All =
            [
                // the first of all
                // in Geneva
                new("A", "1999-03-26"), // by Jiang
                {|PRL2013:new("B", "1997-03")|}, /* Beijing */
                new("C", "2002"),
                /* unknown */ new("D", "XXXX"),
                {|PRL2013:new("E", "1998-07")|} // white paper
            ];
        }
        """,
        Kinds + """
        static class M
        {
            [Chronological]
            static readonly Speech[] All =
            [
                new("B", "1997-03"), /* Beijing */
                new("E", "1998-07"), // white paper
                // the first of all
                // in Geneva
                new("A", "1999-03-26"), // by Jiang
                new("C", "2002"),
                /* unknown */ new("D", "XXXX")
            ];
        }
        """);

    [Fact]
    public Task Only_what_is_out_of_order_moves() => Verify.FixesAsync(
        Kinds + """
        static class M
        {
            [Chronological]
            static readonly Speech[] All =
            [
                new("Tabled", "XXXX"), // when?
                new("A", "1999"),
                new("Drafted", "XXXX"),
                // The later ones
                new("C", "2005"),
                {|PRL2013:new("B", "2001")|}, // B's
                new("Undated", "XXXX"),
                {|PRL2013:new("D", "2000")|},
                new("E", "2005-01"),
                {|PRL2013:new("F", "1998")|},
                new("Last", "XXXX"),
            ];
        }
        """,
        Kinds + """
        static class M
        {
            [Chronological]
            static readonly Speech[] All =
            [
                new("Tabled", "XXXX"), // when?
                new("F", "1998"),
                new("A", "1999"),
                new("Drafted", "XXXX"),
                new("D", "2000"),
                new("B", "2001"), // B's
                // The later ones
                new("C", "2005"),
                new("Undated", "XXXX"),
                new("E", "2005-01"),
                new("Last", "XXXX"),
            ];
        }
        """);

    [Fact]
    public Task Several_lists_are_sorted_in_one_run() => Verify.FixesAsync(
        Kinds + """
        static class M
        {
            static readonly Speech A = new("A", "2001");
            [Chronological] static readonly Speech[] Inner = [A, {|PRL2013:new("B", "2000")|}], Outer = [new("C", "1999"), {|PRL2013:new("D", "1998")|}, {|PRL2013:new("E", "1997")|}];
        }
        """,
        Kinds + """
        static class M
        {
            static readonly Speech A = new("A", "2001");
            [Chronological] static readonly Speech[] Inner = [new("B", "2000"), A], Outer = [new("E", "1997"), new("D", "1998"), new("C", "1999")];
        }
        """);

    [Theory]
    [InlineData("Speech[]", "[A, {|PRL2013:B|}, C]", "[B, A, C]")]
    [InlineData("Speech[]", "{ A, {|PRL2013:B|}, C, }", "{ B, A, C, }")]
    [InlineData("Speech[]", "new[] { A, {|PRL2013:M.B|}, C }", "new[] { M.B, A, C }")]
    [InlineData("List<Speech>", "new() { A, C, {|PRL2013:B|} }", "new() { B, A, C }")]
    [InlineData("ImmutableArray<Speech>", "ImmutableArray.Create(A, {|PRL2013:new Speech(\"X\", \"1998\")|}, C)", "ImmutableArray.Create(new Speech(\"X\", \"1998\"), A, C)")]
    public Task Collections_of_every_form_are_sorted(string type, string list, string sorted) => Verify.FixesAsync(Declare(type, list), Declare(type, sorted));

    [Theory]
    [InlineData("[A, {|PRL2013:B|}, .. Others]")]
    [InlineData("[A, {|PRL2013:B|}, Make()]")]
    [InlineData("[B, A, C]")]
    [InlineData("[D, B, A, D, C, D]")]
    public Task What_cannot_be_sorted_has_no_fix_and_what_is_in_order_no_finding(string list) => Verify.FindsAsync(Declare("Speech[]", list));

    private static string Declare(string type, string list) => Kinds + $$"""
        static class M
        {
            static readonly Speech A = new("A", "1999-03-26"), B = new("B", "1999-03"), C = new("C", "2002");
            static readonly Speech D = new("D", "XXXX");
            static readonly Speech[] Others = [];
            static Speech Make() => A;
            [Chronological] static readonly {{type}} All = {{list}};
        }
        """.Replace("\"1999-03\"", "\"1997-03\"", StringComparison.Ordinal);
}

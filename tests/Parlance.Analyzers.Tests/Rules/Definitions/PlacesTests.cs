using Parlance.Analyzers.Tests.Verification;

namespace Parlance.Analyzers.Tests.Rules.Definitions;

/// <summary>Where the findings about definitions stand in C#.</summary>
public sealed class PlacesTests
{
    private const string Kinds = """
        using Parlance;
        [Term] public sealed record Term(string Name, string? Definition = null) { public string[] Deprecated { get; init; } = []; public string[] Cites { get; init; } = []; }
        [Principle] public sealed record Bare(string Name);

        """;

    [Fact]
    public Task A_missing_definition_is_found_at_the_empty_value_or_the_name() => Verify.FindsAsync(Kinds + """
        static class M
        {
            static readonly Term A = new("Equality", {|PRL3001:null|});
            static readonly Term B = new("{|PRL3001:Mutual trust|}");
            static readonly Term C = new(Definition: {|PRL3001:""|}, Name: "Coordination");
            static readonly Bare D = new("Restraint");
        }
        [Term("{|PRL3001:Sovereignty|}")] static class E { }
        [Principle("Autonomy", Definition = "Being one's own master.")] static class F { }
        """);

    [Fact]
    public Task A_second_declaration_is_found_at_its_name_in_whatever_pieces() => Verify.FindsAsync(Kinds + """
        static class M
        {
            const string Name = "Mutual trust";
            static readonly Term A = new("Equality", "Sameness."), B = new("{|PRL3002:Equ" + "ality|}", "Being the same.");
            static readonly Term C = new(Name, "Belief."), D = new({|PRL3002:Name|}, "Faith.");
        }
        """);

    [Fact]
    public Task A_definition_of_another_term_is_replaced_by_the_items_own_name() => Verify.ChoosesAsync(
        Kinds + """
        static class M
        {
            static readonly Term A = new("Equality", "Sameness."), B = new("Coordination", "Eq\u0075ality means acting together.");
        }
        """.Replace("Eq\\u0075ality", "{|PRL3003:Eq\\u0075ality|}"),
        Kinds + """
        static class M
        {
            static readonly Term A = new("Equality", "Sameness."), B = new("Coordination", "Coordination means acting together.");
        }
        """,
        0);

    [Fact]
    public Task A_circle_is_found_at_the_last_name_and_leads_through_citations() => Verify.FindsAsync(Kinds + """
        static class M
        {
            static readonly Term A = new("Trust", "Confidence in others.");
            static readonly Term B = new("{|PRL3006:Confidence|}", "A state of mind.") { Cites = [nameof(A)] };
        }
        """);

    [Fact]
    public Task Contradictory_names_are_found_at_the_later_name() => Verify.FindsAsync(Kinds + """
        static class M
        {
            static readonly Term A = new("Equality", "Sameness.") { Deprecated = ["parity"] };
            static readonly Term B = new("{|PRL3009:Parity|}", "Being on a par.");
        }
        """);

    [Fact]
    public Task A_citation_of_nothing_is_found_at_its_text() => Verify.ChoosesAsync(
        Kinds + """static class M { static readonly Term A = new("Equality", "Sameness."), B = new("Parity", "Par.") { Cites = ["{|PRL3010:Equalty|}", nameof(A), "Equality"] }; }""",
        Kinds + """static class M { static readonly Term A = new("Equality", "Sameness."), B = new("Parity", "Par.") { Cites = ["Equality", nameof(A), "Equality"] }; }""",
        0);

    [Fact]
    public async Task Two_preferred_names_of_a_termbase_entry_are_found_in_the_termbase()
    {
        var files = new PolicyFiles(
            Policy.Compile(Kinds + """static class M { static readonly Term A = new("Parity", "Par."); }"""),
            ("a.terms.csv", "preferred,deprecated\nelectronic mail|e-mail,\n"),
            ("b.terms.csv", "preferred,deprecated\nEquality,parity\n"));
        Assert.Equal(["e-mail", "parity"], (await files.FindingsAsync("PRL3009")).Select(files.WordsAt));
    }
}

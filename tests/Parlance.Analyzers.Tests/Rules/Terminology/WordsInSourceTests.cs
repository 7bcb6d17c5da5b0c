using Parlance.Analyzers.Tests.Verification;

namespace Parlance.Analyzers.Tests.Rules.Terminology;

/// <summary>Where the words of a finding stand in C#, however they are written there.</summary>
public sealed class WordsInSourceTests
{
    /// <summary>The declarations are there to be found, not to be used.</summary>
    private const string Unused = "dotnet_diagnostic.PRL3004.severity = none";

    private const string Kinds = """
        using Parlance;
        [Term] public sealed record Entry(string Name, string[]? Avoid = null);
        public static class Terms
        {
            public static readonly Entry Multilateral = new("multilateral");
            public static readonly Entry South = new("Global South", ["third world"]);
        }

        """;

    [Fact]
    public Task A_word_split_over_literals_is_one_word() => Verify.FixesAsync(
        [
            Kinds + """
            public static class Text
            {
                [Prose] public const string Talks = "They hold {|PRL1002:mul" + "ti-lateral|} talks.";
            }
            """,
        ],
        [
            Kinds + """
            public static class Text
            {
                [Prose] public const string Talks = "They hold mul" + "tilateral talks.";
            }
            """,
        ],
        null,
        Unused);

    [Fact]
    public Task A_constant_in_another_file_is_reported_where_it_stands() => Verify.FixesAsync(
        [
            Kinds + """
            public static class Text
            {
                [Prose] public static readonly string Aid = "Aid to the " + Words.World + " grows.";
            }
            """,
            """public static class Words { public const string World = "{|PRL1003:third world|}"; }""",
        ],
        [
            Kinds + """
            public static class Text
            {
                [Prose] public static readonly string Aid = "Aid to the " + Words.World + " grows.";
            }
            """,
            """public static class Words { public const string World = "Global South"; }""",
        ],
        null,
        Unused);

    [Fact]
    public Task Two_passages_of_two_files_diverge() => Verify.FindsAsync(
        """public static class A { [Parlance.Prose] public const string Text = "They name mutual trust, mutual benefit, equality and coordination."; }""",
        """public static class B { [Parlance.Prose] public const string Text = "They name mutual trust, mutual benefit, {|PRL1006:quality|} and coordination."; }""");
}

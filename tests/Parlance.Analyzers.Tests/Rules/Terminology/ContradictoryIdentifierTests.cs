using Parlance.Analyzers.Tests.Verification;

namespace Parlance.Analyzers.Tests.Rules.Terminology;

public sealed class ContradictoryIdentifierTests
{
    private const string Kind = """
        using Parlance;
        [Principle] public sealed record Principle(string Name);

        """;

    [Fact]
    public Task The_identifier_is_renamed_with_all_its_references() => Verify.FixesAsync(
        [
            Kind + """
            public static class Concept
            {
                public static readonly Principle {|PRL1008:Quality|} = new("Equality");
                public static readonly Principle {|PRL1008:MutualThrust|} = new("Mutual trust");
                public static Principle Both() => Quality == MutualThrust ? Quality : MutualThrust;
            }
            """,
            "public static class User { public static string Name => Concept.Quality.Name + nameof(Concept.MutualThrust); }",
        ],
        [
            Kind + """
            public static class Concept
            {
                public static readonly Principle Equality = new("Equality");
                public static readonly Principle MutualTrust = new("Mutual trust");
                public static Principle Both() => Equality == MutualTrust ? Equality : MutualTrust;
            }
            """,
            "public static class User { public static string Name => Concept.Equality.Name + nameof(Concept.MutualTrust); }",
        ],
        null);

    [Theory]
    [InlineData("TalksOpening", "Talks open")]
    [InlineData("OpeningTalks", "Talks opened")]
    [InlineData("FormallyOpen", "Formal opening")]
    [InlineData("PeacefulRise", "Rising peacefully")]
    [InlineData("AdoptionOfCharter", "Charter adopted")]
    [InlineData("HeavilyArmed", "Heavy arms")]
    public Task Another_form_of_a_word_of_the_name_is_no_contradiction(string identifier, string name) =>
        Verify.FindsAsync(Kind + $"static class Concept {{ static readonly Principle {identifier} = new(\"{name}\"); }}");

    [Fact]
    public Task A_record_that_is_the_item_is_renamed() => Verify.FixesAsync(
        """
        using Parlance;
        [Actor("Equality", Source = "Charter")] public sealed record {|PRL1008:Quality|};
        public static class User { public static object Make() => new Quality(); }
        """,
        """
        using Parlance;
        [Actor("Equality", Source = "Charter")] public sealed record Equality;
        public static class User { public static object Make() => new Equality(); }
        """);

    [Fact]
    public Task Prefixes_and_short_words_hide_nothing() => Verify.FindsAsync(
        Kind + """
        public static class Concept
        {
            private static readonly Principle {|PRL1008:s_statueOfLimits|} = new("Statute of limits");
            private static readonly Principle {|PRL1008:m_quality|} = new("Equality");
            private static readonly Principle s_candour = new("Candour");
            public static readonly Principle {|PRL1008:RuleOfLow|} = new("Rule of law");
            public static readonly Principle {|PRL1008:Society|} = new("Sobriety");
        }
        """);

    [Fact]
    public Task A_name_that_is_taken_is_not_offered() => Verify.FindsAsync(
        Kind + """
        public static class Concept
        {
            public static readonly Principle {|PRL1008:Quality|} = new("Equality");
            public static readonly Principle {|PRL1008:Equality|} = new("Quality");
        }
        """);

    [Theory]
    [InlineData("Equality", "Equality")]
    [InlineData("Equalities", "Equality")]
    [InlineData("EQUALITY", "Equality")]
    [InlineData("EqualityPrinciple", "Equality")]
    [InlineData("Coord", "Coordination")]
    [InlineData("Trust", "Mutual trust")]
    [InlineData("P1", "Equality")]
    [InlineData("Inequality", "Equality")]
    [InlineData("Peace", "Equality")]
    [InlineData("SustainableDevelopment", "The sustainable development of all")]
    [InlineData("Defense", "Defence")]
    [InlineData("Multilateral", "Multi-lateral")]
    public Task An_identifier_that_says_the_name_or_something_else_altogether_is_left_alone(string identifier, string name) => Verify.FindsAsync(
        Kind + $$"""
        public static class Concept
        {
            public static readonly Principle {{identifier}} = new("{{name}}");
        }
        """);
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Parlance.Analyzers.Tests.Verification;
using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Analyzers.Tests.Rules.Numbers;

public sealed class FactsInSourceTests
{
    [Theory]
    [InlineData("[Fact(\"notice\", Unit = \"days\")] const int N = 30;", "notice = 30 days")]
    [InlineData("[Fact(\"notice\")] public static readonly decimal N = 2.50m;", "notice = 2.50")]
    [InlineData("[Fact(\"notice\", AsOf = \"2014\")] public static long N => 1_000;", "notice = 1000 @2014")]
    [InlineData("[Fact(\"notice\")] public double N { get; } = 0.5;", "notice = 0.5")]
    [InlineData("[Fact(\"notice\")] static readonly System.TimeSpan N = System.TimeSpan.FromHours(30);", "notice = 30 hours")]
    [InlineData("[Fact(\"notice\")] static readonly TimeSpan N = TimeSpan.FromDays(30);", "notice = 30 days")]
    [InlineData("[Fact(\"notice\")] static readonly DateOnly N = new(2014, 5, 21);", "notice = 2014-05-21 (date)")]
    [InlineData("[Fact(\"notice\")] const string N = \"2014-05-21\";", "notice = 2014-05-21 (date)")]
    [InlineData("[Fact(\"notice\")] static readonly string[] N = [\"a\", \"b\", \"c\"];", "notice = 3")]
    [InlineData("[Fact(\"notice\")] static readonly string[] N = [.. Other, \"c\"]; static readonly string[] Other = [];", "")]
    [InlineData("[Fact(\"notice\", Admitted = new[] { \"term\" }, Deprecated = [\"grace\"])] const int N = Half * 2; const int Half = 15;", "notice, term, grace = 30")]
    [InlineData("[Fact(\"notice\")] static int N = System.Environment.TickCount;", "")]
    public void A_fact_is_read_in_any_form(string member, string expected)
    {
        PolicyModel model = Policy.Read("using System; using Parlance; class Facts { " + member + " }");
        Assert.Equal(expected, string.Join("; ", model.Vocabulary.Facts.All.Select(Describe)));
    }

    [Fact]
    public void Each_item_has_the_facts_of_its_type() => Assert.Equal(
        ["participants = 46 of Shanghai", "seats = 9 of Shanghai", "participants = 26 of Almaty"],
        Policy.Read(
            "using Parlance; [PolicyEvent] public sealed record Summit(string Title, string Date, [Fact(\"participants\")] int Participants) { [Fact(\"seats\")] public int Seats { get; init; } }",
            "class Summits { static readonly Summit A = new(\"Shanghai\", \"2014\", 46) { Seats = 9 }, B = new Summit(\"Almaty\", Participants: 26, Date: \"2002\"); }")
            .Vocabulary.Facts.All.Select(Describe));

    [Fact]
    public Task The_text_follows_the_declaration() => Verify.ChoosesAsync(Source("{|PRL6002:sixty|}", "30"), Source("thirty", "30"), 0);

    [Fact]
    public Task The_declaration_follows_the_text() => Verify.ChoosesAsync(Source("{|PRL6002:sixty|}", "30"), Source("sixty", "60"), 1);

    [Fact]
    public async Task Facts_hold_in_projects_that_reference_theirs()
    {
        CSharpCompilation model = Generated.Compile(Policy.Compile("""
            using Parlance;
            public static class Facts
            {
                [Fact("notice period", Unit = "days", Deprecated = ["period of notice"])] public const int Notice = 30;
                [Fact("deadline", AsOf = "2014")] public const string Deadline = "2014-05-21";
            }
            """).WithAssemblyName("Model"));
        using var image = new MemoryStream();
        Assert.True(model.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        var user = new PolicyFiles(Policy.Compile("""
            using Parlance;
            public static class Text { [Prose] public const string Of = "The notice period is 60 days. The period of notice is long. The deadline is 3 May 2014."; }
            """).WithAssemblyName("User").AddReferences(MetadataReference.CreateFromImage(image.ToArray())));

        ImmutableArray<Diagnostic> found = await user.FindingsAsync("PRL6002");
        Assert.Equal(["60", "3 May 2014"], found.Select(user.WordsAt));
        Assert.Contains("Model", found[0].GetMessage(null), StringComparison.Ordinal);
        Assert.Equal("period of notice", user.WordsAt(Assert.Single(await user.FindingsAsync("PRL1003"))));
    }

    private static string Source(string stated, string declared) => $$"""
        using Parlance;
        public static class Text
        {
            [Fact("notice period", Unit = "days")] public const int Notice = {{declared}};
            [Prose] public const string Of = "The notice period is {{stated}} days.";
        }
        """;

    private static string Describe(Fact fact) =>
        $"{string.Join(", ", fact.Names.Names.Select(static name => name.Text))} = {fact.Written}{(fact.IsDate ? " (date)" : "")}{(fact.AsOf is { } time ? " @" + time.Text : "")}{(fact.Item is { } item ? " of " + item : "")}";
}

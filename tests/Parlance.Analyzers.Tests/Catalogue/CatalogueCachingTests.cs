using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Parlance.Analyzers.Catalogue;
using Parlance.Analyzers.Tests.Verification;

namespace Parlance.Analyzers.Tests.Catalogue;

public sealed class CatalogueCachingTests
{
    private const string Source = """
        using Parlance;

        [Principle] public sealed record Principle(string Name, string Definition);

        [PolicyModel]
        public static partial class Model
        {
            // A comment.
            static readonly Principle Trust = new("Trust", "Trust is earned.");
            static readonly Principle Benefit = new("Benefit", "All gain.");

            static int Count() { return 1; }
        }
        """;

    private const string Other = "public static class Other { public static int F() => 1; }";

    [Theory]
    [InlineData("return 1;", "return 2;")]
    [InlineData("// A comment.", "// Another comment, and a longer one.")]
    [InlineData("All gain.", "All of them gain.")]
    [InlineData("static int Count()", "static int Counted()")]
    public void An_edit_that_does_not_matter_generates_nothing(string old, string replacement) =>
        AssertGenerated(Source.Replace(old, replacement, StringComparison.Ordinal), Other, isAnew: false);

    [Theory]
    [InlineData("=> 1", "=> 2")]
    [InlineData("F()", "G(string text)")]
    [InlineData("Other {", "Another {")]
    public void An_edit_of_another_type_generates_nothing(string old, string replacement) =>
        AssertGenerated(Source, Other.Replace(old, replacement, StringComparison.Ordinal), isAnew: false);

    [Theory]
    [InlineData("\"Benefit\"", "\"Mutual benefit\"")]
    [InlineData("Principle Benefit", "Principle Gain")]
    public void An_edit_of_a_name_generates_the_class_and_nothing_else(string old, string replacement) =>
        AssertGenerated(Source.Replace(old, replacement, StringComparison.Ordinal), Other, isAnew: true);

    private const string Items = """
        using Parlance;

        [PolicyModel]
        public static partial class Model
        {
            public static readonly Summit First = new("First summit", "2001", "It met."), Second = new(Names.Second, "2002", "It met again.");
            public static readonly Summit Third = new("Third summit", Dates.Third, "It met once more.");
            public static readonly Special[] Others = [new("Talks", "2000", "They talked.")];
        }
        """;

    private const string Kinds = """
        using Parlance;

        [PolicyEvent] public record Summit(string Title, string Date, string Summary) { public string Place { get; init; } = ""; }
        public sealed record Special(string Title, string Date, string Summary) : Summit(Title, Date, Summary);
        public static class Names { public const string Second = "Second summit"; public static string Of(int i) { return "a"; } }
        public static partial class Dates { public static readonly string Third = "2003"; }
        public static class Unused { public const int Number = 1; public static readonly Summit Other = new("Other", "1999", "It was."); }
        """;

    [Theory]
    [InlineData("Number = 1", "Number = 2")]
    [InlineData("public const int Number = 1;", "")]
    [InlineData("class Unused {", "class Unused { public const string Added = \"x\"; public static void F() { }")]
    [InlineData("class Unused {", "class Unused { public static readonly Summit New = new(\"New\", \"1998\", \"It is.\");")]
    [InlineData("\"Other\"", "\"Another\"")]
    [InlineData("return \"a\";", "return \"b\";")]
    [InlineData("Unused", "Useless")]
    public void An_edit_in_another_file_that_the_class_does_not_name_computes_nothing(string old, string replacement)
    {
        CatalogueModel before = ReadOnce(Kinds, Items), after = ReadOnce(Kinds.Replace(old, replacement, StringComparison.Ordinal), Items);
        Assert.Same(before, after);
    }

    [Theory]
    [InlineData("It met.", "It met in spring.")]
    [InlineData("using Parlance;", "// A comment.\nusing Parlance;")]
    public void An_edit_of_other_words_keeps_the_catalogue(string old, string replacement) =>
        Assert.Same(ReadOnce(Kinds, Items), ReadOnce(Kinds, Items.Replace(old, replacement, StringComparison.Ordinal)));

    [Theory]
    [InlineData("\"First summit\"", "\"The first summit\"")]
    [InlineData("\"2001\"", "\"2007\"")]
    [InlineData("Summit First = new(\"First summit\", \"2001\", \"It met.\"), ", "Summit ")]
    [InlineData("[new(\"Talks\", \"2000\", \"They talked.\")]", "[]")]
    [InlineData("partial class Model", "partial class Policy")]
    [InlineData("\"Second summit\"", "\"The second summit\"")]
    [InlineData("public static readonly string Third", "public const string Third")]
    [InlineData("[PolicyEvent]", "[PolicyDocument]")]
    [InlineData("[PolicyEvent] ", "")]
    [InlineData("string Title, string Date, string Summary) {", "string Title, string When, string Summary) {")]
    [InlineData("public string Place", "[Name] public string Place")]
    [InlineData("public record Summit", "internal record Summit")]
    [InlineData(": Summit(Title, Date, Summary)", "")]
    [InlineData("class Unused {", "class Unused { } partial class Model { public static readonly Summit More = new(\"More\", \"1998\", \"It is.\");")]
    public void An_edit_that_matters_makes_the_catalogue_that_a_new_compilation_has(string old, string replacement)
    {
        string[] before = [Kinds, Items], after = [.. before.Select(s => s.Replace(old, replacement, StringComparison.Ordinal))];
        CSharpCompilation compilation = Policy.Compile(before);
        CatalogueModel known = CatalogueCache.In(compilation, TestContext.Current.CancellationToken).Single();
        compilation = Edit(Edit(compilation, "File0.cs", after[0]), "File1.cs", after[1]);
        IEnumerable<CatalogueModel> warm = CatalogueCache.In(compilation, TestContext.Current.CancellationToken);
        Assert.Equal(CatalogueCache.In(Policy.Compile(after), TestContext.Current.CancellationToken), warm);
        Assert.DoesNotContain(warm, w => w.Equals(known));
    }

    [Fact]
    public void A_renamed_kind_in_both_files_is_another_catalogue() => Assert.NotEqual(
        ReadOnce(Kinds, Items), ReadOnce(Kinds.Replace("Summit", "Meeting", StringComparison.Ordinal), Items.Replace("Summit ", "Meeting ", StringComparison.Ordinal)));

    private static readonly CSharpCompilation s_compilation = Policy.Compile(Kinds, Items);

    /// <summary>The catalogue of the sources, in a project that had others before.</summary>
    private static CatalogueModel ReadOnce(string kinds, string items)
    {
        _ = CatalogueCache.In(s_compilation, TestContext.Current.CancellationToken);
        CSharpCompilation edited = Edit(Edit(s_compilation, "File0.cs", kinds), "File1.cs", items);
        return CatalogueCache.In(edited, TestContext.Current.CancellationToken).Single();
    }

    private static void AssertGenerated(string source, string other, bool isAnew)
    {
        CSharpCompilation compilation = Policy.Compile(Source, Other);
        GeneratorDriver driver = Generated.Run(Generated.Driver(), compilation);
        compilation = Edit(Edit(compilation, "File0.cs", source), "File1.cs", other);
        GeneratorRunResult result = Generated.Run(driver, compilation).GetRunResult().Results.Single(static r => r.Generator.GetGeneratorType() == typeof(CatalogueGenerator));

        Assert.Equal(isAnew, IsNew(result.TrackedSteps[CatalogueGenerator.ReadStep].Single()));
        Assert.False(IsNew(result.TrackedSteps[CatalogueGenerator.AnyStep].Single()));
        IEnumerable<IncrementalGeneratorRunStep> outputs = result.TrackedOutputSteps.SelectMany(static s => s.Value);
        Assert.Equal(isAnew ? [false, true] : [false, false], outputs.Select(static s => IsNew(s)).Order());
    }

    private static bool IsNew(IncrementalGeneratorRunStep step) =>
        step.Outputs.Single().Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged);

    private static CSharpCompilation Edit(CSharpCompilation compilation, string path, string text)
    {
        SyntaxTree tree = compilation.SyntaxTrees.Single(t => t.FilePath == path);
        return tree.ToString() == text ? compilation : compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(SourceText.From(text)));
    }
}

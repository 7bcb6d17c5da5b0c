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

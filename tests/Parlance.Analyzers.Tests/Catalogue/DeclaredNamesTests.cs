using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Parlance.Analyzers.Exports;
using Parlance.Analyzers.Reading;
using Parlance.Analyzers.Tests.Verification;
using Parlance.Dates;
using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Analyzers.Tests.Catalogue;

public sealed class DeclaredNamesTests
{
    private const string Kinds = """
        using Parlance;

        [Principle]
        public sealed record Principle(string Name, string? Abbreviation = null)
        {
            public string[] Admitted { get; init; } = [];
            public string[] Deprecated { get; init; } = [];
            public string? Valid { get; init; }
        }

        [Actor("People's \"Republic\"", Abbreviation = "PRC")] public sealed class China;

        """;

    private const string Declarations = """
        public static class Set2002
        {
            static readonly Principle Trust = new("Mutual\ttrust", "MT") { Admitted = ["Reciprocal trust"], Deprecated = ["Confidence"], Valid = "2002/.." };
        }
        """;

    private const string Prose = """
        using Parlance;
        public static class Text { [Prose] public const string Of = "On mutual trust."; }
        """;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Names_of_a_referenced_assembly_hold_whole_with_its_name(bool asSource)
    {
        CSharpCompilation model = Generated.Compile(Named("Model.Of.China", Kinds, Declarations));

        PolicyModel read = Read(Named("Consumer", Prose).AddReferences(asSource ? model.ToMetadataReference() : Image(model)));

        Assert.Equal(
            [
                new Concept(ConceptKind.Principle, Names(("Mutual trust", TermStatus.Preferred), ("MT", TermStatus.Abbreviation), ("Reciprocal trust", TermStatus.Admitted), ("Confidence", TermStatus.Deprecated)), "Set2002", new WrittenDate("2002/.."), "Model.Of.China"),
                new Concept(ConceptKind.Actor, Names(("People's \"Republic\"", TermStatus.Preferred), ("PRC", TermStatus.Abbreviation)), null, null, "Model.Of.China"),
            ],
            read.Vocabulary.Concepts);
        Assert.Null(read.DeclarationOf(0));
    }

    [Fact]
    public void What_a_reference_brings_with_it_counts_as_well_and_once()
    {
        MetadataReference first = Image(Generated.Compile(Named("First", Kinds, Declarations)));
        MetadataReference second = Image(Generated.Compile(Named("Second", Declarations, "using Parlance; [Term(\"Arms control\")] public sealed class Arms;").AddReferences(first)));

        PolicyModel read = Read(Named("Consumer", Prose).AddReferences(second, first));

        Assert.Equal(
            [("Mutual trust", "First"), ("People's \"Republic\"", "First"), ("Arms control", "Second")],
            read.Vocabulary.Concepts.Select(c => (c.PreferredName!, c.Origin!)));
    }

    [Fact]
    public void A_project_that_declares_nothing_gets_nothing()
    {
        CSharpCompilation compilation = Policy.Compile(Prose);

        Assert.Equal(compilation.SyntaxTrees.Length, Generated.Compile(compilation).SyntaxTrees.Length);
    }

    [Fact]
    public void What_another_version_writes_is_read_as_far_as_it_is_known()
    {
        ImmutableArray<Concept>.Builder concepts = System.Collections.Immutable.ImmutableArray.CreateBuilder<Concept>();

        DeclaredNames.Read(ConceptKind.Term, "\r\n\n=trust\t!later\t\t=\n!only\n\t\t\t=benefit\r\n", "Other", concepts);

        Assert.Equal(["trust", "benefit"], concepts.Select(c => c.PreferredName));
    }

    [Theory]
    [InlineData("return 1;", "return 2;", false)]
    [InlineData("// A comment", "// Another comment", false)]
    [InlineData("\"Trust\"", "\"Mutual trust\"", true)]
    public void Names_are_written_anew_only_when_one_changes(string old, string replacement, bool isAnew)
    {
        const string Source = Kinds + """
            public static class Model
            {
                // A comment
                static readonly Principle Trust = new("Trust");
                static int Count() { return 1; }
            }
            """;
        CSharpCompilation compilation = Policy.Compile(Source);
        GeneratorDriver driver = Generated.Run(Generated.Driver(), compilation);
        SyntaxTree tree = compilation.SyntaxTrees[0];
        compilation = compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(SourceText.From(Source.Replace(old, replacement, StringComparison.Ordinal))));

        GeneratorRunResult result = Generated.Run(driver, compilation).GetRunResult().Results.Single(static r => r.Generator.GetGeneratorType() == typeof(DeclaredNamesGenerator));

        Assert.Equal(
            isAnew ? IncrementalStepRunReason.Modified : IncrementalStepRunReason.Unchanged,
            result.TrackedSteps[DeclaredNamesGenerator.ReadStep].Single().Outputs.Single().Reason);
    }

    [Fact]
    public async Task A_name_that_another_assembly_avoids_contradicts_it()
    {
        MetadataReference model = Image(Generated.Compile(Named("Model", Kinds, Declarations)));
        var user = new PolicyFiles(Named("User", """using Parlance; [Term("Confidence")] public sealed class Confidence;""").AddReferences(model));

        Diagnostic found = Assert.Single(await user.FindingsAsync("PRL3009"));
        Assert.Equal("Confidence", user.WordsAt(found));
    }

    [Fact]
    public async Task Two_assemblies_that_contradict_each_other_are_reported_where_both_are_used()
    {
        MetadataReference first = Image(Generated.Compile(Named("First", Kinds, Declarations)));
        MetadataReference second = Image(Generated.Compile(Named("Second", """using Parlance; [Term("Confidence", Deprecated = ["Mutual trust"])] public sealed class Confidence;""")));
        var user = new PolicyFiles(Named("User", Prose).AddReferences(first, second));

        Assert.Equal(
            ["'Confidence' is a preferred name in 'Second' and a name to avoid in 'First'", "'Mutual trust' is a preferred name in 'First' and a name to avoid in 'Second'"],
            (await user.FindingsAsync("PRL3009")).Select(f => f.GetMessage(null).Split(',')[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_message_names_the_assembly_that_declares_the_right_word()
    {
        MetadataReference model = Image(Generated.Compile(Named("Model", Kinds, """static class Four { static readonly Principle A = new("Mutual trust"), B = new("Mutual benefit"), C = new("Equality"), D = new("Coordination"); }""")));
        var user = new PolicyFiles(Named("User", Prose.Replace("On mutual trust.", "On mutual trust, mutual benefit, quality and coordination.", StringComparison.Ordinal)).AddReferences(model));

        Diagnostic found = Assert.Single(await user.FindingsAsync("PRL1001"));
        Assert.EndsWith("(declared in 'Model')", found.GetMessage(null), StringComparison.Ordinal);
        Assert.Equal(DiagnosticSeverity.Warning, found.Severity);
    }

    private static CSharpCompilation Named(string name, params string[] sources) => Policy.Compile(sources).WithAssemblyName(name);

    private static MetadataReference Image(CSharpCompilation compilation)
    {
        using MemoryStream image = Generated.Emit(compilation);
        return MetadataReference.CreateFromStream(image);
    }

    private static System.Collections.Immutable.ImmutableArray<TermName> Names(params (string Text, TermStatus Status)[] names) =>
        [.. names.Select(static n => new TermName(n.Text, n.Status))];

    private static PolicyModel Read(CSharpCompilation compilation)
    {
        Policy.AssertCompiles(compilation);
        return Policy.Read(compilation);
    }
}

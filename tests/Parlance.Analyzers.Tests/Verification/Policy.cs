using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Parlance.Analyzers.Attributes;
using Parlance.Analyzers.Reading;
using Parlance.Model;

namespace Parlance.Analyzers.Tests.Verification;

/// <summary>Compiles sources together with the generated attributes, and reads their model.</summary>
internal static class Policy
{
    public static CSharpParseOptions ParseOptions { get; } =
        new(LanguageVersion.Latest, DocumentationMode.Diagnose, preprocessorSymbols: ["NET8_0_OR_GREATER"]);

    /// <summary>What a project with implicit usings adds.</summary>
    public const string Usings = "global using System; global using System.Collections.Generic; global using System.Linq;";

    private static readonly SyntaxTree s_usings = CSharpSyntaxTree.ParseText(Usings, ParseOptions, path: "Usings.cs");

    /// <summary>The source of the attributes.</summary>
    public static string Attributes { get; } = Compile().SyntaxTrees.Single(static t => t.FilePath.EndsWith("Attributes.g.cs", StringComparison.Ordinal)).ToString();

    public static SyntaxTree Parse(string source, string path = "Model.cs") => CSharpSyntaxTree.ParseText(source, ParseOptions, path);

    /// <summary>A compilation of sources, the first being <c>File0.cs</c>, with the attributes generated.</summary>
    public static CSharpCompilation Compile(params string[] sources) =>
        Compile(sources.Select((source, i) => Parse(source, $"File{i}.cs")));

    public static CSharpCompilation Compile(IEnumerable<SyntaxTree> trees)
    {
        var compilation = CSharpCompilation.Create(
            "Model",
            trees.Append(s_usings),
            Framework.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver.Create([new AttributeGenerator().AsSourceGenerator()], parseOptions: ParseOptions)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation generated, out _);
        return (CSharpCompilation)generated;
    }

    public static void AssertCompiles(CSharpCompilation compilation) =>
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));

    public static PolicyModel Read(params string[] sources) => Read(Compile(sources));

    public static PolicyModel Read(CSharpCompilation compilation)
    {
        var surface = Surface.Of(compilation, TestContext.Current.CancellationToken);
        return new ModelReader(compilation, surface, AdditionalFiles.None, new ReadingCache())
            .ReadAll(new OptionsByFile(new NoOptions(), AdditionalFiles.None), null, TestContext.Current.CancellationToken);
    }

    private sealed class NoOptions : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Nothing();

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Nothing : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value)
            {
                value = null;
                return false;
            }
        }
    }

    public static ImmutableArray<string> TextsOf(PolicyModel model, PassageRole role) =>
        [.. model.Passages.Where(p => p.Role == role).Select(p => p.Text)];
}

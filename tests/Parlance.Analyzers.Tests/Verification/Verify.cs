using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Parlance.Analyzers.Attributes;
using Parlance.CodeFixes;
using Parlance.Rules;

namespace Parlance.Analyzers.Tests.Verification;

/// <summary>
/// Runs the analyzer and its fixes on sources with markup: <c>{|PRL1001:quality|}</c> is a finding and its exact span. Fixes are
/// applied one by one, in the document, the project and the solution, and the results must agree.
/// </summary>
internal static class Verify
{
    private static readonly string s_attributes = AttributesFor("NET8_0_OR_GREATER");

    /// <summary>Exactly the marked findings are reported.</summary>
    public static Task FindsAsync(params string[] sources) => FixesAsync(sources, [], null);

    /// <summary>Exactly the marked findings are reported, and their recommended fixes turn the source into another.</summary>
    public static Task FixesAsync(string source, string fixedSource) => FixesAsync([source], [fixedSource], null);

    /// <summary>Exactly the marked findings are reported, and the fix at an index of the menu turns the source into another.</summary>
    public static Task FixesAsync(string source, string fixedSource, int index) => FixesAsync([source], [fixedSource], index);

    /// <summary>As <see cref="FixesAsync(string, string, int)"/>, for a fix that a person must choose each time, so that fixing all leaves it.</summary>
    public static Task ChoosesAsync(string source, string fixedSource, int index)
    {
        var test = new Test { CodeActionIndex = index, NumberOfFixAllIterations = 1 };
        Add(test.TestState, [source], null);
        Add(test.FixedState, [fixedSource], null);
        Add(test.BatchFixedState, [source], null);
        test.BatchFixedState.MarkupHandling = MarkupMode.Allow;
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The same over several files.</summary>
    public static async Task FixesAsync(string[] sources, string[] fixedSources, int? index, string? editorConfig = null)
    {
        var test = new Test { CodeActionIndex = index };
        Add(test.TestState, sources, editorConfig);
        if (fixedSources.Length > 0)
        {
            Add(test.FixedState, fixedSources, editorConfig);
        }

        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static void Add(SolutionState state, string[] sources, string? editorConfig)
    {
        for (int i = 0; i < sources.Length; i++)
        {
            state.Sources.Add(($"/0/File{i}.cs", sources[i]));
        }

        state.Sources.Add(("/0/Attributes.g.cs", s_attributes));
        state.Sources.Add(("/0/Usings.cs", "global using System; global using System.Collections.Generic; global using System.Linq;"));
        if (editorConfig is not null)
        {
            state.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\n" + editorConfig));
        }
    }

    private static string AttributesFor(params string[] symbols)
    {
        var compilation = CSharpCompilation.Create("Attributes", [], Framework.References);
        var driver = CSharpGeneratorDriver.Create(
            [new AttributeGenerator().AsSourceGenerator()], parseOptions: new CSharpParseOptions(preprocessorSymbols: symbols));
        return driver.RunGenerators(compilation).GetRunResult().GeneratedTrees.Single().ToString();
    }

    private sealed class Test : CSharpCodeFixTest<PolicyAnalyzer, FindingFixProvider, DefaultVerifier>
    {
        public Test()
        {
            ReferenceAssemblies = Framework.None;
            TestState.AdditionalReferences.AddRange(Framework.References);
            CompilerDiagnostics = CompilerDiagnostics.Errors;

            // A rule has one descriptor for each of its wordings.
            MarkupOptions = MarkupOptions.UseFirstDescriptor;
        }

        /// <summary>Hidden rules speak of nearly every item; they are on only in tests that name them.</summary>
        protected override Task RunImplAsync(CancellationToken cancellationToken)
        {
            DisabledDiagnostics.AddRange(RuleCatalogue.All
                .Where(static rule => rule.Info.Severity == RuleSeverity.Hidden)
                .Select(static rule => rule.Info.Id)
                .Where(id => !TestState.Sources.Any(source => source.content.ToString().Contains(id, StringComparison.Ordinal))));
            return base.RunImplAsync(cancellationToken);
        }

        protected override ParseOptions CreateParseOptions() => Policy.ParseOptions;

        protected override CompilationOptions CreateCompilationOptions() =>
            ((CSharpCompilationOptions)base.CreateCompilationOptions()).WithNullableContextOptions(NullableContextOptions.Enable);
    }
}

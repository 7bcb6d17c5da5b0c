using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Parlance.Analyzers.Tests.Reporting;

/// <summary>Runs the analyzer over a compilation, and fails on any exception in it.</summary>
internal static class Analysis
{
    public static CompilationWithAnalyzers Of(CSharpCompilation compilation, bool concurrent = true) => compilation.WithAnalyzers(
        [new PolicyAnalyzer()],
        new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: (exception, _, _) => Assert.Fail(exception.ToString()),
            concurrentAnalysis: concurrent,
            logAnalyzerExecutionTime: true));

    public static async Task<ImmutableArray<Diagnostic>> DiagnosticsOf(CSharpCompilation compilation, bool concurrent = true)
    {
        ImmutableArray<Diagnostic> found = await Of(compilation, concurrent).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain(found, d => d.Id == "AD0001");
        return found;
    }

    /// <summary>Each diagnostic as its file, span and id, in order.</summary>
    public static string[] Describe(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.Select(d => $"{d.Location.SourceTree?.FilePath} {d.Location.SourceSpan} {d.Id} {d.GetMessage()}").Order(StringComparer.Ordinal)];
}

using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Parlance.Analyzers;

namespace Parlance.Benchmarks;

/// <summary>
/// A build by a compiler server that is warm: 8,000 events, some 660,000 words, from text to an assembly. Divide the words by what
/// the second row takes longer for words a second.
/// </summary>
[MemoryDiagnoser]
public class BuildBenchmarks
{
    private const int Events = 8_000;

    private IReadOnlyList<(string Path, string Text)> _files = [];

    /// <summary>Writes the sources; each build parses them anew.</summary>
    [GlobalSetup]
    public void Write() => _files = PolicySources.Of(Events);

    /// <summary>The compiler alone.</summary>
    [Benchmark(Baseline = true)]
    public long Compiler()
    {
        CSharpCompilation compilation = PolicySources.Compile(_files);
        return Emit(compilation, compilation.GetDiagnostics());
    }

    /// <summary>The compiler with all rules.</summary>
    [Benchmark]
    public async Task<long> Compiler_with_Parlance()
    {
        CSharpCompilation compilation = PolicySources.Compile(_files);
        return Emit(compilation, await compilation.With(new PolicyAnalyzer()).GetAllDiagnosticsAsync());
    }

    private static long Emit(CSharpCompilation compilation, IEnumerable<Diagnostic> diagnostics)
    {
        if (diagnostics.FirstOrDefault(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error)
        {
            throw new InvalidOperationException(error.ToString());
        }

        using var image = new MemoryStream();
        compilation.Emit(image);
        return image.Length;
    }
}

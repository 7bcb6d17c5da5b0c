using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Parlance.Analyzers;

namespace Parlance.Benchmarks;

/// <summary>What is done to a model.</summary>
public enum Edit
{
    /// <summary>A letter is typed in a text.</summary>
    Letter,

    /// <summary>A class with a constant comes into the file with the types, which no text mentions.</summary>
    UnrelatedConstant,

    /// <summary>An event is added to a file.</summary>
    EventAdded,

    /// <summary>A declared name becomes another one.</summary>
    NameChanged,
}

/// <summary>
/// An editor's life: one analyzer, a new compilation for each edit, and the findings of the file that was edited. The ratio to the
/// analyzer that does nothing is what counts; it should be the same for any number of events.
/// </summary>
[MemoryDiagnoser]
public class EditingBenchmarks
{
    private readonly EmptyAnalyzer _empty = new();
    private readonly PolicyAnalyzer _policy = new();
    private CSharpCompilation _compilation = null!;
    private SyntaxTree _tree = null!;
    private SourceText _before = null!;
    private SourceText _after = null!;
    private int _edits;
    private SemanticModel _edited = null!;

    /// <summary>What is done.</summary>
    [Params(Edit.Letter, Edit.UnrelatedConstant, Edit.EventAdded, Edit.NameChanged)]
    public Edit Edit { get; set; }

    /// <summary>How many events the model has.</summary>
    [Params(4_000, 16_000)]
    public int Events { get; set; }

    /// <summary>Reads the whole model once, as an editor does when it is opened.</summary>
    [GlobalSetup]
    public async Task Open()
    {
        (string path, string words, string others) = Edit switch
        {
            Edit.Letter => (PolicySources.EditedFile, "It ended so.", "It ended sox."),
            Edit.UnrelatedConstant => (PolicySources.KindsFile, "using Parlance;", "using Parlance;\npublic static class Other { public const int One = 1; }"),
            Edit.EventAdded => (PolicySources.EditedFile, "{\n", "{\n    public static readonly Milestone New = new(\"New milestone\", \"2002\", \"It was new.\");\n"),
            _ => (PolicySources.NamesFile, "\"Equality\"", "\"Equalness\""),
        };
        _compilation = PolicySources.Compile(PolicySources.Of(Events));
        _tree = _compilation.SyntaxTrees.Single(tree => tree.FilePath == path);
        _before = await _tree.GetTextAsync();
        int start = _before.ToString().IndexOf(words, StringComparison.Ordinal);
        _after = _before.Replace(new TextSpan(start, words.Length), others);
        await _compilation.With(_policy).GetAnalyzerDiagnosticsAsync();
    }

    /// <summary>Makes the next edit: there and back again, each time as a text that nobody has seen before.</summary>
    [IterationSetup]
    public void Type()
    {
        SyntaxTree old = _tree;
        _edits++;
        _tree = old.WithChangedText(_edits % 2 == 0 ? _before : _after);
        _compilation = _compilation.ReplaceSyntaxTree(old, _tree);
        _edited = _compilation.GetSemanticModel(_tree);
    }

    /// <summary>The compiler's share.</summary>
    [Benchmark(Baseline = true)]
    public int Empty_analyzer() => Analyze(_empty);

    /// <summary>The same with all rules.</summary>
    [Benchmark]
    public int Parlance_analyzer() => Analyze(_policy);

    private int Analyze(DiagnosticAnalyzer analyzer) =>
        _compilation.With(analyzer).GetAnalyzerSemanticDiagnosticsAsync(_edited, null, default).GetAwaiter().GetResult().Length;
}

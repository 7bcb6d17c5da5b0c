using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Parlance.Analyzers.Tests.Verification;

/// <summary>A compilation with additional files: termbases by their names, everything else documents of record.</summary>
internal sealed class PolicyFiles
{
    private readonly CSharpCompilation _compilation;
    private readonly (string Path, string Text)[] _texts;
    private ImmutableArray<AdditionalText> _files;

    public PolicyFiles(CSharpCompilation compilation, params (string Path, string Text)[] files)
    {
        _compilation = compilation;
        _texts = files;
    }

    /// <summary>The encoding that the files were read in.</summary>
    public Encoding Encoding { get; init; } = Encoding.UTF8;

    /// <summary>What <c>ParlanceText</c> says of every file but a termbase.</summary>
    public string IsText { get; init; } = "true";

    /// <summary>The options of all files.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = ImmutableDictionary<string, string>.Empty;

    public AnalyzerOptions Options => new(Files, new Metadata(new Values(null, Settings), new Values(IsText, Settings)));

    private ImmutableArray<AdditionalText> Files =>
        _files.IsDefault ? _files = [.. _texts.Select(f => new TextFile(f.Path, SourceText.From(f.Text, Encoding)))] : _files;

    /// <summary>All findings of the analyzer, by file and place.</summary>
    public async Task<ImmutableArray<Diagnostic>> FindingsAsync()
    {
        // An exception of the analyzer would otherwise be one more diagnostic among others.
        var options = new CompilationWithAnalyzersOptions(
            Options,
            onAnalyzerException: static (exception, _, _) => throw new InvalidOperationException("The analyzer threw.", exception),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        ImmutableArray<Diagnostic> found = await _compilation
            .WithAnalyzers([new PolicyAnalyzer()], options)
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. found.OrderBy(static d => d.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(static d => d.Location.SourceSpan.Start)];
    }

    /// <summary>The findings of one rule.</summary>
    public async Task<ImmutableArray<Diagnostic>> FindingsAsync(string id) => [.. (await FindingsAsync()).Where(d => d.Id == id)];

    /// <summary>The words under a finding.</summary>
    public string WordsAt(Diagnostic diagnostic)
    {
        SourceText text = diagnostic.Location.SourceTree?.GetText()
            ?? Files.Single(f => f.Path == diagnostic.Location.GetLineSpan().Path).GetText()!;
        return text.ToString(diagnostic.Location.SourceSpan);
    }

    private sealed class TextFile(string path, SourceText text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }

    /// <summary>Says of every file but a termbase that it is a document of record.</summary>
    private sealed class Metadata(Values ofOthers, Values ofDocuments) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => ofOthers;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => ofOthers;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
            textFile.Path.EndsWith(".tbx", StringComparison.Ordinal) || textFile.Path.EndsWith(".csv", StringComparison.Ordinal) ? ofOthers : ofDocuments;
    }

    private sealed class Values(string? isText, IReadOnlyDictionary<string, string> settings) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => settings.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == "build_metadata.AdditionalFiles.ParlanceText" ? isText : settings.GetValueOrDefault(key);
            return value is not null;
        }
    }
}

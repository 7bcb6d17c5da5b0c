using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Parlance.Analyzers;
using Parlance.Analyzers.Reading;
using Parlance.Analyzers.Reporting;
using Parlance.Tool.Loading;

namespace Parlance.Tool.Checking;

/// <summary>Runs the analyzer of a build over the projects of a solution.</summary>
internal sealed class Checker
{
    /// <summary>One for all checks of a command, so that what an edit leaves alone is read once.</summary>
    private readonly ImmutableArray<DiagnosticAnalyzer> _analyzers;

    /// <summary>What baselines have kept back in the project that is checked.</summary>
    private readonly ConcurrentQueue<Diagnostic> _keptBack = [];

    /// <summary>Prepares to check.</summary>
    public Checker() => _analyzers = [new PolicyAnalyzer(_keptBack.Enqueue)];

    /// <summary>Checks what was opened.</summary>
    /// <exception cref="CannotRunException">A project does not compile, or none has anything of Parlance's.</exception>
    public async Task<Report> CheckAsync(OpenedFiles files, CancellationToken cancellation) =>
        await CheckAsync(files.Projects, cancellation).ConfigureAwait(false)
        ?? throw files.HaveNothing();

    /// <summary>Checks projects; null where none has anything of Parlance's.</summary>
    /// <exception cref="CannotRunException">A project does not compile.</exception>
    public async Task<Report?> CheckAsync(IEnumerable<Project> projects, CancellationToken cancellation)
    {
        var findings = new List<Diagnostic>();
        List<Diagnostic>? known = null;
        var texts = new Dictionary<string, SourceText>(StringComparer.Ordinal);
        var read = default(ReadCounts);
        foreach (Project project in projects)
        {
            Compilation compilation = (await project.GetCompilationAsync(cancellation).ConfigureAwait(false))!;
            if (!Surface.Of(compilation, cancellation).IsEmpty)
            {
                read = await AddTextsAsync(project, read, texts, cancellation).ConfigureAwait(false);
                findings.AddRange(await CheckAsync(project, compilation, cancellation).ConfigureAwait(false));
                if (Baseline.In(project.AnalyzerOptions) is not null)
                {
                    known = [.. known ?? [], .. Effective(_keptBack, compilation)];
                    _keptBack.Clear();
                }
            }
        }

        return texts.Count == 0 ? null : Report.Of(findings, known, texts, read);
    }

    /// <summary>Findings as a build shows them: with the severities of its settings, without those that nobody sees.</summary>
    public static IEnumerable<Diagnostic> Effective(IEnumerable<Diagnostic> findings, Compilation compilation) =>
        CompilationWithAnalyzers.GetEffectiveDiagnostics(findings, compilation).Where(static finding => finding.Severity > DiagnosticSeverity.Hidden);

    private async Task<IEnumerable<Diagnostic>> CheckAsync(Project project, Compilation compilation, CancellationToken cancellation)
    {
        if (IsOfCode(project) && compilation.GetDiagnostics(cancellation).FirstOrDefault(static found => found.Severity == DiagnosticSeverity.Error) is { } error)
        {
            throw new CannotRunException($"'{project.FilePath}' does not compile: {error}");
        }

        Exception? failure = null;
        var options = new CompilationWithAnalyzersOptions(
            project.AnalyzerOptions, (exception, _, _) => failure ??= exception, concurrentAnalysis: true, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: true);
        ImmutableArray<Diagnostic> found = await compilation.WithAnalyzers(_analyzers, options).GetAnalyzerDiagnosticsAsync(cancellation).ConfigureAwait(false);
        return failure is null
            ? found.Where(static finding => finding.Severity > DiagnosticSeverity.Hidden)
            : throw new CannotRunException($"The check of '{project.FilePath}' broke down, which is a fault of Parlance: {failure.Message}");
    }

    private static async Task<ReadCounts> AddTextsAsync(Project project, ReadCounts read, Dictionary<string, SourceText> texts, CancellationToken cancellation)
    {
        AnalyzerConfigOptionsProvider options = project.AnalyzerOptions.AnalyzerConfigOptionsProvider;
        HashSet<string> documents =
        [
            .. project.AnalyzerOptions.AdditionalFiles
                .Where(file => options.GetOptions(file).TryGetValue("build_metadata.AdditionalFiles.ParlanceText", out string? value) && value.Length > 0).Select(static file => file.Path),
        ];
        foreach (TextDocument document in project.Documents.Concat(project.AdditionalDocuments))
        {
            if (document.FilePath is { } path && !texts.ContainsKey(path))
            {
                texts.Add(path, await document.GetTextAsync(cancellation).ConfigureAwait(false));
                read = document is Document ? read with { CodeFiles = read.CodeFiles + (IsOfCode(project) ? 1 : 0) }
                    : path.EndsWith(".tbx", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".terms.csv", StringComparison.OrdinalIgnoreCase) ? read with { Termbases = read.Termbases + 1 }
                    : documents.Contains(path) ? read with { Documents = read.Documents + 1 }
                    : read;
            }
        }

        return read;
    }

    /// <summary>A folder without C# has a project that no compiler sees.</summary>
    private static bool IsOfCode(Project project) => project.MetadataReferences.Count > 0;
}

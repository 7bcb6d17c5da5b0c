using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Parlance.Analyzers;
using Parlance.Analyzers.Reading;
using Parlance.Tool.Loading;

namespace Parlance.Tool.Checking;

/// <summary>Runs the analyzer of a build over the projects of a solution.</summary>
internal sealed class Checker
{
    /// <summary>One for all checks of a command, so that what an edit leaves alone is read once.</summary>
    private readonly ImmutableArray<DiagnosticAnalyzer> _analyzers = [new PolicyAnalyzer()];

    /// <summary>Checks the projects.</summary>
    /// <exception cref="CannotRunException">A project does not compile, or none has anything of Parlance's.</exception>
    public async Task<Report> CheckAsync(OpenedFiles files, CancellationToken cancellation)
    {
        var findings = new HashSet<Diagnostic>(SameFinding.Instance);
        var texts = new Dictionary<string, SourceText>(StringComparer.Ordinal);
        var read = default(ReadCounts);
        foreach (Project project in files.Projects)
        {
            Compilation compilation = (await project.GetCompilationAsync(cancellation).ConfigureAwait(false))!;
            if (!Surface.Of(compilation, cancellation).IsEmpty)
            {
                read = await AddTextsAsync(project, read, texts, cancellation).ConfigureAwait(false);
                findings.UnionWith(await CheckAsync(project, compilation, cancellation).ConfigureAwait(false));
            }
        }

        if (texts.Count == 0)
        {
            throw new CannotRunException($"'{files.Path ?? files.Solution.FilePath}' has no attribute of Parlance's, so that there is nothing to check: add the package Parlance.Analyzers, run 'dotnet restore', and mark what is a term, a principle, an event or a text");
        }

        return new Report([.. findings.Order(ReadingOrder.Instance)], texts, read);
    }

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
        foreach (TextDocument document in project.Documents.Concat(project.AdditionalDocuments))
        {
            if (document.FilePath is { } path && !texts.ContainsKey(path))
            {
                texts.Add(path, await document.GetTextAsync(cancellation).ConfigureAwait(false));
                read = document is Document ? read with { CodeFiles = read.CodeFiles + (IsOfCode(project) ? 1 : 0) }
                    : path.EndsWith(".tbx", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".terms.csv", StringComparison.OrdinalIgnoreCase) ? read with { Termbases = read.Termbases + 1 }
                    : IsDocument(project, path) ? read with { Documents = read.Documents + 1 }
                    : read;
            }
        }

        return read;
    }

    /// <summary>A folder without C# has a project that no compiler sees.</summary>
    private static bool IsOfCode(Project project) => project.MetadataReferences.Count > 0;

    private static bool IsDocument(Project project, string path) =>
        project.AnalyzerOptions.AdditionalFiles.FirstOrDefault(file => file.Path == path) is { } text
        && project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GetOptions(text).TryGetValue("build_metadata.AdditionalFiles.ParlanceText", out string? value) && value.Length > 0;

    /// <summary>By path, place, rule and words.</summary>
    private sealed class ReadingOrder : IComparer<Diagnostic>
    {
        public static ReadingOrder Instance { get; } = new();

        public int Compare(Diagnostic? x, Diagnostic? y) => Key(x!).CompareTo(Key(y!));

        private static OrderKey Key(Diagnostic finding) =>
            new(finding.Location.GetLineSpan().Path ?? "", finding.Location.SourceSpan.Start, finding.Id, finding.GetMessage(null));

        private readonly record struct OrderKey(string Path, int Start, string Id, string Message)
        {
            public int CompareTo(OrderKey other) =>
                string.CompareOrdinal(Path, other.Path) is not 0 and var path ? path
                : Start != other.Start ? Start.CompareTo(other.Start)
                : string.CompareOrdinal(Id, other.Id) is not 0 and var id ? id
                : string.CompareOrdinal(Message, other.Message);
        }
    }

    /// <summary>Two projects may have one file, and one project two targets: what is said twice of the same words is one finding.</summary>
    private sealed class SameFinding : IEqualityComparer<Diagnostic>
    {
        public static SameFinding Instance { get; } = new();

        public bool Equals(Diagnostic? x, Diagnostic? y) =>
            x!.Id == y!.Id && x.Location.GetLineSpan().Equals(y.Location.GetLineSpan()) && x.GetMessage(null) == y.GetMessage(null);

        public int GetHashCode(Diagnostic finding) => HashCode.Combine(finding.Id, finding.Location.GetLineSpan());
    }
}

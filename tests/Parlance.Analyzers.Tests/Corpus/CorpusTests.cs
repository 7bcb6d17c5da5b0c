using Microsoft.CodeAnalysis;
using Parlance.Analyzers.Tests.Reporting;
using Parlance.Analyzers.Tests.Verification;

namespace Parlance.Analyzers.Tests.Corpus;

/// <summary>Holds all rules together against the marked models in <c>tests/corpus</c>.</summary>
public sealed class CorpusTests
{
    private static readonly string s_root = Path.Combine(RepositoryRoot(), "tests", "corpus");

    public static TheoryData<string> Cases => [.. Directory.GetDirectories(s_root).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Exactly_the_marked_words_are_reported(string name)
    {
        string folder = Path.Combine(s_root, name);
        MarkedSource[] sources = [.. Directory.GetFiles(folder, "*.cs").Order(StringComparer.Ordinal).Select(f => new MarkedSource(File.ReadAllText(f)))];
        var compilation = Policy.Compile([.. sources.Select(s => s.Text)]);
        Policy.AssertCompiles(compilation);
        IEnumerable<Diagnostic> reported = (await Analysis.DiagnosticsOf(compilation)).Where(d => d.Severity > DiagnosticSeverity.Hidden);
        string[] found = [.. reported.Select(d => Line(sources, FileOf(d), d.Id, d.Location.SourceSpan.Start, d.Location.SourceSpan.End))];
        var wanted = sources.SelectMany((s, file) => s.Expected.Select(e => (e.IsOptional, Line: Line(sources, file, e.Rule, e.Start, e.End)))).ToArray();
        string[] optional = [.. wanted.Where(w => w.IsOptional).Select(w => w.Line)];
        string[] required = [.. wanted.Where(w => !w.IsOptional).Select(w => w.Line)];
        string[] wrong = [.. required.Except(found).Select(line => "missed " + line), .. found.Except(required).Except(optional).Select(line => "false  " + line)];
        Assert.True(wrong.Length == 0, string.Join('\n', wrong));
    }

    private static int FileOf(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree?.FilePath is ['F', 'i', 'l', 'e', var digit, ..] ? digit - '0' : throw new InvalidOperationException(diagnostic.ToString());

    private static string Line(MarkedSource[] sources, int file, string rule, int start, int end) =>
        $"{file}:{sources[file].Text[..start].Count(c => c == '\n') + 1} {rule} '{sources[file].Text[start..end]}'";

    private static string RepositoryRoot()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Analyzers.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests run outside the repository.");
        }

        return folder;
    }
}

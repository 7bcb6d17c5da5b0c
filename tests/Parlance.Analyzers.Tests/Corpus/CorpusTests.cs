using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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
        var files = Directory.GetFiles(Path.Combine(s_root, name)).Order(StringComparer.Ordinal)
            .ToDictionary(f => Path.GetFileName(f), f => new MarkedSource(File.ReadAllText(f)), StringComparer.Ordinal);
        CSharpCompilation compilation = Policy.Compile(files.Where(f => IsCode(f.Key)).Select(f => Policy.Parse(f.Value.Text, f.Key)));
        Policy.AssertCompiles(compilation);
        var model = new PolicyFiles(compilation, [.. files.Where(f => !IsCode(f.Key)).Select(f => (f.Key, f.Value.Text))]);
        IEnumerable<Diagnostic> reported = (await model.FindingsAsync()).Where(d => d.Severity > DiagnosticSeverity.Hidden);
        string[] found = [.. reported.Select(d => Line(files, d.Location.GetLineSpan().Path, d.Id, d.Location.SourceSpan.Start, d.Location.SourceSpan.End))];
        (bool IsOptional, string Line)[] wanted = files.SelectMany(f => f.Value.Expected.Select(e => (e.IsOptional, Line: Line(files, f.Key, e.Rule, e.Start, e.End)))).ToArray();
        string[] optional = [.. wanted.Where(w => w.IsOptional).Select(w => w.Line)];
        string[] required = [.. wanted.Where(w => !w.IsOptional).Select(w => w.Line)];
        string[] wrong = [.. required.Except(found).Select(line => "missed " + line), .. found.Except(required).Except(optional).Select(line => "false  " + line)];
        Assert.True(wrong.Length == 0, string.Join('\n', wrong));
    }

    private static bool IsCode(string file) => file.EndsWith(".cs", StringComparison.Ordinal);

    private static string Line(Dictionary<string, MarkedSource> files, string file, string rule, int start, int end) =>
        $"{file}:{files[file].Text[..start].Count(c => c == '\n') + 1} {rule} '{files[file].Text[start..end]}'";

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

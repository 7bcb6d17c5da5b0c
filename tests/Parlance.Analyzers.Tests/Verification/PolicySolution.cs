using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Parlance.CodeFixes;

namespace Parlance.Analyzers.Tests.Verification;

/// <summary>
/// Solutions in memory, for what Microsoft.CodeAnalysis.Testing cannot do: fixes that change or add additional files, and a
/// choice of scope.
/// </summary>
internal static class PolicySolution
{
    /// <summary>The name of what is no file, but keys of options: <c>parlance_normative = bcp14</c>.</summary>
    public const string OptionsFile = "options";

    private static readonly FindingFixProvider s_provider = new();

    /// <summary>
    /// A solution of projects, each given by its files; those that do not end in <c>.cs</c> are additional files, of which
    /// those that end in <c>.md</c> are documents of record, and <c>options</c> holds keys of the options.
    /// </summary>
    public static Solution Create(params (string Name, string Text)[][] projects)
    {
        Solution solution = new AdhocWorkspace().CurrentSolution;
        for (int i = 0; i < projects.Length; i++)
        {
            var id = ProjectId.CreateNewId();
            var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
            solution = solution.AddProject(ProjectInfo.Create(
                id, VersionStamp.Default, $"Project{i}", $"Project{i}", LanguageNames.CSharp, $"/{i}/Project{i}.csproj", null, options, Policy.ParseOptions, metadataReferences: Framework.References));
            foreach ((string name, string text) in projects[i].Where(static f => f.Name != OptionsFile).Append(("Attributes.g.cs", Policy.Attributes)).Append(("Usings.cs", Policy.Usings)))
            {
                var file = DocumentId.CreateNewId(id);
                var source = SourceText.From(text);
                solution = name.EndsWith(".cs", StringComparison.Ordinal)
                    ? solution.AddDocument(file, name, source, filePath: $"/{i}/{name}")
                    : solution.AddAdditionalDocument(file, name, source, filePath: $"/{i}/{name}");
            }

            // What the package's targets write for an item with ParlanceText="true".
            IEnumerable<string> sections = projects[i].Where(static f => f.Name.EndsWith(".md", StringComparison.Ordinal))
                .Select(f => $"[/{i}/{f.Name}]\nbuild_metadata.AdditionalFiles.ParlanceText = true\n");
            solution = solution.AddAnalyzerConfigDocument(
                DocumentId.CreateNewId(id), ".globalconfig", SourceText.From("is_global = true\n" + string.Concat(projects[i].Where(static f => f.Name == OptionsFile).Select(static f => f.Text)) + string.Concat(sections)), filePath: $"/{i}/.globalconfig");
        }

        return solution;
    }

    /// <summary>The findings in a project, by file and place.</summary>
    public static async Task<ImmutableArray<Diagnostic>> FindingsAsync(Project project)
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        Compilation compilation = (await project.GetCompilationAsync(cancellation))!;
        Assert.Empty(compilation.GetDiagnostics(cancellation).Where(static d => d.Severity == DiagnosticSeverity.Error));
        var options = new CompilationWithAnalyzersOptions(
            project.AnalyzerOptions,
            onAnalyzerException: static (exception, _, _) => throw new InvalidOperationException("The analyzer threw.", exception),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        ImmutableArray<Diagnostic> found = await compilation.WithAnalyzers([new PolicyAnalyzer()], options).GetAnalyzerDiagnosticsAsync(cancellation);
        return [.. found.OrderBy(static d => d.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(static d => d.Location.SourceSpan.Start)];
    }

    /// <summary>The findings in all projects.</summary>
    public static async Task<ImmutableArray<Diagnostic>> FindingsAsync(Solution solution)
    {
        ImmutableArray<Diagnostic>.Builder found = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (Project project in solution.Projects)
        {
            found.AddRange(await FindingsAsync(project));
        }

        return found.ToImmutable();
    }

    /// <summary>The document of a solution that a finding is in.</summary>
    public static Document DocumentOf(Solution solution, Diagnostic finding) =>
        solution.Projects.SelectMany(static p => p.Documents).Single(d => d.FilePath == finding.Location.GetLineSpan().Path);

    /// <summary>What the menu offers for a finding.</summary>
    public static async Task<ImmutableArray<CodeAction>> FixesAsync(Solution solution, Diagnostic finding)
    {
        ImmutableArray<CodeAction>.Builder actions = ImmutableArray.CreateBuilder<CodeAction>();
        await s_provider.RegisterCodeFixesAsync(new CodeFixContext(
            DocumentOf(solution, finding), finding, (action, _) => actions.Add(action), TestContext.Current.CancellationToken));
        return actions.ToImmutable();
    }

    /// <summary>The solution after an action.</summary>
    public static async Task<Solution> ApplyAsync(CodeAction action)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(TestContext.Current.CancellationToken);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }

    /// <summary>The solution after the recommended fix of all findings of a rule in a scope around a document.</summary>
    public static Task<Solution> FixAllAsync(Document document, string rule, FixAllScope scope) => FixAllAsync(document, rule, scope, rule);

    /// <summary>The same with the key of a chosen fix, or of whatever a tool took for one.</summary>
    public static async Task<Solution> FixAllAsync(Document document, string rule, FixAllScope scope, string? key)
    {
        var context = new FixAllContext(document, s_provider, scope, key, [rule], new Findings(rule), TestContext.Current.CancellationToken);
        CodeAction? action = await s_provider.GetFixAllProvider().GetFixAsync(context);
        return action is null ? document.Project.Solution : await ApplyAsync(action);
    }

    private sealed class Findings(string rule) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            (await FindingsAsync(project)).Where(d => d.Id == rule);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            (await FindingsAsync(document.Project)).Where(d => d.Id == rule && d.Location.GetLineSpan().Path == document.FilePath);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}

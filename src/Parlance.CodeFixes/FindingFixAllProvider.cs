using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Parlance.Analyzers;
using Parlance.Analyzers.Reporting;

namespace Parlance.CodeFixes;

/// <summary>
/// Applies one intent to all findings of a scope. All edits of a document go in at once; findings whose edits overlap are
/// mended one after the other, in further rounds over fresh findings, so that none is lost.
/// </summary>
internal sealed class FindingFixAllProvider : FixAllProvider
{
    /// <summary>Rounds end when nothing is left to do; this is for fixes that would never come to rest.</summary>
    private const int MostRounds = 32;

    private static readonly ImmutableArray<FixAllScope> s_scopes = ImmutableArray.Create(FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution);

    private FindingFixAllProvider()
    {
    }

    /// <summary>The provider.</summary>
    public static FindingFixAllProvider Instance { get; } = new();

    /// <inheritdoc/>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => s_scopes;

    /// <inheritdoc/>
    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) => Task.FromResult<CodeAction?>(CodeAction.Create(
        "Fix all occurrences", cancellation => FixAllAsync(fixAllContext, cancellation), fixAllContext.CodeActionEquivalenceKey));

    private static async Task<Solution> FixAllAsync(FixAllContext context, CancellationToken cancellation)
    {
        Solution solution = context.Solution;
        ImmutableArray<Diagnostic> diagnostics = await InScopeAsync(context).ConfigureAwait(false);
        for (int round = 0; round < MostRounds && !diagnostics.IsEmpty; round++)
        {
            (Solution changed, bool isDone) =
                await FixRound.ApplyAsync(solution, context.Project.Id, diagnostics, diagnostic => Chosen(context, diagnostic), cancellation).ConfigureAwait(false);
            if (isDone || changed == solution)
            {
                return changed;
            }

            solution = changed;
            diagnostics = await AgainAsync(solution, context, cancellation).ConfigureAwait(false);
        }

        return solution;
    }

    /// <summary>The fix of a diagnostic that has the chosen intent; without a choice, the recommended one.</summary>
    /// <remarks>
    /// A key of another rule is no choice. `dotnet format` fixes one rule at a time but takes the key from the first finding of
    /// the analyzer, whatever its rule.
    /// </remarks>
    private static EncodedFix? Chosen(FixAllContext context, Diagnostic diagnostic)
    {
        string chosen = context.CodeActionEquivalenceKey is { } key && FindingFixProvider.IsKeyOf(diagnostic.Id, key) ? key : diagnostic.Id;
        return FixEncoding.Read(diagnostic).FirstOrDefault(fix => FindingFixProvider.KeyOf(diagnostic.Id, fix) == chosen);
    }

    private static async Task<ImmutableArray<Diagnostic>> InScopeAsync(FixAllContext context)
    {
        switch (context.Scope)
        {
            case FixAllScope.Document when context.Document is { } document:
                return await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);
            case FixAllScope.Project:
                return await context.GetAllDiagnosticsAsync(context.Project).ConfigureAwait(false);
            case FixAllScope.Solution:
                ImmutableArray<Diagnostic>.Builder all = ImmutableArray.CreateBuilder<Diagnostic>();
                foreach (Project project in context.Solution.Projects.Where(static p => p.Language == LanguageNames.CSharp))
                {
                    all.AddRange(await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false));
                }

                return all.ToImmutable();
            default:
                return ImmutableArray<Diagnostic>.Empty;
        }
    }

    private static async Task<ImmutableArray<Diagnostic>> AgainAsync(Solution solution, FixAllContext context, CancellationToken cancellation)
    {
        ImmutableArray<Diagnostic>.Builder found = ImmutableArray.CreateBuilder<Diagnostic>();
        IEnumerable<Project> projects = context.Scope == FixAllScope.Solution
            ? solution.Projects.Where(static p => p.Language == LanguageNames.CSharp)
            : [solution.GetProject(context.Project.Id)!];
        foreach (Project project in projects)
        {
            if (await project.GetCompilationAsync(cancellation).ConfigureAwait(false) is { } compilation)
            {
                ImmutableArray<Diagnostic> diagnostics = await compilation
                    .WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(new PolicyAnalyzer()), project.AnalyzerOptions)
                    .GetAnalyzerDiagnosticsAsync(cancellation).ConfigureAwait(false);
                found.AddRange(diagnostics.Where(d => context.DiagnosticIds.Contains(d.Id) && IsInScope(d, context)));
            }
        }

        return found.ToImmutable();
    }

    private static bool IsInScope(Diagnostic diagnostic, FixAllContext context) =>
        context.Scope != FixAllScope.Document || diagnostic.Location.GetLineSpan().Path == context.Document?.FilePath;
}

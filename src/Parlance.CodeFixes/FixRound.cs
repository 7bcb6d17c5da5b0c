using Microsoft.CodeAnalysis;
using Parlance.Analyzers.Reporting;
using Parlance.Rules;

namespace Parlance.CodeFixes;

/// <summary>Makes fixes of many findings at once, as far as they fit together.</summary>
internal static class FixRound
{
    /// <summary>The solution with these fixes; done when none had to be put off.</summary>
    /// <param name="solution">The solution.</param>
    /// <param name="first">The project in which documents are looked up first; null for any.</param>
    /// <param name="diagnostics">The findings.</param>
    /// <param name="chosen">The fix of a finding; null for none.</param>
    /// <param name="cancellation">Asks for the end.</param>
    public static async Task<(Solution Solution, bool IsDone)> ApplyAsync(
        Solution solution, ProjectId? first, IEnumerable<Diagnostic> diagnostics, Func<Diagnostic, EncodedFix?> chosen, CancellationToken cancellation)
    {
        var batch = new EditBatch(solution);
        var moves = new MoveElements();
        bool isDone = true;
        IEnumerable<Diagnostic> ordered = diagnostics
            .OrderBy(static d => d.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(static d => d.Location.SourceSpan.Start);
        foreach (Diagnostic diagnostic in ordered)
        {
            if (chosen(diagnostic) is { } fix && DocumentOf(solution, first, diagnostic) is { } document)
            {
                var step = new FixStep(document, diagnostic, fix);
                isDone &= fix.Operation == FixOperation.Move
                    ? await step.TryMoveAsync(moves, cancellation).ConfigureAwait(false) is not null
                    : await step.TryAddToAsync(batch, cancellation).ConfigureAwait(false);
            }
        }

        isDone &= await moves.TryAddToAsync(batch, cancellation).ConfigureAwait(false);
        return (await batch.ApplyAsync(cancellation).ConfigureAwait(false), isDone);
    }

    private static TextDocument? DocumentOf(Solution solution, ProjectId? first, Diagnostic diagnostic)
    {
        string path = diagnostic.Location.GetLineSpan().Path;
        return (solution.GetProject(first) is { } project ? In(project) : null) ?? solution.Projects.Select(In).FirstOrDefault(static d => d is not null);

        TextDocument? In(Project one) => one.Documents.Cast<TextDocument>().Concat(one.AdditionalDocuments).FirstOrDefault(d => d.FilePath == path);
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Parlance.Analyzers.Reporting;
using Parlance.CodeFixes;
using Parlance.Tool.Fixing;

namespace Parlance.Tool.Server;

/// <summary>Offers the fixes of findings, and all of a document at once.</summary>
/// <param name="workspace">What is open.</param>
/// <param name="client">The client.</param>
internal sealed class CodeActions(OpenedWorkspace workspace, Client client)
{
    /// <summary>Rounds end when nothing is left to do; this is for fixes that would never come to rest.</summary>
    private const int MostRounds = 32;

    /// <summary>What can be done in a stretch of a document.</summary>
    public async Task<CodeAction[]> OfAsync(OpenFile file, CodeActionParams asked, CancellationToken cancellation)
    {
        DocumentFindings findings = await DocumentFindings.OfAsync(workspace, file, cancellation).ConfigureAwait(false);
        var actions = new List<CodeAction>();
        if (CodeActionKind.IsWanted(CodeActionKind.QuickFix, asked.Context?.Only))
        {
            TextSpan span = LineMap.Of(file.Text.Text).SpanOf(asked.Range);
            foreach (Diagnostic finding in findings.All.Where(finding => finding.Location.SourceSpan.IntersectsWith(span)))
            {
                await AddAsync(actions, file, findings, finding, cancellation).ConfigureAwait(false);
            }
        }

        if (CodeActionKind.IsWanted(CodeActionKind.FixAll, asked.Context?.Only) && findings.All.Any(static finding => Recommended(finding) is not null)
            && await FixAllAsync(file, findings, cancellation).ConfigureAwait(false) is { } all)
        {
            actions.Add(new CodeAction("Mend all that Parlance can mend in this document", CodeActionKind.FixAll, all));
        }

        return [.. actions];
    }

    private static EncodedFix? Recommended(Diagnostic finding) => FixEncoding.Read(finding).FirstOrDefault(static fix => fix is { OneAtATime: false, Intent: null });

    private async Task AddAsync(List<CodeAction> actions, OpenFile file, DocumentFindings findings, Diagnostic finding, CancellationToken cancellation)
    {
        bool isFirst = true;
        foreach (EncodedFix fix in FixEncoding.Read(finding))
        {
            Solution solution = file.Folder.Solution;
            if (DocumentIn(solution, file.Path) is { } document
                && await new FixStep(document, finding, fix).ApplyAsync(cancellation).ConfigureAwait(false) is var changed
                && await EditAsync(solution, changed, cancellation).ConfigureAwait(false) is { } edit)
            {
                actions.Add(new CodeAction(fix.Title, CodeActionKind.QuickFix, edit) { Diagnostics = [findings.Shown(finding)], IsPreferred = isFirst && !fix.OneAtATime ? true : null });
                isFirst = false;
            }
        }
    }

    /// <summary>Mends all findings of a document, and what is found in it then, until nothing is left that nobody must look at.</summary>
    private async Task<WorkspaceEdit?> FixAllAsync(OpenFile file, DocumentFindings findings, CancellationToken cancellation)
    {
        foreach (CheckedProject project in file.Folder.ProjectsWith(file.Path))
        {
            Solution before = project.Project.Solution;
            CheckedProject state = project;
            IEnumerable<Diagnostic> found = findings.All;
            for (int round = 0; round < MostRounds; round++)
            {
                Solution solution = state.Project.Solution;
                (Solution changed, _) = await FixRound.ApplyAsync(solution, state.Project.Id, found, Recommended, cancellation).ConfigureAwait(false);
                if (changed == solution)
                {
                    break;
                }

                state = state.Next(changed.GetProject(state.Project.Id)!, isOfText: false);
                found = await state.ReadIt().ConfigureAwait(false) is { } read ? read.FindingsIn(file.Path, cancellation) : [];
            }

            return await EditAsync(before, state.Project.Solution, cancellation).ConfigureAwait(false);
        }

        return null;
    }

    private async Task<WorkspaceEdit?> EditAsync(Solution before, Solution after, CancellationToken cancellation)
    {
        var edits = new EditWriter(workspace, client);
        foreach (FileChange change in await FileChange.BetweenAsync(before, after, cancellation).ConfigureAwait(false))
        {
            if (change.Before is not { } old)
            {
                edits.Create(change.Path, change.After.ToString());
                continue;
            }

            foreach (TextChange made in change.After.GetTextChanges(old))
            {
                edits.Add(change.Path, old, made.Span, made.NewText ?? "");
            }
        }

        return edits.Count == 0 ? null : edits.Write();
    }

    private static TextDocument? DocumentIn(Solution solution, string path) =>
        solution.GetDocumentIdsWithFilePath(path).Select(id => (TextDocument?)solution.GetDocument(id) ?? solution.GetAdditionalDocument(id)).FirstOrDefault(static document => document is not null);
}

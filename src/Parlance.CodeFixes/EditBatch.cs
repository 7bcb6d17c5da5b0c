using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Parlance.Analyzers.Reporting;

namespace Parlance.CodeFixes;

/// <summary>
/// Collects edits of many fixes and applies them in one go for each document. A fix goes in whole or not at all: one that
/// does not fit its text, or that touches what another changes, is turned down.
/// </summary>
internal sealed class EditBatch(Solution solution)
{
    private readonly Dictionary<DocumentId, ChangesOfText> _changes = [];
    private readonly Dictionary<ProjectId, (TextDocument First, List<string> Terms)> _terms = [];

    /// <summary>Adds the edits of one fix; false when they do not fit.</summary>
    public async Task<bool> TryAddAsync(Project project, ImmutableArray<EncodedEdit> edits, CancellationToken cancellation)
    {
        var added = new List<(DocumentId Id, TextChange Change)>();
        foreach (EncodedEdit edit in edits)
        {
            var span = new TextSpan(edit.Start, edit.OldText.Length);
            if (Find(project, edit.Path) is not { } document
                || await document.GetTextAsync(cancellation).ConfigureAwait(false) is not { } text
                || span.End > text.Length
                || text.ToString(span) != edit.OldText)
            {
                return false;
            }

            added.Add((document.Id, new TextChange(span, edit.NewText)));
        }

        // The same edit may be asked for twice, as when two findings share a cause; once is enough.
        added.RemoveAll(a => _changes.TryGetValue(a.Id, out ChangesOfText? made) && made.Contains(a.Change));
        if (edits.IsEmpty || added.Any(a => _changes.TryGetValue(a.Id, out ChangesOfText? made) && made.Touches(a.Change.Span)))
        {
            return false;
        }

        foreach ((DocumentId id, TextChange change) in added)
        {
            if (!_changes.TryGetValue(id, out ChangesOfText? made))
            {
                _changes.Add(id, made = new ChangesOfText());
            }

            made.Add(change);
        }

        return true;
    }

    /// <summary>Adds a term that a termbase of a document's project is to get; false when there is no place for it.</summary>
    public async Task<bool> TryAddTermAsync(TextDocument document, string term, CancellationToken cancellation)
    {
        if (await AddTermbaseEntry.ApplyAsync(solution, document.Project.Id, [term], document, cancellation).ConfigureAwait(false) is null)
        {
            return false;
        }

        if (!_terms.TryGetValue(document.Project.Id, out (TextDocument First, List<string> Terms) known))
        {
            _terms.Add(document.Project.Id, known = (document, []));
        }

        known.Terms.Add(term);
        return true;
    }

    /// <summary>The solution with all edits made.</summary>
    public async Task<Solution> ApplyAsync(CancellationToken cancellation)
    {
        Solution changed = solution;
        foreach (KeyValuePair<DocumentId, ChangesOfText> entry in _changes)
        {
            if (solution.GetDocument(entry.Key) is { } document)
            {
                SourceText text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
                changed = changed.WithDocumentText(entry.Key, text.WithChanges(entry.Value.InOrder));
            }
            else if (solution.GetAdditionalDocument(entry.Key) is { } additional)
            {
                SourceText text = await additional.GetTextAsync(cancellation).ConfigureAwait(false);
                changed = changed.WithAdditionalDocumentText(entry.Key, text.WithChanges(entry.Value.InOrder));
            }
        }

        foreach (KeyValuePair<ProjectId, (TextDocument First, List<string> Terms)> entry in _terms)
        {
            changed = await AddTermbaseEntry.ApplyAsync(changed, entry.Key, entry.Value.Terms, entry.Value.First, cancellation).ConfigureAwait(false) ?? changed;
        }

        return changed;
    }

    /// <summary>The document with a path: of the project if it has one, else of any other.</summary>
    private static TextDocument? Find(Project project, string path)
    {
        static TextDocument? In(Project one, string path) =>
            one.Documents.FirstOrDefault(d => d.FilePath == path || (d.FilePath is null && d.Name == path))
            ?? one.AdditionalDocuments.FirstOrDefault(d => d.FilePath == path || (d.FilePath is null && d.Name == path));

        return In(project, path) ?? project.Solution.Projects.Select(p => In(p, path)).FirstOrDefault(static d => d is not null);
    }
}

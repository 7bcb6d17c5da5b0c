using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Parlance.Tool.Fixing;

/// <summary>A file that fixes change.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Before">Its text before; null for one that was not there.</param>
/// <param name="After">Its text afterwards.</param>
internal sealed record FileChange(string Path, SourceText? Before, SourceText After)
{
    /// <summary>What two solutions differ in, by path.</summary>
    /// <exception cref="CannotRunException">Two projects have one file, and would change it in two ways.</exception>
    public static async Task<IReadOnlyList<FileChange>> BetweenAsync(Solution before, Solution after, CancellationToken cancellation)
    {
        var changes = new SortedDictionary<string, FileChange>(StringComparer.Ordinal);
        foreach (ProjectChanges project in after.GetChanges(before).GetProjectChanges())
        {
            foreach (DocumentId id in project.GetChangedDocuments().Concat(project.GetChangedAdditionalDocuments()).Concat(project.GetAddedAdditionalDocuments()))
            {
                TextDocument? old = Find(before, id);
                TextDocument changed = Find(after, id)!;
                var change = new FileChange(
                    changed.FilePath!,
                    old is null ? null : await old.GetTextAsync(cancellation).ConfigureAwait(false),
                    await changed.GetTextAsync(cancellation).ConfigureAwait(false));
                if (!changes.TryAdd(change.Path, change) && !changes[change.Path].After.ContentEquals(change.After))
                {
                    throw new CannotRunException($"'{change.Path}' is in several projects, which would change it in different ways: fix them one by one");
                }
            }
        }

        return [.. changes.Values.Where(static change => change.Before is null || !change.Before.ContentEquals(change.After))];
    }

    private static TextDocument? Find(Solution solution, DocumentId id) => (TextDocument?)solution.GetDocument(id) ?? solution.GetAdditionalDocument(id);
}

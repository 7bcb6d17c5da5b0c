using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Parlance.Tool.Loading;

namespace Parlance.Tool.Server;

/// <summary>The files of a folder that somebody opened, in one state: those of its projects, or documents and termbases alone.</summary>
internal sealed class OpenedFolder
{
    private readonly ImmutableArray<CheckedProject> _projects;

    private OpenedFolder(Solution solution, ImmutableArray<CheckedProject> projects)
    {
        Solution = solution;
        _projects = projects;
    }

    /// <summary>All files, with the texts that an editor has.</summary>
    public Solution Solution { get; }

    /// <summary>The projects.</summary>
    public IEnumerable<CheckedProject> Projects => _projects;

    /// <summary>What was opened.</summary>
    /// <param name="files">The files, as they are on disk.</param>
    /// <param name="open">What an editor has of them.</param>
    public static OpenedFolder Of(OpenedFiles files, IEnumerable<OpenText> open)
    {
        Solution solution = open.Aggregate(files.Solution, static (all, text) => With(all, text.Path, text.Text).Changed);
        return new OpenedFolder(solution, [.. files.Projects.Select(project => CheckedProject.Of(solution.GetProject(project.Id)!))]);
    }

    /// <summary>The projects that have a file.</summary>
    public IEnumerable<CheckedProject> ProjectsWith(string path)
    {
        ImmutableArray<DocumentId> ids = Solution.GetDocumentIdsWithFilePath(path);
        return _projects.Where(project => ids.Any(id => id.ProjectId == project.Project.Id));
    }

    /// <summary>Whether there is such a file.</summary>
    public bool Has(string path) => !Solution.GetDocumentIdsWithFilePath(path).IsEmpty;

    /// <summary>The files with another text in one of them.</summary>
    public OpenedFolder With(string path, SourceText text)
    {
        (Solution changed, bool isOfText) = With(Solution, path, text);
        ImmutableArray<DocumentId> ids = Solution.GetDocumentIdsWithFilePath(path);

        // Other projects may refer to one whose code is another now; of a document they know nothing.
        return ids.IsEmpty ? this : new OpenedFolder(changed, [.. _projects.Select(project =>
            isOfText && !ids.Any(id => id.ProjectId == project.Project.Id) ? project : project.Next(changed.GetProject(project.Project.Id)!, isOfText))]);
    }

    private static (Solution Changed, bool IsOfText) With(Solution solution, string path, SourceText text)
    {
        bool isOfText = true;
        foreach (DocumentId id in solution.GetDocumentIdsWithFilePath(path))
        {
            if (solution.ContainsAdditionalDocument(id))
            {
                // What a termbase declares, a generator hands on to other projects.
                isOfText &= !path.EndsWith(".tbx", StringComparison.OrdinalIgnoreCase) && !path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);
                solution = solution.WithAdditionalDocumentText(id, text);
            }
            else if (solution.ContainsDocument(id))
            {
                isOfText = false;
                solution = solution.WithDocumentText(id, text);
            }
        }

        return (solution, isOfText);
    }
}

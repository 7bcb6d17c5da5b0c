using Microsoft.CodeAnalysis;

namespace Parlance.Tool.Loading;

/// <summary>What a path names, as the analyzers see it.</summary>
/// <param name="Solution">All that was opened.</param>
/// <param name="Path">The project whose files are meant; null for all projects.</param>
internal sealed record OpenedFiles(Solution Solution, string? Path)
{
    /// <summary>The projects that are meant: those that one refers to are there to be read, not to be checked.</summary>
    public IEnumerable<Project> Projects => Solution.Projects.Where(project => project.Language == LanguageNames.CSharp && (Path is null || project.FilePath == Path));

    /// <summary>What to say where none of them has anything of Parlance's.</summary>
    public CannotRunException HaveNothing() =>
        new($"'{Path ?? Solution.FilePath}' has no attribute of Parlance's, so that there is nothing to read: add the package Parlance.Analyzers, run 'dotnet restore', and mark what is a term, a principle, an event or a text");
}

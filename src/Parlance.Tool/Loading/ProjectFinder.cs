namespace Parlance.Tool.Loading;

/// <summary>Finds what there is to open in a folder that an editor shows.</summary>
/// <param name="Solution">The solution or project that MSBuild is asked for; null where there is none.</param>
/// <param name="Projects">All projects in the folder.</param>
/// <param name="Several">Names of the solutions or projects of which one must be chosen; empty where one is meant.</param>
internal sealed record ProjectFinder(string? Solution, IReadOnlyList<string> Projects, IReadOnlyList<string> Several)
{
    private static readonly string[] s_solutions = [".sln", ".slnx", ".slnf"];

    /// <summary>Looks into a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="chosen">What somebody chose, from the folder on; null where nobody did.</param>
    public static ProjectFinder In(string folder, string? chosen)
    {
        string[] files = [.. FolderLoader.FilesIn(folder).Order(StringComparer.Ordinal)];
        string[] projects = [.. files.Where(static path => path.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase))];
        if (chosen is not null)
        {
            return new ProjectFinder(Path.GetFullPath(chosen, folder), projects, []);
        }

        string[] solutions = [.. files.Where(path => Path.GetDirectoryName(path) == folder && s_solutions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))];
        string[] candidates = solutions.Length > 0 ? solutions : projects;
        return candidates.Length < 2 ? new ProjectFinder(candidates.FirstOrDefault(), projects, []) : new ProjectFinder(null, projects, [.. candidates.Select(path => Path.GetRelativePath(folder, path))]);
    }
}

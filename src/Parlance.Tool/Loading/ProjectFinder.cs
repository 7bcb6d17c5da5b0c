namespace Parlance.Tool.Loading;

/// <summary>Finds what there is to open in a folder that an editor shows.</summary>
/// <param name="Solution">The solution or project that MSBuild is asked for; null where there is none.</param>
/// <param name="Projects">All projects in the folder.</param>
/// <param name="MentionsParlance">Whether a project, or what projects have in common, mentions the package: else documents are there for themselves.</param>
/// <param name="Several">Names of the solutions or projects of which one must be chosen; empty where one is meant.</param>
internal sealed record ProjectFinder(string? Solution, IReadOnlyList<string> Projects, bool MentionsParlance, IReadOnlyList<string> Several)
{
    private static readonly string[] s_solutions = [".sln", ".slnx", ".slnf"];

    private static readonly string[] s_common = ["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"];

    /// <summary>Looks into a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="chosen">What somebody chose, from the folder on; null where nobody did.</param>
    public static ProjectFinder In(string folder, string? chosen)
    {
        string[] files = [.. FolderLoader.FilesIn(folder).Order(StringComparer.Ordinal)];
        string[] projects = [.. files.Where(static path => path.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase))];
        if (chosen is not null)
        {
            return new ProjectFinder(Path.GetFullPath(chosen, folder), projects, true, []);
        }

        string[] solutions = [.. files.Where(path => Path.GetDirectoryName(path) == folder && s_solutions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))];
        string[] candidates = solutions.Length > 0 ? solutions : projects;
        bool mentions = projects.Concat(files.Where(static path => s_common.Contains(Path.GetFileName(path)))).Concat(Above(folder)).Any(static path => File.ReadAllText(path).Contains("Parlance", StringComparison.Ordinal));
        return candidates.Length < 2
            ? new ProjectFinder(candidates.FirstOrDefault(), projects, mentions, [])
            : new ProjectFinder(null, projects, mentions, [.. candidates.Select(path => Path.GetRelativePath(folder, path))]);
    }

    private static IEnumerable<string> Above(string folder)
    {
        for (string? above = Path.GetDirectoryName(folder); above is not null; above = Path.GetDirectoryName(above))
        {
            foreach (string path in s_common.Select(name => Path.Combine(above, name)).Where(File.Exists))
            {
                yield return path;
            }
        }
    }
}

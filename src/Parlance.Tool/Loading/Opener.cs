namespace Parlance.Tool.Loading;

/// <summary>Opens what a path names: a solution, a project, or a folder of documents.</summary>
internal static class Opener
{
    private static readonly string[] s_solutions = [".sln", ".slnx", ".slnf"];

    private static readonly string[] s_projects = [".csproj"];

    /// <summary>Opens it.</summary>
    /// <param name="path">A solution, a project, or a folder; one with a single solution or project in it is that.</param>
    /// <param name="part">Which files of a folder of documents are read.</param>
    /// <param name="cancellation">Asks for the end.</param>
    /// <exception cref="CannotRunException">There is nothing to open, or it cannot be opened.</exception>
    public static async Task<OpenedFiles> OpenAsync(string path, FilePart part, CancellationToken cancellation)
    {
        if (Directory.Exists(path))
        {
            return (OnlyOne(path, s_solutions) ?? OnlyOne(path, s_projects)) is { } found
                ? await ProjectLoader.LoadAsync(found, IsSolution(found), cancellation).ConfigureAwait(false)
                : FolderLoader.Load(path, part, cancellation);
        }

        return await OpenProjectAsync(path, cancellation).ConfigureAwait(false);
    }

    /// <summary>Opens a solution or a project.</summary>
    /// <exception cref="CannotRunException">It cannot be opened, or is something else.</exception>
    public static async Task<OpenedFiles> OpenProjectAsync(string path, CancellationToken cancellation)
    {
        if (!File.Exists(path))
        {
            throw new CannotRunException($"There is no '{path}'");
        }

        return IsSolution(path) || HasEnd(path, s_projects)
            ? await ProjectLoader.LoadAsync(path, IsSolution(path), cancellation).ConfigureAwait(false)
            : throw new CannotRunException($"'{path}' is no solution, project or folder: name the folder that it is in");
    }

    private static bool IsSolution(string path) => HasEnd(path, s_solutions);

    private static bool HasEnd(string path, string[] ends) => ends.Any(end => path.EndsWith(end, StringComparison.OrdinalIgnoreCase));

    private static string? OnlyOne(string folder, string[] ends)
    {
        string[] found = [.. Directory.EnumerateFiles(folder).Where(file => HasEnd(file, ends)).Order(StringComparer.Ordinal)];
        return found.Length < 2 ? found.FirstOrDefault() : throw new CannotRunException(
            $"'{folder}' has several solutions or projects ({string.Join(", ", found.Select(Path.GetFileName))}): name the one that is meant");
    }
}

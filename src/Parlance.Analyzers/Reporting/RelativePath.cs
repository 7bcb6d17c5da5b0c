namespace Parlance.Analyzers.Reporting;

/// <summary>
/// Paths as diagnostics carry them: <c>../Words.cs</c> beside <c>/home/me/Model/Events.cs</c>. What a build writes to a log is
/// nobody's business beyond the project, and is the same on every machine.
/// </summary>
internal static class RelativePath
{
    private const string Up = "../";

    /// <summary>A path as seen from a file; empty for the file itself.</summary>
    public static string From(string file, string path)
    {
        if (file == path)
        {
            return "";
        }

        int common = 0;
        for (int i = 0; i < Math.Min(file.Length, path.Length) && file[i] == path[i]; i++)
        {
            common = IsSeparator(path[i]) ? i + 1 : common;
        }

        return string.Concat(Enumerable.Repeat(Up, file.Skip(common).Count(IsSeparator))) + path.Substring(common);
    }

    /// <summary>The path that was seen from a file.</summary>
    public static string Resolve(string file, string relative)
    {
        if (relative.Length == 0)
        {
            return file;
        }

        int length = FolderLength(file, file.Length);
        for (; relative.StartsWith(Up, StringComparison.Ordinal); relative = relative.Substring(Up.Length))
        {
            length = FolderLength(file, length - 1);
        }

        return file.Substring(0, length) + relative;
    }

    /// <summary>How much of a path, looked at up to an end, is the folder with its separator.</summary>
    private static int FolderLength(string path, int end)
    {
        while (end > 0 && !IsSeparator(path[end - 1]))
        {
            end--;
        }

        return Math.Max(end, 0);
    }

    private static bool IsSeparator(char c) => c is '/' or '\\';
}

namespace Parlance.Tool.Server;

/// <summary>Addresses of files, as the protocol has them.</summary>
internal static class FilePlace
{
    /// <summary>The path of an address; null where it is that of no file.</summary>
    public static string? PathOf(string? uri) =>
        Uri.TryCreate(uri, UriKind.Absolute, out Uri? read) && read.IsFile && Trimmed(read) is { Length: > 0 } path ? Path.GetFullPath(path) : null;

    /// <summary>The address of a path.</summary>
    public static string UriOf(string path) => new Uri(path).AbsoluteUri;

    /// <summary>Whether a path is that of a folder or lies in it.</summary>
    public static bool IsIn(string path, string folder) =>
        path == folder || (path.StartsWith(folder, StringComparison.Ordinal) && (Path.EndsInDirectorySeparator(folder) || path[folder.Length] == Path.DirectorySeparatorChar));

    /// <summary>Some clients write the colon of <c>C:</c> as <c>%3A</c>, which leaves a slash before it.</summary>
    private static string Trimmed(Uri uri) => uri.LocalPath is ['/', _, ':', ..] and var path ? path[1..] : uri.LocalPath;
}

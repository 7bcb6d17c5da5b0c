namespace Parlance.Model;

/// <summary>
/// A file that text was read from: C# source, a termbase or a document. Files are compared by identity; the compiler
/// side derives from this class to find its way back.
/// </summary>
/// <param name="path">The path as the build names it; may be empty, and two files may share one.</param>
internal class SourceFile(string path)
{
    /// <summary>The path as the build names it; the first key of the reading order.</summary>
    public string Path { get; } = path;

    /// <inheritdoc/>
    public override string ToString() => Path;
}

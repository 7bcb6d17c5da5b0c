using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Parlance.Tool.Loading;

/// <summary>
/// Makes a project of a folder that has documents and termbases and no C#. The files are what a project would list as
/// <c>AdditionalFiles</c>, with <c>ParlanceText="true"</c> for the documents, so that the same analyzers read them.
/// </summary>
internal static class FolderLoader
{
    private static readonly string[] s_documents = [".md", ".markdown", ".mdown", ".mkd", ".rst", ".txt"];

    private static readonly string[] s_termbases = [".tbx", ".terms.csv"];

    private const string BaselineName = "parlance.baseline";

    /// <summary>Folders of what tools bring or make.</summary>
    private static readonly string[] s_left = ["bin", "node_modules", "obj"];

    /// <summary>What tells the analyzers that texts are wanted: a project without it has none of Parlance's.</summary>
    private const string Marker = "namespace Parlance { class ProseAttribute : System.Attribute; class Folder { [Prose] const string Text = null; } }";

    /// <summary>Makes the project.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="part">Which of the files are read.</param>
    /// <param name="cancellation">Asks for the end.</param>
    /// <exception cref="CannotRunException">There is nothing to check, or a file cannot be read.</exception>
    public static OpenedFiles Load(string folder, FilePart part, CancellationToken cancellation)
    {
        folder = Path.GetFullPath(folder);
        string[] all = [.. FilesIn(folder).Order(StringComparer.Ordinal)];
        string[] read = [.. all.Where(IsRead)];
        return read.Length > 0 ? Load(folder, all, part.Of(read), cancellation) : throw new CannotRunException(
            $"'{folder}' has no project, no documents ({string.Join(", ", s_documents)}) and no termbases ({string.Join(", ", s_termbases)})");
    }

    /// <summary>Makes the project of one document, and of nothing else in its folder.</summary>
    public static OpenedFiles LoadOne(string path, CancellationToken cancellation) => Load(Path.GetDirectoryName(path)!, [path], [path], cancellation);

    private static OpenedFiles Load(string folder, string[] all, string[] read, CancellationToken cancellation)
    {
        var id = ProjectId.CreateNewId();
        ProjectInfo project = Info(id, folder, all, read, IsDocument, cancellation).WithDocuments([InMemory(id, Path.Combine(folder, "documents"), Marker)]);
#pragma warning disable CA2000 // The solution lives as long as the command.
        return new OpenedFiles(new AdhocWorkspace().AddProject(project).Solution, null);
#pragma warning restore CA2000
    }

    /// <summary>A project in a folder, as far as analyzers know more of it than its code.</summary>
    /// <param name="id">The project.</param>
    /// <param name="folder">Its folder.</param>
    /// <param name="all">The files in it, among which are settings.</param>
    /// <param name="read">The documents and termbases.</param>
    /// <param name="isDocument">Which of them are documents.</param>
    /// <param name="cancellation">Asks for the end.</param>
    internal static ProjectInfo Info(ProjectId id, string folder, string[] all, string[] read, Func<string, bool> isDocument, CancellationToken cancellation)
    {
        string name = Path.GetFileName(folder);
        return ProjectInfo.Create(id, VersionStamp.Default, name, name, LanguageNames.CSharp, filePath: Path.Combine(folder, name))
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .WithAdditionalDocuments(
                read.Concat(all.Where(path => path == Path.Combine(folder, BaselineName))).Concat(ConfigFiles(folder, all).Where(static path => Path.GetFileName(path) == ".editorconfig"))
                    .Select(path => OnDisk(id, path, cancellation)).ToImmutableArray())
            .WithAnalyzerConfigDocuments(
                ConfigFiles(folder, all).Select(path => OnDisk(id, path, cancellation))
                    .Append(InMemory(id, Path.Combine(folder, "documents.globalconfig"), AsTexts(read.Where(isDocument)))));
    }

    /// <summary>Whether the end of a path is that of a document or a termbase.</summary>
    internal static bool IsRead(string path) => IsDocument(path) || HasEnd(path, s_termbases);

    /// <summary>Whether the end of a path is that of a document.</summary>
    internal static bool IsDocument(string path) => HasEnd(path, s_documents);

    /// <summary>The documents and termbases in a folder and all below it.</summary>
    public static IReadOnlyList<string> TextsIn(string folder) => [.. FilesIn(folder).Where(IsRead).Order(StringComparer.Ordinal)];

    private static bool HasEnd(string path, string[] ends) => ends.Any(end => path.EndsWith(end, StringComparison.OrdinalIgnoreCase));

    /// <summary>All files below a folder; links to folders are not followed, since they may lead in a circle.</summary>
    internal static IEnumerable<string> FilesIn(string folder)
    {
        IEnumerable<string> below = Directory.EnumerateDirectories(folder)
            .Where(static path => !s_left.Contains(Path.GetFileName(path), StringComparer.OrdinalIgnoreCase) && !Path.GetFileName(path).StartsWith('.') && new DirectoryInfo(path).LinkTarget is null);
        return Directory.EnumerateFiles(folder).Concat(below.SelectMany(FilesIn));
    }

    /// <summary>The settings that hold for the files, as the compiler finds them: beside them, and in all folders above.</summary>
    private static IEnumerable<string> ConfigFiles(string folder, string[] all)
    {
        IEnumerable<string> inside = all.Where(static path => Path.GetFileName(path) is ".editorconfig" or ".globalconfig");
        return inside.Concat(FoldersAbove(folder).SelectMany(static above => new[] { ".editorconfig", ".globalconfig" }.Select(name => Path.Combine(above, name)).Where(File.Exists)));
    }

    private static IEnumerable<string> FoldersAbove(string folder)
    {
        for (string? above = Path.GetDirectoryName(folder); above is not null; above = Path.GetDirectoryName(above))
        {
            yield return above;
        }
    }

    /// <summary>What MSBuild writes for the compiler of the metadata of files.</summary>
    private static string AsTexts(IEnumerable<string> documents)
    {
        var written = new StringBuilder("is_global = true\n");
        foreach (string path in documents)
        {
            written.Append('[').Append(path.Replace('\\', '/')).Append("]\nbuild_metadata.AdditionalFiles.ParlanceText = true\n");
        }

        return written.ToString();
    }

    internal static DocumentInfo InMemory(ProjectId project, string path, string text) =>
        Of(project, path, SourceText.From(text, Encoding.UTF8));

    internal static DocumentInfo OnDisk(ProjectId project, string path, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return Of(project, path, FileTexts.Read(path));
    }

    private static DocumentInfo Of(ProjectId project, string path, SourceText text) => DocumentInfo.Create(
        DocumentId.CreateNewId(project), Path.GetFileName(path), loader: TextLoader.From(TextAndVersion.Create(text, VersionStamp.Default, path)), filePath: path);
}

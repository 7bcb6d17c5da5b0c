using Parlance.Documents;

namespace Parlance.Rules.Structure;

/// <summary>Tells which files are surely not there, though an analyzer may not look into folders.</summary>
internal static class KnownFiles
{
    /// <summary>
    /// Whether a file exists; null where nobody can tell. A Markdown file is surely missing where the project lists other documents
    /// of its folder.
    /// </summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="documents">The documents that the project lists.</param>
    public static bool? Has(string path, DocumentParts documents)
    {
        if (!DocumentReader.IsMarkdown(path))
        {
            return null;
        }

        string folder = FilePath.FolderOf(path);
        return documents.Paths.Values.Any(known => FilePath.FolderOf(known) == folder) ? false : null;
    }
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Parlance.Analyzers.Attributes;

namespace Parlance.Tool.Loading;

/// <summary>
/// Makes a first picture of projects from their folders, without MSBuild: all C# in the folder, and the documents where the project
/// mentions any. It is there at once, has the names that the project declares, and is good enough to answer from until MSBuild,
/// which takes seconds, has said what the project really has.
/// </summary>
internal static class SketchLoader
{
    /// <summary>More code than this takes longer to read than a first picture is worth.</summary>
    private const int MostFiles = 4000;

    private const string Usings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";

    private static readonly string[] s_references = ["System.Private.CoreLib", "System.Runtime", "System.Collections", "System.Collections.Immutable", "System.Linq"];

    /// <summary>Makes the picture; null where there is too much code, or none.</summary>
    /// <param name="projects">The project files.</param>
    /// <param name="cancellation">Asks for the end.</param>
    public static OpenedFiles? Load(IReadOnlyList<string> projects, CancellationToken cancellation)
    {
        string[] folders = [.. projects.Select(static path => Path.GetDirectoryName(path)!).Distinct()];
#pragma warning disable CA2000 // The solution lives as long as the server.
        Solution solution = new AdhocWorkspace().CurrentSolution;
#pragma warning restore CA2000
        int count = 0;
        foreach (string folder in folders)
        {
            string[] all = [.. FolderLoader.FilesIn(folder).Where(path => !IsElsewhere(path, folder, folders)).Order(StringComparer.Ordinal)];
            string[] code = [.. all.Where(static path => path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase))];
            count += code.Length;
            if (count > MostFiles)
            {
                return null;
            }

            solution = solution.AddProject(Info(folder, all, code, projects.Where(path => Path.GetDirectoryName(path) == folder), cancellation));
        }

        return count == 0 ? null : new OpenedFiles(solution, null);
    }

    private static ProjectInfo Info(string folder, string[] all, string[] code, IEnumerable<string> projects, CancellationToken cancellation)
    {
        var id = ProjectId.CreateNewId();
        bool hasDocuments = projects.Any(static path => File.ReadAllText(path).Contains("ParlanceText", StringComparison.Ordinal));
        string[] read = [.. all.Where(path => FolderLoader.IsRead(path) && (hasDocuments || !FolderLoader.IsDocument(path)))];
        return FolderLoader.Info(id, folder, all, read, FolderLoader.IsDocument, cancellation)
            .WithParseOptions(new CSharpParseOptions(LanguageVersion.Preview))
            .WithMetadataReferences(References())
            .WithDocuments(
            [
                .. code.Select(path => FolderLoader.OnDisk(id, path, cancellation)),
                FolderLoader.InMemory(id, Path.Combine(folder, "obj", "Parlance.Attributes.g.cs"), AttributeSource.File("true")),
                FolderLoader.InMemory(id, Path.Combine(folder, "obj", "GlobalUsings.g.cs"), Usings),
            ]);
    }

    /// <summary>Whether a file is that of a project further down.</summary>
    private static bool IsElsewhere(string path, string folder, string[] folders) =>
        folders.Any(other => other.Length > folder.Length && other.StartsWith(folder, StringComparison.Ordinal) && path.StartsWith(other + Path.DirectorySeparatorChar, StringComparison.Ordinal));

    /// <summary>Of the libraries that run the server, those that models are made of.</summary>
    private static IEnumerable<MetadataReference> References() =>
        ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(Path.PathSeparator)
            .Where(static path => s_references.Contains(Path.GetFileNameWithoutExtension(path)))
            .Select(static path => MetadataReference.CreateFromFile(path));
}

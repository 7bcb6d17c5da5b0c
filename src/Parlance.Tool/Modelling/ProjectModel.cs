using Microsoft.CodeAnalysis;
using Parlance.Analyzers.Reading;
using Parlance.Model;
using Parlance.Tool.Loading;

namespace Parlance.Tool.Modelling;

/// <summary>A project with all that it says about its policy, for commands that show or write the model.</summary>
/// <param name="Project">The project; a folder of documents is one too.</param>
/// <param name="Compilation">The project as the compiler sees it.</param>
/// <param name="Model">Items, texts, documents and vocabulary.</param>
internal sealed record ProjectModel(Project Project, Compilation Compilation, PolicyModel Model)
{
    /// <summary>Reads the projects that have anything of Parlance's.</summary>
    /// <exception cref="CannotRunException">None has.</exception>
    public static async Task<IReadOnlyList<ProjectModel>> AllOfAsync(OpenedFiles files, CancellationToken cancellation)
    {
        var read = new List<ProjectModel>();
        foreach (Project project in files.Projects)
        {
            if (await OfAsync(project, cancellation).ConfigureAwait(false) is { } model)
            {
                read.Add(model);
            }
        }

        return read.Count > 0 ? read : throw files.HaveNothing();
    }

    /// <summary>Reads a project; null where it has nothing of Parlance's.</summary>
    public static async Task<ProjectModel?> OfAsync(Project project, CancellationToken cancellation)
    {
        Compilation compilation = (await project.GetCompilationAsync(cancellation).ConfigureAwait(false))!;
        var surface = Surface.Of(compilation, cancellation);
        if (surface.IsEmpty)
        {
            return null;
        }

        var files = AdditionalFiles.Of(project.AnalyzerOptions);
        var reader = new ModelReader(compilation, surface, files, ReadingCache.Shared);
        var options = new OptionsByFile(project.AnalyzerOptions.AnalyzerConfigOptionsProvider, files);
        return new ProjectModel(project, compilation, reader.ReadAll(options, null, cancellation));
    }
}

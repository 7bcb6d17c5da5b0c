using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.MSBuild;

namespace Parlance.Tool.Loading;

/// <summary>Opens a solution or a project with the MSBuild of the installed SDK.</summary>
internal static class ProjectLoader
{
    /// <summary>Opens it.</summary>
    /// <exception cref="CannotRunException">It cannot be loaded.</exception>
    public static async Task<OpenedFiles> LoadAsync(string path, bool isSolution, CancellationToken cancellation)
    {
        var failures = new ConcurrentQueue<string>();
#pragma warning disable CA2000 // The solution lives as long as the command.
        var workspace = MSBuildWorkspace.Create();
#pragma warning restore CA2000
        workspace.SkipUnrecognizedProjects = true;
        workspace.RegisterWorkspaceFailedHandler(failure =>
        {
            if (failure.Diagnostic.Kind == WorkspaceDiagnosticKind.Failure)
            {
                failures.Enqueue(failure.Diagnostic.Message);
            }
        });
        try
        {
            if (isSolution)
            {
                await workspace.OpenSolutionAsync(path, cancellationToken: cancellation).ConfigureAwait(false);
            }
            else
            {
                await workspace.OpenProjectAsync(path, cancellationToken: cancellation).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            throw new CannotRunException($"'{path}' cannot be loaded: {exception.Message}");
        }

        if (failures.TryDequeue(out string? first))
        {
            throw new CannotRunException($"'{path}' cannot be loaded: {OneLine(first)}");
        }

        return new OpenedFiles(workspace.CurrentSolution, isSolution ? null : path);
    }

    private static string OneLine(string message) => string.Join(' ', message.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}

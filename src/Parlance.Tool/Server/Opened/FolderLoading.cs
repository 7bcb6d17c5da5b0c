using Parlance.Tool.Loading;

namespace Parlance.Tool.Server;

/// <summary>Loads folders, and loads them again when their projects change.</summary>
/// <param name="workspace">Takes what is loaded.</param>
/// <param name="settings">What the client has set.</param>
/// <param name="client">Is told of what cannot be loaded.</param>
/// <param name="changed">Called whenever there is something new.</param>
internal sealed class FolderLoading(OpenedWorkspace workspace, Settings settings, Client client, Action changed) : IDisposable
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, CancellationTokenSource> _running = new(StringComparer.Ordinal);

    /// <summary>Loads a folder; what was loaded of it before holds until it is there.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="delay">How long nothing else must happen first, since files rarely change alone.</param>
    public void Start(string folder, TimeSpan delay = default)
    {
        CancellationToken cancellation;
        lock (_gate)
        {
            if (_running.Remove(folder, out CancellationTokenSource? before))
            {
                before.Cancel();
                before.Dispose();
            }

            var started = new CancellationTokenSource();
            _running.Add(folder, started);
            cancellation = started.Token;
        }

        workspace.OpenFolder(folder);
        _ = Task.Run(() => LoadAsync(folder, delay, cancellation), cancellation);
    }

    /// <summary>Makes a folder of one document that lies in none.</summary>
    public void StartOne(string path)
    {
        workspace.OpenFolder(path);
        _ = Task.Run(() => Report(() => Take(path, FolderLoader.LoadOne(path, default))));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_gate)
        {
            foreach (CancellationTokenSource running in _running.Values)
            {
                running.Cancel();
                running.Dispose();
            }

            _running.Clear();
        }
    }

    private async Task LoadAsync(string folder, TimeSpan delay, CancellationToken cancellation)
    {
        try
        {
            await Task.Delay(delay, cancellation).ConfigureAwait(false);
            var found = ProjectFinder.In(folder, settings.Project);
            if (found.Projects.Count == 0 || !found.MentionsParlance)
            {
                Take(folder, FolderLoader.Load(folder, FilePart.Whole, cancellation));
                return;
            }

            // What is known already is better than a first picture.
            if (workspace.FilesBeside(folder) is null && SketchLoader.Load(found.Projects, cancellation) is { } sketch)
            {
                Take(folder, sketch);
            }

            if (found.Several.Count > 0)
            {
                client.Show(MessageType.Warning, $"'{folder}' has several solutions or projects, and MSBuild is asked for none: choose one with the setting 'project' ({string.Join(", ", found.Several)})");
            }
            else if (await ProjectsAsync(found.Solution!, cancellation).ConfigureAwait(false) is { } files)
            {
                Take(folder, files);
            }
        }
        catch (OperationCanceledException)
        {
        }
        catch (CannotRunException exception)
        {
            client.Log(exception.Message);
        }
        catch (Exception exception)
        {
            client.Show(MessageType.Error, $"'{folder}' cannot be read: {exception.Message}");
        }
    }

    /// <summary>What MSBuild says; null where it cannot say anything, or knows nothing of Parlance.</summary>
    private async Task<OpenedFiles?> ProjectsAsync(string path, CancellationToken cancellation)
    {
        try
        {
            OpenedFiles files = await Opener.OpenProjectAsync(path, cancellation).ConfigureAwait(false);
            foreach (Microsoft.CodeAnalysis.Project project in files.Projects)
            {
                if (await Compiled.OfAsync(project).ConfigureAwait(false) is not null)
                {
                    return files;
                }
            }
        }
        catch (CannotRunException exception)
        {
            client.Show(MessageType.Error, $"{exception.Message}. What the files say by themselves is used.");
        }

        return null;
    }

    private void Take(string folder, OpenedFiles files)
    {
        workspace.Take(folder, files);
        changed();
    }

    private void Report(Action action)
    {
        try
        {
            action();
        }
        catch (CannotRunException exception)
        {
            client.Log(exception.Message);
        }
    }
}

using System.Diagnostics;

namespace Parlance.Tool.Server;

/// <summary>
/// Publishes findings when nobody has typed for a moment. What was begun for a text that is another by now is given up, so that
/// nothing stale is ever published.
/// </summary>
/// <param name="workspace">What is open.</param>
/// <param name="client">Is told.</param>
internal sealed class Publisher(OpenedWorkspace workspace, Client client) : IDisposable
{
    /// <summary>How long it waits for the next letter, at least and at most.</summary>
    private static readonly TimeSpan s_least = TimeSpan.FromMilliseconds(50), s_most = TimeSpan.FromSeconds(1);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, string> _published = new(StringComparer.Ordinal);
    private CancellationTokenSource _running = new();
    private TimeSpan _lastCheck;

    /// <summary>Waits for as long as the last check took, if that was long: who types a word in a large document pays for one check, not for one a letter.</summary>
    public Task RestAsync(CancellationToken cancellation) => _lastCheck > s_least ? Task.Delay(_lastCheck < s_most ? _lastCheck : s_most, cancellation) : Task.CompletedTask;

    /// <summary>Finds what is wrong in a document.</summary>
    public async Task<DocumentFindings> CheckAsync(OpenFile file, CancellationToken cancellation)
    {
        long start = Stopwatch.GetTimestamp();
        DocumentFindings findings = await DocumentFindings.OfAsync(workspace, file, cancellation).ConfigureAwait(false);
        _lastCheck = Stopwatch.GetElapsedTime(start);
        return findings;
    }

    /// <summary>Something has changed.</summary>
    public void Wake()
    {
        CancellationToken cancellation;
        lock (_gate)
        {
            _running.Cancel();
            _running.Dispose();
            _running = new CancellationTokenSource();
            cancellation = _running.Token;
        }

        _ = Task.Run(() => PublishAsync(cancellation), cancellation);
    }

    /// <summary>A document was closed: what was said of it is taken back.</summary>
    public void Close(OpenText text)
    {
        lock (_gate)
        {
            if (_published.Remove(text.Path) && !client.Pulls)
            {
                client.Publish(new PublishParams(text.Uri, null, []));
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_gate)
        {
            _running.Cancel();
            _running.Dispose();
        }
    }

    private async Task PublishAsync(CancellationToken cancellation)
    {
        try
        {
            await Task.Delay(s_least, cancellation).ConfigureAwait(false);
            await RestAsync(cancellation).ConfigureAwait(false);
            if (client.Pulls)
            {
                client.RefreshDiagnostics();
                return;
            }

            foreach (OpenText text in workspace.Texts)
            {
                if (workspace.Open(text.Path) is { } file)
                {
                    Publish(file.Text, await CheckAsync(file, cancellation).ConfigureAwait(false), cancellation);
                }
            }
        }
        catch (OperationCanceledException)
        {
        }
        catch (Exception exception)
        {
            client.Show(MessageType.Error, $"The check broke down, which is a fault of Parlance: {exception.Message}");
        }
    }

    private void Publish(OpenText text, DocumentFindings findings, CancellationToken cancellation)
    {
        string id = findings.Id;
        lock (_gate)
        {
            if (!cancellation.IsCancellationRequested && workspace.Find(text.Path) == text && (!_published.TryGetValue(text.Path, out string? last) || last != id))
            {
                _published[text.Path] = id;
                client.Publish(new PublishParams(text.Uri, text.Version, findings.Shown()));
            }
        }
    }
}

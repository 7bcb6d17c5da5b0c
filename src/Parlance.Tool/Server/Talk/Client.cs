using StreamJsonRpc;

namespace Parlance.Tool.Server;

/// <summary>Talks to the client.</summary>
internal sealed class Client
{
    private JsonRpc? _connection;

    /// <summary>What the client can do.</summary>
    public ClientCapabilities Capabilities { get; set; } = new(null, null);

    /// <summary>Whether it asks for diagnostics by itself.</summary>
    public bool Pulls => Capabilities.TextDocument?.Diagnostic is not null;

    /// <summary>The connection, once it is there.</summary>
    public void Connect(JsonRpc connection) => _connection = connection;

    /// <summary>Shows a message to whoever sits there.</summary>
    public void Show(MessageType type, string message) => Tell("window/showMessage", new MessageParams((int)type, $"Parlance: {message}"));

    /// <summary>Writes a message to the client's log.</summary>
    public void Log(string message) => Tell("window/logMessage", new MessageParams((int)MessageType.Log, message));

    /// <summary>Publishes the findings in a document.</summary>
    public void Publish(PublishParams findings) => Tell("textDocument/publishDiagnostics", findings);

    /// <summary>Asks the client to ask for diagnostics again.</summary>
    public void RefreshDiagnostics()
    {
        if (Capabilities.Workspace?.Diagnostics?.RefreshSupport == true)
        {
            Ask("workspace/diagnostic/refresh");
        }
    }

    /// <summary>Asks the client to watch the files that projects are made of, if it can.</summary>
    public void Watch()
    {
        if (Capabilities.Workspace?.DidChangeWatchedFiles?.DynamicRegistration == true)
        {
            var watched = new WatchOptions([new Watcher("**/*.{cs,csproj,props,targets,sln,slnx,slnf,editorconfig,globalconfig,md,markdown,mdown,mkd,rst,txt,tbx,csv,baseline}"), new Watcher("**/obj/project.assets.json")]);
            Ask("client/registerCapability", new RegistrationParams([new Registration("parlance-files", "workspace/didChangeWatchedFiles", watched)]));
        }
    }

    private void Tell(string method, object message) => _ = IgnoreAsync(_connection?.NotifyWithParameterObjectAsync(method, message));

    private void Ask(string method, object? message = null) => _ = IgnoreAsync(_connection?.InvokeWithParameterObjectAsync(method, message));

    /// <summary>A client that is gone, or that says no, is nothing to stop for.</summary>
    private static async Task IgnoreAsync(Task? sent)
    {
        try
        {
            await (sent ?? Task.CompletedTask).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is ConnectionLostException or RemoteRpcException or ObjectDisposedException or OperationCanceledException or IOException)
        {
        }
    }
}

/// <summary>How loud a message is.</summary>
internal enum MessageType
{
    /// <summary>Something does not work.</summary>
    Error = 1,

    /// <summary>Something may not be as meant.</summary>
    Warning,

    /// <summary>Something is worth knowing.</summary>
    Info,

    /// <summary>Something for those who look into logs.</summary>
    Log,
}

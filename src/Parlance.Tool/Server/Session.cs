using System.Reflection;
using Parlance.Tool.Loading;
using StreamJsonRpc;

namespace Parlance.Tool.Server;

/// <summary>
/// One client's talk with the server. What changes documents is done at once, in the order in which it comes; answers are worked out
/// beside one another, each for the state that its question found.
/// </summary>
internal sealed class Session : IDisposable
{
    /// <summary>How long project files must be at rest before they are loaded again.</summary>
    private static readonly TimeSpan s_rest = TimeSpan.FromMilliseconds(500);

    private static readonly string[] s_texts = [".cs", ".tbx", ".csv"];

    private readonly OpenedWorkspace _workspace = new();
    private readonly Client _client;
    private readonly Publisher _publisher;
    private readonly CodeActions _actions;
    private readonly Names _names;
    private readonly Renaming _renaming;
    private readonly TaskCompletionSource<int> _end = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private FolderLoading? _loading;
    private string[] _folders = [];
    private bool _isShutDown;

    /// <summary>A talk with a client.</summary>
    public Session(Client client)
    {
        _client = client;
        _publisher = new Publisher(_workspace, client);
        _actions = new CodeActions(_workspace, client);
        _names = new Names(_workspace);
        _renaming = new Renaming(_workspace, client);
    }

    /// <summary>The exit code, once the client has said goodbye.</summary>
    public Task<int> End => _end.Task;

    [JsonRpcMethod("initialize", UseSingleObjectParameterDeserialization = true)]
    public InitializeResult Initialize(InitializeParams client)
    {
        _client.Capabilities = client.Capabilities ?? _client.Capabilities;
        _loading = new FolderLoading(_workspace, Settings.Of(client.InitializationOptions), _client, _publisher.Wake);
        _folders = [.. (client.WorkspaceFolders?.Select(static folder => folder.Uri) ?? [client.RootUri!]).Select(FilePlace.PathOf).OfType<string>()];
        foreach (string folder in _folders)
        {
            _loading.Start(folder);
        }

        return new InitializeResult(new ServerCapabilities(), new ServerInfo("parlance", typeof(Session).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion));
    }

    [JsonRpcMethod("initialized")]
    public void Initialized() => _client.Watch();

    [JsonRpcMethod("shutdown")]
    public object? ShutDown()
    {
        _isShutDown = true;
        return null;
    }

    [JsonRpcMethod("exit")]
    public void Exit() => _end.TrySetResult(_isShutDown ? ExitCode.Clean : ExitCode.Findings);

    [JsonRpcMethod("textDocument/didOpen", UseSingleObjectParameterDeserialization = true)]
    public void DidOpen(OpenParams opened)
    {
        if (FilePlace.PathOf(opened.TextDocument.Uri) is not { } path)
        {
            return;
        }

        _workspace.Take(OpenText.Of(opened.TextDocument, path));
        if (_workspace.FolderOf(path) is not { } folder)
        {
            if (FolderLoader.IsDocument(path))
            {
                _loading?.StartOne(path);
            }
        }
        else if (_workspace.FilesBeside(path) is { } files && !files.Has(path) && FolderLoader.IsRead(path))
        {
            _loading?.Start(folder);
        }

        _publisher.Wake();
    }

    [JsonRpcMethod("textDocument/didChange", UseSingleObjectParameterDeserialization = true)]
    public void DidChange(ChangeParams change)
    {
        if (FilePlace.PathOf(change.TextDocument.Uri) is not { } path || _workspace.Find(path) is not { } text)
        {
            _client.Log($"'{change.TextDocument.Uri}' is changed, and was not opened: the change is dropped.");
        }
        else if (change.TextDocument.Version <= text.Version)
        {
            _client.Show(MessageType.Warning, $"A change of '{path}' came out of order (version {change.TextDocument.Version} after {text.Version}) and was dropped: close and open the document, so that both sides have the same text.");
        }
        else
        {
            _workspace.Take(text.With(change.ContentChanges, change.TextDocument.Version));
            _publisher.Wake();
        }
    }

    [JsonRpcMethod("textDocument/didClose", UseSingleObjectParameterDeserialization = true)]
    public void DidClose(DocumentParams closed)
    {
        if (FilePlace.PathOf(closed.TextDocument.Uri) is { } path && _workspace.Find(path) is { } text)
        {
            _publisher.Close(text);
            _workspace.Close(path, FileOnDisk(path));
            if (_workspace.FolderOf(path) == path)
            {
                _workspace.CloseFolder(path);
            }

            _publisher.Wake();
        }
    }

    [JsonRpcMethod("textDocument/didSave")]
    public void DidSave()
    {
    }

    [JsonRpcMethod("workspace/didChangeWorkspaceFolders", UseSingleObjectParameterDeserialization = true)]
    public void DidChangeFolders(FoldersParams folders)
    {
        foreach (string folder in folders.Event.Removed.Select(static folder => FilePlace.PathOf(folder.Uri)).OfType<string>())
        {
            _workspace.CloseFolder(folder);
        }

        foreach (string folder in folders.Event.Added.Select(static folder => FilePlace.PathOf(folder.Uri)).OfType<string>())
        {
            _loading?.Start(folder);
        }

        _publisher.Wake();
    }

    [JsonRpcMethod("workspace/didChangeConfiguration")]
    public void DidChangeConfiguration()
    {
    }

    [JsonRpcMethod("workspace/didChangeWatchedFiles", UseSingleObjectParameterDeserialization = true)]
    public void DidChangeFiles(WatchedParams watched)
    {
        foreach (FileEvent change in watched.Changes)
        {
            if (FilePlace.PathOf(change.Uri) is not { } path || _workspace.FolderOf(path) is not { } folder)
            {
                continue;
            }

            bool isText = FolderLoader.IsRead(path) || s_texts.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);
            if (change.IsChange && isText && _workspace.FilesBeside(path)?.Has(path) == true)
            {
                if (FileOnDisk(path) is { } text)
                {
                    _workspace.TakeFile(path, text);
                }
            }
            else if (!path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal) || Path.GetFileName(path) == "project.assets.json")
            {
                _loading?.Start(folder, s_rest);
            }
        }

        _publisher.Wake();
    }

    [JsonRpcMethod("textDocument/diagnostic", UseSingleObjectParameterDeserialization = true)]
    public Task<DiagnosticReport> Diagnose(DiagnosticParams asked, CancellationToken cancellation) =>
        AnswerAsync(asked.TextDocument, new DiagnosticReport("full", "", []), async file =>
        {
            await _publisher.RestAsync(cancellation).ConfigureAwait(false);
            DocumentFindings findings = await _publisher.CheckAsync(file, cancellation).ConfigureAwait(false);
            string id = findings.Id;
            return id == asked.PreviousResultId ? new DiagnosticReport("unchanged", id, null) : new DiagnosticReport("full", id, findings.Shown());
        });

    [JsonRpcMethod("textDocument/codeAction", UseSingleObjectParameterDeserialization = true)]
    public Task<CodeAction[]> Act(CodeActionParams asked, CancellationToken cancellation) =>
        AnswerAsync(asked.TextDocument, [], file => _actions.OfAsync(file, asked, cancellation));

    [JsonRpcMethod("textDocument/hover", UseSingleObjectParameterDeserialization = true)]
    public Task<Hover?> Hover(PlaceParams asked, CancellationToken cancellation) =>
        AnswerAsync(asked.TextDocument, null, file => _names.HoverAsync(file, asked.Position, cancellation));

    [JsonRpcMethod("textDocument/definition", UseSingleObjectParameterDeserialization = true)]
    public Task<PlaceInDocument[]> Define(PlaceParams asked, CancellationToken cancellation) =>
        AnswerAsync(asked.TextDocument, [], file => _names.DefinitionAsync(file, asked.Position, cancellation));

    [JsonRpcMethod("textDocument/references", UseSingleObjectParameterDeserialization = true)]
    public Task<PlaceInDocument[]> Refer(ReferenceParams asked, CancellationToken cancellation) =>
        AnswerAsync(asked.TextDocument, [], file => _names.ReferencesAsync(file, asked.Position, asked.Context?.IncludeDeclaration != false, cancellation));

    [JsonRpcMethod("textDocument/completion", UseSingleObjectParameterDeserialization = true)]
    public Task<CompletionList> Complete(PlaceParams asked, CancellationToken cancellation) =>
        AnswerAsync(asked.TextDocument, new CompletionList(false, []), file => Completion.OfAsync(file, asked.Position, cancellation));

    [JsonRpcMethod("textDocument/prepareRename", UseSingleObjectParameterDeserialization = true)]
    public Task<PreparedRename?> PrepareRename(PlaceParams asked, CancellationToken cancellation) =>
        AnswerAsync(asked.TextDocument, null, file => Renaming.PrepareAsync(file, asked.Position, cancellation));

    [JsonRpcMethod("textDocument/rename", UseSingleObjectParameterDeserialization = true)]
    public Task<WorkspaceEdit?> Rename(RenameParams asked, CancellationToken cancellation) =>
        AnswerAsync(asked.TextDocument, null, file => _renaming.RenameAsync(file, asked.Position, asked.NewName, cancellation));

    /// <inheritdoc/>
    public void Dispose()
    {
        _publisher.Dispose();
        _loading?.Dispose();
    }

    /// <summary>Works an answer out for the state that a document has now, and beside all others.</summary>
    private Task<T> AnswerAsync<T>(DocumentName document, T nothing, Func<OpenFile, Task<T>> answer) =>
        FilePlace.PathOf(document.Uri) is { } path && _workspace.Open(path) is { } file ? Task.Run(() => answer(file)) : Task.FromResult(nothing);

    private static Microsoft.CodeAnalysis.Text.SourceText? FileOnDisk(string path)
    {
        try
        {
            return File.Exists(path) ? FileTexts.Read(path) : null;
        }
        catch (CannotRunException)
        {
            return null;
        }
    }
}

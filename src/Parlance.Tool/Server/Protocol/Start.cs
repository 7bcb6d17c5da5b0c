using System.Text.Json;

namespace Parlance.Tool.Server;

/// <summary>What a client says of itself.</summary>
/// <param name="RootUri">The folder that is open; of clients that know of one alone.</param>
/// <param name="WorkspaceFolders">The folders that are open.</param>
/// <param name="Capabilities">What the client can do.</param>
/// <param name="InitializationOptions">Settings of this server's.</param>
internal sealed record InitializeParams(string? RootUri, OpenFolder[]? WorkspaceFolders, ClientCapabilities? Capabilities, JsonElement? InitializationOptions);

/// <summary>A folder that is open.</summary>
internal sealed record OpenFolder(string Uri, string? Name);

/// <summary>What a client can do, as far as it matters here.</summary>
internal sealed record ClientCapabilities(WorkspaceCapabilities? Workspace, TextDocumentCapabilities? TextDocument);

/// <summary>What a client can do with files.</summary>
internal sealed record WorkspaceCapabilities(EditCapabilities? WorkspaceEdit, WatchCapability? DidChangeWatchedFiles, RefreshCapability? Diagnostics);

/// <summary>Which changes a client can make.</summary>
internal sealed record EditCapabilities(bool DocumentChanges, string[]? ResourceOperations, object? ChangeAnnotationSupport);

/// <summary>Whether a client watches files when it is asked to.</summary>
internal sealed record WatchCapability(bool DynamicRegistration);

/// <summary>Whether a client asks again when it is told to.</summary>
internal sealed record RefreshCapability(bool RefreshSupport);

/// <summary>What a client can do with documents.</summary>
internal sealed record TextDocumentCapabilities(object? Diagnostic);

/// <summary>What this server can do.</summary>
internal sealed record InitializeResult(ServerCapabilities Capabilities, ServerInfo ServerInfo);

/// <summary>What this server is called.</summary>
internal sealed record ServerInfo(string Name, string Version);

/// <summary>What this server can do, by the names of the protocol.</summary>
internal sealed record ServerCapabilities
{
    public string PositionEncoding => "utf-16";

    public SyncOptions TextDocumentSync { get; } = new(OpenClose: true, Change: 2, Save: true);

    public bool HoverProvider => true;

    public bool DefinitionProvider => true;

    public bool ReferencesProvider => true;

    public RenameOptions RenameProvider { get; } = new(PrepareProvider: true);

    public CompletionOptions CompletionProvider { get; } = new(ResolveProvider: false);

    public CodeActionOptions CodeActionProvider { get; } = new([CodeActionKind.QuickFix, CodeActionKind.FixAll]);

    public DiagnosticOptions DiagnosticProvider { get; } = new("parlance", InterFileDependencies: true, WorkspaceDiagnostics: false);

    public WorkspaceOptions Workspace { get; } = new(new FolderOptions(Supported: true, ChangeNotifications: true));
}

/// <summary>How documents are told of: 2 is by what changes in them.</summary>
internal sealed record SyncOptions(bool OpenClose, int Change, bool Save);

/// <summary>Whether one can ask if a place can be renamed.</summary>
internal sealed record RenameOptions(bool PrepareProvider);

/// <summary>Whether completions are given in two steps.</summary>
internal sealed record CompletionOptions(bool ResolveProvider);

/// <summary>Which actions there are.</summary>
internal sealed record CodeActionOptions(string[] CodeActionKinds);

/// <summary>How one asks for diagnostics.</summary>
internal sealed record DiagnosticOptions(string Identifier, bool InterFileDependencies, bool WorkspaceDiagnostics);

/// <summary>What the server can do with folders.</summary>
internal sealed record WorkspaceOptions(FolderOptions WorkspaceFolders);

/// <summary>Whether there may be several folders, and they may change.</summary>
internal sealed record FolderOptions(bool Supported, bool ChangeNotifications);

namespace Parlance.Tool.Server;

/// <summary>A document is open from now on.</summary>
internal sealed record OpenParams(OpenDocument TextDocument);

/// <summary>A document with its text.</summary>
internal sealed record OpenDocument(string Uri, int Version, string Text);

/// <summary>A document changes.</summary>
internal sealed record ChangeParams(DocumentVersion TextDocument, ContentChange[] ContentChanges);

/// <summary>A document as it is at some time.</summary>
internal sealed record DocumentVersion(string Uri, int Version);

/// <summary>A change: of a stretch, or of the whole document where there is none.</summary>
internal sealed record ContentChange(Stretch? Range, string Text);

/// <summary>A document is meant, as a whole.</summary>
internal sealed record DocumentParams(DocumentName TextDocument);

/// <summary>Folders are opened and closed.</summary>
internal sealed record FoldersParams(FolderChange Event);

/// <summary>Which folders.</summary>
internal sealed record FolderChange(OpenFolder[] Added, OpenFolder[] Removed);

/// <summary>Files have changed that nobody has open.</summary>
internal sealed record WatchedParams(FileEvent[] Changes);

/// <summary>A file that was made (1), changed (2) or removed (3).</summary>
internal sealed record FileEvent(string Uri, int Type)
{
    /// <summary>Whether the file was there before and is now.</summary>
    public bool IsChange => Type == 2;
}

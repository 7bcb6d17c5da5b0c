using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Parlance.Tool.Loading;

namespace Parlance.Tool.Server;

/// <summary>All that is open: folders, and the documents as an editor has them. Each change gives folders in another state, so that who reads one is never disturbed.</summary>
internal sealed class OpenedWorkspace
{
    private readonly Lock _gate = new();
    private ImmutableDictionary<string, OpenText> _texts = ImmutableDictionary<string, OpenText>.Empty;

    /// <summary>The folders by path; one that is being loaded has no files yet.</summary>
    private ImmutableDictionary<string, OpenedFolder?> _folders = ImmutableDictionary<string, OpenedFolder?>.Empty;

    /// <summary>The documents that are open.</summary>
    public IEnumerable<OpenText> Texts => _texts.Values;

    /// <summary>The folders that are open, by path.</summary>
    public IEnumerable<string> Folders => _folders.Keys;

    /// <summary>The document with a path, where it is open.</summary>
    public OpenText? Find(string path) => _texts.GetValueOrDefault(path);

    /// <summary>An open document among the files of its folder; null where it is not open, or its folder not there yet.</summary>
    public OpenFile? Open(string path)
    {
        lock (_gate)
        {
            return Find(path) is { } text && FilesBeside(path) is { } folder ? new OpenFile(text, folder) : null;
        }
    }

    /// <summary>The folder that a file lies in, the innermost of several; null for none.</summary>
    public string? FolderOf(string path) => _folders.Keys.Where(folder => FilePlace.IsIn(path, folder)).MaxBy(static folder => folder.Length);

    /// <summary>What there is of the folder that a file lies in; null while it is loaded.</summary>
    public OpenedFolder? FilesBeside(string path) => FolderOf(path) is { } folder ? _folders.GetValueOrDefault(folder) : null;

    /// <summary>Opens a folder, of which nothing is known yet.</summary>
    public void OpenFolder(string folder)
    {
        lock (_gate)
        {
            _folders = _folders.ContainsKey(folder) ? _folders : _folders.Add(folder, null);
        }
    }

    /// <summary>Closes a folder.</summary>
    public void CloseFolder(string folder)
    {
        lock (_gate)
        {
            _folders = _folders.Remove(folder);
        }
    }

    /// <summary>Takes what was found in a folder. It is dropped where the folder was closed meanwhile.</summary>
    public void Take(string folder, OpenedFiles files)
    {
        lock (_gate)
        {
            if (_folders.ContainsKey(folder))
            {
                _folders = _folders.SetItem(folder, OpenedFolder.Of(files, _texts.Values));
            }
        }
    }

    /// <summary>Takes a document that was opened or has changed.</summary>
    public void Take(OpenText text)
    {
        lock (_gate)
        {
            _texts = _texts.SetItem(text.Path, text);
            Put(text.Path, text.Text);
        }
    }

    /// <summary>Closes a document: its file holds again.</summary>
    /// <param name="path">The document.</param>
    /// <param name="onDisk">What the file says; null where there is none.</param>
    public void Close(string path, SourceText? onDisk)
    {
        lock (_gate)
        {
            _texts = _texts.Remove(path);
            if (onDisk is not null)
            {
                Put(path, onDisk);
            }
        }
    }

    /// <summary>Takes what a file says now, unless it is open: then an editor's text holds.</summary>
    public void TakeFile(string path, SourceText onDisk)
    {
        lock (_gate)
        {
            if (!_texts.ContainsKey(path))
            {
                Put(path, onDisk);
            }
        }
    }

    private void Put(string path, SourceText text)
    {
        foreach ((string folder, OpenedFolder? files) in _folders)
        {
            if (files?.Has(path) == true)
            {
                _folders = _folders.SetItem(folder, files.With(path, text));
            }
        }
    }
}

/// <summary>An open document, and all files of its folder in the same state.</summary>
/// <param name="Text">The document.</param>
/// <param name="Folder">The files.</param>
internal sealed record OpenFile(OpenText Text, OpenedFolder Folder)
{
    /// <summary>The path of the document.</summary>
    public string Path => Text.Path;

    /// <summary>What is known of the projects that have the document.</summary>
    public async Task<IReadOnlyList<ReadProject>> ReadAsync()
    {
        var read = new List<ReadProject>();
        foreach (CheckedProject project in Folder.ProjectsWith(Path))
        {
            if (await project.ReadIt().ConfigureAwait(false) is { } known)
            {
                read.Add(known);
            }
        }

        return read;
    }
}

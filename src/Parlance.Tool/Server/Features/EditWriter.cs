using Microsoft.CodeAnalysis.Text;

namespace Parlance.Tool.Server;

/// <summary>Gathers changes of files, and writes them as the client takes them.</summary>
/// <param name="workspace">What is open.</param>
/// <param name="client">The client.</param>
internal sealed class EditWriter(OpenedWorkspace workspace, Client client)
{
    private readonly SortedDictionary<string, (SourceText Text, List<(TextSpan Span, string NewText, string? Annotation)> Changes)> _files = new(StringComparer.Ordinal);
    private readonly List<(string Path, string Text)> _created = [];
    private readonly Dictionary<string, ChangeAnnotation> _annotations = new(StringComparer.Ordinal);

    /// <summary>How many files change.</summary>
    public int Count => _files.Count + _created.Count;

    /// <summary>Adds a change of a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">Its text before.</param>
    /// <param name="span">What gives way.</param>
    /// <param name="newText">The new words.</param>
    /// <param name="annotation">What is said of the change.</param>
    public void Add(string path, SourceText text, TextSpan span, string newText, ChangeAnnotation? annotation = null)
    {
        if (!_files.TryGetValue(path, out (SourceText Text, List<(TextSpan Span, string NewText, string? Annotation)> Changes) file))
        {
            _files.Add(path, file = (text, []));
        }

        if (annotation is not null)
        {
            _annotations[annotation.Label] = annotation;
        }

        // Several texts may be written in the same words, as those with a constant are.
        if (!file.Changes.Any(known => known.Span == span))
        {
            file.Changes.Add((span, newText, annotation?.Label));
        }
    }

    /// <summary>Adds a file that is not there yet.</summary>
    public void Create(string path, string text) => _created.Add((path, text));

    /// <summary>Writes them; null where the client cannot make what is needed.</summary>
    public WorkspaceEdit? Write()
    {
        EditCapabilities? can = client.Capabilities.Workspace?.WorkspaceEdit;
        if (can?.DocumentChanges != true)
        {
            return _created.Count > 0 ? null : new WorkspaceEdit { Changes = _files.ToDictionary(static file => file.Key, file => Of(file.Value, false)).ToDictionary(file => UriOf(file.Key), static file => file.Value) };
        }

        if (_created.Count > 0 && can.ResourceOperations?.Contains("create") != true)
        {
            return null;
        }

        bool annotated = can.ChangeAnnotationSupport is not null && _annotations.Count > 0;
        IEnumerable<object> made = _created.SelectMany(static file => new object[]
        {
            new CreatedFile("create", FilePlace.UriOf(file.Path)),
            new DocumentEdit(new EditedVersion(FilePlace.UriOf(file.Path), null), [new ReplacedText(new Stretch(new Position(0, 0), new Position(0, 0)), file.Text)]),
        });
        return new WorkspaceEdit
        {
            DocumentChanges = [.. made, .. _files.Select(file => new DocumentEdit(new EditedVersion(UriOf(file.Key), workspace.Find(file.Key)?.Version), Of(file.Value, annotated)))],
            ChangeAnnotations = annotated ? _annotations : null,
        };
    }

    private string UriOf(string path) => workspace.Find(path)?.Uri ?? FilePlace.UriOf(path);

    private static ReplacedText[] Of((SourceText Text, List<(TextSpan Span, string NewText, string? Annotation)> Changes) file, bool annotated)
    {
        var lines = LineMap.Of(file.Text);
        return [.. file.Changes.OrderBy(static change => change.Span).Select(change => new ReplacedText(lines.StretchOf(change.Span), change.NewText) { AnnotationId = annotated ? change.Annotation : null })];
    }
}

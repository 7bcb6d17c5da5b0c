using Microsoft.CodeAnalysis.Text;
using Parlance.Analyzers.Reporting;
using Parlance.Model;

namespace Parlance.Tool.Server;

/// <summary>What can be asked of a declared name at a place: what it means, where it is declared, where it is used.</summary>
/// <param name="workspace">What is open.</param>
internal sealed class Names(OpenedWorkspace workspace)
{
    /// <summary>What the name at a place means.</summary>
    public async Task<Hover?> HoverAsync(OpenFile file, Position position, CancellationToken cancellation) =>
        await FindAsync(file, position, cancellation).ConfigureAwait(false) is [var use, ..]
            ? new Hover(new MarkupContent(NameDescription.Of(use, span => Link(span, file))), StretchOf(use.Span))
            : null;

    /// <summary>Where the name at a place is declared.</summary>
    public async Task<PlaceInDocument[]> DefinitionAsync(OpenFile file, Position position, CancellationToken cancellation) =>
        Places((await FindAsync(file, position, cancellation).ConfigureAwait(false)).Select(static use => use.Declaration));

    /// <summary>All places of what the name at a place stands for, under whatever name.</summary>
    public async Task<PlaceInDocument[]> ReferencesAsync(OpenFile file, Position position, bool withDeclaration, CancellationToken cancellation)
    {
        var spans = new List<SourceSpan?>();
        foreach (NameUse use in await FindAsync(file, position, cancellation).ConfigureAwait(false))
        {
            spans.AddRange(NameUse.All(use.Model).Where(use.IsSame).Select(static same => (SourceSpan?)same.Span).Where(span => span != use.Declaration));
            if (withDeclaration)
            {
                spans.Add(use.Declaration);
            }
        }

        return Places(spans);
    }

    /// <summary>The uses at a place, one for each project that has the file.</summary>
    public static async Task<IReadOnlyList<NameUse>> FindAsync(OpenFile file, Position position, CancellationToken cancellation)
    {
        int offset = LineMap.Of(file.Text.Text).OffsetOf(position);
        var found = new List<NameUse>();
        foreach (ReadProject project in await file.ReadAsync().ConfigureAwait(false))
        {
            if (project.FileOf(file.Path, cancellation) is { } source && NameUse.At(project.ModelOf(cancellation), source, offset) is { } use)
            {
                found.Add(use);
            }
        }

        return found;
    }

    /// <summary>The positions of a span.</summary>
    public static Stretch StretchOf(SourceSpan span) => LineMap.Of(FileText.In(span.File, default)!).StretchOf(new TextSpan(span.Start, span.Length));

    private PlaceInDocument[] Places(IEnumerable<SourceSpan?> spans) =>
        [.. spans.OfType<SourceSpan>().Where(static span => FileText.In(span.File, default) is not null).Distinct().Order().Select(span => new PlaceInDocument(UriOf(span.File.Path), StretchOf(span))).Distinct()];

    /// <summary>A link that a client can follow: <c>[Terms.cs:12](file:///.../Terms.cs#L12)</c>.</summary>
    private string Link(SourceSpan span, OpenFile file)
    {
        string shown = Path.GetRelativePath(workspace.FolderOf(file.Path) is { } folder && Directory.Exists(folder) ? folder : Path.GetDirectoryName(file.Path)!, span.File.Path).Replace('\\', '/');
        int line = StretchOf(span).Start.Line + 1;
        return $"[{shown}:{line}]({FilePlace.UriOf(span.File.Path)}#L{line})";
    }

    private string UriOf(string path) => workspace.Find(path)?.Uri ?? FilePlace.UriOf(path);
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Parlance.Analyzers.Reporting;
using Parlance.Model;

namespace Parlance.Tool.Reports;

/// <summary>Says where something is as people read it.</summary>
/// <param name="terminal">Where the command runs; paths count from there.</param>
internal sealed class Places(Terminal terminal)
{
    private readonly Dictionary<string, string> _shown = new(StringComparer.Ordinal);

    /// <summary>A path as people read it.</summary>
    public string Shown(string path)
    {
        if (!_shown.TryGetValue(path, out string? shown))
        {
            _shown.Add(path, shown = terminal.Shown(path));
        }

        return shown;
    }

    /// <summary>The place of a span; null where its file is not here.</summary>
    public PlaceView? Of(SourceSpan? span) =>
        span is { } at && FileText.In(at.File, CancellationToken.None) is { } text
            ? new PlaceView(Shown(at.File.Path), text.Lines.GetLinePosition(Math.Min(at.Start, text.Length)).Line + 1)
            : null;

    /// <summary>The place of a location; null where it is in no file.</summary>
    public PlaceView? Of(Location location) =>
        location.Kind == LocationKind.None ? null : location.GetLineSpan() is var span ? new PlaceView(Shown(span.Path), span.StartLinePosition.Line + 1) : null;

    /// <summary>The place of an offset of a text.</summary>
    public PlaceView Of(string path, SourceText text, int offset) => new(Shown(path), text.Lines.GetLinePosition(offset).Line + 1);
}

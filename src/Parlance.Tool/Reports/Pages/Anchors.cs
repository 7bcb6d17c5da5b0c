using System.Globalization;

namespace Parlance.Tool.Reports;

/// <summary>Knows which lines of which files are on the page, so that places can be links.</summary>
internal sealed class Anchors
{
    private readonly Dictionary<PlaceView, string> _lines = [];

    /// <summary>The anchors of the files that are shown.</summary>
    public Anchors(IReadOnlyList<FileView> files)
    {
        for (int i = 0; i < files.Count; i++)
        {
            foreach (LineView line in files[i].Lines)
            {
                _lines.TryAdd(new PlaceView(files[i].Path, line.Number), Of(i, line.Number));
            }
        }
    }

    /// <summary>The anchor of a line of a file.</summary>
    public static string Of(int file, int line) => string.Create(CultureInfo.InvariantCulture, $"f{file}l{line}");

    /// <summary>The anchor of a place; null where it is not shown.</summary>
    public string? Of(PlaceView place) => _lines.GetValueOrDefault(place);

    /// <summary>Writes a place, as a link where it is shown.</summary>
    public void Write(HtmlWriter html, PlaceView? place)
    {
        if (place is { } at)
        {
            html.Leaf(Of(at) is null ? "span" : "a", at.ToString(), ("class", "place"), ("href", Of(at) is { } anchor ? "#" + anchor : null));
        }
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Parlance.Tool.Reports;

/// <summary>Cuts the files down to the lines that a report shows: documents as a whole as far as there is room, of all others the lines beside findings.</summary>
/// <param name="texts">The text of each file.</param>
/// <param name="places">Says where things are.</param>
/// <param name="titles">The documents, each with what it calls itself.</param>
internal sealed class FileReader(IReadOnlyDictionary<string, SourceText> texts, Places places, IReadOnlyDictionary<string, string?> titles)
{
    private const int Beside = 2, LongestLine = 4000;

    /// <summary>How many characters of documents are shown as a whole: the first ones, those with findings before the others.</summary>
    private int _room = 1_500_000;

    /// <summary>The files that have findings, and the documents that there is room for.</summary>
    public IReadOnlyList<FileView> Read(IEnumerable<(Diagnostic Diagnostic, FindingView View)> findings)
    {
        ILookup<string, (Diagnostic Diagnostic, FindingView View)> byPath = findings.Where(static finding => finding.View.Place is not null).ToLookup(static finding => finding.Diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal);
        return
        [
            .. texts.Keys.Where(path => byPath.Contains(path) || titles.ContainsKey(path)).OrderByDescending(byPath.Contains).ThenBy(static path => path, StringComparer.Ordinal)
                .Select(path => Of(path, [.. byPath[path]])).Where(static file => file.Lines.Count > 0 || file.Findings.Count > 0)
                .OrderBy(static file => file.Path, StringComparer.Ordinal),
        ];
    }

    private FileView Of(string path, (Diagnostic Diagnostic, FindingView View)[] findings)
    {
        SourceText text = texts[path];
        bool isWhole = titles.ContainsKey(path) && text.Length <= _room;
        _room -= isWhole ? text.Length : 0;
        ILookup<int, (Diagnostic Diagnostic, FindingView View)> byLine = findings.ToLookup(static finding => finding.View.Place!.Value.Line);
        IEnumerable<int> lines = isWhole ? Enumerable.Range(1, text.Lines.Count)
            : byLine.Select(static line => line.Key).SelectMany(static line => Enumerable.Range(line - Beside, (2 * Beside) + 1)).Where(line => line >= 1 && line <= text.Lines.Count).Distinct().Order();
        return new FileView(places.Shown(path), titles.ContainsKey(path), titles.GetValueOrDefault(path), [.. lines.Select(line => Of(text, line, byLine[line]))], [.. findings.Select(static finding => finding.View)]);
    }

    private static LineView Of(SourceText text, int number, IEnumerable<(Diagnostic Diagnostic, FindingView View)> findings)
    {
        TextLine line = text.Lines[number - 1];
        string shown = text.ToString(line.Span);
        shown = shown.Length > LongestLine ? string.Concat(shown.AsSpan(0, LongestLine), "…") : shown;
        var marks = new List<MarkView>();
        int free = 0;
        foreach ((Diagnostic finding, FindingView view) in findings.OrderBy(static finding => finding.Diagnostic.Location.SourceSpan.Start))
        {
            int start = Math.Max(free, finding.Location.SourceSpan.Start - line.Start), end = Math.Min(shown.Length, finding.Location.SourceSpan.End - line.Start);
            if (end > start)
            {
                marks.Add(new MarkView(start, end - start, view));
                free = end;
            }
        }

        return new LineView(number, shown, marks);
    }
}

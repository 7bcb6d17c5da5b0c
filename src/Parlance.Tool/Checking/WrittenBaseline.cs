using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Parlance.Analyzers.Reporting;

namespace Parlance.Tool.Checking;

/// <summary>A baseline as it is written: a line for findings that are alike, sorted by path, rule and hash.</summary>
/// <param name="path">The file.</param>
internal sealed class WrittenBaseline(string path)
{
    private const string Head = "# Findings that are known and not reported. 'parlance baseline' writes this file.\n";

    private readonly SortedDictionary<string, BaselineLine> _lines = new(StringComparer.Ordinal);

    /// <summary>The file.</summary>
    public string Path => path;

    /// <summary>How many findings it lists.</summary>
    public int Count => _lines.Values.Sum(static line => line.Count);

    /// <summary>The file that lists the open findings of a report.</summary>
    public static WrittenBaseline Of(string path, Report report)
    {
        var written = new WrittenBaseline(path);
        string folder = System.IO.Path.GetDirectoryName(path)!;
        var all = report.Findings.Where(static finding => BaselineLine.IsListed(finding.Id) && finding.Location.Kind != LocationKind.None).Select(finding => (Finding: finding, Line: LineOf(finding, report, folder))).ToList();
        foreach (IGrouping<(string Path, string Rule, ulong Hash), (Diagnostic Finding, BaselineLine Line)> alike in all.GroupBy(static one => (one.Line.Path, one.Line.Rule, one.Line.Hash)))
        {
            // Of several that are alike, an exception in the source may cover the first, which is counted too.
            if (alike.Any(static one => !one.Finding.IsSuppressed))
            {
                BaselineLine line = alike.First().Line with { Count = alike.Count() };
                written._lines.Add((line with { Count = 0 }).ToString(), line);
            }
        }

        return written;
    }

    /// <summary>How many of its findings another one does not list. A file that has another name by now lists the same.</summary>
    public int More(string? before)
    {
        var known = new Dictionary<(string Path, string Rule, ulong Hash), int>();
        foreach (BaselineLine line in (before ?? "").Split('\n').Select(BaselineLine.Parse).OfType<BaselineLine>())
        {
            known[(line.Path, line.Rule, line.Hash)] = Math.Max(line.Count, known.GetValueOrDefault((line.Path, line.Rule, line.Hash)));
        }

        HashSet<string> paths = [.. known.Keys.Select(static key => key.Path)];
        string folder = System.IO.Path.GetDirectoryName(path)!;
        var moved = known.Where(key => !File.Exists(System.IO.Path.Combine(folder, key.Key.Path))).GroupBy(static key => (key.Key.Rule, key.Key.Hash)).ToDictionary(static key => key.Key, static key => key.Max(static of => of.Value));
        return _lines.Values.Sum(line => Math.Max(0, line.Count - (paths.Contains(line.Path) ? known.GetValueOrDefault((line.Path, line.Rule, line.Hash)) : moved.GetValueOrDefault((line.Rule, line.Hash)))));
    }

    /// <summary>Its bytes.</summary>
    public byte[] Bytes() => Encoding.UTF8.GetBytes(Head + string.Concat(_lines.Values.Select(static line => line + "\n")));

    private static BaselineLine LineOf(Diagnostic finding, Report report, string folder)
    {
        string path = finding.Location.GetLineSpan().Path;
        report.Texts.TryGetValue(path, out SourceText? text);
        return new BaselineLine(System.IO.Path.GetRelativePath(folder, path).Replace('\\', '/'), finding.Id, FindingHash.Of(finding, text), 1);
    }
}

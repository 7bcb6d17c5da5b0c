using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Parlance.Tool.Checking;

namespace Parlance.Tool.Formats;

/// <summary>
/// Annotations of a workflow on GitHub, <c>::warning file=plan.md,line=3,...::'the' is written twice in a row</c>, and a table in the
/// summary of the job.
/// </summary>
internal sealed class GitHubFormat(Terminal terminal) : ReportFormat(terminal)
{
    /// <summary>A summary is cut off at a megabyte.</summary>
    private const int MostRows = 500;

    /// <inheritdoc/>
    public override void Write(Report report)
    {
        foreach (Diagnostic finding in report.Open)
        {
            string command = finding.Severity switch { DiagnosticSeverity.Error => "error", DiagnosticSeverity.Warning => "warning", _ => "notice" };
            Terminal.Output.WriteLine($"::{command} {PlaceOf(finding)}title={Property($"{finding.Id}: {finding.Descriptor.Title.ToString(CultureInfo.InvariantCulture)}")}::{Escaped(finding.GetMessage(null))}");
        }

        if (Terminal.Variable("GITHUB_STEP_SUMMARY") is { } path)
        {
            File.AppendAllLines(path, Summary(report));
        }
    }

    private string PlaceOf(Diagnostic finding)
    {
        if (finding.Location.Kind == LocationKind.None)
        {
            return "";
        }

        FileLinePositionSpan place = finding.Location.GetLineSpan();
        LinePosition start = place.StartLinePosition, end = place.EndLinePosition;
        string columns = start.Line == end.Line ? $"col={start.Character + 1},endColumn={end.Character + 1}," : "";
        return $"file={Property(Terminal.Shown(place.Path))},line={start.Line + 1},endLine={end.Line + 1},{columns}";
    }

    private IEnumerable<string> Summary(Report report)
    {
        Diagnostic[] open = [.. report.Open];
        yield return $"### Parlance: {open.Length} findings in {report.Read}";
        yield return "";
        if (open.Length > 0)
        {
            yield return "| place | rule | finding |";
            yield return "| --- | --- | --- |";
        }

        foreach (Diagnostic finding in open.Take(MostRows))
        {
            FileLinePositionSpan place = finding.Location.GetLineSpan();
            string where = finding.Location.Kind == LocationKind.None ? "" : $"{Terminal.Shown(place.Path)}:{place.StartLinePosition.Line + 1}";
            yield return $"| {Cell(where)} | {LevelOf(finding)} {finding.Id} | {Cell(finding.GetMessage(null))} |";
        }

        if (open.Length > MostRows)
        {
            yield return $"| | | and {open.Length - MostRows} more |";
        }
    }

    private static string Cell(string text) => text.Replace("\\", "\\\\").Replace("|", "\\|").Replace("<", "&lt;").ReplaceLineEndings(" ");

    private static string Escaped(string text) => text.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    private static string Property(string text) => Escaped(text).Replace(":", "%3A").Replace(",", "%2C");
}

using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Parlance.Analyzers.Reporting;
using Parlance.Tool.Checking;

namespace Parlance.Tool.Reports;

/// <summary>Makes of findings what a report shows of them.</summary>
/// <param name="report">The findings.</param>
/// <param name="places">Says where things are.</param>
/// <param name="documents">The paths of documents: anything else is the model.</param>
internal sealed class FindingReader(Report report, Places places, IReadOnlySet<string> documents)
{
    /// <summary>How much of a line is shown beside an edit, and of what it takes out or brings.</summary>
    private const int Beside = 36, LongestEdit = 240;

    /// <summary>The findings in reading order, those that an exception or a baseline covers included.</summary>
    public IReadOnlyList<(Diagnostic Diagnostic, FindingView View)> Read() => [.. report.Findings.Select((finding, i) => (finding, Of(finding, i + 1)))];

    private FindingView Of(Diagnostic finding, int number) => new(
        number,
        finding.Id,
        finding.Severity switch { DiagnosticSeverity.Error => "error", DiagnosticSeverity.Warning => "warning", _ => "suggestion" },
        finding.IsSuppressed ? FindingStatus.Excused : report.IsKnown(finding) ? FindingStatus.Known : FindingStatus.Open,
        finding.GetMessage(CultureInfo.InvariantCulture),
        places.Of(finding.Location),
        [.. finding.AdditionalLocations.Select(places.Of).OfType<PlaceView>().Distinct()],
        [.. FixEncoding.Read(finding).Select(Of)])
    {
        IsBetweenModelAndSource = finding.Location.Kind != LocationKind.None && finding.AdditionalLocations.Any(other => other.Kind != LocationKind.None && IsInDocument(other) != IsInDocument(finding.Location)),
    };

    private bool IsInDocument(Location location) => documents.Contains(location.GetLineSpan().Path);

    private FixView Of(EncodedFix fix) => new(fix.Title, fix.OneAtATime, [.. fix.Edits.Select(Of).OfType<EditView>()]);

    private EditView? Of(EncodedEdit edit)
    {
        if (!report.Texts.TryGetValue(edit.Path, out SourceText? text) || edit.Start > text.Length)
        {
            return null;
        }

        int end = Math.Min(edit.Start + edit.OldText.Length, text.Length);
        Microsoft.CodeAnalysis.Text.TextLine first = text.Lines.GetLineFromPosition(edit.Start), last = text.Lines.GetLineFromPosition(end);
        int from = Math.Max(first.Start, edit.Start - Beside), to = Math.Min(last.End, end + Beside);
        return new EditView(
            places.Of(edit.Path, text, edit.Start),
            (from > first.Start ? "…" : "") + text.ToString(TextSpan.FromBounds(from, edit.Start)).TrimStart(),
            Shortened(edit.OldText),
            Shortened(edit.NewText),
            text.ToString(TextSpan.FromBounds(end, to)) + (to < last.End ? "…" : ""));
    }

    private static string Shortened(string text) => text.Length <= LongestEdit ? text : string.Concat(text.AsSpan(0, LongestEdit), "…");
}

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
        (int wordStart, int wordEnd) = WholeWords(text, edit.Start, end);
        string before = text.ToString(TextSpan.FromBounds(wordStart, edit.Start)), after = text.ToString(TextSpan.FromBounds(end, wordEnd));
        TextLine first = text.Lines.GetLineFromPosition(wordStart), last = text.Lines.GetLineFromPosition(wordEnd);
        int from = Math.Max(first.Start, wordStart - Beside), to = Math.Min(last.End, wordEnd + Beside);
        return new EditView(
            places.Of(edit.Path, text, edit.Start),
            (from > first.Start ? "…" : "") + text.ToString(TextSpan.FromBounds(from, wordStart)).TrimStart(),
            Shortened(before + edit.OldText + after),
            Shortened(before + edit.NewText + after),
            text.ToString(TextSpan.FromBounds(wordEnd, to)) + (to < last.End ? "…" : ""));
    }

    /// <summary>Edits are as small as can be; people read words: that <c>e</c> comes before <c>quality</c> is <c>quality</c> to <c>equality</c>.</summary>
    private static (int Start, int End) WholeWords(SourceText text, int start, int end)
    {
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return (start, end);
    }

    private static string Shortened(string text) => text.Length <= LongestEdit ? text : string.Concat(text.AsSpan(0, LongestEdit), "…");
}

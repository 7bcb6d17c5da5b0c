using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Parlance.Analyzers.Reporting;
using Parlance.Tool.Checking;

namespace Parlance.Tool.Reports;

/// <summary>Makes of findings what a report shows of them.</summary>
/// <param name="report">The findings.</param>
/// <param name="places">Says where things are.</param>
internal sealed class FindingReader(Report report, Places places)
{
    /// <summary>How much is shown of what an edit takes out or brings.</summary>
    private const int LongestEdit = 240;

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
        [.. FixEncoding.Read(finding).Select(Of)]);

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
        ExcerptView shown = Excerpts.Of(text, TextSpan.FromBounds(wordStart, wordEnd), places.Of(edit.Path, text, edit.Start));
        return new EditView(shown.Place, shown.Before, Shortened(before + edit.OldText + after), Shortened(before + edit.NewText + after), shown.After);
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

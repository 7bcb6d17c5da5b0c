using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Parlance.Tool.Checking;

namespace Parlance.Tool.Reports;

/// <summary>Finds where declarations and documents say different things: findings in one that point to the other.</summary>
/// <param name="report">The findings.</param>
/// <param name="places">Says where things are.</param>
/// <param name="documents">The paths of documents: anything else is the model.</param>
internal sealed class DifferenceReader(Report report, Places places, IReadOnlySet<string> documents)
{
    /// <summary>The differences in reading order; what is said alike of several places is one.</summary>
    public IReadOnlyList<DifferenceView> Read(IEnumerable<(Diagnostic Diagnostic, FindingView View)> findings) =>
    [
        .. findings.Where(static finding => finding.Diagnostic.Location.Kind != LocationKind.None).Where(finding => IsBetween(finding.Diagnostic))
            .GroupBy(static finding => (finding.View.Rule, finding.View.Message))
            .Select(alike =>
            {
                ILookup<bool, ExcerptView> sides = alike.SelectMany(static finding => finding.Diagnostic.AdditionalLocations.Prepend(finding.Diagnostic.Location))
                    .Where(static location => location.Kind != LocationKind.None)
                    .Select(location => (IsDocument: IsDocument(location), Excerpt: Of(location))).Where(static side => side.Excerpt is not null).Distinct().ToLookup(static side => side.IsDocument, static side => side.Excerpt!.Value);
                return new DifferenceView(alike.First().View, [.. sides[false]], [.. sides[true]]);
            }),
    ];

    private bool IsBetween(Diagnostic finding) => finding.AdditionalLocations.Any(other => other.Kind != LocationKind.None && IsDocument(other) != IsDocument(finding.Location));

    private bool IsDocument(Location location) => documents.Contains(location.GetLineSpan().Path);

    private ExcerptView? Of(Location location) =>
        report.Texts.TryGetValue(location.GetLineSpan().Path, out SourceText? text) ? Excerpts.Of(text, location.SourceSpan, places.Of(location)!.Value) : null;
}

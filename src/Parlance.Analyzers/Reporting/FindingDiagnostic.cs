using Microsoft.CodeAnalysis;
using Parlance.Model;
using Parlance.Rules;

namespace Parlance.Analyzers.Reporting;

/// <summary>Turns a finding into a diagnostic.</summary>
internal static class FindingDiagnostic
{
    /// <summary>The diagnostic, at the exact place, with what its fixes need.</summary>
    public static Diagnostic Create(Finding finding, PolicyModel model, CancellationToken cancellation) => Diagnostic.Create(
        Descriptors.Of(finding),
        FileText.LocationOf(finding.Span),
        finding.Related.Select(r => r.Locate(model)).OfType<SourceSpan>().Select(FileText.LocationOf),
        FixEncoding.Write(finding.Fixes, cancellation),
        finding.Arguments.ToArray<object>());
}

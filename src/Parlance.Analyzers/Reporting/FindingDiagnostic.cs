using Microsoft.CodeAnalysis;
using Parlance.Model;
using Parlance.Rules;

namespace Parlance.Analyzers.Reporting;

/// <summary>Turns a finding into a diagnostic.</summary>
internal static class FindingDiagnostic
{
    private const string OfDocument = "ofDocument";

    /// <summary>The diagnostic, at the exact place, with what its fixes need.</summary>
    public static Diagnostic Create(Finding finding, PolicyModel model, CancellationToken cancellation)
    {
        // What this project declares is shown by its place; of what another declares, the message says where.
        string? origin = finding.Related.Select(r => r.OriginIn(model)).FirstOrDefault(static o => o is not null);
        DiagnosticDescriptor descriptor = origin is null ? Descriptors.Of(finding) : Descriptors.OfForeign(finding);
        return Diagnostic.Create(
            descriptor,
            FileText.LocationOf(finding.Span, model),
            SeverityOf(model.OptionsOf(finding.Span.File).SeverityOf(finding.Rule.Id)) ?? (finding.Severity == RuleSeverity.Warning ? DiagnosticSeverity.Warning : descriptor.DefaultSeverity),
            finding.Related.Select(r => r.Locate(model)).OfType<SourceSpan>().Select(span => FileText.LocationOf(span, model)),
            finding.IsOfDocument ? FixEncoding.Write(finding.Fixes, finding.Span.File, cancellation).Add(OfDocument, "") : FixEncoding.Write(finding.Fixes, finding.Span.File, cancellation),
            (origin is null ? finding.Arguments : finding.Arguments.Add(origin)).Select(MessageText.Of).ToArray<object>());
    }

    /// <summary>Whether a diagnostic is said once for its document, wherever its first place is.</summary>
    public static bool IsOfDocument(Diagnostic diagnostic) => diagnostic.Properties.ContainsKey(OfDocument);

    private static DiagnosticSeverity? SeverityOf(string? name) => name switch
    {
        "error" => DiagnosticSeverity.Error,
        "warning" => DiagnosticSeverity.Warning,
        "suggestion" => DiagnosticSeverity.Info,
        "silent" => DiagnosticSeverity.Hidden,
        _ => null,
    };
}

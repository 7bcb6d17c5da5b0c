using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Parlance.Tool.Checking;

namespace Parlance.Tool.Server;

/// <summary>What is found in an open document.</summary>
/// <param name="workspace">What is open.</param>
/// <param name="text">The document.</param>
/// <param name="findings">What is found, in reading order.</param>
internal sealed class DocumentFindings(OpenedWorkspace workspace, OpenText text, ImmutableArray<Diagnostic> findings)
{
    /// <summary>What is found.</summary>
    public ImmutableArray<Diagnostic> All => findings;

    /// <summary>The same for the same findings in the same text.</summary>
    public string Id
    {
        get
        {
            var hash = default(HashCode);
            foreach (Diagnostic finding in findings)
            {
                hash.Add(finding.Id);
                hash.Add(finding.Location.SourceSpan);
                hash.Add(finding.GetMessage(null));
            }

            return $"{text.Version}.{findings.Length}.{hash.ToHashCode():x8}";
        }
    }

    /// <summary>Finds what is wrong in a document.</summary>
    public static async Task<DocumentFindings> OfAsync(OpenedWorkspace workspace, OpenFile file, CancellationToken cancellation)
    {
        IReadOnlyList<ReadProject> projects = await file.ReadAsync().ConfigureAwait(false);
        return new DocumentFindings(workspace, file.Text, [.. projects.SelectMany(project => project.FindingsIn(file.Path, cancellation)).Distinct(SameFinding.Instance).Order(ReadingOrder.Instance)]);
    }

    /// <summary>The findings as a client shows them.</summary>
    public ShownDiagnostic[] Shown() => [.. findings.Select(Shown)];

    /// <summary>A finding as a client shows it.</summary>
    public ShownDiagnostic Shown(Diagnostic finding) => new(LineMap.Of(text.Text).StretchOf(finding.Location.SourceSpan), SeverityOf(finding), finding.Id, "parlance", finding.GetMessage(null))
    {
        CodeDescription = finding.Descriptor.HelpLinkUri is { Length: > 0 } link ? new CodeDescription(link) : null,
        RelatedInformation = finding.AdditionalLocations.Count == 0 ? null : [.. finding.AdditionalLocations.Select(Related).OfType<RelatedInformation>()],
    };

    private RelatedInformation? Related(Location location)
    {
        FileLinePositionSpan lines = location.GetLineSpan();
        if (lines.Path is not { Length: > 0 } path)
        {
            return null;
        }

        string uri = workspace.Find(path)?.Uri ?? FilePlace.UriOf(path);
        return new RelatedInformation(new PlaceInDocument(uri, Of(lines.Span)), "see here");
    }

    private static Stretch Of(LinePositionSpan span) =>
        new(new Position(span.Start.Line, span.Start.Character), new Position(span.End.Line, span.End.Character));

    private static int SeverityOf(Diagnostic finding) => finding.Severity switch
    {
        DiagnosticSeverity.Error => 1,
        DiagnosticSeverity.Warning => 2,
        DiagnosticSeverity.Info => 3,
        _ => 4,
    };
}

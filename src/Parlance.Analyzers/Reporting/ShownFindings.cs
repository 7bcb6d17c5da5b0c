using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Parlance.Model;
using Parlance.Rules;

namespace Parlance.Analyzers.Reporting;

/// <summary>The diagnostics of a file's findings, kept with them for as long as the declarations that they point to are where they were.</summary>
internal sealed class ShownFindings
{
    private readonly Dictionary<int, SourceSpan?> _declarations = [];
    private FindingKey[]? _keys;

    /// <summary>Diagnostics that are kept with nothing.</summary>
    public ShownFindings(ImmutableArray<Diagnostic> diagnostics) => Diagnostics = diagnostics;

    private ShownFindings(FileFindings findings, PolicyModel model, CancellationToken cancellation)
    {
        ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>(findings.Findings.Length);
        foreach (Finding finding in findings.Findings)
        {
            cancellation.ThrowIfCancellationRequested();
            diagnostics.Add(FindingDiagnostic.Create(finding, model, cancellation));
            foreach (RelatedPlace related in finding.Related)
            {
                if (related.Concept is { } concept)
                {
                    _declarations[concept] = model.DeclarationOf(concept);
                }
            }
        }

        Diagnostics = diagnostics.MoveToImmutable();
    }

    /// <summary>The diagnostics.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>What each of them is known by in a baseline.</summary>
    public FindingKey[] Keys(SourceFile file, CancellationToken cancellation) =>
        _keys ??= Diagnostics.Select(found => new FindingKey(found.Id, FindingHash.Of(found, FileText.In(file, cancellation)))).ToArray();

    /// <summary>The diagnostics of the findings in a file.</summary>
    public static ShownFindings Of(FileFindings findings, PolicyModel model, CancellationToken cancellation)
    {
        if (findings.Shown is ShownFindings shown && shown._declarations.All(declared => model.DeclarationOf(declared.Key).Equals(declared.Value)))
        {
            return shown;
        }

        shown = new ShownFindings(findings, model, cancellation);
        findings.Shown = shown;
        return shown;
    }
}

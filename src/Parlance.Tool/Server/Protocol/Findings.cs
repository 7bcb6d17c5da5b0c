namespace Parlance.Tool.Server;

/// <summary>A finding as a client shows it.</summary>
internal sealed record ShownDiagnostic(Stretch Range, int Severity, string Code, string Source, string Message)
{
    /// <summary>Where there is more about the rule.</summary>
    public CodeDescription? CodeDescription { get; init; }

    /// <summary>Other places.</summary>
    public RelatedInformation[]? RelatedInformation { get; init; }
}

/// <summary>The page of a rule.</summary>
internal sealed record CodeDescription(string Href);

/// <summary>Another place that explains a finding.</summary>
internal sealed record RelatedInformation(PlaceInDocument Location, string Message);

/// <summary>All findings in a document.</summary>
internal sealed record PublishParams(string Uri, int? Version, ShownDiagnostic[] Diagnostics);

/// <summary>A question for the findings in a document.</summary>
internal sealed record DiagnosticParams(DocumentName TextDocument, string? PreviousResultId);

/// <summary>The answer: <c>full</c>, or <c>unchanged</c> since an answer before.</summary>
internal sealed record DiagnosticReport(string Kind, string ResultId, ShownDiagnostic[]? Items);

namespace Parlance.Tool.Server;

/// <summary>A question for what can be done in a stretch of a document.</summary>
internal sealed record CodeActionParams(DocumentName TextDocument, Stretch Range, CodeActionContext? Context);

/// <summary>Which actions are wanted; all where nothing is said.</summary>
internal sealed record CodeActionContext(string[]? Only);

/// <summary>Something that can be done.</summary>
internal sealed record CodeAction(string Title, string Kind, WorkspaceEdit Edit)
{
    /// <summary>The findings that it mends.</summary>
    public ShownDiagnostic[]? Diagnostics { get; init; }

    /// <summary>Whether it is what one would do without further thought.</summary>
    public bool? IsPreferred { get; init; }
}

/// <summary>Kinds of actions.</summary>
internal static class CodeActionKind
{
    /// <summary>Mends a finding.</summary>
    public const string QuickFix = "quickfix";

    /// <summary>Mends all that can be mended with nobody looking.</summary>
    public const string FixAll = "source.fixAll.parlance";

    /// <summary>Whether a kind is among those that are asked for: <c>source</c> asks for all kinds that begin with it.</summary>
    public static bool IsWanted(string kind, string[]? only) =>
        only is not { Length: > 0 } || only.Any(asked => asked.Length == 0 || kind == asked || kind.StartsWith(asked + ".", StringComparison.Ordinal));
}

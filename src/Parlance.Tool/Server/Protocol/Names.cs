namespace Parlance.Tool.Server;

/// <summary>What is shown at a place.</summary>
internal sealed record Hover(MarkupContent Contents, Stretch Range);

/// <summary>Text in Markdown.</summary>
internal sealed record MarkupContent(string Value)
{
    public string Kind => "markdown";
}

/// <summary>Names that can be written at a place.</summary>
internal sealed record CompletionList(bool IsIncomplete, CompletionItem[] Items);

/// <summary>A name that can be written.</summary>
internal sealed record CompletionItem(string Label, int Kind, string Detail, ReplacedText TextEdit)
{
    /// <summary>What the client holds against what somebody types.</summary>
    public required string FilterText { get; init; }

    /// <summary>What it means.</summary>
    public MarkupContent? Documentation { get; init; }
}

/// <summary>A question for all places of a name.</summary>
internal sealed record ReferenceParams(DocumentName TextDocument, Position Position, ReferenceContext? Context) : PlaceParams(TextDocument, Position);

/// <summary>Whether the declaration is wanted too.</summary>
internal sealed record ReferenceContext(bool IncludeDeclaration);

/// <summary>A new name.</summary>
internal sealed record RenameParams(DocumentName TextDocument, Position Position, string NewName) : PlaceParams(TextDocument, Position);

/// <summary>What would be renamed, and what stands in the box.</summary>
internal sealed record PreparedRename(Stretch Range, string Placeholder);

namespace Parlance.Tool.Server;

/// <summary>Changes of several documents.</summary>
internal sealed record WorkspaceEdit
{
    /// <summary>The changes by document, for clients that know of nothing else.</summary>
    public IReadOnlyDictionary<string, ReplacedText[]>? Changes { get; init; }

    /// <summary>The changes, and files that are made for them: <see cref="DocumentEdit"/> and <see cref="CreatedFile"/>.</summary>
    public object[]? DocumentChanges { get; init; }

    /// <summary>What changes have to say of themselves, by a name.</summary>
    public IReadOnlyDictionary<string, ChangeAnnotation>? ChangeAnnotations { get; init; }
}

/// <summary>Changes of a document.</summary>
internal sealed record DocumentEdit(EditedVersion TextDocument, ReplacedText[] Edits);

/// <summary>The document, as it must be for the changes to be right; null where nobody has it open.</summary>
internal sealed record EditedVersion(string Uri, [property: System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.Never)] int? Version);

/// <summary>A file that is made.</summary>
internal sealed record CreatedFile(string Kind, string Uri);

/// <summary>A stretch gives way to other words.</summary>
internal sealed record ReplacedText(Stretch Range, string NewText)
{
    /// <summary>The name of what there is to say of it.</summary>
    public string? AnnotationId { get; init; }
}

/// <summary>What a change has to say of itself before it is made.</summary>
internal sealed record ChangeAnnotation(string Label, bool NeedsConfirmation, string? Description);

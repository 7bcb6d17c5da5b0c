namespace Parlance.Model;

/// <summary>What an item is, named after its attribute.</summary>
internal enum ItemKind
{
    /// <summary>A principle or value (StratML, ISO 17469-1: Value).</summary>
    Principle,

    /// <summary>Something that happened (CIDOC CRM E5).</summary>
    Event,

    /// <summary>A document (ELI, Dublin Core).</summary>
    Document,

    /// <summary>A glossary entry (TBX concept entry).</summary>
    Term,

    /// <summary>A person, body or state.</summary>
    Actor,
}

/// <summary>What a member of an item holds, named after its attribute.</summary>
internal enum PartKind
{
    /// <summary>The preferred name or title.</summary>
    Name,

    /// <summary>Names also allowed (TBX admittedTerm, SKOS altLabel).</summary>
    Admitted,

    /// <summary>Names to avoid (TBX deprecatedTerm and supersededTerm, SKOS hiddenLabel).</summary>
    Deprecated,

    /// <summary>The short form.</summary>
    Abbreviation,

    /// <summary>Prose that defines.</summary>
    Definition,

    /// <summary>Running text.</summary>
    Prose,

    /// <summary>The exact words of someone else.</summary>
    Quotation,

    /// <summary>When it happened, began or was adopted.</summary>
    Date,

    /// <summary>When it ended.</summary>
    EndDate,

    /// <summary>When it was published.</summary>
    Published,

    /// <summary>When it is in force.</summary>
    Valid,

    /// <summary>Citation or address.</summary>
    Source,

    /// <summary>Items it refers to.</summary>
    Cites,

    /// <summary>Who issued a document.</summary>
    Issuer,

    /// <summary>The official identifier of a document.</summary>
    Identifier,
}

/// <summary>What the reader could learn of a part's value.</summary>
internal enum PartState
{
    /// <summary>It is a constant.</summary>
    Given,

    /// <summary>An explicit nothing: <c>null</c>, <c>""</c>, <c>string.Empty</c>, <c>default</c>, <c>MinValue</c>.</summary>
    Empty,

    /// <summary>Nothing is written: an omitted optional argument, an unset property.</summary>
    Omitted,

    /// <summary>An expression whose value is not known at compile time; counts as present.</summary>
    Computed,
}

namespace Parlance.Model;

/// <summary>What a member of an item holds, named after its attribute; <see cref="Parts"/> says what each is.</summary>
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

    /// <summary>The numbers, symbols and addresses by which a document is cited.</summary>
    Identifier,

    /// <summary>Of an actor: the name that stands alone after a title.</summary>
    FamilyName,

    /// <summary>Of an actor: offices, and when they were held.</summary>
    Offices,
}

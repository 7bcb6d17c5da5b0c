using Parlance;

namespace SecurityConcepts;

/// <summary>A value that a security concept rests on.</summary>
[Principle]
public sealed record Principle(string Name, string Definition);

/// <summary>An expression that is used in one sense throughout.</summary>
[Term]
public sealed record Term(string Preferred, string Definition)
{
    public string? Valid { get; init; }
}

/// <summary>A state, a body or a person.</summary>
[Actor]
public sealed record Actor(string Name, [Prose] string Role, string? Abbreviation = null)
{
    public string[] AlsoKnownAs { get; init; } = [];

    /// <summary>Names that sources use for it and this model does not.</summary>
    public string[] Avoid { get; init; } = [];

    /// <summary>Of a person: the name that stands alone after a title.</summary>
    public string? FamilyName { get; init; }

    /// <summary>Of a person: offices, and when they were held.</summary>
    public string[] Offices { get; init; } = [];
}

/// <summary>A text that was adopted, published or spoken.</summary>
[PolicyDocument]
public sealed record Document(string Title, [Date] string? Adopted, string Issuer, string Summary)
{
    /// <summary>The document's own words.</summary>
    public string? Quotation { get; init; }

    /// <summary>The file that has the document's text.</summary>
    public string? Source { get; init; }

    /// <summary>The titles of the documents it builds on.</summary>
    public string[] Cites { get; init; } = [];
}

/// <summary>Something that happened, on a date in the notation of ISO 8601-2 (EDTF).</summary>
[PolicyEvent]
public sealed record Milestone(string Title, string? Date, [Prose] string Account)
{
    /// <summary>The titles of the documents that came of it.</summary>
    public string[] Cites { get; init; } = [];
}

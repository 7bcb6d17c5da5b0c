using Parlance;

namespace FirstPolicy;

/// <summary>A value that the policy rests on.</summary>
[Principle]
public sealed record Value(string Name, string Definition);

/// <summary>An expression that is used in one sense throughout.</summary>
[Term]
public sealed record Entry(string Preferred, string Definition, string? Abbreviation = null);

/// <summary>A person, body or state.</summary>
[Actor]
public sealed record Body(string Name, string? Abbreviation = null);

/// <summary>A text that was adopted. Its source is the file that has it.</summary>
[PolicyDocument]
public sealed record Paper(string Title, string Date, string? Source = null);

/// <summary>Something that happened, on a date in the notation of ISO 8601-2 (EDTF): 2024-05-03, 2024-05, 2024?, XXXX.</summary>
[PolicyEvent]
public sealed record Milestone(string Title, string? Date, string Summary);

using System.Collections.Immutable;
using Parlance.Vocabularies;

namespace Parlance.Tool.Exports;

/// <summary>A thing that the model declares, as others want to know it.</summary>
/// <param name="Id">A word for it that no other concept of the export has: <c>mutual-trust</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Names">Its names, the preferred one first; at least one.</param>
internal sealed record ExportedConcept(string Id, ConceptKind Kind, ImmutableArray<ExportedName> Names)
{
    /// <summary>What it means; null where nothing says so.</summary>
    public string? Definition { get; init; }

    /// <summary>When its names hold, an interval in EDTF; null for always.</summary>
    public string? Valid { get; init; }

    /// <summary>Where it was taken from: citations and addresses.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>The set that a principle belongs to, where the set has a name.</summary>
    public string? Set { get; init; }

    /// <summary>The names of what it refers to.</summary>
    public ImmutableArray<string> Cites { get; init; } = [];

    /// <summary>The names of what it takes the place of.</summary>
    public ImmutableArray<string> Replaces { get; init; } = [];
}

/// <summary>A name of a concept.</summary>
/// <param name="Text">The name, with single spaces.</param>
/// <param name="Status">Whether it is preferred, admitted, an abbreviation, or to be avoided.</param>
/// <param name="Language">Its language as a tag.</param>
internal readonly record struct ExportedName(string Text, TermStatus Status, string Language);

using Parlance.Vocabularies;

namespace Parlance.Model;

/// <summary>A name that a termbase states, with its place there.</summary>
/// <param name="Concept">The concept it names, as handed over to the model.</param>
/// <param name="Name">The name, and whether it is the preferred one.</param>
/// <param name="Language">The language it is stated for, as a tag; empty for that of the model.</param>
/// <param name="Span">The name in its file.</param>
internal readonly record struct PlacedName(Concept Concept, TermName Name, string Language, SourceSpan Span)
{
    /// <summary>What the termbase says that it means, with the first name of an entry; null with others, and in a file that was read elsewhere.</summary>
    public string? Definition { get; init; }
}

using Parlance.Vocabularies;

namespace Parlance.Model;

/// <summary>A name that a termbase states, with its place there.</summary>
/// <param name="Concept">The concept it names, as handed over to the model.</param>
/// <param name="Name">Which name it is and how it stands to the concept.</param>
/// <param name="Language">The language it is stated for, as a tag; empty for that of the model.</param>
/// <param name="Span">The name in its file.</param>
internal readonly record struct PlacedName(Concept Concept, TermName Name, string Language, SourceSpan Span);

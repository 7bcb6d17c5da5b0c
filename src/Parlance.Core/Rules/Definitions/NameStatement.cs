using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Rules.Definitions;

/// <summary>A name as some declaration states it.</summary>
/// <param name="Text">The name.</param>
/// <param name="Status">Whether it is the preferred name, an abbreviation, a name to avoid.</param>
/// <param name="Owner">What it names: an item, a group or a concept.</param>
/// <param name="OwnerName">The preferred name of that; the name itself where there is none.</param>
/// <param name="IsTitle">Whether it names a document or an event, whose titles are no terms.</param>
/// <param name="Language">The language tag it is stated for; empty for the language of the model.</param>
/// <param name="Span">Where it is written; null in a referenced assembly.</param>
internal readonly record struct NameStatement(
    string Text, TermStatus Status, object Owner, string OwnerName, bool IsTitle, string Language, SourceSpan? Span);

namespace Parlance.Vocabularies;

/// <summary>A stretch of text that is a declared name or a variant of one.</summary>
/// <param name="Start">Offset into the matched text of the first character.</param>
/// <param name="Length">Length in UTF-16 units; a possessive ending is left out.</param>
/// <param name="Concept">Index into <see cref="Vocabulary.Concepts"/>.</param>
/// <param name="Name">Index into the concept's <see cref="Vocabularies.Concept.Names"/>.</param>
/// <param name="Form">How the text differs from the name.</param>
/// <param name="IsInflected">Whether the text is an inflected form, which a variant may be besides.</param>
/// <param name="CapitalsDiffer">
/// Whether letters differ in case beyond what running text allows: the first letter of a name is free unless another word of
/// the name has a capital. Sentence starts and titles are the caller's to excuse.
/// </param>
internal readonly record struct VocabularyMatch(
    int Start, int Length, int Concept, int Name, MatchForm Form, bool IsInflected, bool CapitalsDiffer) : IPlaced
{
    /// <summary>Offset just past the match.</summary>
    public int End => Start + Length;

    /// <summary>The stretch as a range.</summary>
    public TextRange Range => new(Start, Length);

    /// <summary>Whether the text is a variant of the name (PRL1002), not the name or an inflected form of it.</summary>
    public bool IsVariant => Form is MatchForm.Separation or MatchForm.Spelling or MatchForm.WordOrder;
}

namespace Parlance.Vocabularies;

/// <summary>One name of a concept.</summary>
/// <param name="Text">The name as it was declared.</param>
/// <param name="Status">Whether it is the preferred name, an abbreviation, a name to avoid.</param>
internal readonly record struct TermName(string Text, TermStatus Status);

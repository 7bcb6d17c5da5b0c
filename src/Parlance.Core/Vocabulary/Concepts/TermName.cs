namespace Parlance.Vocabularies;

/// <summary>One name of a concept.</summary>
/// <param name="Text">The name as it was declared.</param>
/// <param name="Status">How the name stands to its concept.</param>
internal readonly record struct TermName(string Text, TermStatus Status);

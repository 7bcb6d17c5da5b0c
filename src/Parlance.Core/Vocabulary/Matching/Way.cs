namespace Parlance.Vocabularies;

/// <summary>A way to write a word of a name.</summary>
/// <param name="Text">The word.</param>
/// <param name="Change">What it makes of the name.</param>
internal readonly record struct Way(string Text, KeyChange Change);

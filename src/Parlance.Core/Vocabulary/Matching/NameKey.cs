namespace Parlance.Vocabularies;

/// <summary>A key on its way into the trie.</summary>
/// <param name="Letters">Its letters.</param>
/// <param name="Entry">The name that it is a key of.</param>
internal readonly record struct NameKey(string Letters, NameEntry Entry);

namespace Parlance.Vocabularies;

/// <summary>A key on its way into the trie.</summary>
/// <param name="Letters">Its letters.</param>
/// <param name="Entry">The name that it stands for.</param>
internal readonly record struct NameKey(string Letters, NameEntry Entry);

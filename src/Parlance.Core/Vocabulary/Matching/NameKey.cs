namespace Parlance.Vocabularies;

/// <summary>A key on its way into the trie.</summary>
internal readonly struct NameKey(string letters, int name, int[] boundaries, Derivation derivation)
{
    public string Letters { get; } = letters;

    public int Name { get; } = name;

    public int[] Boundaries { get; } = boundaries;

    public Derivation Derivation { get; } = derivation;
}

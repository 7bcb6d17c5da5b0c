namespace Parlance.Vocabularies;

/// <summary>The keys of a vocabulary and the boundaries in them, on their way into the trie.</summary>
internal sealed class KeyList
{
    public List<NameKey> Keys { get; } = new();

    public List<int> Boundaries { get; } = new();

    public void Add(string letters, int name, List<int> boundaries, KeyChange change)
    {
        Keys.Add(new(letters, new(name, Boundaries.Count, boundaries.Count, change)));
        Boundaries.AddRange(boundaries);
    }
}

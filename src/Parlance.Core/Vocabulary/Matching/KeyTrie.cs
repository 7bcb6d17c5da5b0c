namespace Parlance.Vocabularies;

/// <summary>
/// All keys of a vocabulary as a trie whose nodes have labels of several letters, so that there are at most twice as many nodes as
/// keys. Children are next to each other and sorted by first letter; there are no objects but a few arrays.
/// </summary>
internal sealed class KeyTrie
{
    private readonly Node[] _nodes;
    private readonly char[] _firstLetters;
    private readonly char[] _labels;
    private readonly NameEntry[] _entries;
    private readonly int[] _boundaries;

    public KeyTrie(Node[] nodes, char[] firstLetters, char[] labels, NameEntry[] entries, int[] boundaries)
    {
        _nodes = nodes;
        _firstLetters = firstLetters;
        _labels = labels;
        _entries = entries;
        _boundaries = boundaries;
    }

    /// <summary>The boundaries of a key, in order, as <see cref="Boundaries"/> packs them.</summary>
    public ReadOnlySpan<int> BoundariesOf(in NameEntry entry) => _boundaries.AsSpan(entry.Boundaries, entry.BoundaryCount);

    /// <summary>Whether a key ends where the cursor is.</summary>
    public bool HasEntriesAt(Cursor cursor)
    {
        ref readonly Node node = ref _nodes[cursor.Node];
        return node.EntryCount > 0 && cursor.Matched == node.LabelLength;
    }

    /// <summary>The names whose key ends where the cursor is, the best first.</summary>
    public ReadOnlySpan<NameEntry> EntriesAt(Cursor cursor)
    {
        ref readonly Node node = ref _nodes[cursor.Node];
        return _entries.AsSpan(node.Entries, node.EntryCount);
    }

    /// <summary>Moves the cursor on by a letter.</summary>
    /// <returns>False if no key goes on like this; the cursor is of no use then.</returns>
    public bool Step(ref Cursor cursor, char letter)
    {
        ref readonly Node node = ref _nodes[cursor.Node];
        if (cursor.Matched < node.LabelLength)
        {
            return _labels[node.Label + cursor.Matched++] == letter;
        }

        int child = FindChild(node.Children, node.ChildCount, letter);
        cursor = new(child, 1);
        return child >= 0;
    }

    private int FindChild(int first, int count, char letter)
    {
        while (count > 6)
        {
            int half = count >> 1;
            if (_firstLetters[first + half] <= letter)
            {
                first += half;
                count -= half;
            }
            else
            {
                count = half;
            }
        }

        for (int end = first + count; first < end; first++)
        {
            if (_firstLetters[first] == letter)
            {
                return first;
            }
        }

        return -1;
    }

    /// <summary>A place in the trie: a node, and how much of its label has been matched.</summary>
    public struct Cursor(int node, int matched)
    {
        public int Node = node;
        public int Matched = matched;
    }

    /// <summary>A node: offsets into the trie's arrays.</summary>
    public struct Node
    {
        public int Label;
        public int LabelLength;
        public int Children;
        public int ChildCount;
        public int Entries;
        public int EntryCount;
    }
}

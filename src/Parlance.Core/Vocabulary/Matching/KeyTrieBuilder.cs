namespace Parlance.Vocabularies;

/// <summary>Builds the trie from sorted keys, breadth first, so that the children of a node are next to each other.</summary>
internal sealed class KeyTrieBuilder
{
    /// <summary>More names than this with one key are of no use, and would let a hostile termbase slow each match down.</summary>
    private const int MostEntries = 16;

    private readonly string[] _letters;
    private readonly int[] _order;
    private readonly List<NameKey> _keys;
    private readonly DeclaredName[] _names;
    private readonly List<KeyTrie.Node> _nodes = new();
    private readonly List<char> _firstLetters = new();
    private readonly List<char> _labels = new();
    private readonly List<NameEntry> _entries = new();
    private readonly List<int> _boundaries;
    private readonly Queue<KeyRange> _ranges = new();
    private readonly List<NameEntry> _same = new();

    private KeyTrieBuilder(KeyList list, DeclaredName[] names)
    {
        _names = names;
        _keys = list.Keys;
        _boundaries = list.Boundaries;
        _letters = new string[_keys.Count];
        _order = new int[_keys.Count];
        for (int i = 0; i < _order.Length; i++)
        {
            _letters[i] = _keys[i].Letters;
            _order[i] = i;
        }

        Array.Sort(_letters, _order, StringComparer.Ordinal);
    }

    public static KeyTrie Build(KeyList keys, DeclaredName[] names) => new KeyTrieBuilder(keys, names).Build();

    private KeyTrie Build()
    {
        Enqueue(new(0, _order.Length, 0));
        for (int node = 0; _ranges.Count > 0; node++)
        {
            Fill(node, _ranges.Dequeue());
        }

        return new(_nodes.ToArray(), _firstLetters.ToArray(), _labels.ToArray(), _entries.ToArray(), _boundaries.ToArray());
    }

    private void Enqueue(KeyRange range)
    {
        _nodes.Add(default);
        _firstLetters.Add(range.Start < range.End && range.Depth < _letters[range.Start].Length ? _letters[range.Start][range.Depth] : KeyLetters.None);
        _ranges.Enqueue(range);
    }

    private void Fill(int index, KeyRange range)
    {
        (int start, int end, int depth) = range;
        var node = new KeyTrie.Node { Label = _labels.Count, Entries = _entries.Count, Children = _nodes.Count };
        if (start == end)
        {
            _nodes[index] = node;
            return;
        }

        // The root has no label: a cursor starts at it with nothing matched.
        int shared = index == 0 ? 0 : SharedLength(_letters[start], _letters[end - 1], depth);
        for (int i = depth; i < shared; i++)
        {
            _labels.Add(_letters[start][i]);
        }

        node.LabelLength = _labels.Count - node.Label;
        _same.Clear();
        for (; start < end && _letters[start].Length == shared; start++)
        {
            _same.Add(_keys[_order[start]].Entry);
        }

        node.EntryCount = AddEntries();
        while (start < end)
        {
            int next = EndOfLetter(start, end, shared);
            Enqueue(new(start, next, shared));
            start = next;
        }

        node.ChildCount = _nodes.Count - node.Children;
        _nodes[index] = node;
    }

    private int AddEntries()
    {
        _same.Sort(Compare);
        int first = _entries.Count;
        for (int i = 0; i < _same.Count && _entries.Count - first < MostEntries; i++)
        {
            if (i == 0 || !IsRepeated(_same[i], _same[i - 1]))
            {
                _entries.Add(_same[i]);
            }
        }

        return _entries.Count - first;
    }

    /// <summary>Declared forms before derived ones, names to prefer before others, and then the order of declaration.</summary>
    private int Compare(NameEntry a, NameEntry b)
    {
        int result = a.Change.CompareTo(b.Change);
        result = result != 0 ? result : _names[a.Name].Status.CompareTo(_names[b.Name].Status);
        result = result != 0 ? result : string.CompareOrdinal(_names[a.Name].Text, _names[b.Name].Text);
        return result != 0 ? result : a.Name.CompareTo(b.Name);
    }

    /// <summary>Names of one text may still be parted differently in their derived keys.</summary>
    private bool IsRepeated(NameEntry entry, NameEntry before)
    {
        if (entry.Change != before.Change
            || entry.BoundaryCount != before.BoundaryCount
            || _names[entry.Name].Text != _names[before.Name].Text
            || _names[entry.Name].IsWordForWord != _names[before.Name].IsWordForWord)
        {
            return false;
        }

        for (int i = 0; i < entry.BoundaryCount; i++)
        {
            if (_boundaries[entry.Boundaries + i] != _boundaries[before.Boundaries + i])
            {
                return false;
            }
        }

        return true;
    }

    private int EndOfLetter(int start, int end, int depth)
    {
        char letter = _letters[start][depth];
        while (start < end && _letters[start][depth] == letter)
        {
            start++;
        }

        return start;
    }

    private static int SharedLength(string a, string b, int start)
    {
        while (start < a.Length && start < b.Length && a[start] == b[start])
        {
            start++;
        }

        return start;
    }

    private readonly record struct KeyRange(int Start, int End, int Depth);
}

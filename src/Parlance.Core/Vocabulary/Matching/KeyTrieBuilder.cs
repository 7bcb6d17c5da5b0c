namespace Parlance.Vocabularies;

/// <summary>Builds the trie from sorted keys, breadth first, so that the children of a node are next to each other.</summary>
internal sealed class KeyTrieBuilder
{
    /// <summary>More names than this with one key are of no use, and would let a hostile termbase slow each match down.</summary>
    private const int MostEntries = 16;

    private readonly string[] letters;
    private readonly int[] order;
    private readonly List<NameKey> keys;
    private readonly DeclaredName[] names;
    private readonly List<KeyTrie.Node> nodes = new();
    private readonly List<char> firstLetters = new();
    private readonly List<char> labels = new();
    private readonly List<NameEntry> entries = new();
    private readonly List<int> boundaries;
    private readonly Queue<KeyRange> ranges = new();
    private readonly List<NameEntry> same = new();

    private KeyTrieBuilder(KeyList list, DeclaredName[] names)
    {
        this.names = names;
        keys = list.Keys;
        boundaries = list.Boundaries;
        letters = new string[keys.Count];
        order = new int[keys.Count];
        for (var i = 0; i < order.Length; i++)
        {
            letters[i] = keys[i].Letters;
            order[i] = i;
        }

        Array.Sort(letters, order, StringComparer.Ordinal);
    }

    public static KeyTrie Build(KeyList keys, DeclaredName[] names) => new KeyTrieBuilder(keys, names).Build();

    private KeyTrie Build()
    {
        Enqueue(new(0, order.Length, 0));
        for (var node = 0; ranges.Count > 0; node++)
        {
            Fill(node, ranges.Dequeue());
        }

        return new(nodes.ToArray(), firstLetters.ToArray(), labels.ToArray(), entries.ToArray(), boundaries.ToArray());
    }

    private void Enqueue(KeyRange range)
    {
        nodes.Add(default);
        firstLetters.Add(range.Start < range.End && range.Depth < letters[range.Start].Length ? letters[range.Start][range.Depth] : KeyLetters.None);
        ranges.Enqueue(range);
    }

    private void Fill(int index, KeyRange range)
    {
        var (start, end, depth) = range;
        var node = new KeyTrie.Node { Label = labels.Count, Entries = entries.Count, Children = nodes.Count };
        if (start == end)
        {
            nodes[index] = node;
            return;
        }

        // The root has no label: a cursor starts at it with nothing matched.
        var shared = index == 0 ? 0 : SharedLength(letters[start], letters[end - 1], depth);
        for (var i = depth; i < shared; i++)
        {
            labels.Add(letters[start][i]);
        }

        node.LabelLength = labels.Count - node.Label;
        same.Clear();
        for (; start < end && letters[start].Length == shared; start++)
        {
            same.Add(keys[order[start]].Entry);
        }

        node.EntryCount = AddEntries();
        while (start < end)
        {
            var next = EndOfLetter(start, end, shared);
            Enqueue(new(start, next, shared));
            start = next;
        }

        node.ChildCount = nodes.Count - node.Children;
        nodes[index] = node;
    }

    private int AddEntries()
    {
        same.Sort(Compare);
        var first = entries.Count;
        for (var i = 0; i < same.Count && entries.Count - first < MostEntries; i++)
        {
            if (i == 0 || !IsRepeated(same[i], same[i - 1]))
            {
                entries.Add(same[i]);
            }
        }

        return entries.Count - first;
    }

    // Declared forms before derived ones, names to prefer before others, and then the order of declaration.
    private int Compare(NameEntry a, NameEntry b)
    {
        var result = a.Derivation.CompareTo(b.Derivation);
        result = result != 0 ? result : names[a.Name].Status.CompareTo(names[b.Name].Status);
        result = result != 0 ? result : string.CompareOrdinal(names[a.Name].Text, names[b.Name].Text);
        return result != 0 ? result : a.Name.CompareTo(b.Name);
    }

    // Names of one text may still be parted differently in their derived keys.
    private bool IsRepeated(NameEntry entry, NameEntry before)
    {
        if (entry.Derivation != before.Derivation
            || entry.BoundaryCount != before.BoundaryCount
            || names[entry.Name].Text != names[before.Name].Text
            || names[entry.Name].IsWordForWord != names[before.Name].IsWordForWord)
        {
            return false;
        }

        for (var i = 0; i < entry.BoundaryCount; i++)
        {
            if (boundaries[entry.Boundaries + i] != boundaries[before.Boundaries + i])
            {
                return false;
            }
        }

        return true;
    }

    private int EndOfLetter(int start, int end, int depth)
    {
        var letter = letters[start][depth];
        while (start < end && letters[start][depth] == letter)
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

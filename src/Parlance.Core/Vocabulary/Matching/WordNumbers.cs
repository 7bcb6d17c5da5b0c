namespace Parlance.Vocabularies;

/// <summary>Gives words numbers, and finds the number of a span without making a string of it.</summary>
internal sealed class WordNumbers
{
    private readonly List<string> _words = new();
    private readonly List<int> _numbers = new();
    private int[] _slots = new int[64];

    /// <summary>The number of the word, given it now if it has none.</summary>
    public int Add(string word)
    {
        AddAlias(word, _words.Count);
        return Find(word.AsSpan());
    }

    /// <summary>Gives a word the number of another, unless it has one.</summary>
    public void AddAlias(string word, int number)
    {
        int slot = SlotOf(word.AsSpan());
        if (_slots[slot] != 0)
        {
            return;
        }

        _words.Add(word);
        _numbers.Add(number);
        _slots[slot] = _words.Count;
        if (_words.Count * 2 > _slots.Length)
        {
            Grow();
        }
    }

    /// <summary>The number of the word, or a negative number.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        int index = _slots[SlotOf(word)] - 1;
        return index < 0 ? index : _numbers[index];
    }

    private int SlotOf(ReadOnlySpan<char> word)
    {
        uint hash = 2166136261u;
        foreach (char c in word)
        {
            hash = (hash ^ c) * 16777619u;
        }

        int mask = _slots.Length - 1;
        int slot = (int)((hash ^ (hash >> 15)) & (uint)mask);
        while (_slots[slot] != 0 && !_words[_slots[slot] - 1].AsSpan().SequenceEqual(word))
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        for (int i = 0; i < _words.Count; i++)
        {
            _slots[SlotOf(_words[i].AsSpan())] = i + 1;
        }
    }
}

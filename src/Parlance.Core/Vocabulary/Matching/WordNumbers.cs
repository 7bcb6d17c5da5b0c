namespace Parlance.Vocabularies;

/// <summary>Gives words numbers by their keys (<see cref="Language.WordKeys"/>), so that all forms of a word have one.</summary>
internal sealed class WordNumbers
{
    private readonly List<ulong> _keys = new();
    private readonly List<int> _numbers = new();
    private int[] _slots = new int[64];

    /// <summary>The number of a word, given it now if it has none.</summary>
    public int Add(ulong key)
    {
        AddAlias(key, _keys.Count);
        return Find(key);
    }

    /// <summary>Gives a word the number of another, unless it has one.</summary>
    public void AddAlias(ulong key, int number)
    {
        int slot = SlotOf(key);
        if (_slots[slot] != 0)
        {
            return;
        }

        _keys.Add(key);
        _numbers.Add(number);
        _slots[slot] = _keys.Count;
        if (_keys.Count * 2 > _slots.Length)
        {
            Grow();
        }
    }

    /// <summary>The number of the word, or a negative number.</summary>
    public int Find(ulong key)
    {
        int index = _slots[SlotOf(key)] - 1;
        return index < 0 ? index : _numbers[index];
    }

    private int SlotOf(ulong key)
    {
        int mask = _slots.Length - 1;
        int slot = (int)((key ^ (key >> 32)) & (uint)mask);
        while (_slots[slot] != 0 && _keys[_slots[slot] - 1] != key)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        for (int i = 0; i < _keys.Count; i++)
        {
            _slots[SlotOf(_keys[i])] = i + 1;
        }
    }
}

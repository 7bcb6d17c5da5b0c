namespace Parlance.Vocabularies;

/// <summary>Gives words numbers, and finds the number of a span without making a string of it.</summary>
internal sealed class WordNumbers
{
    private readonly List<string> words = new();
    private readonly List<int> numbers = new();
    private int[] slots = new int[64];

    /// <summary>The number of the word, given it now if it has none.</summary>
    public int Add(string word)
    {
        AddAlias(word, words.Count);
        return Find(word.AsSpan());
    }

    /// <summary>Gives a word the number of another, unless it has one.</summary>
    public void AddAlias(string word, int number)
    {
        var slot = SlotOf(word.AsSpan());
        if (slots[slot] != 0)
        {
            return;
        }

        words.Add(word);
        numbers.Add(number);
        slots[slot] = words.Count;
        if (words.Count * 2 > slots.Length)
        {
            Grow();
        }
    }

    /// <summary>The number of the word, or a negative number.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        var index = slots[SlotOf(word)] - 1;
        return index < 0 ? index : numbers[index];
    }

    private int SlotOf(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
        {
            hash = (hash ^ c) * 16777619u;
        }

        var mask = slots.Length - 1;
        var slot = (int)((hash ^ (hash >> 15)) & (uint)mask);
        while (slots[slot] != 0 && !words[slots[slot] - 1].AsSpan().SequenceEqual(word))
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private void Grow()
    {
        slots = new int[slots.Length * 2];
        for (var i = 0; i < words.Count; i++)
        {
            slots[SlotOf(words[i].AsSpan())] = i + 1;
        }
    }
}

namespace Parlance.Language;

/// <summary>
/// A fixed set of lower-case words, or a map from words to words, kept as one string and an open-addressing table of
/// offsets: quick to build, and asked without an allocation. Safe to read from several threads.
/// </summary>
internal sealed class WordSet
{
    private readonly string _text;
    private readonly int[] _slots;
    private readonly int _mask;

    /// <summary>For each first letter, the lengths that occur, as bits: they show for most words that these are not in the set.</summary>
    private readonly uint[] _lengths = new uint['z' - 'a' + 1];

    /// <summary>Reads entries separated by white space; what follows <c>=</c> within an entry is its value.</summary>
    /// <param name="text">The entries, in lower case.</param>
    public WordSet(string text)
    {
        _text = text;
        int count = 0;
        for (int i = 0; i < text.Length; i++)
        {
            count += text[i] <= ' ' ? 1 : 0;
        }

        int size = 16;
        while (size < count * 2 + 4)
        {
            size *= 2;
        }

        _slots = new int[size];
        _mask = size - 1;
        for (int i = 0; i < text.Length;)
        {
            int end = EndOfEntry(i);
            if (end > i)
            {
                Add(i);
            }

            i = end + 1;
        }
    }

    /// <summary>Whether the word is in the set, ignoring case.</summary>
    public bool Contains(ReadOnlySpan<char> word) => Find(word) >= 0;

    /// <summary>Finds the value of a word, ignoring case; empty where the word has none.</summary>
    public bool TryGetValue(ReadOnlySpan<char> word, out ReadOnlySpan<char> value)
    {
        value = default;
        int start = Find(word);
        if (start < 0)
        {
            return false;
        }

        int end = EndOfKey(start);
        value = end < _text.Length && _text[end] == '='
            ? _text.AsSpan(end + 1, EndOfEntry(start) - end - 1)
            : default;
        return true;
    }

    /// <summary>The hash of a word, ignoring case.</summary>
    internal static int Hash(ReadOnlySpan<char> word)
    {
        uint hash = 5381u;
        foreach (char c in word)
        {
            hash = (hash * 33) ^ Folding.Lower(c);
        }

        return (int)(hash ^ (hash >> 15));
    }

    private int Find(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || !MayStart(word))
        {
            return -1;
        }

        for (int slot = Hash(word) & _mask; _slots[slot] != 0; slot = (slot + 1) & _mask)
        {
            int start = _slots[slot] - 1;
            if (Matches(start, word))
            {
                return start;
            }
        }

        return -1;
    }

    private bool MayStart(ReadOnlySpan<char> word)
    {
        int letter = Folding.Lower(word[0]) - 'a';
        return (uint)letter >= _lengths.Length || (_lengths[letter] & LengthBit(word.Length)) != 0;
    }

    private static uint LengthBit(int length) => 1u << Math.Min(length, 31);

    private bool Matches(int start, ReadOnlySpan<char> word)
    {
        int end = start + word.Length;
        if (end > _text.Length || (end < _text.Length && _text[end] > ' ' && _text[end] != '='))
        {
            return false;
        }

        for (int i = 0; i < word.Length; i++)
        {
            if (_text[start + i] != Folding.Lower(word[i]))
            {
                return false;
            }
        }

        return true;
    }

    private void Add(int start)
    {
        ReadOnlySpan<char> key = _text.AsSpan(start, EndOfKey(start) - start);
        int slot = Hash(key) & _mask;
        while (_slots[slot] != 0)
        {
            if (Matches(_slots[slot] - 1, key))
            {
                return;
            }

            slot = (slot + 1) & _mask;
        }

        _slots[slot] = start + 1;
        if (key[0] is >= 'a' and <= 'z')
        {
            _lengths[key[0] - 'a'] |= LengthBit(key.Length);
        }
    }

    private int EndOfEntry(int i)
    {
        while (i < _text.Length && _text[i] > ' ')
        {
            i++;
        }

        return i;
    }

    private int EndOfKey(int i)
    {
        while (i < _text.Length && _text[i] > ' ' && _text[i] != '=')
        {
            i++;
        }

        return i;
    }
}

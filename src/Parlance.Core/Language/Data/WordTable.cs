namespace Parlance.Language;

/// <summary>
/// Lower-case words, each with a kind and a value, found by a table of first letters and lengths that most words of a text
/// fail at once.
/// </summary>
/// <remarks>It is made on the way to the first finding, so plain arrays and loops: no type parameters to compile for.</remarks>
internal sealed class WordTable
{
    private const int Letters = 'z' - 'a' + 1;

    /// <summary>For each initial, the words with it; what is left free at the end has no word.</summary>
    private readonly Entry[][] _byInitial = new Entry[Letters][];

    /// <summary>For each initial, how many words have it.</summary>
    private readonly int[] _counts = new int[Letters];

    /// <summary>For each initial, bit n says whether a word of n letters begins with it.</summary>
    private readonly uint[] _lengths = new uint[Letters];

    /// <summary>Adds a word of the letters a to z, fewer than 32.</summary>
    /// <param name="word">The word, in lower case.</param>
    /// <param name="kind">What it does; 0 is what all other words do.</param>
    /// <param name="value">Its value within its kind.</param>
    public void Add(string word, byte kind, long value)
    {
        int initial = word[0] - 'a';
        int count = _counts[initial]++;
        Entry[] entries = _byInitial[initial] ??= new Entry[8];
        if (count == entries.Length)
        {
            _byInitial[initial] = new Entry[count * 2];
            Array.Copy(entries, _byInitial[initial], count);
        }

        _byInitial[initial][count] = new Entry { Text = word, Kind = kind, Value = value };
        _lengths[initial] |= 1u << word.Length;
    }

    /// <summary>Adds all words of a list in a data file, with their values.</summary>
    /// <param name="entries">The list (<see cref="WordData.Entries"/>).</param>
    /// <param name="kind">What they do.</param>
    public void Add(string[] entries, byte kind)
    {
        foreach (string entry in entries)
        {
            Add(WordData.WordOf(entry), kind, WordData.NumberOf(entry));
        }
    }

    /// <summary>Whether a word with this first character and length may be in the table: the test that nearly all words fail.</summary>
    public bool MayContain(char first, int length)
    {
        int initial = (first | 0x20) - 'a';
        return (uint)initial < Letters && length < 32 && (_lengths[initial] >> length & 1) != 0;
    }

    /// <summary>Looks a word up, ignoring case; 0 if it is not there.</summary>
    /// <param name="word">The letters of one word.</param>
    /// <param name="value">Its value.</param>
    public byte Find(ReadOnlySpan<char> word, out long value)
    {
        if (word.Length > 0 && MayContain(word[0], word.Length))
        {
            int initial = (word[0] | 0x20) - 'a';
            Entry[] entries = _byInitial[initial];
            for (int i = 0; i < _counts[initial]; i++)
            {
                if (Folding.EqualLatin(word, entries[i].Text))
                {
                    value = entries[i].Value;
                    return entries[i].Kind;
                }
            }
        }

        value = 0;
        return 0;
    }

    private struct Entry
    {
        public string Text;
        public byte Kind;
        public long Value;
    }
}

using System.Runtime.CompilerServices;

namespace Parlance.Language;

/// <summary>
/// Lower-case words, each with a kind and a value, found by a table of first and last letters and lengths that most
/// words of a text fail at once.
/// </summary>
/// <remarks>It is made on the way to the first finding, so plain arrays and loops: no type parameters to compile for.</remarks>
internal sealed class WordTable
{
    private const int Letters = 'z' - 'a' + 1;

    private const int Lengths = 32;

    /// <summary>For each initial and length, the number of the first word with them, from 1; 0 where there is none.</summary>
    private readonly short[] _first = new short[Letters * Lengths];

    private Entry[] _entries = new Entry[64];

    private int _count;

    /// <summary>For each initial and length, the last letters that there are, as bits.</summary>
    private readonly uint[] _lasts = new uint[Letters * Lengths];

    /// <summary>Adds a word of the letters a to z, fewer than 32.</summary>
    /// <param name="word">The word, in lower case.</param>
    /// <param name="kind">What it does; 0 is what all other words do.</param>
    /// <param name="value">Its value within its kind.</param>
    public void Add(string word, byte kind, long value)
    {
        int initial = word[0] - 'a';
        if (_count == _entries.Length)
        {
            Entry[] entries = _entries;
            _entries = new Entry[_count * 2];
            Array.Copy(entries, _entries, _count);
        }

        _entries[_count++] = new Entry { Text = word, Kind = kind, Value = value };
        _lasts[(initial * Lengths) + word.Length] |= BitOf(word[word.Length - 1]);

        // Of two entries for one word, the first counts.
        ref short last = ref _first[(initial * Lengths) + word.Length];
        while (last != 0)
        {
            last = ref _entries[last - 1].Next;
        }

        last = (short)_count;
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

    /// <summary>Whether a word with this length and these letters at its ends may be in the table: the test that nearly all words fail.</summary>
    /// <param name="word">A word of one character at least.</param>
    public bool MayContain(ReadOnlySpan<char> word)
    {
        int initial = (word[0] | 0x20) - 'a';
        return (uint)initial < Letters && word.Length < Lengths && (_lasts[(initial * Lengths) + word.Length] & BitOf(word[word.Length - 1])) != 0;
    }

    /// <summary>Looks a word up, ignoring case; 0 if it is not there.</summary>
    /// <param name="word">The letters of one word.</param>
    /// <param name="value">Its value.</param>
    [MethodImpl(HotLoop.Option)]
    public byte Find(ReadOnlySpan<char> word, out long value)
    {
        if (word.Length > 0 && MayContain(word))
        {
            int initial = (word[0] | 0x20) - 'a';
            for (int i = _first[(initial * Lengths) + word.Length]; i != 0; i = _entries[i - 1].Next)
            {
                ref readonly Entry entry = ref _entries[i - 1];
                if (Folding.EqualLatin(word, entry.Text))
                {
                    value = entry.Value;
                    return entry.Kind;
                }
            }
        }

        value = 0;
        return 0;
    }

    /// <summary>A bit for each letter from a to z, in either case; some other characters share one.</summary>
    private static uint BitOf(char letter) => 1u << (letter & 31);

    private struct Entry
    {
        public string Text;
        public byte Kind;
        public short Next;
        public long Value;
    }
}

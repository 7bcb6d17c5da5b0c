using System.Runtime.CompilerServices;

namespace Parlance.Language;

/// <summary>
/// A fixed set of lower-case words, or a map from words to words: made when first asked, and asked without an allocation.
/// Safe to read from several threads.
/// </summary>
/// <remarks>A list of up to ten words is written where it is used, a longer one in <c>Language/Data</c> (<see cref="WordData.Set"/>).</remarks>
internal sealed class WordSet
{
    private readonly string _source;
    private readonly string[]? _sections;
    private Table? _table;

    /// <summary>A set of the words of a text, white space between; what follows <c>=</c> is the value of the word before it.</summary>
    /// <param name="words">The words, in lower case.</param>
    public WordSet(string words) => _source = words;

    /// <summary>A set of the words of a data file.</summary>
    /// <param name="file">The file's name.</param>
    /// <param name="sections">Its sections; none for the whole file.</param>
    internal WordSet(string file, string[] sections)
    {
        _source = file;
        _sections = sections;
    }

    /// <summary>The data file that the words are in; null if they are in the code.</summary>
    public string? File => _sections is null ? null : _source;

    /// <summary>The sections of the file that the words are in.</summary>
    public string[] Sections => _sections ?? [];

    /// <summary>Whether the word is in the set, ignoring case.</summary>
    public bool Contains(ReadOnlySpan<char> word) => (_table ?? Fill()).Find(word) >= 0;

    /// <summary>Whether the word is in the set, ignoring case.</summary>
    public bool Contains(string word) => Contains(word.AsSpan());

    /// <summary>Finds the value of a word, ignoring case; empty where the word has none.</summary>
    public bool TryGetValue(ReadOnlySpan<char> word, out ReadOnlySpan<char> value) => (_table ?? Fill()).TryGetValue(word, out value);

    /// <summary>The hash of a word, ignoring case.</summary>
    [MethodImpl(HotLoop.Option)]
    internal static int Hash(ReadOnlySpan<char> word)
    {
        uint hash = 5381u;
        foreach (char c in word)
        {
            hash = (hash * 33) ^ Folding.Lower(c);
        }

        return (int)(hash ^ (hash >> 15));
    }

    /// <summary>Makes the table. Two threads may do so at once: the tables are equal.</summary>
    private Table Fill()
    {
        string text = _sections is null ? _source : WordData.Kept(_source);
        var ranges = new TextRange[Math.Max(1, Sections.Length)];
        ranges[0] = new TextRange(0, text.Length);
        for (int i = 0; i < Sections.Length; i++)
        {
            ranges[i] = WordData.SectionOf(text, Sections[i]);
        }

        var table = new Table(text, ranges);
        Volatile.Write(ref _table, table);
        return table;
    }

    /// <summary>An open-addressing table of the offsets of words in one text.</summary>
    private sealed class Table
    {
        private readonly string _text;
        private readonly int[] _slots;
        private readonly int _mask;

        /// <summary>By first letter, the lengths that occur, as bits: most words that are not in a set are told by them.</summary>
        private readonly uint[] _lengths = new uint['z' - 'a' + 1];

        public Table(string text, TextRange[] ranges)
        {
            _text = text;
            int size = 16;
            while (size < (CountSpaces(text, ranges) * 2) + 4)
            {
                size *= 2;
            }

            _slots = new int[size];
            _mask = size - 1;
            foreach (TextRange range in ranges)
            {
                for (int i = range.Start; i < range.End;)
                {
                    int end = EndOfEntry(i);
                    if (end > i)
                    {
                        Add(i);
                    }

                    i = end + 1;
                }
            }
        }

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

        [MethodImpl(HotLoop.Option)]
        public int Find(ReadOnlySpan<char> word)
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

        private static int CountSpaces(string text, TextRange[] ranges)
        {
            int count = 0;
            foreach (TextRange range in ranges)
            {
                for (int i = range.Start; i < range.End; i++)
                {
                    count += text[i] <= ' ' ? 1 : 0;
                }
            }

            return count;
        }

        private bool MayStart(ReadOnlySpan<char> word)
        {
            int letter = Folding.Lower(word[0]) - 'a';
            return (uint)letter >= _lengths.Length || (_lengths[letter] & LengthBit(word.Length)) != 0;
        }

        private static uint LengthBit(int length) => 1u << Math.Min(length, 31);

        [MethodImpl(HotLoop.Option)]
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

        [MethodImpl(HotLoop.Option)]
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
}

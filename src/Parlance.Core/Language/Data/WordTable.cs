namespace Parlance.Language;

/// <summary>
/// Lower-case words and what each means, found by a table of first letters and lengths that most words of a text fail at once.
/// </summary>
/// <typeparam name="T">What a word means; its default is what all other words mean.</typeparam>
internal sealed class WordTable<T> where T : struct
{
    private readonly Entry[][] _byInitial;

    /// <summary>For each initial, bit n says whether a word of n letters begins with it.</summary>
    private readonly uint[] _lengths = new uint['z' - 'a' + 1];

    private readonly record struct Entry(string Key, T Meaning);

    /// <summary>A table of words of the letters a to z, fewer than 32 letters each.</summary>
    public WordTable(IEnumerable<(string Key, T Meaning)> entries)
    {
        var lists = new List<Entry>?[_lengths.Length];
        foreach ((string word, T meaning) in entries)
        {
            int initial = word[0] - 'a';
            (lists[initial] ??= []).Add(new Entry(word, meaning));
            _lengths[initial] |= 1u << word.Length;
        }

        _byInitial = [.. lists.Select(static list => list?.ToArray() ?? [])];
    }

    /// <summary>Whether a word with this first character and length may be in the table: the test that nearly all words fail.</summary>
    public bool MayContain(char first, int length)
    {
        int initial = (first | 0x20) - 'a';
        return (uint)initial < 26 && length < 32 && (_lengths[initial] >> length & 1) != 0;
    }

    /// <summary>Looks a word up, ignoring case.</summary>
    public bool TryFind(ReadOnlySpan<char> word, out T meaning)
    {
        if (word.Length > 0 && MayContain(word[0], word.Length))
        {
            foreach (Entry entry in _byInitial[(word[0] | 0x20) - 'a'])
            {
                if (Folding.EqualLatin(word, entry.Key))
                {
                    meaning = entry.Meaning;
                    return true;
                }
            }
        }

        meaning = default;
        return false;
    }
}

namespace Parlance.Language;

/// <summary>
/// The table of British, American and Oxford spellings, as written by <c>build/spelling-table.cs</c>: one string, and an
/// open-addressing table of where its words start. Read on first use.
/// </summary>
internal sealed class SpellingTable
{
    private static readonly Lazy<SpellingTable> s_shared = new(() => new SpellingTable(WordData.Text("spelling-variants.txt")));

    private readonly string _text;
    private readonly int[] _slots;
    private readonly int _mask;

    private SpellingTable(string text)
    {
        _text = text;
        int size = 1024;
        while (size < text.Length / 6)
        {
            size *= 2;
        }

        _slots = new int[size];
        _mask = size - 1;
        for (int i = 0; i < text.Length; i++)
        {
            if ((uint)(text[i] - 'a') < 26 && (i == 0 || text[i - 1] is ' ' or '\n'))
            {
                Add(i);
            }
        }
    }

    /// <summary>The table.</summary>
    public static SpellingTable Instance => s_shared.Value;

    /// <summary>Finds a word as it is, in lower case.</summary>
    public bool TryFind(ReadOnlySpan<char> word, out SpellingEntry entry)
    {
        for (int slot = WordSet.Hash(word) & _mask; _slots[slot] != 0; slot = (slot + 1) & _mask)
        {
            int start = _slots[slot] - 1;
            if (SpellingEntry.WordAt(_text, start).SequenceEqual(word))
            {
                entry = new SpellingEntry(_text, start);
                return true;
            }
        }

        entry = default;
        return false;
    }

    /// <summary>The words that are variants of each other in every sense.</summary>
    public IEnumerable<string> SureWords()
    {
        foreach (int slot in _slots)
        {
            if (slot > 0 && !new SpellingEntry(_text, slot - 1).DependsOnSense)
            {
                yield return SpellingEntry.WordAt(_text, slot - 1).ToString();
            }
        }
    }

    private void Add(int start)
    {
        ReadOnlySpan<char> word = SpellingEntry.WordAt(_text, start);
        int slot = WordSet.Hash(word) & _mask;
        while (_slots[slot] != 0)
        {
            if (SpellingEntry.WordAt(_text, _slots[slot] - 1).SequenceEqual(word))
            {
                return;
            }

            slot = (slot + 1) & _mask;
        }

        _slots[slot] = start + 1;
    }
}

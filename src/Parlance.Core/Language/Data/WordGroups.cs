using System.Text;

namespace Parlance.Language;

/// <summary>Groups of words, any two words of which make a pair; asked by pair, in any order and inflection.</summary>
internal sealed class WordGroups
{
    private const int LongestWord = 32;

    private readonly WordSet _words;
    private readonly WordSet _pairs;

    /// <summary>Reads groups: one in each line, words separated by spaces, each its own key (<see cref="NormalForm"/>).</summary>
    public WordGroups(string text)
    {
        var pairs = new StringBuilder(text.Length * 4);
        foreach (string? line in text.Split('\n'))
        {
            string[] words = line.Split([' '], StringSplitOptions.RemoveEmptyEntries);
            for (int i = 0; i < words.Length; i++)
            {
                for (int j = i + 1; j < words.Length; j++)
                {
                    bool ordered = string.CompareOrdinal(words[i], words[j]) < 0;
                    pairs.Append(ordered ? words[i] : words[j]).Append('+').Append(ordered ? words[j] : words[i]).Append('\n');
                    Count++;
                }
            }
        }

        _words = new WordSet(text);
        _pairs = new WordSet(pairs.ToString());
    }

    /// <summary>How many pairs there are.</summary>
    public int Count { get; }

    /// <summary>Whether a word, given by its key, makes a pair with any other.</summary>
    public bool Contains(ReadOnlySpan<char> word) => _words.Contains(word);

    /// <summary>Whether two words, given by their keys (<see cref="NormalForm"/>), make a pair.</summary>
    public bool ArePair(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length == 0 || b.Length == 0 || a.Length > LongestWord || b.Length > LongestWord || !Contains(a))
        {
            return false;
        }

        Span<char> pair = stackalloc char[(LongestWord * 2) + 1];
        bool ordered = a.SequenceCompareTo(b) < 0;
        ReadOnlySpan<char> first = ordered ? a : b;
        ReadOnlySpan<char> second = ordered ? b : a;
        first.CopyTo(pair);
        pair[first.Length] = '+';
        second.CopyTo(pair.Slice(first.Length + 1));
        return _pairs.Contains(pair.Slice(0, a.Length + b.Length + 1));
    }
}

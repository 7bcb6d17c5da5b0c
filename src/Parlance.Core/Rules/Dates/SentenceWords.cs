using Parlance.Language;

namespace Parlance.Rules.Dates;

/// <summary>The words of a sentence by index, in lower case, with what stands between them.</summary>
internal sealed class SentenceWords
{
    private readonly List<Entry> _words = [];

    public SentenceWords(string text, TextRange sentence)
    {
        foreach (Word word in new WordScanner(text.AsSpan(sentence.Start, sentence.Length)))
        {
            int start = sentence.Start + word.Start;
            bool isPlain = word.Gap is Gap.Start or Gap.Space or Gap.Line or Gap.Hyphen;
            _words.Add(new Entry(text.Substring(start, word.Length).ToLowerInvariant(), start, start + word.Length, isPlain));
        }
    }

    /// <summary>How many there are.</summary>
    public int Count => _words.Count;

    /// <summary>A word; empty beyond either end.</summary>
    public string this[int index] => index >= 0 && index < _words.Count ? _words[index].Text : "";

    /// <summary>Whether nothing but white space or a hyphen stands before a word.</summary>
    public bool IsPlain(int index) => index < _words.Count && _words[index].IsPlain;

    /// <summary>Index of the first word that starts at or after an offset.</summary>
    public int At(int offset)
    {
        int low = 0, high = _words.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_words[middle].Start < offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>The words of a piece of the text, from the first to the one after the last.</summary>
    public (int First, int End) Of(TextRange piece) => (At(piece.Start), At(piece.End));

    /// <summary>Whether one of some words stands between two indexes.</summary>
    public bool HasAny(int first, int end, string[] words)
    {
        for (int i = Math.Max(first, 0); i < end && i < _words.Count; i++)
        {
            if (Array.IndexOf(words, _words[i].Text) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether only white space separates the words from one index up to another.</summary>
    public bool IsUnbroken(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (!IsPlain(i))
            {
                return false;
            }
        }

        return true;
    }

    private readonly record struct Entry(string Text, int Start, int End, bool IsPlain);
}

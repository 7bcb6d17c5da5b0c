namespace Parlance.Language;

/// <summary>One word of the spelling table, and the row it is in.</summary>
internal readonly struct SpellingEntry
{
    private readonly string _text;
    private readonly int _word;

    public SpellingEntry(string text, int word)
    {
        _text = text;
        _word = word;
        Row = word == 0 ? 0 : text.LastIndexOf('\n', word - 1) + 1;
    }

    /// <summary>Identifies the row.</summary>
    public int Row { get; }

    /// <summary>Whether the words of the row are variants of each other in some senses only.</summary>
    public bool DependsOnSense => _text[EndOfRow - 1] == '?';

    private int EndOfRow => _text.IndexOf('\n', Row) is var end && end < 0 ? _text.Length : end;

    /// <summary>The word that starts at an offset.</summary>
    public static ReadOnlySpan<char> WordAt(string text, int start)
    {
        int end = start;
        while (end < text.Length && (uint)(text[end] - 'a') < 26)
        {
            end++;
        }

        return text.AsSpan(start, end - start);
    }

    /// <summary>The first word of the row that starts at an offset or after it; empty when there is none.</summary>
    /// <param name="from">An offset into the table, from <see cref="Row"/> on; moved past the word.</param>
    public ReadOnlySpan<char> NextInRow(ref int from)
    {
        for (int end = EndOfRow; from < end; from++)
        {
            if ((uint)(_text[from] - 'a') < 26 && (from == Row || _text[from - 1] == ' '))
            {
                ReadOnlySpan<char> word = WordAt(_text, from);
                from += word.Length;
                return word;
            }
        }

        return default;
    }

    /// <summary>The spelling that a standard prefers.</summary>
    public ReadOnlySpan<char> Preferred(EnglishSpelling spelling)
    {
        int start = Row;
        for (EnglishSpelling column = EnglishSpelling.American; column < spelling; column++)
        {
            int next = _text.IndexOf(' ', start, EndOfRow - start) + 1;
            if (next == 0 || (uint)(_text[next] - 'a') >= 26)
            {
                break;
            }

            start = next;
        }

        return WordAt(_text, start);
    }

    /// <summary>Whether a standard accepts the word: it prefers it, or has it as a common variant.</summary>
    public bool IsAccepted(EnglishSpelling spelling)
    {
        ReadOnlySpan<char> word = WordAt(_text, _word);
        if (Preferred(spelling).SequenceEqual(word))
        {
            return true;
        }

        char mark = spelling == EnglishSpelling.American ? 'a' : spelling == EnglishSpelling.British ? 'b' : 'z';
        for (int i = _word + word.Length; i < _text.Length && _text[i] > ' '; i++)
        {
            // A British variant is one of the Oxford kind too, unless that kind has a spelling of its own.
            if (_text[i] == mark || (mark == 'z' && _text[i] == 'b'))
            {
                return true;
            }
        }

        return false;
    }
}

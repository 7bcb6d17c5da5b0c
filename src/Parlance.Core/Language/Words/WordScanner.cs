using System.Runtime.CompilerServices;

namespace Parlance.Language;

/// <summary>
/// Enumerates the words of a text from left to right, without allocating and in time proportional to the text.
/// Letters, marks, digits and inner apostrophes make a word; a hyphen or an en dash divides a compound into words
/// and is remembered in <see cref="Word.Gap"/>; U+FFFC is a boundary.
/// <code>foreach (var word in new WordScanner(text)) { ... word.In(text) ... }</code>
/// </summary>
internal ref struct WordScanner
{
    /// <summary>A full stop after so few letters may be of an abbreviation or of an address (www.).</summary>
    private const int LongestWithInnerStops = 3;

    private readonly ReadOnlySpan<char> _text;
    private int _position;
    private bool _inSingleQuotes;
    private bool _opensLine;
    private Word _current;

    /// <summary>Starts before the first word of a text.</summary>
    /// <param name="text">The text; offsets of words count from its start.</param>
    public WordScanner(ReadOnlySpan<char> text)
    {
        _text = text;
        _position = 0;
        _inSingleQuotes = false;
        _opensLine = false;
        _current = new Word(0, 0, 0, Gap.Start, WordTraits.None);
    }

    /// <summary>The word found last.</summary>
    public readonly Word Current => _current;

    /// <summary>The scanner itself.</summary>
    public readonly WordScanner GetEnumerator() => this;

    /// <summary>Reads all words of a text into a buffer, which grows if it must.</summary>
    /// <param name="text">The text.</param>
    /// <param name="into">The buffer.</param>
    /// <returns>How many words there are.</returns>
    [MethodImpl(HotLoop.Option)]
    public static int ReadAll(ReadOnlySpan<char> text, ref Word[] into)
    {
        var scanner = new WordScanner(text);
        int count = 0;
        do
        {
            if (into.Length - count < 2)
            {
                Array.Resize(ref into, into.Length * 2);
            }

            count = scanner.ReadPlainWords(into, count);
        }
        while (scanner.ReadAnyWord(into, ref count));
        return count;
    }

    /// <summary>Moves to the next word.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveNext()
    {
        if (MayBePlainAfter(_current) && TryReadPlainWord(_text, _position, _current, out Word plain))
        {
            _current = plain;
            _position = plain.End;
            _opensLine = false;
            return true;
        }

        return ReadAnyWord();
    }

    /// <summary>After an abbreviation, and at the start, it is less plain what a space and a small letter mean.</summary>
    private static bool MayBePlainAfter(in Word word) => word.Length > 0 && !word.Is(WordTraits.Abbreviation);

    /// <summary>Adds the plain words that follow to a buffer, as long as there is room for one more.</summary>
    [MethodImpl(HotLoop.Option)]
    private int ReadPlainWords(Word[] into, int count)
    {
        ReadOnlySpan<char> text = _text;
        int position = _position, found = count;
        Word current = _current;
        if (MayBePlainAfter(current))
        {
            while (found < into.Length - 1 && TryReadPlainWord(text, position, current, out Word plain))
            {
                current = plain;
                position = plain.End;
                into[found++] = plain;
            }
        }

        if (found > count)
        {
            _current = current;
            _position = position;
            _opensLine = false;
        }

        return found;
    }

    [MethodImpl(HotLoop.Option)]
    private bool ReadAnyWord(Word[] into, ref int count)
    {
        if (!ReadAnyWord())
        {
            return false;
        }

        into[count++] = _current;
        return true;
    }

    [MethodImpl(HotLoop.Option)]
    private bool ReadAnyWord()
    {
        var gap = new GapReader(_text, _current, _position, _opensLine);
        if (!gap.Read(ref _inSingleQuotes))
        {
            _position = _text.Length;
            return false;
        }

        var shape = new WordShape(_text, gap.End);
        shape.Read(_inSingleQuotes);
        WordTraits traits = shape.Traits | gap.Traits;
        if (shape.End < _text.Length && _text[shape.End] == Characters.Hole)
        {
            traits |= WordTraits.BesideHole;
        }

        if (gap.StartsSentence(_text.Slice(shape.Start, shape.StemEnd - shape.Start), traits))
        {
            traits |= WordTraits.SentenceStart;
        }

        _opensLine = gap.StartsBlockLine;
        _position = shape.End;
        _current = new Word(shape.Start, shape.End - shape.Start, shape.StemEnd - shape.Start, gap.Kind, traits);
        return true;
    }

    /// <summary>
    /// Most words: small Latin letters or one capital before them, a single space before them, perhaps after a comma or a full
    /// stop, and a plain sign after them. Everything else is read more slowly.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryReadPlainWord(ReadOnlySpan<char> text, int position, in Word previous, out Word word)
    {
        word = default;
        int start = position + 1;
        if ((uint)start >= (uint)text.Length)
        {
            return false;
        }

        char before = text[position];
        Gap gap = Gap.Space;
        if (before != ' ')
        {
            if (before is not (',' or '.') || text[start] != ' ' || start + 1 == text.Length || (before == '.' && previous.Is(WordTraits.Number)))
            {
                return false;
            }

            gap = Gap.Punctuation;
            start++;
        }

        int end = start;
        WordTraits traits = WordTraits.None;
        if ((uint)(text[start] - 'A') < 26)
        {
            traits = WordTraits.Capitalised;
            end++;
        }

        while ((uint)end < (uint)text.Length && (uint)(text[end] - 'a') < 26)
        {
            end++;
        }

        int length = end - start;
        if (length == 0 || (uint)end >= (uint)text.Length || (text[end] != ' ' && !IsPlainEnd(text, end, length)))
        {
            return false;
        }

        if (before == '.' && SentenceEnds.Between(previous.StemIn(text), previous.Traits, text.Slice(start, length), traits))
        {
            traits |= WordTraits.SentenceStart;
        }

        word = new Word(start, length, length, gap, traits);
        return true;
    }

    /// <summary>A full stop before a letter may be one of a file: <c>rules.md</c>.</summary>
    private static bool IsPlainEnd(ReadOnlySpan<char> text, int end, int length) =>
        text[end] is ',' or ';' or ')' or '-' or '\n' or '\r'
        || (text[end] == '.' && length > LongestWithInnerStops && (end + 1 == text.Length || text[end + 1] == ' ' || !Characters.IsLetter(text[end + 1])));
}

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

    /// <summary>Moves to the next word.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveNext()
    {
        if (TryReadPlainWord())
        {
            return true;
        }

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

    /// <summary>Most words: small Latin letters, a single space before them, a plain sign after them. Everything else is read more slowly.</summary>
    private bool TryReadPlainWord()
    {
        int start = _position + 1;
        if (start >= _text.Length || _text[_position] != ' ' || _current.Length == 0 || _current.Is(WordTraits.Abbreviation))
        {
            return false;
        }

        int end = start;
        while (end < _text.Length && (uint)(_text[end] - 'a') < 26)
        {
            end++;
        }

        int length = end - start;
        if (length == 0 || end == _text.Length || !(_text[end] is ' ' or ',' or ';' or ')' or '-' or '\n' or '\r' || (_text[end] == '.' && length > LongestWithInnerStops)))
        {
            return false;
        }

        _opensLine = false;
        _position = end;
        _current = new Word(start, length, length, Gap.Space, WordTraits.None);
        return true;
    }
}

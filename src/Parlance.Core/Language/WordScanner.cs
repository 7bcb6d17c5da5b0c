namespace Parlance.Language;

/// <summary>
/// Enumerates the words of a text from left to right, without allocating and in time proportional to the text.
/// Letters, marks, digits and inner apostrophes make a word; a hyphen or an en dash parts a compound into words
/// and is remembered in <see cref="Word.Gap"/>; U+FFFC is a boundary.
/// <code>foreach (var word in new WordScanner(text)) { ... word.In(text) ... }</code>
/// </summary>
public ref struct WordScanner
{
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
        var gap = new GapReader(_text, _current, _position, _opensLine);
        if (!gap.Read(ref _inSingleQuotes))
        {
            _position = _text.Length;
            return false;
        }

        var shape = new WordShape(_text, gap.End);
        shape.Read(_inSingleQuotes);
        var traits = shape.Traits | gap.Traits;
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
}

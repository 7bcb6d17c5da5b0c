namespace Parlance.Language;

/// <summary>
/// Enumerates the sentences of a text, without allocating. A paragraph, a list item, a table cell and a title end a
/// sentence too. Full stops of abbreviations, initials, decimals and <c>No. 5</c> do not.
/// <code>foreach (var sentence in new Sentences(text)) { ... sentence.In(text) ... }</code>
/// </summary>
internal ref struct Sentences
{
    private readonly ReadOnlySpan<char> _text;
    private WordScanner _words;
    private Word _last;
    private int _next;
    private bool _finished;

    /// <summary>Starts before the first sentence of a text.</summary>
    /// <param name="text">The text; offsets of sentences count from its start.</param>
    public Sentences(ReadOnlySpan<char> text)
    {
        _text = text;
        _words = new WordScanner(text);
        _last = default;
        _next = 0;
        _finished = !_words.MoveNext();
        Current = default;
        if (!_finished)
        {
            _last = _words.Current;
            _next = StartOf(_last, 0);
        }
    }

    /// <summary>The sentence found last: from its first quotation mark or word to its last full stop or quotation mark.</summary>
    public TextRange Current { get; private set; }

    /// <summary>The enumerator itself.</summary>
    public readonly Sentences GetEnumerator() => this;

    /// <summary>Moves to the next sentence.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveNext()
    {
        if (_finished)
        {
            return false;
        }

        int start = _next;
        bool isMarker = IsMarker(_last);
        while (_words.MoveNext())
        {
            Word word = _words.Current;
            Word previous = _last;
            _last = word;
            bool belongsToMarker = isMarker && word.Gap == Gap.Punctuation;
            isMarker = false;
            if (word.Is(WordTraits.SentenceStart) && !belongsToMarker)
            {
                Current = TextRange.FromBounds(start, EndOf(previous, word.Start));
                _next = StartOf(word, previous.End);
                return true;
            }
        }

        _finished = true;
        Current = TextRange.FromBounds(start, EndOf(_last, _text.Length));
        return true;
    }

    /// <summary>The sentence around an offset.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">An offset into it.</param>
    /// <returns>The sentence that holds the offset, else the last one that starts before it, else an empty stretch.</returns>
    public static TextRange Around(ReadOnlySpan<char> text, int offset)
    {
        var found = default(TextRange);
        foreach (TextRange sentence in new Sentences(text))
        {
            if (sentence.Start > offset && found.Length > 0)
            {
                break;
            }

            found = sentence;
        }

        return found;
    }

    /// <summary>"1." and "(a)" go with what they mark.</summary>
    private static bool IsMarker(Word word) => word.Length == 1 || (word.Length <= 4 && word.Is(WordTraits.Number));

    private readonly int EndOf(Word word, int limit)
    {
        int end = word.End;
        while (end < limit && !Characters.IsSpace(_text[end]) && _text[end] is not ('|' or Characters.Hole))
        {
            end++;
        }

        return end;
    }

    private readonly int StartOf(Word word, int limit)
    {
        int start = word.Start;
        while (start > limit && !Characters.IsSpace(_text[start - 1]) && _text[start - 1] is not ('|' or Characters.Hole))
        {
            start--;
        }

        return start;
    }
}

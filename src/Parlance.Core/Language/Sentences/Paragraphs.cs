namespace Parlance.Language;

/// <summary>Enumerates the paragraphs of a text: stretches between blank lines, without the white space around them.</summary>
internal ref struct Paragraphs
{
    private readonly ReadOnlySpan<char> _text;
    private int _position;

    /// <summary>Starts before the first paragraph.</summary>
    /// <param name="text">The text; offsets of paragraphs count from its start.</param>
    public Paragraphs(ReadOnlySpan<char> text)
    {
        _text = text;
        _position = 0;
        Current = default;
    }

    /// <summary>The paragraph found last.</summary>
    public TextRange Current { get; private set; }

    /// <summary>The enumerator itself.</summary>
    public readonly Paragraphs GetEnumerator() => this;

    /// <summary>Moves to the next paragraph.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveNext()
    {
        int i = _position;
        while (i < _text.Length && Characters.IsSpace(_text[i]))
        {
            i++;
        }

        int start = i;
        int end = i;
        int breaks = 0;
        for (; i < _text.Length && breaks < 2; i++)
        {
            char c = _text[i];
            if (Characters.ClassOf(c) == CharacterClass.NewLine)
            {
                breaks += c == '\u2029' ? 2 : c == '\n' && _text[i - 1] == '\r' ? 0 : 1;
            }
            else if (!Characters.IsSpace(c))
            {
                breaks = 0;
                end = i + 1;
            }
        }

        _position = i;
        Current = TextRange.FromBounds(start, end);
        return end > start;
    }
}

using Parlance.Language;

namespace Parlance.Rules.Dates;

/// <summary>The words of one sentence by index, counted from its first one.</summary>
internal readonly struct SentenceWords
{
    private readonly NamedText _analysis;
    private readonly int _first;

    /// <param name="analysis">The text.</param>
    /// <param name="sentence">A sentence of it.</param>
    public SentenceWords(NamedText analysis, TextRange sentence)
    {
        _analysis = analysis;
        (_first, int end) = analysis.WordsIn(sentence);
        Count = end - _first;
    }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>A word; empty beyond either end.</summary>
    public ReadOnlySpan<char> this[int index] => (uint)index < (uint)Count ? _analysis.Words[_first + index].In(_analysis.Text.AsSpan()) : default;

    /// <summary>Whether a word is the given one, ignoring case.</summary>
    public bool Is(int index, string word) => Folding.Equal(this[index], word);

    /// <summary>Whether a word is one of two.</summary>
    public bool Is(int index, string first, string second) => Folding.IsOneOf(this[index], first, second);

    /// <summary>Whether a word is one of a list.</summary>
    public bool Is(int index, WordSet words) => words.Contains(this[index]);

    /// <summary>Whether nothing but white space or a hyphen is written before a word.</summary>
    public bool IsPlain(int index) =>
        index == 0 ? Count > 0 : index < Count && _analysis.Words[_first + index].Gap is Gap.Space or Gap.Line or Gap.Hyphen;

    /// <summary>The words of a piece of the text, from the first to the one after the last.</summary>
    public (int First, int End) Of(TextRange piece) => (At(piece.Start), At(piece.End));

    /// <summary>Whether one of some words is between two indexes.</summary>
    public bool HasAny(int first, int end, WordSet words)
    {
        for (int i = Math.Max(first, 0); i < end && i < Count; i++)
        {
            if (Is(i, words))
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

    /// <summary>Index of the first word that starts at or after an offset.</summary>
    private int At(int offset) => Math.Min(Math.Max(_analysis.WordsIn(new TextRange(offset, 0)).First - _first, 0), Count);
}

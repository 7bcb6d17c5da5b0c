namespace Parlance.Language;

/// <summary>
/// <c>new WordCursor(text, words, i).Then("has", "have").Then("the").Maybe("same").Then("meaning")</c>: steps over the words of a
/// text as long as they are the expected ones. Case does not matter, nor what is written between the words; nothing is allocated.
/// </summary>
internal readonly ref struct WordCursor
{
    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<Word> _words;

    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="next">Index of the word to start at; beyond the last word nothing is found.</param>
    public WordCursor(ReadOnlySpan<char> text, ReadOnlySpan<Word> words, int next)
    {
        _text = text;
        _words = words;
        Next = next;
    }

    /// <summary>Index of the word after those found; -1 where a word was another than expected.</summary>
    public int Next { get; }

    /// <summary>Whether all words so far were the expected ones.</summary>
    public bool Found => Next >= 0;

    /// <summary>The next word; empty where there is none.</summary>
    private ReadOnlySpan<char> Word => (uint)Next < (uint)_words.Length ? _words[Next].In(_text) : default;

    /// <summary>Expects a word.</summary>
    public WordCursor Then(string word) => Move(Folding.Equal(Word, word));

    /// <summary>Expects one of two words.</summary>
    public WordCursor Then(string first, string second) => Move(Folding.IsOneOf(Word, first, second));

    /// <summary>Expects a word of a set.</summary>
    public WordCursor Then(WordSet words) => Move(words.Contains(Word));

    /// <summary>Steps over a word if it comes next.</summary>
    public WordCursor Maybe(string word) => Folding.Equal(Word, word) ? Move(true) : this;

    /// <summary>Steps over one of two words if it comes next.</summary>
    public WordCursor Maybe(string first, string second) => Folding.IsOneOf(Word, first, second) ? Move(true) : this;

    /// <summary>This way over the words if they are the expected ones, or else another way.</summary>
    public WordCursor Or(WordCursor other) => Found ? this : other;

    private WordCursor Move(bool isExpected) => new(_text, _words, isExpected ? Next + 1 : -1);
}

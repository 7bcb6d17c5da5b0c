using Parlance.Language;

namespace Parlance.Vocabularies;

/// <summary>What matching one text needs for a while, kept from text to text so that matching allocates nothing.</summary>
internal sealed class MatchBuffers
{
    private Word[] _words = new Word[256];
    private WordHash[] _hashes = new WordHash[256];

    /// <param name="names">The names of the vocabulary.</param>
    public MatchBuffers(DeclaredName[] names) => LongestWins = new(names);

    public List<Candidate> Candidates { get; } = new();

    public LongestWins LongestWins { get; }

    /// <summary>The words of a text; good until the next call.</summary>
    public ReadOnlySpan<Word> ReadWords(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (Word word in new WordScanner(text))
        {
            if (count == _words.Length)
            {
                Array.Resize(ref _words, _words.Length * 2);
            }

            _words[count++] = word;
        }

        return _words.AsSpan(0, count);
    }

    /// <summary>The hashes of words; good until the next call.</summary>
    public ReadOnlySpan<WordHash> Hash(ReadOnlySpan<char> text, ReadOnlySpan<Word> ofWords)
    {
        if (_hashes.Length < ofWords.Length)
        {
            _hashes = new WordHash[Math.Max(ofWords.Length, _hashes.Length * 2)];
        }

        for (int i = 0; i < ofWords.Length; i++)
        {
            _hashes[i] = WordHash.Of(text, ofWords[i]);
        }

        return _hashes.AsSpan(0, ofWords.Length);
    }
}

using Parlance.Language;

namespace Parlance.Vocabularies;

/// <summary>What matching one text needs for a while, kept from text to text so that matching allocates nothing.</summary>
internal sealed class MatchBuffers
{
    private Word[] _words = new Word[256];

    /// <param name="names">The names of the vocabulary.</param>
    public MatchBuffers(DeclaredName[] names) => LongestWins = new(names);

    public List<Candidate> Candidates { get; } = new();

    public LongestWins LongestWins { get; }

    /// <summary>The words of a text; good until the next call.</summary>
    public ReadOnlySpan<Word> ReadWords(ReadOnlySpan<char> text)
    {
        int count = WordScanner.ReadAll(text, ref _words);
        return _words.AsSpan(0, count);
    }
}

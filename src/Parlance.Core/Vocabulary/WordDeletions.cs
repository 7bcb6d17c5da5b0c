using Parlance.Language;

namespace Parlance.Vocabularies;

/// <summary>
/// Hashes of a word with up to two of its letters left out. Two words that are two edits apart at most have one of them in
/// common, wherever the edits are.
/// </summary>
/// <remarks>Mor and Fraenkel, "A hash code method for detecting and correcting spelling errors", 1982.</remarks>
internal static class WordDeletions
{
    private const int ShortestWord = 4;

    /// <summary>Longer words have the more letters for their ends to be alike.</summary>
    private const int LongestWord = 24;

    /// <summary>Adds the hashes of a word, some of them more than once; none of a word that is very short or very long.</summary>
    public static void Add(ReadOnlySpan<char> word, List<ulong> into)
    {
        if (word.Length is < ShortestWord or > LongestWord)
        {
            return;
        }

        Span<char> buffer = stackalloc char[NormalForm.MaxLength(LongestWord)];
        ReadOnlySpan<char> key = buffer.Slice(0, NormalForm.Of(word, buffer, someSenses: true));
        into.Add(Hash(key, -1, -1));
        for (int first = 0; first < key.Length; first++)
        {
            into.Add(Hash(key, first, -1));
            for (int second = first + 1; second < key.Length; second++)
            {
                into.Add(Hash(key, first, second));
            }
        }
    }

    private static ulong Hash(ReadOnlySpan<char> word, int first, int second)
    {
        ulong hash = Fnv.Start;
        for (int i = 0; i < word.Length; i++)
        {
            if (i != first && i != second)
            {
                hash = Fnv.Add(hash, word[i]);
            }
        }

        return hash;
    }
}

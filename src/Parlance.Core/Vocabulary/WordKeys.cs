using Parlance.Language;

namespace Parlance.Vocabularies;

/// <summary>Hashes of words by which forms of one word are the same word (<see cref="NormalForm"/>). FNV-1a, 64 bits.</summary>
internal static class WordKeys
{
    private const int LongestOnStack = 64;

    /// <summary>The key of a word; capitals, inflection and spelling variants do not change it.</summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        Span<char> buffer = word.Length <= LongestOnStack ? stackalloc char[NormalForm.MaxLength(LongestOnStack)] : new char[NormalForm.MaxLength(word.Length)];
        int length = NormalForm.Of(word, buffer, someSenses: true);
        ulong hash = 14695981039346656037;
        foreach (char c in buffer.Slice(0, length))
        {
            hash = Combine(hash, c);
        }

        return hash;
    }

    /// <summary>Adds a value to a hash.</summary>
    public static ulong Combine(ulong hash, ulong value) => unchecked((hash ^ value) * 1099511628211);
}

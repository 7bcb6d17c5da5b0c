using Parlance.Language;

namespace Parlance.Vocabularies;

/// <summary>Hashes of words by which forms of one word are the same word (<see cref="NormalForm"/>). FNV-1a, 64 bits.</summary>
internal static class WordKeys
{
    private const int LongestOnStack = 64;

    private const ulong Seed = 14695981039346656037;

    private const int Remembered = 1 << 12;

    // Texts repeat their words: one key of ten is worked out, the others are remembered by the hash of the very letters.
    [ThreadStatic]
    private static (ulong Letters, ulong Key)[]? s_remembered;

    /// <summary>The key of a word; capitals, inflection and spelling variants do not change it.</summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        ulong letters = Hash(word);
        (ulong Letters, ulong Key)[] remembered = s_remembered ??= new (ulong, ulong)[Remembered];
        ref (ulong Letters, ulong Key) place = ref remembered[(int)((letters ^ (letters >> 32)) & (Remembered - 1))];
        if (place.Letters != letters)
        {
            place = (letters, Derive(word));
        }

        return place.Key;
    }

    private static ulong Derive(ReadOnlySpan<char> word)
    {
        Span<char> buffer = word.Length <= LongestOnStack ? stackalloc char[NormalForm.MaxLength(LongestOnStack)] : new char[NormalForm.MaxLength(word.Length)];
        return Hash(buffer.Slice(0, NormalForm.Of(word, buffer, someSenses: true)));
    }

    private static ulong Hash(ReadOnlySpan<char> letters)
    {
        ulong hash = Seed;
        foreach (char c in letters)
        {
            hash = Combine(hash, c);
        }

        return hash;
    }

    /// <summary>Adds a value to a hash.</summary>
    public static ulong Combine(ulong hash, ulong value) => unchecked((hash ^ value) * 1099511628211);
}

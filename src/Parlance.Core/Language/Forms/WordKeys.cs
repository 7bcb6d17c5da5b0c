using System.Runtime.InteropServices;

namespace Parlance.Language;

/// <summary>Hashes of words by which forms of one word are the same word (<see cref="NormalForm"/>). FNV-1a, 64 bits.</summary>
internal static class WordKeys
{
    private const int LongestOnStack = 64;

    private const int Remembered = 1 << 12;

    private const int LettersAtOnce = sizeof(ulong) / sizeof(char);

    /// <summary>Texts repeat their words: one key of ten is worked out, the others are remembered by the hash of the very letters.</summary>
    [ThreadStatic]
    private static Known[]? s_remembered;

    /// <summary>The key of a word; capitals, inflection and spelling variants do not change it.</summary>
    public static ulong Of(ReadOnlySpan<char> word) => Recall(word).Key;

    /// <summary>The key of a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="isContent">Whether it carries subject matter (<see cref="FunctionWords.IsContentWord"/>).</param>
    public static ulong Of(ReadOnlySpan<char> word, out bool isContent)
    {
        ref readonly Known known = ref Recall(word);
        isContent = known.IsContent;
        return known.Key;
    }

    /// <summary>A hash of the very letters of a word: unlike its key, not the same for its forms.</summary>
    public static ulong Letters(ReadOnlySpan<char> word)
    {
        ulong hash = Fnv.Add(Fnv.Start, (ulong)word.Length);
        int whole = word.Length - (word.Length % LettersAtOnce);
        foreach (ulong letters in MemoryMarshal.Cast<char, ulong>(word.Slice(0, whole)))
        {
            hash = Fnv.Add(hash, letters);
            hash ^= hash >> 32;
        }

        foreach (char c in word.Slice(whole))
        {
            hash = Fnv.Add(hash, c);
        }

        return hash ^ (hash >> 32);
    }

    private static ref readonly Known Recall(ReadOnlySpan<char> word)
    {
        ulong letters = Letters(word);
        Known[] remembered = s_remembered ??= new Known[Remembered];
        ref Known place = ref remembered[(int)(letters & (Remembered - 1))];
        if (place.Letters != letters)
        {
            place = new Known(letters, Derive(word), FunctionWords.IsContentWord(word));
        }

        return ref place;
    }

    private static ulong Derive(ReadOnlySpan<char> word)
    {
        Span<char> buffer = word.Length <= LongestOnStack ? stackalloc char[NormalForm.MaxLength(LongestOnStack)] : new char[NormalForm.MaxLength(word.Length)];
        return Fnv.Add(Fnv.Start, buffer.Slice(0, NormalForm.Of(word, buffer, someSenses: true)));
    }

    private readonly record struct Known(ulong Letters, ulong Key, bool IsContent);
}

using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Parlance.Language;

/// <summary>Hashes of words by which forms of one word are the same word (<see cref="NormalForm"/>). FNV-1a, 64 bits.</summary>
internal static class WordKeys
{
    private const int LongestOnStack = 64;

    private const int Remembered = 1 << 13;

    private const int LettersAtOnce = sizeof(ulong) / sizeof(char);

    /// <summary>Texts repeat their words: one key of ten is worked out, the others are remembered by the hash of the very letters.</summary>
    [ThreadStatic]
    private static Known[]? s_remembered;

    /// <summary>The key of a word; capitals, inflection and spelling variants do not change it.</summary>
    public static ulong Of(ReadOnlySpan<char> word) => Recall(s_remembered ??= new Known[Remembered], word).Key;

    /// <summary>Adds the keys and kinds of words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="keys">Where the keys are added.</param>
    /// <param name="kinds">Where the kinds are added.</param>
    /// <returns>The kinds of all words together.</returns>
    [MethodImpl(HotLoop.Option)]
    public static WordKinds AddAll(ReadOnlySpan<char> text, ReadOnlySpan<Word> words, ImmutableArray<ulong>.Builder keys, ImmutableArray<WordKinds>.Builder kinds)
    {
        Known[] remembered = s_remembered ??= new Known[Remembered];
        WordKinds all = WordKinds.None;
        keys.Count = words.Length;
        kinds.Count = words.Length;
        for (int i = 0; i < words.Length; i++)
        {
            ref readonly Known known = ref Recall(remembered, words[i].StemIn(text));
            keys[i] = known.Key;
            kinds[i] = known.Kinds;
            all |= known.Kinds;
        }

        return all;
    }

    /// <summary>A hash of the very letters of a word: unlike its key, not the same for its forms.</summary>
    [MethodImpl(HotLoop.Option)]
    public static ulong Letters(ReadOnlySpan<char> word)
    {
        ulong hash = Fnv.Start ^ (ulong)word.Length;
        if (word.Length < LettersAtOnce)
        {
            foreach (char c in word)
            {
                hash = (hash << 16) ^ (hash >> 48) ^ c;
            }

            return Mix(hash);
        }

        // Four letters at once; the last four overlap those before them where the length is no multiple of four.
        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(word);
        int last = bytes.Length - sizeof(ulong);
        for (int i = 0; i < last; i += sizeof(ulong))
        {
            hash = Mix(hash ^ MemoryMarshal.Read<ulong>(bytes.Slice(i)));
        }

        return Mix(hash ^ MemoryMarshal.Read<ulong>(bytes.Slice(last)));
    }

    private static ulong Mix(ulong hash)
    {
        hash = unchecked(hash * 0x9E3779B97F4A7C15);
        return hash ^ (hash >> 32);
    }

    [MethodImpl(HotLoop.Option)]
    private static ref readonly Known Recall(Known[] remembered, ReadOnlySpan<char> word)
    {
        ulong letters = Letters(word);
        ref Known place = ref remembered[(int)(letters & (Remembered - 1))];
        if (place.Letters != letters)
        {
            place = new Known(letters, Derive(word), WordKind.Of(word));
        }

        return ref place;
    }

    private static ulong Derive(ReadOnlySpan<char> word)
    {
        Span<char> buffer = word.Length <= LongestOnStack ? stackalloc char[NormalForm.MaxLength(LongestOnStack)] : new char[NormalForm.MaxLength(word.Length)];
        return Fnv.Add(Fnv.Start, buffer.Slice(0, NormalForm.Of(word, buffer, someSenses: true)));
    }

    private readonly record struct Known(ulong Letters, ulong Key, WordKinds Kinds);
}

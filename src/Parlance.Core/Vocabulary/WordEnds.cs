using Parlance.Language;

namespace Parlance.Vocabularies;

/// <summary>
/// Hashes of the beginning and the end of a word, under which words near each other meet: words a slip or two apart, or one of
/// which contains the other at an end, begin or end alike.
/// </summary>
internal static class WordEnds
{
    /// <summary>How many ends a word is asked for by.</summary>
    public const int MostAsked = 4;

    /// <summary>Words up to this length need agree in two letters only.</summary>
    private const int LongestShort = 6;

    private const int LongestWord = 48;

    /// <summary>The ends to keep a word under: its first letters and its last.</summary>
    public static int ToKeep(ReadOnlySpan<char> word, Span<ulong> ends)
    {
        Span<char> buffer = stackalloc char[NormalForm.MaxLength(LongestWord)];
        ReadOnlySpan<char> key = KeyOf(word, buffer);
        return Add(key, key.Length <= LongestShort ? 2 : 3, ends, 0);
    }

    /// <summary>The ends to ask by, for short words and for long ones.</summary>
    public static int ToAsk(ReadOnlySpan<char> word, Span<ulong> ends)
    {
        Span<char> buffer = stackalloc char[NormalForm.MaxLength(LongestWord)];
        ReadOnlySpan<char> key = KeyOf(word, buffer);
        return Add(key, 3, ends, Add(key, 2, ends, 0));
    }

    private static ReadOnlySpan<char> KeyOf(ReadOnlySpan<char> word, Span<char> buffer) =>
        word.Length > LongestWord ? default : buffer.Slice(0, NormalForm.Of(word, buffer, someSenses: true));

    private static int Add(ReadOnlySpan<char> key, int letters, Span<ulong> ends, int count)
    {
        if (key.Length < letters)
        {
            return count;
        }

        ends[count] = Fnv.Add(Fnv.Add(Fnv.Start, (ulong)letters), key.Slice(0, letters));
        ends[count + 1] = Fnv.Add(Fnv.Add(Fnv.Start, (ulong)letters + 16), key.Slice(key.Length - letters));
        return count + 2;
    }
}

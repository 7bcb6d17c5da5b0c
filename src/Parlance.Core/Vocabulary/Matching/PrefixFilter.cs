using System.Runtime.CompilerServices;
using Parlance.Language;

namespace Parlance.Vocabularies;

/// <summary>
/// Tells in a few instructions, and whatever the number of keys, that no key starts at a word of a text. It knows by their hashes
/// the beginnings of all keys and the short keys themselves, and may say "perhaps" wrongly, as a Bloom filter does.
/// </summary>
internal sealed class PrefixFilter
{
    /// <summary>Letters beyond this are not looked at.</summary>
    private const int Depth = 24;

    private const int BitsForKey = 64;
    private const int FewestBits = 1 << 12;
    private const int MostBits = 1 << 25;

    /// <summary>The first two letters of all keys, the lowest six bits of each: the test that most words of most texts fail.</summary>
    private readonly ulong[] _starts = new ulong[64];

    private readonly ulong[] _bits;
    private readonly int _shift;
    private bool _hasSigns;

    /// <summary>Creates a filter with room for so many keys.</summary>
    public PrefixFilter(int keyCount)
    {
        int size = FewestBits;
        while (size < MostBits && size / BitsForKey < keyCount)
        {
            size *= 2;
        }

        _bits = new ulong[size / 64];
        for (_shift = 32; size > 1; size /= 2)
        {
            _shift--;
        }
    }

    /// <summary>Makes a key known by each of its beginnings, since a text may part it into words anywhere.</summary>
    public void Add(string key)
    {
        if (key.Length > 1)
        {
            _starts[key[0] & 63] |= 1ul << (key[1] & 63);
        }

        WordHash hash = WordHash.Empty;
        foreach (char letter in key)
        {
            _hasSigns |= !char.IsLetterOrDigit(letter) && letter != '\'';
            if (hash.Length < Depth)
            {
                hash = hash.Then(letter);
                Set(hash.Value);
            }
        }

        if (key.Length <= Depth)
        {
            Set(AsWhole(hash.Value));
        }
    }

    /// <summary>Whether a key may start with a word and what follows it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The words of the text.</param>
    /// <param name="first">Index of the word.</param>
    [MethodImpl(HotLoop.Option)]
    public bool MayStart(ReadOnlySpan<char> text, ReadOnlySpan<Word> words, int first)
    {
        if (!MayStart(words[first].StemIn(text)))
        {
            return false;
        }

        var hash = WordHash.Of(text, words[first]);
        int last = first;
        while (hash.Length <= Depth)
        {
            if (!IsSet(hash.Value))
            {
                return false;
            }

            if (IsSet(AsWhole(hash.Value)) || words[last].StemEnd < words[last].End)
            {
                return true;
            }

            if (++last == words.Length)
            {
                return false;
            }

            if (!KeyLetters.IsSilent(words[last].Gap))
            {
                return _hasSigns;
            }

            hash = hash.Then(WordHash.Of(text, words[last]));
        }

        return true;
    }

    [MethodImpl(HotLoop.Option)]
    private bool MayStart(ReadOnlySpan<char> word)
    {
        if (word.Length < 2)
        {
            return true;
        }

        // A character that leaves no trace says nothing.
        char first = KeyLetters.Fold(word[0]), second = KeyLetters.Fold(word[1]);
        return first == KeyLetters.None || second == KeyLetters.None || (_starts[first & 63] & (1ul << (second & 63))) != 0;
    }

    private static uint AsWhole(uint hash) => ~hash;

    private void Set(uint hash)
    {
        uint bit = Spread(hash);
        _bits[bit >> 6] |= 1ul << (int)(bit & 63);
    }

    private bool IsSet(uint hash)
    {
        uint bit = Spread(hash);
        return (_bits[bit >> 6] & (1ul << (int)(bit & 63))) != 0;
    }

    private uint Spread(uint hash) => unchecked(hash * 0x9E3779B1u) >> _shift;
}

using Parlance.Language;

namespace Parlance.Vocabularies;

/// <summary>
/// Tells in a few instructions, and whatever the number of keys, that no key starts at a word of a text. It knows by their hashes
/// the beginnings of all keys and the short keys themselves, and may say "perhaps" wrongly, as a Bloom filter does.
/// </summary>
internal sealed class PrefixFilter
{
    /// <summary>Letters beyond this are not looked at.</summary>
    private const int Depth = 16;

    private const int BitsForKey = 64;
    private const int FewestBits = 1 << 12;
    private const int MostBits = 1 << 23;

    private readonly ulong[] bits;
    private readonly int shift;

    /// <summary>Creates a filter with room for so many keys.</summary>
    public PrefixFilter(int keyCount)
    {
        var size = FewestBits;
        while (size < MostBits && size / BitsForKey < keyCount)
        {
            size *= 2;
        }

        bits = new ulong[size / 64];
        for (shift = 32; size > 1; size /= 2)
        {
            shift--;
        }
    }

    /// <summary>Makes a key known by each of its beginnings, since a text may part it into words anywhere.</summary>
    public void Add(string key)
    {
        var hash = 0u;
        for (var i = 0; i < Depth && i < key.Length; i++)
        {
            hash = Mix(hash, key[i]);
            Set(hash);
        }

        if (key.Length < Depth)
        {
            Set(AsWhole(hash));
        }
    }

    /// <summary>Whether a key may start with a word and what follows it.</summary>
    public bool MayStart(ReadOnlySpan<char> text, ReadOnlySpan<Word> words, int first)
    {
        var hash = 0u;
        var left = Depth;
        foreach (var c in words[first].StemIn(text))
        {
            var letter = KeyLetters.Fold(c);
            if (letter != KeyLetters.None)
            {
                hash = Mix(hash, letter);
                if (--left == 0)
                {
                    break;
                }
            }
        }

        return IsSet(hash) && (left == 0 || IsSet(AsWhole(hash)) || MayGoOn(text, words, first, hash, left));
    }

    // Most words that a key starts with are followed by others than the key's: one or two letters tell.
    private bool MayGoOn(ReadOnlySpan<char> text, ReadOnlySpan<Word> words, int first, uint hash, int left)
    {
        if (words[first].StemEnd < words[first].End)
        {
            return true;
        }

        for (var i = first + 1; i < words.Length; i++)
        {
            if (!KeyLetters.IsSilent(words[i].Gap))
            {
                return true;
            }

            foreach (var c in words[i].StemIn(text))
            {
                var letter = KeyLetters.Fold(c);
                if (letter == KeyLetters.None)
                {
                    continue;
                }

                hash = Mix(hash, letter);
                if (!IsSet(hash))
                {
                    return false;
                }

                if (--left == 0)
                {
                    return true;
                }
            }

            if (IsSet(AsWhole(hash)) || words[i].StemEnd < words[i].End)
            {
                return true;
            }
        }

        return false;
    }

    private static uint Mix(uint hash, char letter) => (hash + letter) * 0x9E3779B1u;

    private static uint AsWhole(uint hash) => Mix(hash, '\uFFFF');

    private void Set(uint hash)
    {
        var bit = hash >> shift;
        bits[bit >> 6] |= 1ul << (int)(bit & 63);
    }

    private bool IsSet(uint hash)
    {
        var bit = hash >> shift;
        return (bits[bit >> 6] & (1ul << (int)(bit & 63))) != 0;
    }
}

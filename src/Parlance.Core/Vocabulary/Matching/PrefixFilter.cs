namespace Parlance.Vocabularies;

/// <summary>
/// Tells in a few instructions, and whatever the number of keys, that no key starts like a word. It may say "perhaps" wrongly.
/// </summary>
internal sealed class PrefixFilter
{
    private const int Depth = 4;

    // 8 KB: stays in the first-level cache of the processor.
    private readonly ulong[] bits = new ulong[1 << (16 - 6)];

    /// <summary>Makes the words known that the key may start with.</summary>
    public void Add(string key)
    {
        var hash = 0u;
        for (var i = 0; i < Depth && i < key.Length; i++)
        {
            hash = Mix(hash, key[i]);
            Set(hash);
        }
    }

    /// <summary>Whether a key may start with this word, or this word with a key.</summary>
    public bool MayStart(ReadOnlySpan<char> word)
    {
        var hash = 0u;
        var count = 0;
        foreach (var c in word)
        {
            var letter = KeyLetters.Fold(c);
            if (letter == KeyLetters.None)
            {
                continue;
            }

            hash = Mix(hash, letter);
            if (++count == Depth)
            {
                break;
            }
        }

        return IsSet(hash);
    }

    private static uint Mix(uint hash, char letter) => (hash + letter) * 0x9E3779B1u;

    private void Set(uint hash) => bits[hash >> 22] |= 1ul << (int)((hash >> 16) & 63);

    private bool IsSet(uint hash) => (bits[hash >> 22] & (1ul << (int)((hash >> 16) & 63))) != 0;
}

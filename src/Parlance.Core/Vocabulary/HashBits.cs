namespace Parlance.Vocabularies;

/// <summary>
/// Says quickly, by three bits, that a hash is not in a set, so that slower questions need not be asked. Says "perhaps" wrongly
/// for about one hash in a hundred. The bits of a hash are in one word of memory: a blocked Bloom filter (Putze, Sanders and Singler,
/// "Cache-, Hash- and Space-Efficient Bloom Filters", 2007).
/// </summary>
internal sealed class HashBits
{
    private const int BitsForEach = 16;
    private const int FewestBits = 1 << 12;
    private const int MostBits = 1 << 26;

    private readonly ulong[] _bits;
    private readonly int _shift = 64;

    /// <summary>Makes room for so many hashes.</summary>
    public HashBits(int count)
    {
        int size = FewestBits;
        while (size < MostBits && size / BitsForEach < count)
        {
            size *= 2;
        }

        _bits = new ulong[size / 64];
        for (size /= 64; size > 1; size /= 2)
        {
            _shift--;
        }
    }

    /// <summary>Takes in some hashes.</summary>
    public HashBits(ICollection<ulong> hashes)
        : this(hashes.Count)
    {
        foreach (ulong hash in hashes)
        {
            Add(hash);
        }
    }

    /// <summary>Adds a hash.</summary>
    /// <returns>Whether its bits were set before.</returns>
    public bool Add(ulong hash)
    {
        ulong mixed = Mix(hash), bits = BitsOf(mixed);
        ref ulong word = ref _bits[mixed >> _shift];
        bool was = (word & bits) == bits;
        word |= bits;
        return was;
    }

    /// <summary>Whether a hash may have been added.</summary>
    public bool MayContain(ulong hash)
    {
        ulong mixed = Mix(hash), bits = BitsOf(mixed);
        return (_bits[mixed >> _shift] & bits) == bits;
    }

    private static ulong Mix(ulong hash) => unchecked(hash * 0x9E3779B97F4A7C15);

    /// <summary>The uppermost bits choose the word, those in the middle the bits.</summary>
    private static ulong BitsOf(ulong mixed) =>
        (1ul << (int)((mixed >> 16) & 63)) | (1ul << (int)((mixed >> 22) & 63)) | (1ul << (int)((mixed >> 28) & 63));
}

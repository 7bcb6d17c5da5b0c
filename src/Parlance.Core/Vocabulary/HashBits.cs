namespace Parlance.Vocabularies;

/// <summary>
/// Tells by one bit that a hash is not in a set, before anything dearer is asked. May say "perhaps" wrongly, as a Bloom filter
/// does, for about one hash in <see cref="BitsForEach"/>.
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
        for (; size > 1; size /= 2)
        {
            _shift--;
        }
    }

    /// <summary>Adds a hash.</summary>
    /// <returns>Whether its bit was set before.</returns>
    public bool Add(ulong hash)
    {
        ulong place = Place(hash);
        ulong bit = 1ul << (int)(place & 63);
        bool was = (_bits[place >> 6] & bit) != 0;
        _bits[place >> 6] |= bit;
        return was;
    }

    /// <summary>Whether a hash may have been added.</summary>
    public bool MayContain(ulong hash)
    {
        ulong place = Place(hash);
        return (_bits[place >> 6] & (1ul << (int)(place & 63))) != 0;
    }

    private ulong Place(ulong hash) => unchecked(hash * 0x9E3779B97F4A7C15) >> _shift;
}

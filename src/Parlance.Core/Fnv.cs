namespace Parlance;

/// <summary>FNV-1a, 64 bits (Fowler, Noll and Vo), for hashes that have to be the same on every run.</summary>
internal static class Fnv
{
    /// <summary>The hash of nothing.</summary>
    public const ulong Start = 14695981039346656037;

    /// <summary>Adds a value to a hash.</summary>
    public static ulong Add(ulong hash, ulong value) => unchecked((hash ^ value) * 1099511628211);

    /// <summary>Adds characters to a hash.</summary>
    public static ulong Add(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            hash = Add(hash, c);
        }

        return hash;
    }
}

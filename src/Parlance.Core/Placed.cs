namespace Parlance;

/// <summary>Something that has a place in a text, in UTF-16 units from its start.</summary>
internal interface IPlaced
{
    /// <summary>Offset of the first character.</summary>
    public int Start { get; }

    /// <summary>Offset just past the last character.</summary>
    public int End { get; }
}

/// <summary>Finds a place among many that are in order, in time that grows with the logarithm of their number.</summary>
internal static class Placed
{
    /// <summary>Index of the first that starts at an offset or after it; their number when there is none.</summary>
    /// <param name="places">Places in the order of their starts.</param>
    /// <param name="offset">The offset.</param>
    public static int FirstStartingAt<T>(ReadOnlySpan<T> places, int offset)
        where T : struct, IPlaced
    {
        int low = 0, high = places.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (places[middle].Start < offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>Index of the first that ends at an offset or after it; their number when there is none.</summary>
    /// <param name="places">Places in the order of their ends.</param>
    /// <param name="offset">The offset.</param>
    public static int FirstEndingAt<T>(ReadOnlySpan<T> places, int offset)
        where T : struct, IPlaced
    {
        int low = 0, high = places.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (places[middle].End < offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}

using System.Collections.Immutable;
using Parlance.Dates;

namespace Parlance.Rules.Dates;

/// <summary>
/// The places of the elements that are out of order, so that no other has to move: <c>1999, none, 1997, 2002</c> becomes
/// <c>1997, 1999, none, 2002</c>. What has no date stays behind what it stands behind.
/// </summary>
internal static class Reordering
{
    /// <summary>One move for each misplaced element, in the order in which they are given. In time that grows with n log n.</summary>
    /// <param name="elements">The dates of all elements.</param>
    /// <param name="misplaced">The indexes of those to move; all others are in order.</param>
    public static ImmutableArray<ElementMove> Moves(ImmutableArray<DateBounds> elements, ImmutableArray<int> misplaced)
    {
        int[] kept = KeptAndDated(elements, misplaced);
        long[] earliestEnds = EarliestEnds(elements, kept);
        var places = new Dictionary<int, ElementMove>(misplaced.Length);
        int place = 0;
        foreach (int element in misplaced.OrderBy(i => KeyOf(elements[i])))
        {
            (long Day, long End) key = KeyOf(elements[element]);

            // Behind all that are certainly earlier, then behind those that begin no later.
            place = Math.Max(place, FirstNotBelow(earliestEnds, key.Day));
            while (place < kept.Length && KeyOf(elements[kept[place]]).CompareTo(key) <= 0)
            {
                place++;
            }

            places.Add(element, new ElementMove(place < kept.Length ? kept[place] : elements.Length, places.Count, elements.Length));
        }

        return misplaced.Select(i => places[i]).ToImmutableArray();
    }

    private static int[] KeptAndDated(ImmutableArray<DateBounds> elements, ImmutableArray<int> misplaced)
    {
        var moved = new HashSet<int>(misplaced);
        return Enumerable.Range(0, elements.Length).Where(i => !elements[i].IsNone && !moved.Contains(i)).ToArray();
    }

    /// <summary>For each that is kept, the first day on which it or one behind it ends.</summary>
    private static long[] EarliestEnds(ImmutableArray<DateBounds> elements, int[] kept)
    {
        long[] ends = new long[kept.Length];
        for (int i = kept.Length - 1; i >= 0; i--)
        {
            long end = KeyOf(elements[kept[i]]).End;
            ends[i] = i + 1 < kept.Length ? Math.Min(end, ends[i + 1]) : end;
        }

        return ends;
    }

    private static int FirstNotBelow(long[] ascending, long value)
    {
        int from = 0, to = ascending.Length;
        while (from < to)
        {
            int middle = (from + to) / 2;
            (from, to) = ascending[middle] < value ? (middle + 1, to) : (from, middle);
        }

        return from;
    }

    /// <summary>By the earliest day, then by the latest. What has no beginning (<c>../1999</c>) goes by its end.</summary>
    private static (long Day, long End) KeyOf(DateBounds bounds) =>
        ((bounds.Earliest ?? bounds.Latest)?.DayNumber ?? long.MaxValue, bounds.Latest?.DayNumber ?? long.MaxValue);
}

using System.Collections.Immutable;
using Parlance.Dates;

namespace Parlance.Rules.Dates;

/// <summary>The order of dates that may be inexact.</summary>
internal static class Chronology
{
    /// <summary>
    /// The fewest elements whose removal leaves none that is certainly after a later one, by index. Of several choices the one
    /// that keeps what comes first. In time that grows with n log n.
    /// </summary>
    /// <remarks>
    /// What may follow depends only on the latest beginning of all that is kept. An element that begins later raises it; one
    /// that does not begin later, and ends late enough, is kept at no cost. So the best count for each beginning is kept in a
    /// tree: an element adds one to all beginnings that it fits under, and offers its own.
    /// </remarks>
    public static ImmutableArray<int> Misplaced(ImmutableArray<DateBounds> elements)
    {
        if (IsInOrder(elements))
        {
            return ImmutableArray<int>.Empty;
        }

        long[] beginnings = elements.Select(Beginning).Distinct().OrderBy(static b => b).ToArray();
        var best = new BestCounts(beginnings.Length);
        int[] previous = new int[elements.Length];
        for (int i = 0; i < elements.Length; i++)
        {
            int own = Array.BinarySearch(beginnings, Beginning(elements[i]));
            int last = Array.BinarySearch(beginnings, End(elements[i]));
            last = last < 0 ? ~last - 1 : last;
            (int count, int element) = best.Best(own);
            previous[i] = element;
            best.AddOne(own + 1, last);
            best.Offer(own, count + 1, i);
        }

        bool[] raises = new bool[elements.Length];
        for (int i = best.Best(beginnings.Length - 1).Element; i >= 0; i = previous[i])
        {
            raises[i] = true;
        }

        ImmutableArray<int>.Builder misplaced = ImmutableArray.CreateBuilder<int>();
        long reached = long.MinValue;
        for (int i = 0; i < elements.Length; i++)
        {
            if (raises[i])
            {
                reached = Beginning(elements[i]);
            }
            else if (Beginning(elements[i]) > reached || End(elements[i]) < reached)
            {
                misplaced.Add(i);
            }
        }

        return misplaced.ToImmutable();
    }

    private static bool IsInOrder(ImmutableArray<DateBounds> elements)
    {
        long reached = long.MinValue;
        foreach (DateBounds element in elements)
        {
            if (End(element) < reached)
            {
                return false;
            }

            reached = Math.Max(reached, Beginning(element));
        }

        return true;
    }

    private static long Beginning(DateBounds bounds) => bounds.Earliest?.DayNumber ?? long.MinValue;

    private static long End(DateBounds bounds) => bounds.Latest?.DayNumber ?? long.MaxValue;
}

namespace Parlance.Language;

/// <summary>Optimal string alignment distance (Damerau-Levenshtein without edits inside a swapped pair), up to two.</summary>
internal static class EditDistance
{
    private const int Longest = 64;

    /// <summary>The distance of two words: 0, 1, 2, or 3 for anything more.</summary>
    public static int Within2(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length > b.Length)
        {
            ReadOnlySpan<char> swap = a;
            a = b;
            b = swap;
        }

        if (b.Length - a.Length > 2)
        {
            return 3;
        }

        // What both ends share cannot make a difference.
        while (a.Length > 0 && a[a.Length - 1] == b[b.Length - 1])
        {
            a = a.Slice(0, a.Length - 1);
            b = b.Slice(0, b.Length - 1);
        }

        while (a.Length > 0 && a[0] == b[0])
        {
            a = a.Slice(1);
            b = b.Slice(1);
        }

        return a.Length == 0 ? b.Length : b.Length > Longest ? 3 : Compute(a, b);
    }

    private static int Compute(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Span<int> rows = stackalloc int[3 * (Longest + 1)];
        Span<int> before = rows.Slice(0, b.Length + 1);
        Span<int> previous = rows.Slice(Longest + 1, b.Length + 1);
        Span<int> current = rows.Slice(2 * (Longest + 1), b.Length + 1);
        for (int j = 0; j <= b.Length; j++)
        {
            previous[j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            int least = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int cost = a[i - 1] == b[j - 1] ? 0 : 1;
                int value = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    value = Math.Min(value, before[j - 2] + 1);
                }

                current[j] = value;
                least = Math.Min(least, value);
            }

            if (least > 2)
            {
                return 3;
            }

            Span<int> oldest = before;
            before = previous;
            previous = current;
            current = oldest;
        }

        return Math.Min(previous[b.Length], 3);
    }
}

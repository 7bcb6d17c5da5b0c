namespace Parlance.Tool.Fixing;

/// <summary>Lines that differ, from one on to before another, in the old text and in the new.</summary>
internal readonly record struct LineDifference(int Old, int OldEnd, int New, int NewEnd)
{
    /// <summary>How far lines are looked for that both texts have.</summary>
    private const int Window = 400;

    /// <summary>What two texts differ in. Not always the least, always true.</summary>
    public static IReadOnlyList<LineDifference> Between(string[] before, string[] after)
    {
        var found = new List<LineDifference>();
        int old = 0, next = 0;
        while (old < before.Length || next < after.Length)
        {
            if (old < before.Length && next < after.Length && before[old] == after[next])
            {
                old++;
                next++;
                continue;
            }

            (int less, int more) = Next(before.AsSpan(old), after.AsSpan(next));
            found.Add(new LineDifference(old, old + less, next, next + more));
            old += less;
            next += more;
        }

        return found;
    }

    /// <summary>How many lines of each differ, before two that both have again, or the end of both.</summary>
    private static (int Less, int More) Next(ReadOnlySpan<string> before, ReadOnlySpan<string> after)
    {
        for (int sum = 1; sum < Window; sum++)
        {
            for (int less = Math.Max(0, sum - after.Length); less <= Math.Min(sum, before.Length); less++)
            {
                if (Meet(before[less..], after[(sum - less)..]))
                {
                    return (less, sum - less);
                }
            }
        }

        return (before.Length, after.Length);
    }

    private static bool Meet(ReadOnlySpan<string> before, ReadOnlySpan<string> after) =>
        before.Length < 2 || after.Length < 2 ? before.SequenceEqual(after) : before[0] == after[0] && before[1] == after[1];
}

namespace Parlance.Tool.Reports;

/// <summary>Days on a line: where a day is drawn.</summary>
/// <param name="From">The day at the left.</param>
/// <param name="To">The day at the right, later than the one at the left.</param>
/// <param name="Width">The width between them.</param>
internal readonly record struct TimeScale(double From, double To, double Width)
{
    /// <summary>The scale that has all entries in it, with some air on both sides.</summary>
    public static TimeScale Of(IEnumerable<TimelineEntry> entries, double width)
    {
        TimelineEntry[] drawn = [.. entries.Where(static entry => entry.First is not null)];
        if (drawn.Length == 0)
        {
            return new TimeScale(0, 1, width);
        }

        double first = drawn.Min(static entry => entry.First!.Value), last = drawn.Max(static entry => entry.Last!.Value);
        double air = Math.Max(15, (last - first) * 0.04);
        return new TimeScale(first - air, last + air, width);
    }

    /// <summary>Where a day begins.</summary>
    public double X(double day) => (day - From) / (To - From) * Width;
}

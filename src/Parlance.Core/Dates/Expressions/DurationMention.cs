namespace Parlance.Dates;

/// <summary>How a stated duration compares with the real one.</summary>
internal enum DurationComparison : byte
{
    /// <summary><c>sixteen months</c>: as near as people round.</summary>
    Exact,

    /// <summary><c>more than</c>, <c>over</c>.</summary>
    MoreThan,

    /// <summary><c>less than</c>, <c>under</c>.</summary>
    LessThan,

    /// <summary><c>at least</c>, <c>no less than</c>.</summary>
    AtLeast,

    /// <summary><c>at most</c>, <c>up to</c>, <c>no more than</c>, <c>within</c>.</summary>
    AtMost,

    /// <summary><c>about</c>, <c>some</c>, <c>roughly</c>.</summary>
    About,

    /// <summary><c>nearly</c>, <c>almost</c>, <c>just under</c>.</summary>
    Nearly,
}

/// <summary>A length of time: so many months of the calendar, and days.</summary>
/// <param name="Months">Whole months.</param>
/// <param name="Days">Days, added after the months; may be negative.</param>
internal readonly record struct CalendarSpan(int Months, int Days)
{
    /// <summary>The day that lies this long after another; the other itself if there is no such day.</summary>
    public CalendarDay After(CalendarDay day) =>
        Math.Abs((long)day.Year) + (Months / 12) + (Math.Abs((long)Days) / 365) + 2 < CalendarDay.MaxYear ? day.AddMonths(Months).AddDays(Days) : day;
}

/// <summary>A duration found in a text.</summary>
/// <param name="Span">The whole expression with its comparison (<c>more than a year and a half</c>), as offsets into the text.</param>
/// <param name="AmountSpan">The amount and its unit alone (<c>a year and a half</c>).</param>
/// <param name="Comparison">What the words before the amount say.</param>
/// <param name="Amount">The amount, as a length of the calendar.</param>
/// <param name="Shortest">The shortest length that the expression allows, with what people round; null if it sets none.</param>
/// <param name="Longest">The longest length that it allows; null if it sets none.</param>
/// <param name="FollowsFor">Whether <c>for</c> comes before: the duration is of a state, and may reach to the time of writing.</param>
internal sealed record DurationMention(
    TextRange Span, TextRange AmountSpan, DurationComparison Comparison, CalendarSpan Amount, CalendarSpan? Shortest, CalendarSpan? Longest, bool FollowsFor)
{
    /// <summary>
    /// Whether some choice of days within the bounds of a start and an end is as long as stated. True where a bound that would
    /// be needed is missing: only what is certain contradicts.
    /// </summary>
    public bool Fits(DateBounds start, DateBounds end)
    {
        bool isTooShort = Shortest is { } shortest && start.Earliest is { } earliestStart && end.Latest is { } latestEnd
            && latestEnd < shortest.After(earliestStart);
        bool isTooLong = Longest is { } longest && start.Latest is { } latestStart && end.Earliest is { } earliestEnd
            && earliestEnd > longest.After(latestStart);
        return !isTooShort && !isTooLong;
    }
}

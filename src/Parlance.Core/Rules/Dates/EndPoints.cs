using Parlance.Dates;

namespace Parlance.Rules.Dates;

/// <summary>One end of a duration: a date, with the words that name it in a message.</summary>
/// <param name="Bounds">The days that it may be.</param>
/// <param name="Words">How it is called.</param>
internal readonly record struct EndPoint(DateBounds Bounds, string Words);

/// <summary>The two ends of a duration.</summary>
/// <param name="Start">From when.</param>
/// <param name="End">Until when.</param>
internal readonly record struct EndPoints(EndPoint Start, EndPoint End)
{
    /// <summary>Whether the end may come after the start: ends that cannot are not those of the duration.</summary>
    public bool AreInOrder => !End.Bounds.IsNone && !Start.Bounds.IsNone && Start.Bounds.CanBeBefore(End.Bounds);

    /// <summary>Whether a stated duration is impossible between these ends.</summary>
    public bool Contradict(DurationMention duration) => AreInOrder && !duration.Fits(Start.Bounds, End.Bounds);

    /// <summary>Whether a duration is longer than the time between the two, whatever days they are.</summary>
    public bool AreTooNearFor(DurationMention duration) => Contradict(duration) && duration.Fits(Start.Bounds, new DateBounds(End.Bounds.Earliest, null));

    /// <summary>How long it can have been: the limit that a duration breaks, in words.</summary>
    public string Limit(DurationMention duration)
    {
        return AreTooNearFor(duration)
            ? "at most " + Length(Start.Bounds.Earliest!.Value, End.Bounds.Latest!.Value, isRoundedUp: true)
            : "at least " + Length(Start.Bounds.Latest!.Value, End.Bounds.Earliest!.Value, isRoundedUp: false);
    }

    private static string Length(CalendarDay from, CalendarDay to, bool isRoundedUp)
    {
        const int MonthsPerYear = 12, FewMonths = 24;
        int months = ((to.Year - from.Year) * MonthsPerYear) + to.Month - from.Month;
        if (months > 0 && from.AddMonths(months) > to)
        {
            months--;
        }

        if (months == 0)
        {
            return Count(to.DayNumber - from.DayNumber + (isRoundedUp ? 1 : 0), "day");
        }

        months += isRoundedUp && from.AddMonths(months) < to ? 1 : 0;
        return months < FewMonths ? Count(months, "month")
            : Count(months / MonthsPerYear, "year") + (months % MonthsPerYear == 0 ? "" : " and " + Count(months % MonthsPerYear, "month"));
    }

    private static string Count(long number, string unit) => number + " " + unit + (number == 1 ? "" : "s");
}

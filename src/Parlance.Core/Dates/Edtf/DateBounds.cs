namespace Parlance.Dates;

/// <summary>
/// The first and the last day that a date may mean, both included (P82a and P82b of CIDOC CRM). A side that is null is not
/// bounded: open, unknown, or not understood. Every contradiction between dates is judged here.
/// </summary>
/// <param name="Earliest">The first possible day, or null.</param>
/// <param name="Latest">The last possible day, or null.</param>
internal readonly record struct DateBounds(CalendarDay? Earliest, CalendarDay? Latest)
{
    /// <summary>No bound on either side: nothing contradicts it.</summary>
    public static DateBounds None => default;

    /// <summary>Bounds that are one day.</summary>
    public static DateBounds Of(CalendarDay day) => new(day, day);

    /// <summary>All days of a year.</summary>
    public static DateBounds OfYear(int year) => new(new CalendarDay(year, 1, 1), new CalendarDay(year, 12, 31));

    /// <summary>All days of a month.</summary>
    public static DateBounds OfMonth(int year, int month) =>
        new(new CalendarDay(year, month, 1), new CalendarDay(year, month, CalendarDay.DaysInMonth(year, month)));

    /// <summary>Whether both sides are bounded.</summary>
    public bool IsClosed => Earliest is not null && Latest is not null;

    /// <summary>Whether neither side is bounded.</summary>
    public bool IsNone => Earliest is null && Latest is null;

    /// <summary>Whether these bounds exclude each other on one side: the earliest day is after the latest.</summary>
    public bool IsReversed => Earliest > Latest;

    /// <summary>Whether a day lies within the bounds.</summary>
    public bool Contains(CalendarDay day) => !(day < Earliest) && !(day > Latest);

    /// <summary>Whether all of another range lies within the bounds.</summary>
    public bool Contains(DateBounds other) =>
        (Earliest is null || other.Earliest >= Earliest) && (Latest is null || other.Latest <= Latest);

    /// <summary>Whether every day here is before every day there: certain, whatever days are meant.</summary>
    public bool MustBeBefore(DateBounds other) => Latest < other.Earliest;

    /// <summary>Whether every day here is after every day there: certain, whatever days are meant.</summary>
    public bool MustBeAfter(DateBounds other) => other.MustBeBefore(this);

    /// <summary>Whether some day here is before some day there.</summary>
    public bool CanBeBefore(DateBounds other) => !(Earliest >= other.Latest);

    /// <summary>Whether no day can be meant by both.</summary>
    public bool Conflicts(DateBounds other) => MustBeBefore(other) || MustBeAfter(other);

    /// <summary>The days from the earliest of the first to the latest of the second.</summary>
    public static DateBounds Between(DateBounds first, DateBounds last) => new(first.Earliest, last.Latest);
}

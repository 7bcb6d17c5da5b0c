namespace Parlance.Dates;

/// <summary>
/// A day of the proleptic Gregorian calendar, with astronomical years (0 is 1 BC). Unlike <see cref="DateTime"/> it goes
/// below year 1 and beyond 9999, because EDTF does. The default value is 0000-01-01.
/// </summary>
/// <remarks>Day numbers follow the era arithmetic of Howard Hinnant, "chrono-compatible low-level date algorithms".</remarks>
internal readonly struct CalendarDay : IEquatable<CalendarDay>, IComparable<CalendarDay>
{
    /// <summary>The largest distance from year 0 that a day may have; beyond it an EDTF year has no bounds.</summary>
    public const int MaxYear = 999_999_999;

    private const int DaysPerEra = 146_097;
    private const int YearsPerEra = 400;

    /// <summary>0000-03-01 counted from 0001-01-01.</summary>
    private const int EraStart = -306;

    private readonly byte _monthIndex;
    private readonly byte _dayIndex;

    /// <summary>Makes a day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day, or the year is beyond <see cref="MaxYear"/>.</exception>
    public CalendarDay(int year, int month, int day)
    {
        if (!IsValid(year, month, day))
        {
            throw new ArgumentOutOfRangeException(nameof(day));
        }

        Year = year;
        _monthIndex = (byte)(month - 1);
        _dayIndex = (byte)(day - 1);
    }

    /// <summary>Astronomical year: 0 is 1 BC, -1 is 2 BC.</summary>
    public int Year { get; }

    /// <summary>1 to 12.</summary>
    public int Month => _monthIndex + 1;

    /// <summary>1 to 31.</summary>
    public int Day => _dayIndex + 1;

    /// <summary>Days since 0001-01-01, which is 0: the count of <c>DateOnly.DayNumber</c>, continued in both directions.</summary>
    public long DayNumber
    {
        get
        {
            int year = Month <= 2 ? Year - 1 : Year;
            int era = FloorDivide(year, YearsPerEra);
            int yearOfEra = year - (era * YearsPerEra);
            int monthFromMarch = (Month + 9) % 12;
            int dayOfYear = (((153 * monthFromMarch) + 2) / 5) + _dayIndex;
            int dayOfEra = (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
            return ((long)era * DaysPerEra) + dayOfEra + EraStart;
        }
    }

    /// <summary>The day of the week, by the Gregorian calendar even before it was in use.</summary>
    public DayOfWeek DayOfWeek => (DayOfWeek)((((DayNumber + 1) % 7) + 7) % 7);

    /// <summary>
    /// Whether the Gregorian calendar was in use on this day at the earliest (15 October 1582), and the year has four digits:
    /// outside, a stated weekday proves nothing.
    /// </summary>
    public bool HasCivilWeekday => Year <= 9999 && this >= new CalendarDay(1582, 10, 15);

    /// <summary>Whether a year has 366 days.</summary>
    public static bool IsLeapYear(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    /// <summary>28 to 31; 0 for a month that is not 1 to 12.</summary>
    public static int DaysInMonth(int year, int month) => month switch
    {
        2 => IsLeapYear(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        >= 1 and <= 12 => 31,
        _ => 0,
    };

    /// <summary>Whether there is such a day within <see cref="MaxYear"/>.</summary>
    public static bool IsValid(int year, int month, int day) =>
        year is >= -MaxYear and <= MaxYear && day >= 1 && day <= DaysInMonth(year, month);

    /// <summary>The day with a <see cref="DayNumber"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year would be beyond <see cref="MaxYear"/>.</exception>
    public static CalendarDay FromDayNumber(long dayNumber)
    {
        long shifted = dayNumber - EraStart;
        long era = shifted >= 0 ? shifted / DaysPerEra : (shifted - (DaysPerEra - 1)) / DaysPerEra;
        int dayOfEra = (int)(shifted - (era * DaysPerEra));
        int yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36524) - (dayOfEra / 146096)) / 365;
        int dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        int monthFromMarch = ((5 * dayOfYear) + 2) / 153;
        int month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
        long year = (era * YearsPerEra) + yearOfEra + (month <= 2 ? 1 : 0);
        if (year is < -MaxYear or > MaxYear)
        {
            throw new ArgumentOutOfRangeException(nameof(dayNumber));
        }

        return new CalendarDay((int)year, month, dayOfYear - (((153 * monthFromMarch) + 2) / 5) + 1);
    }

    /// <summary>The day so many days later, or earlier if negative.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year would be beyond <see cref="MaxYear"/>.</exception>
    public CalendarDay AddDays(int days) => FromDayNumber(DayNumber + days);

    /// <summary>The same day so many months later, or the last day of that month where it is shorter.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year would be beyond <see cref="MaxYear"/>.</exception>
    public CalendarDay AddMonths(int months)
    {
        long index = ((long)Year * 12) + _monthIndex + months;
        long year = index >= 0 ? index / 12 : (index - 11) / 12;
        if (year is < -MaxYear or > MaxYear)
        {
            throw new ArgumentOutOfRangeException(nameof(months));
        }

        int month = (int)(index - (year * 12)) + 1;
        return new CalendarDay((int)year, month, Math.Min(Day, DaysInMonth((int)year, month)));
    }

    /// <summary>The nearest day that is such a weekday, at most three days away: what a wrong day beside a right weekday may have been.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year would be beyond <see cref="MaxYear"/>.</exception>
    public CalendarDay Nearest(DayOfWeek weekday)
    {
        int ahead = ((int)weekday - (int)DayOfWeek + 7) % 7;
        return AddDays(ahead > 3 ? ahead - 7 : ahead);
    }

    /// <inheritdoc/>
    public int CompareTo(CalendarDay other) =>
        Year != other.Year ? Year.CompareTo(other.Year)
        : _monthIndex != other._monthIndex ? _monthIndex.CompareTo(other._monthIndex)
        : _dayIndex.CompareTo(other._dayIndex);

    /// <inheritdoc/>
    public bool Equals(CalendarDay other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CalendarDay other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Year * 512) + (_monthIndex * 32) + _dayIndex;

    /// <summary>The day in EDTF: <c>2002-08-31</c>, <c>-0044-03-15</c>, <c>Y12345-01-01</c> for a year that EDTF itself gives no days.</summary>
    public override string ToString() => EdtfWriter.Write(this);

    /// <summary>Whether two days are the same.</summary>
    public static bool operator ==(CalendarDay left, CalendarDay right) => left.Equals(right);

    /// <summary>Whether two days differ.</summary>
    public static bool operator !=(CalendarDay left, CalendarDay right) => !left.Equals(right);

    /// <summary>Whether one day is before another.</summary>
    public static bool operator <(CalendarDay left, CalendarDay right) => left.CompareTo(right) < 0;

    /// <summary>Whether one day is after another.</summary>
    public static bool operator >(CalendarDay left, CalendarDay right) => left.CompareTo(right) > 0;

    /// <summary>Whether one day is not after another.</summary>
    public static bool operator <=(CalendarDay left, CalendarDay right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one day is not before another.</summary>
    public static bool operator >=(CalendarDay left, CalendarDay right) => left.CompareTo(right) >= 0;

    private static int FloorDivide(int value, int divisor) => value >= 0 ? value / divisor : (value - (divisor - 1)) / divisor;
}

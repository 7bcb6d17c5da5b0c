namespace Parlance.Dates;

internal readonly partial record struct PartialDate
{
    /// <summary>
    /// The first and the last day that the digits allow, qualifiers apart. No bounds for open and unknown ends, <c>XXXX</c>,
    /// opaque years and the codes 25 to 41. A season is not tied to a hemisphere: spring, summer and autumn may be any time of
    /// the year, and winter may begin in December of the year before or end in March of the year after.
    /// </summary>
    public DateBounds Bounds
    {
        get
        {
            if (Kind != PartialDateKind.Date || IsFullyUnspecified)
            {
                return DateBounds.None;
            }

            if (UnspecifiedDigits != 0)
            {
                return TryBoundUnspecified(out DateBounds bounds) ? bounds : DateBounds.None;
            }

            return IsSubYear ? SeasonBounds(Year, Year)
                : _day != 0 ? DateBounds.Of(new CalendarDay(Year, _month, _day))
                : _month != 0 ? DateBounds.OfMonth(Year, _month)
                : DateBounds.OfYear(Year);
        }
    }

    /// <summary>
    /// The bounds that may prove something: those of <see cref="Bounds"/>, or none if any component is uncertain or
    /// approximate. EDTF does not say how far a qualifier reaches, so it silences instead of padding.
    /// </summary>
    public DateBounds FirmBounds => IsQualified ? DateBounds.None : Bounds;

    /// <summary>The bounds of a date with unspecified digits; false if no day of the calendar fits them (<c>190X-02-3X</c>).</summary>
    internal bool TryBoundUnspecified(out DateBounds bounds)
    {
        (int first, int last) = YearRange();
        if (IsSubYear)
        {
            bounds = SeasonBounds(first, last);
            return true;
        }

        CalendarDay? earliest = null;
        for (int year = first; earliest is null && year <= last; year++)
        {
            earliest = YearFits(year) ? FirstDay(year) : null;
        }

        CalendarDay? latest = null;
        for (int year = last; latest is null && earliest is not null && year >= first; year--)
        {
            latest = YearFits(year) ? LastDay(year) : null;
        }

        bounds = new DateBounds(earliest, latest);
        return earliest is not null;
    }

    private DateBounds SeasonBounds(int firstYear, int lastYear) => _month switch
    {
        < Edtf.Winter => new DateBounds(new CalendarDay(firstYear, 1, 1), new CalendarDay(lastYear, 12, 31)),
        Edtf.Winter => new DateBounds(new CalendarDay(firstYear - 1, 12, 1), new CalendarDay(lastYear + 1, 3, 31)),
        _ => DateBounds.None,
    };

    private (int First, int Last) YearRange()
    {
        int span = 0;
        for (int bit = 4, weight = 1; bit < 8; bit++, weight *= 10)
        {
            span += (UnspecifiedDigits >> bit & 1) * 9 * weight;
        }

        return IsNegative ? (Year - span, Year) : (Year, Year + span);
    }

    private bool YearFits(int year)
    {
        int given = Math.Abs(Year);
        int candidate = Math.Abs(year);
        for (int bit = 4; bit < 8; bit++, given /= 10, candidate /= 10)
        {
            if ((UnspecifiedDigits >> bit & 1) == 0 && given % 10 != candidate % 10)
            {
                return false;
            }
        }

        return true;
    }

    private CalendarDay? FirstDay(int year)
    {
        for (int month = 1; month <= 12; month++)
        {
            for (int day = 1; MonthFits(month) && day <= CalendarDay.DaysInMonth(year, month); day++)
            {
                if (DayFits(day))
                {
                    return new CalendarDay(year, month, day);
                }
            }
        }

        return null;
    }

    private CalendarDay? LastDay(int year)
    {
        for (int month = 12; month >= 1; month--)
        {
            for (int day = CalendarDay.DaysInMonth(year, month); MonthFits(month) && day >= 1; day--)
            {
                if (DayFits(day))
                {
                    return new CalendarDay(year, month, day);
                }
            }
        }

        return null;
    }

    private bool MonthFits(int month) => !HasMonth || Fits(month, _month, UnspecifiedDigits >> 2);

    private bool DayFits(int day) => !HasDay || Fits(day, _day, UnspecifiedDigits);

    /// <summary>Whether a number of two digits agrees with a given one in the digits that the mask's two low bits leave specified.</summary>
    private static bool Fits(int candidate, int given, int mask) =>
        ((mask & 1) != 0 || candidate % 10 == given % 10) && ((mask & 2) != 0 || candidate / 10 == given / 10);
}

namespace Parlance.Dates;

/// <summary>How a date is written.</summary>
internal enum DateForm : byte
{
    /// <summary>Not a form of its own: the day that a range shares its month with (<c>20</c> in <c>20-21 May 2014</c>).</summary>
    DayOnly,

    /// <summary><c>7 September 2007</c>, also without year.</summary>
    DayMonth,

    /// <summary><c>September 7, 2007</c>, also without year.</summary>
    MonthDay,

    /// <summary><c>2007 September 7</c>.</summary>
    YearFirst,

    /// <summary><c>September 2007</c>; <c>September</c> in a range.</summary>
    Month,

    /// <summary><c>2007</c>.</summary>
    Year,

    /// <summary><c>1990s</c>.</summary>
    Decade,

    /// <summary><c>summer 1999</c>.</summary>
    Season,

    /// <summary><c>first quarter of 2010</c>, <c>Q1 2010</c>, <c>first half of 2010</c>.</summary>
    PartOfYear,

    /// <summary><c>2007-09-07</c>, <c>2007-09</c>, also with a time.</summary>
    Iso,

    /// <summary>Digits with the day or the month first: <c>13/09/2007</c>.</summary>
    Numeric,

    /// <summary>Digits with the year first and no hyphens: <c>2007/09/07</c>.</summary>
    NumericYearFirst,
}

/// <summary>
/// One date as it is written in a text, with the place of each of its parts. A range has two. All offsets are into the text that was
/// scanned.
/// </summary>
internal readonly record struct DatePhrase
{
    /// <summary>How it is written.</summary>
    public DateForm Form { get; init; }

    /// <summary>The whole phrase, weekday included, without a leading article or preposition.</summary>
    public TextRange Span { get; init; }

    /// <summary>1 to 31, or 0. Of an ambiguous numeric date, by the order day-month.</summary>
    public int Day { get; init; }

    /// <summary>1 to 12, or 0; 21 to 41 for seasons, quarters and halves as in EDTF.</summary>
    public int Month { get; init; }

    /// <summary>The year, of a decade its first; 0 where none is stated.</summary>
    public int Year { get; init; }

    /// <summary>The digits of the day without ordinal suffix, or the ordinal word.</summary>
    public TextRange DayPiece { get; init; }

    /// <summary>The suffix in <c>7th</c>; empty if there is none.</summary>
    public TextRange OrdinalPiece { get; init; }

    /// <summary>The name of the month, or its digits, or the season.</summary>
    public TextRange MonthPiece { get; init; }

    /// <summary>The digits of the year; empty if none is stated here.</summary>
    public TextRange YearPiece { get; init; }

    /// <summary>The weekday's name; empty if none is stated.</summary>
    public TextRange WeekdayPiece { get; init; }

    /// <summary>The weekday stated, whether or not it fits.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>The character between the digits of a numeric or ISO date.</summary>
    public char Separator { get; init; }

    /// <summary>Whether the day is written <c>07</c> beside a month in letters.</summary>
    public bool HasLeadingZero { get; init; }

    /// <summary>Whether the name of the month, abbreviated or not, begins in lower case.</summary>
    public bool HasLowerCaseMonth { get; init; }

    /// <summary>Whether the month is abbreviated (<c>Sept.</c>).</summary>
    public bool HasAbbreviatedMonth { get; init; }

    /// <summary>Whether <c>of</c> is between day and month.</summary>
    public bool HasOf { get; init; }

    /// <summary>Whether a comma is before the year.</summary>
    public bool HasComma { get; init; }

    /// <summary>Whether <c>early</c>, <c>mid</c>, <c>late</c>, <c>circa</c> or the like comes before.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>Whether day and month can be exchanged in this numeric date: both are at most 12, and they differ.</summary>
    public bool IsAmbiguous { get; init; }

    /// <summary>Whether the month is a name, so that order, ordinal and capital can be judged.</summary>
    public bool HasMonthName => Form is DateForm.DayMonth or DateForm.MonthDay or DateForm.YearFirst or DateForm.Month && Month is >= 1 and <= 12;

    internal int Start => Span.Start;

    internal int End => Span.End;

    /// <summary>The date; with <c>XXXX</c> for the year where none is stated.</summary>
    public PartialDate ToPartialDate()
    {
        DateQualification qualification = IsApproximate ? DateQualification.Approximate : DateQualification.None;
        PartialDate date = Form == DateForm.Decade ? PartialDate.OfDecade(Year)
            : YearPiece.IsEmpty && Year == 0 ? new PartialDate(0, Month, Day, 0b1111_0000, DateQualification.None)
            : PartialDate.Of(Year, Month, Day);
        return date.With(qualification);
    }

    /// <summary>The other reading of an ambiguous numeric date: day and month exchanged.</summary>
    public DatePhrase Exchanged() => this with { Day = Month, Month = Day, DayPiece = MonthPiece, MonthPiece = DayPiece };
}

using Parlance.Language;

namespace Parlance.Dates;

/// <summary>What can be wrong with a string that should be EDTF.</summary>
internal enum EdtfFault : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The string is empty.</summary>
    Empty,

    /// <summary>A year of four digits is missing.</summary>
    Year,

    /// <summary>A year of more than four digits without Y.</summary>
    LongYear,

    /// <summary>A year with Y that has too few digits, or a zero in front.</summary>
    ShortLetterYear,

    /// <summary>A year with Y inside an interval or a set.</summary>
    LetterYearInside,

    /// <summary>The year -0000.</summary>
    NegativeZero,

    /// <summary>No month of two digits after the hyphen.</summary>
    Month,

    /// <summary>A month that is not 01 to 12, nor a code 21 to 41.</summary>
    NoSuchMonth,

    /// <summary>A year after a hyphen, as in <c>1998-2002</c>.</summary>
    SecondYear,

    /// <summary>No day of two digits after the hyphen.</summary>
    Day,

    /// <summary>A day that the month does not have.</summary>
    NoSuchDay,

    /// <summary>A day after a season or another part of a year.</summary>
    DayAfterSubYear,

    /// <summary>A time that is not hh:mm:ss.</summary>
    Time,

    /// <summary>A time zone that is not Z, +hh or +hh:mm.</summary>
    Offset,

    /// <summary>A time where only dates may be, or after less than a day.</summary>
    TimeNotAllowed,

    /// <summary>A digit count after S, or an exponent after E, that is missing or zero.</summary>
    Count,

    /// <summary>A second qualifier on the same component.</summary>
    Qualifier,

    /// <summary>A lower-case x or u for an unspecified digit.</summary>
    UnspecifiedDigit,

    /// <summary>A space.</summary>
    Space,

    /// <summary>A parenthesis, as in the draft of 2012.</summary>
    Parenthesis,

    /// <summary>An interval with no date on either side.</summary>
    EmptyInterval,

    /// <summary>A second slash.</summary>
    SecondSlash,

    /// <summary>A set without a member, or with an empty one.</summary>
    EmptyMember,

    /// <summary>A set that is not closed by its own bracket.</summary>
    UnclosedSet,

    /// <summary>A set inside a set or an interval.</summary>
    NestedSet,

    /// <summary>Two dots elsewhere than at a range of members, the start or the end.</summary>
    Dots,

    /// <summary>A range of members whose two ends are not equally exact.</summary>
    MixedRange,

    /// <summary>A range of members that ends before it starts.</summary>
    ReversedRange,

    /// <summary>Anything after the end of the date.</summary>
    Trailing,
}

/// <summary>Why a string is not EDTF.</summary>
/// <param name="Fault">What is wrong.</param>
/// <param name="Position">Where, as an offset into the string; its length if something is missing at the end.</param>
/// <param name="Year">The year, where <paramref name="Fault"/> is <see cref="EdtfFault.NoSuchDay"/> and it is specified; else null.</param>
/// <param name="Month">The month there, 1 to 12; else 0.</param>
internal readonly record struct EdtfError(EdtfFault Fault, int Position, int? Year = null, int Month = 0)
{
    /// <summary>A sentence without full stop that says what is wrong and what would be right.</summary>
    public string Message => Fault switch
    {
        EdtfFault.None => "",
        EdtfFault.Empty => "the text is empty; an unknown date is written XXXX",
        EdtfFault.Year => "a year of four digits is expected here, as in 2002",
        EdtfFault.LongYear => "a year of more than four digits is written with Y, as in Y12002",
        EdtfFault.ShortLetterYear => "a year after Y has more than four digits and no zero in front",
        EdtfFault.LetterYearInside => "intervals and sets take years of four digits",
        EdtfFault.NegativeZero => "there is no year -0000; the year before 0001 is 0000",
        EdtfFault.Month => "a month of two digits is expected here, as in 2002-08",
        EdtfFault.NoSuchMonth => "there is no such month: months are 01 to 12, seasons 21 to 24",
        EdtfFault.SecondYear => "from one year to another is written with a slash, as in 1998/2002",
        EdtfFault.Day => "a day of two digits is expected here, as in 2002-08-31",
        EdtfFault.NoSuchDay => NoSuchDay(),
        EdtfFault.DayAfterSubYear => "a season or quarter has no days: give the month instead",
        EdtfFault.Time => "a time is written hh:mm:ss, as in T23:20:30",
        EdtfFault.Offset => "a time ends with nothing, Z, or an offset of less than a day such as +04:30",
        EdtfFault.TimeNotAllowed => "a time can only follow a whole, unqualified date, and not inside an interval or a set",
        EdtfFault.Count => "a number from 1 is expected here",
        EdtfFault.Qualifier => "each part takes one of ?, ~ and % (which is both)",
        EdtfFault.UnspecifiedDigit => "an unspecified digit is a capital X",
        EdtfFault.Space => "EDTF has no spaces",
        EdtfFault.Parenthesis => "EDTF has no parentheses: a qualifier stands before its part, as in 2004-~06",
        EdtfFault.EmptyInterval => "an interval needs a date or .. on one side at least",
        EdtfFault.SecondSlash => "an interval has one slash, between its start and its end",
        EdtfFault.EmptyMember => "a date is expected here",
        EdtfFault.UnclosedSet => "the set is not closed: [...] is one of its dates, {...} all of them",
        EdtfFault.NestedSet => "a set stands alone, not inside another set or an interval",
        EdtfFault.Dots => "two dots stand between two dates of a set, before its first, after its last, or for an open end",
        EdtfFault.MixedRange => "both ends of a range must be years, or months, or days",
        EdtfFault.ReversedRange => "the range ends before it starts",
        _ => "nothing may follow the date here",
    };

    private string NoSuchDay()
    {
        if (Month == 0)
        {
            return "there is no such day: days are 01 to 31, as the month has them";
        }

        string month = CalendarWords.MonthName(Month);
        return Year is int year
            ? month + " " + year + " has only " + CalendarDay.DaysInMonth(year, Month) + " days"
            : month + " has only " + CalendarDay.DaysInMonth(2000, Month) + " days";
    }
}

using Parlance.Dates;
using Parlance.Language;

namespace Parlance.Rules.Definitions;

/// <summary>The days that a number allows for its document.</summary>
internal static class IdentifierTime
{
    /// <summary>The General Assembly met first in 1946, and each September since; its sessions are counted from the year before.</summary>
    private const int YearBeforeSessions = 1945;

    /// <summary>The first and the last day; none where the number does not say.</summary>
    public static DateBounds Of(Citation citation)
    {
        int year = citation.Year;
        return citation.Time switch
        {
            CitationTime.Year => DateBounds.OfYear(year),
            CitationTime.YearOfPrint => new DateBounds(new CalendarDay(year - 1, 10, 1), new CalendarDay(year, 12, 31)),
            CitationTime.YearOrNext => new DateBounds(new CalendarDay(year - 1, 1, 1), new CalendarDay(year, 12, 31)),
            CitationTime.Session => new DateBounds(new CalendarDay(YearBeforeSessions + year, year == 1 ? 1 : 9, 1), new CalendarDay(YearBeforeSessions + year + 1, 9, 30)),
            CitationTime.SessionOfPaper => new DateBounds(new CalendarDay(YearBeforeSessions + year, 1, 1), new CalendarDay(YearBeforeSessions + year + 1, 9, 30)),
            _ => DateBounds.None,
        };
    }

    /// <summary>What the number says, for a message: <c>2015</c>, <c>1997/98</c>.</summary>
    public static string Show(Citation citation) => citation.Time switch
    {
        CitationTime.Session or CitationTime.SessionOfPaper => $"session {citation.Year} ({YearBeforeSessions + citation.Year} to {YearBeforeSessions + citation.Year + 1})",
        _ => citation.Year.ToString(),
    };
}

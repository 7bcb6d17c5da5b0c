namespace Parlance.Language;

/// <summary>
/// <c>COM(2018) 238 final</c>, <c>COM/2018/238</c>, until 1998 <c>COM(93) 464</c> (Interinstitutional style guide of the European
/// Union, section 5.9).
/// </summary>
internal static class ComDocument
{
    private static readonly string[] s_series = ["COM", "SWD", "JOIN"];

    /// <summary>Reads what begins at an offset: the offset after it, or 0.</summary>
    public static int Read(CitationCursor text, int start, List<Citation> found)
    {
        int series = text.Skip(start, s_series);
        if (series == start)
        {
            return 0;
        }

        int open = text.SkipSpaces(series);
        char close = text[open] switch { '(' => ')', '/' when open == series => '/', _ => '\0' };
        int first = text.EndOfDigits(open + 1, 5);
        int second = close == ')' ? text.SkipSpaces(first + 1) : first + 1;
        if (close == '\0' || text[first] != close || first - open is < 3 or > 6 || !text.TryNumber(second, 4, out int number, out int end))
        {
            return 0;
        }

        text.TryNumber(open + 1, 5, out int year, out _);
        year = first - open == 3 && year >= 58 ? 1900 + year : year;
        bool isYear = year is >= 1958 and <= 2099, isUnsure = first - open == 3;
        string name = text.Cut(start, series);
        found.Add(new Citation(CitationScheme.Com, TextRange.FromBounds(start, end), isYear ? $"{name} {year} {number}" : "")
        {
            Fault = isYear || isUnsure ? null : "the year has four digits and comes first",
            Reading = !isYear && !isUnsure && number is >= 1999 and <= 2099 && year < 1958 ? $"{text.Cut(start, open + 1)}{number}{text.Cut(first, second)}{year}" : null,
            Time = isYear ? CitationTime.YearOfPrint : CitationTime.None,
            Year = isYear ? year : 0,
        });
        return end;
    }
}

using Parlance.Dates;
using Parlance.Language;

namespace Parlance.Rules.Dates;

/// <summary>
/// Finds days in prose that the calendar does not have: <em>31 June 2020</em>, <em>February 30</em>, <em>31st of September of each
/// year</em>, <em>2020-06-31</em>, <em>31/06/2020</em>.
/// </summary>
internal static class ImpossibleDays
{
    private const int LastDay = 31, Months = 12;

    /// <summary>What numbers stand behind that are no days: <em>Issue 31 June 2020</em>.</summary>
    private static readonly WordSet s_designators = new("no nos nr number numbers issue issues vol volume volumes page pages p pp part parts edition bulletin newsletter item article section chapter figure table release version");

    /// <summary>What days without a year stand behind.</summary>
    private static readonly WordSet s_leading = new("on by until till before after from to since of and or the between through than dated ending beginning each every");

    /// <summary>The days of a text, each with what is wrong with it.</summary>
    public static IEnumerable<(TextRange Range, string Problem)> In(NamedText text)
    {
        for (int i = 0; i < text.Words.Length; i++)
        {
            Word word = text.Words[i];
            if (word.Is(WordTraits.Capitalised) && MonthOf(text, i) is var month and > 0)
            {
                if ((DayBefore(text, i, month) ?? DayAfter(text, i, month)) is { } found)
                {
                    yield return found;
                }
            }
            else if (word.Is(WordTraits.HasDigit) && !word.IsJoined && InFigures(text.Text, word.Start) is { } inFigures)
            {
                yield return inFigures;
            }
        }
    }

    private static int MonthOf(NamedText text, int word)
    {
        ReadOnlySpan<char> letters = text.Words[word].StemIn(text.Text.AsSpan());
        for (int month = CalendarWords.IsMonth(letters) ? Months : 0; month > 0; month--)
        {
            if (Folding.Equal(letters, CalendarWords.MonthName(month)))
            {
                return month;
            }
        }

        return 0;
    }

    /// <summary><em>31 June 2020</em>, <em>the 31st of June</em>.</summary>
    private static (TextRange, string)? DayBefore(NamedText text, int month, int number)
    {
        int at = month - 1;
        at -= at > 0 && Is(text, at, "of") ? 1 : 0;
        if (at < 0 || !AreBesides(text, at, month) || !TryDay(text, at, out int day, out bool isOrdinal))
        {
            return null;
        }

        bool hasYear = TryYear(text, month + 1, ReadGap(text, month + 1), out int year);
        bool isNamed = at > 0 && (s_designators.Contains(WordAt(text, at - 1)) || text.Text[text.Words[at].Start - 1] is '#' or '/' or '.' or ':');
        bool isLed = hasYear || isOrdinal || at == 0 || text.Words[at].Is(WordTraits.SentenceStart) || s_leading.Contains(WordAt(text, at - 1)) || at < month - 1;
        return !isNamed && isLed && Problem(day, number, year) is { } problem
            ? (TextRange.FromBounds(text.Words[at].Start, text.Words[hasYear ? month + 1 : month].StemEnd), problem)
            : null;
    }

    /// <summary><em>June 31, 2020</em>, <em>June 31st</em>; not <em>in June 31 ships came</em>.</summary>
    private static (TextRange, string)? DayAfter(NamedText text, int month, int number)
    {
        int at = month + 1;
        if (at >= text.Words.Length || !AreBesides(text, month, at) || !TryDay(text, at, out int day, out bool isOrdinal))
        {
            return null;
        }

        bool hasYear = TryYear(text, at + 1, ReadGap(text, at + 1), out int year);
        int end = text.Words[at].End;
        bool isEnd = end == text.Text.Length || (text.Text[end] is ',' or '.' or ';' or ')' && !(month > 0 && Is(text, month - 1, "in")) && !(end + 1 < text.Text.Length && Characters.IsDigit(text.Text[end + 1])));
        return (hasYear || isOrdinal || isEnd) && Problem(day, number, year) is { } problem
            ? (TextRange.FromBounds(text.Words[month].Start, text.Words[hasYear ? at + 1 : at].End), problem)
            : null;
    }

    /// <summary><c>2020-06-31</c>, <c>31/06/2020</c>, <c>06/31/2020</c>, <c>31.6.2020</c>: a month that there is, and a day that it has not.</summary>
    private static (TextRange, string)? InFigures(string text, int start)
    {
        if (start > 0 && (text[start - 1] is '-' or '/' or '.' or '_' or '#' or ':' || Characters.StartsWord(text[start - 1])))
        {
            return null;
        }

        int at = start;
        int first = Number(text, ref at), firstLength = at - start;
        char sign = at < text.Length ? text[at] : '\0';
        if (first < 0 || sign is not ('-' or '/' or '.'))
        {
            return null;
        }

        int second = Next(text, ref at, sign), third = Next(text, ref at, sign);
        bool isLast = at == text.Length || (!Characters.StartsWord(text[at]) && !(text[at] is '-' or '/' or '_' or ':') && !(text[at] == '.' && at + 1 < text.Length && Characters.IsDigit(text[at + 1])));
        if (second < 0 || third < 0 || !isLast)
        {
            return null;
        }

        (int year, int month, int day) = firstLength == 4 && sign == '-' ? (first, second, third)
            : firstLength > 2 || third < 1000 ? default
            : first > 12 ? (third, second, first)
            : (third, first, second);
        return year is >= 1000 and < 3000 && month is >= 1 and <= 12 && day <= LastDay && Problem(day, month, year) is { } problem
            ? (TextRange.FromBounds(start, at), problem)
            : null;
    }

    private static int Next(string text, ref int at, char sign)
    {
        if (at >= text.Length || text[at] != sign)
        {
            return -1;
        }

        at++;
        return Number(text, ref at);
    }

    private static int Number(string text, ref int at)
    {
        int start = at, value = 0;
        while (at < text.Length && at - start < 5 && Characters.IsDigit(text[at]))
        {
            value = (10 * value) + (text[at++] - '0');
        }

        return at == start || at - start > 4 ? -1 : value;
    }

    /// <summary>What is wrong with a day; null where the month has it. Without a year, February has 29 days.</summary>
    private static string? Problem(int day, int month, int year)
    {
        const int LeapYear = 2000;
        int days = CalendarDay.DaysInMonth(year > 0 ? year : LeapYear, month);
        string name = CalendarWords.MonthName(month);
        return day <= days ? null : month == 2 && year > 0 ? $"{name} {year} has only {days} days" : $"{name} has only {days} days";
    }

    /// <summary>A number up to 31, with <c>st</c>, <c>nd</c>, <c>rd</c> or <c>th</c> or without.</summary>
    private static bool TryDay(NamedText text, int word, out int day, out bool isOrdinal)
    {
        ReadOnlySpan<char> letters = text.Words[word].In(text.Text.AsSpan());
        int digits = 0;
        day = 0;
        while (digits < letters.Length && digits < 3 && Characters.IsDigit(letters[digits]))
        {
            day = (10 * day) + (letters[digits++] - '0');
        }

        ReadOnlySpan<char> ending = letters.Slice(digits);
        isOrdinal = ending.Length > 0;
        return digits is 1 or 2 && day <= LastDay && (!isOrdinal || Folding.IsOneOf(ending, "st", "nd") || Folding.IsOneOf(ending, "rd", "th"));
    }

    /// <summary>A year of four digits behind a day and month, after a blank or a comma.</summary>
    private static bool TryYear(NamedText text, int word, string gap, out int year)
    {
        year = 0;
        if (word >= text.Words.Length || gap is not (" " or ", " or "\n" or ",\n"))
        {
            return false;
        }

        int at = text.Words[word].Start;
        int value = Number(text.Text, ref at);
        bool isYear = at == text.Words[word].StemEnd && at - text.Words[word].Start == 4 && value is >= 1000 and < 3000;
        year = isYear ? value : 0;
        return isYear;
    }

    private static string ReadGap(NamedText text, int word) =>
        word < text.Words.Length && text.Words[word].Start - text.Words[word - 1].End is > 0 and <= 2 ? text.Text.Substring(text.Words[word - 1].End, text.Words[word].Start - text.Words[word - 1].End) : "";

    /// <summary>Whether nothing but blanks stands between neighbours.</summary>
    private static bool AreBesides(NamedText text, int first, int last)
    {
        for (int i = first + 1; i <= last; i++)
        {
            if (text.Words[i].Gap is not (Gap.Space or Gap.Line))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Is(NamedText text, int word, string lowerCase) => Folding.Equal(WordAt(text, word), lowerCase);

    private static ReadOnlySpan<char> WordAt(NamedText text, int word) => text.Words[word].In(text.Text.AsSpan());
}

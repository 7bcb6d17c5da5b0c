namespace Parlance.Dates;

/// <summary>Dates of digits in notations that EDTF does not have. Each method gives one reading, or null.</summary>
internal static class DigitForms
{
    /// <summary><c>1999-03-26T</c>, <c>2002-08-31 10:30</c>, <c>2002-08-31T10:30:00.5</c>: the date, where the time is not one of EDTF.</summary>
    public static string? WithoutTime(string text)
    {
        const int DateLength = 10;
        bool hasTime = text.Length > DateLength && text[DateLength] is 'T' or 't' or ' ';
        for (int i = DateLength + 1; hasTime && i < text.Length; i++)
        {
            hasTime = TimeCursor.IsDigit(text[i]) || text[i] is ':' or '.' or ',' or '+' or '-' or 'Z' or 'z' or ' ';
        }

        return hasTime ? text.Substring(0, DateLength) : null;
    }

    /// <summary><c>2002-8-1</c>, <c>2002-8</c>, <c>2002/08/31</c>, <c>2002.8.31</c>, <c>2002 08 31</c>.</summary>
    public static string? Padded(string text)
    {
        string[] parts = text.Split('-', '/', '.', ' ');
        bool isDate = parts.Length == 3 && parts[0].Length == 4 && IsShort(parts[1]) && IsShort(parts[2]);
        bool isMonth = parts.Length == 2 && parts[0].Length == 4 && IsShort(parts[1]) && text[4] is '-' or '.';
        return isDate || isMonth ? string.Join("-", parts.Select(part => part.PadLeft(2, '0'))) : null;
    }

    /// <summary><c>20020831</c>, and with a time <c>20020831T103000Z</c>.</summary>
    public static string? Basic(string text)
    {
        int end = text.IndexOf('T');
        string date = end < 0 ? text : text.Substring(0, end);
        bool isDate = date.Length == 8 && date.All(TimeCursor.IsDigit) && date[0] is '1' or '2';
        return isDate ? date.Substring(0, 4) + "-" + date.Substring(4, 2) + "-" + date.Substring(6) : null;
    }

    /// <summary><c>2002-31-08</c>: day and month exchanged, where the second number can be no month.</summary>
    public static string? DayBeforeMonth(string text)
    {
        string[] parts = text.Split('-', '/', '.');
        return parts.Length == 3 && parts[0].Length == 4 && IsShort(parts[1]) && IsShort(parts[2]) && string.CompareOrdinal(parts[1].PadLeft(2, '0'), "12") > 0
            ? parts[0] + "-" + parts[2].PadLeft(2, '0') + "-" + parts[1].PadLeft(2, '0')
            : null;
    }

    /// <summary><c>08/2002</c>, <c>8.2002</c>, <c>08-2002</c>; <c>2002/08</c>, unless it is the years 2002 to 2008.</summary>
    public static string? YearAndMonth(string text)
    {
        string[] parts = text.Split('/', '.', '-');
        if (parts.Length != 2)
        {
            return null;
        }

        return IsShort(parts[0]) && parts[1].Length == 4 ? parts[1] + "-" + parts[0].PadLeft(2, '0')
            : parts[0].Length == 4 && parts[1].Length == 2 && text[4] == '/' && string.CompareOrdinal(parts[0].Substring(2), parts[1]) > 0 ? parts[0] + "-" + parts[1]
            : null;
    }

    /// <summary><c>12002</c>: a year of more than four digits.</summary>
    public static string? LongYear(string text)
    {
        string digits = text.TrimStart('-', '+');
        return digits.Length is > 4 and < 7 && digits.All(TimeCursor.IsDigit) ? "Y" + (text[0] == '-' ? "-" : "") + digits : null;
    }

    private static bool IsShort(string part) => part.Length is 1 or 2 && part.All(TimeCursor.IsDigit);
}

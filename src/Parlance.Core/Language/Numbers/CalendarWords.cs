namespace Parlance.Language;

/// <summary>The English names of months and weekdays, in full and abbreviated.</summary>
internal static class CalendarWords
{
    private const string File = "calendar.txt";

    private static readonly WordSet s_months = WordData.Set(File, "months");

    private static readonly WordSet s_shortMonths = WordData.Set(File, "short-months");

    private static readonly WordSet s_weekdays = WordData.Set(File, "weekdays");

    private static readonly Lazy<string[]> s_monthNames = new(static () => Names(Months));

    private static readonly Lazy<string[]> s_weekdayNames = new(static () => Names(Weekdays));

    /// <summary>The months in full, in lower case, with their numbers from 1 to 12 (<see cref="WordData.Entries"/>).</summary>
    public static string[] Months => WordData.Entries(File, "months");

    /// <summary>The abbreviations of months (<c>sep</c>, <c>sept</c>), with the numbers of the months.</summary>
    public static string[] ShortMonths => WordData.Entries(File, "short-months");

    /// <summary>The weekdays in full, in lower case, with their numbers as <see cref="DayOfWeek"/>.</summary>
    public static string[] Weekdays => WordData.Entries(File, "weekdays");

    /// <summary>The abbreviations of weekdays (<c>tue</c>, <c>tues</c>), with the numbers of the weekdays.</summary>
    public static string[] ShortWeekdays => WordData.Entries(File, "short-weekdays");

    /// <summary>Whether a word is a month in full, in any case.</summary>
    public static bool IsMonth(ReadOnlySpan<char> word) => s_months.Contains(word);

    /// <summary>Whether a word is an abbreviated month, in any case.</summary>
    public static bool IsShortMonth(ReadOnlySpan<char> word) => s_shortMonths.Contains(word);

    /// <summary>Whether a word is a weekday in full, in any case.</summary>
    public static bool IsWeekday(ReadOnlySpan<char> word) => s_weekdays.Contains(word);

    /// <summary>The name of a month, 1 to 12: <c>January</c>.</summary>
    public static string MonthName(int month) => s_monthNames.Value[month - 1];

    /// <summary>The name of a weekday: <c>Sunday</c>.</summary>
    public static string WeekdayName(DayOfWeek weekday) => s_weekdayNames.Value[(int)weekday];

    private static string[] Names(string[] entries)
    {
        string[] names = new string[entries.Length];
        for (int i = 0; i < names.Length; i++)
        {
            names[i] = char.ToUpperInvariant(entries[i][0]) + WordData.WordOf(entries[i]).Substring(1);
        }

        return names;
    }
}

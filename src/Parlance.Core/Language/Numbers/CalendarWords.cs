namespace Parlance.Language;

/// <summary>The English names of months and weekdays, in full and abbreviated.</summary>
internal static class CalendarWords
{
    private const string File = "calendar.txt";

    private static readonly WordSet s_months = WordData.Set(File, "months");

    private static readonly WordSet s_shortMonths = WordData.Set(File, "short-months");

    private static readonly WordSet s_weekdays = WordData.Set(File, "weekdays");

    private static readonly Lazy<string[]> s_monthNames = new(static () => Names("months"));

    private static readonly Lazy<string[]> s_weekdayNames = new(static () => Names("weekdays"));

    /// <summary>The months in full, in lower case, with their numbers from 1 to 12.</summary>
    public static IEnumerable<(string Key, int Number)> Months => Section("months");

    /// <summary>The abbreviations of months (<c>sep</c>, <c>sept</c>), with the numbers of the months.</summary>
    public static IEnumerable<(string Key, int Number)> ShortMonths => Section("short-months");

    /// <summary>The weekdays in full, in lower case, with their numbers as <see cref="DayOfWeek"/>.</summary>
    public static IEnumerable<(string Key, int Number)> Weekdays => Section("weekdays");

    /// <summary>The abbreviations of weekdays (<c>tue</c>, <c>tues</c>), with the numbers of the weekdays.</summary>
    public static IEnumerable<(string Key, int Number)> ShortWeekdays => Section("short-weekdays");

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

    private static string[] Names(string section) =>
        [.. WordData.Entries(File, section).Select(static entry => char.ToUpperInvariant(entry.Key[0]) + entry.Key.Substring(1))];

    private static IEnumerable<(string Key, int Number)> Section(string name) =>
        WordData.Entries(File, name).Select(static entry => (entry.Key, int.Parse(entry.Value, System.Globalization.NumberFormatInfo.InvariantInfo)));
}

using Parlance.Language;

namespace Parlance.Dates;

/// <summary>What a word can mean in an expression of time.</summary>
internal enum TimeWord : byte
{
    None,

    /// <summary>A month in full, 1 to 12.</summary>
    Month,

    /// <summary>An abbreviated month, 1 to 12.</summary>
    ShortMonth,

    /// <summary>A weekday in full or abbreviated, as <see cref="DayOfWeek"/>.</summary>
    Weekday,

    /// <summary>A season, by its EDTF code.</summary>
    Season,

    /// <summary>first (1) to thirtieth (30).</summary>
    Ordinal,

    /// <summary>one (1) to ninety (90).</summary>
    Cardinal,

    /// <summary>early, mid, late.</summary>
    Part,

    /// <summary>quarter (0), or the Q of Q1 (1).</summary>
    Quarter,

    /// <summary>half.</summary>
    Half,

    /// <summary>A unit of time, from day (1) to century (7).</summary>
    Unit,

    /// <summary>a, an.</summary>
    Article,

    /// <summary>A word that begins a comparison: more, over, nearly, at ....</summary>
    Comparison,

    /// <summary>A word that says when relative to something else.</summary>
    Relative,
}

/// <summary>The words of dates. Numbers, months and weekdays are those of Language, the others are in <c>times.txt</c>.</summary>
internal static class TimeWords
{
    private const string File = "times.txt";

    /// <summary>The largest ordinal of one word that may be a day.</summary>
    private const int LastDay = 30;

    private static readonly WordTable s_table = Fill();

    /// <inheritdoc cref="WordTable.MayContain"/>
    public static bool MayContain(ReadOnlySpan<char> word) => s_table.MayContain(word);

    /// <summary>Looks a word up, ignoring case.</summary>
    /// <param name="word">The letters of one word.</param>
    /// <param name="value">What it stands for within its kind.</param>
    public static TimeWord Find(ReadOnlySpan<char> word, out int value)
    {
        var kind = (TimeWord)s_table.Find(word, out long found);
        value = (int)found;
        return kind;
    }

    private static WordTable Fill()
    {
        var table = new WordTable();
        table.Add(CalendarWords.Months, (byte)TimeWord.Month);
        table.Add(CalendarWords.ShortMonths, (byte)TimeWord.ShortMonth);
        table.Add(CalendarWords.Weekdays, (byte)TimeWord.Weekday);
        table.Add(CalendarWords.ShortWeekdays, (byte)TimeWord.Weekday);
        AddFrom(table, NumberWords.Cardinals, TimeWord.Cardinal, 1, int.MaxValue);
        AddFrom(table, NumberWords.Ordinals, TimeWord.Ordinal, 1, LastDay);
        Add(table, "seasons", TimeWord.Season);
        Add(table, "parts", TimeWord.Part);
        Add(table, "quarters", TimeWord.Quarter);
        Add(table, "halves", TimeWord.Half);
        Add(table, "units", TimeWord.Unit);
        Add(table, "articles", TimeWord.Article);
        Add(table, "comparisons", TimeWord.Comparison);
        Add(table, "relatives", TimeWord.Relative);
        return table;
    }

    private static void Add(WordTable table, string section, TimeWord kind) => table.Add(WordData.Entries(File, section), (byte)kind);

    private static void AddFrom(WordTable table, string[] entries, TimeWord kind, int least, int most)
    {
        foreach (string entry in entries)
        {
            long value = WordData.NumberOf(entry);
            if (value >= least && value <= most)
            {
                table.Add(WordData.WordOf(entry), (byte)kind, value);
            }
        }
    }
}

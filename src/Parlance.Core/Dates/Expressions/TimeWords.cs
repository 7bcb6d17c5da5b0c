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

    private static readonly WordTable<Meaning> s_table = new(All());

    private readonly record struct Meaning(TimeWord Kind, byte Value);

    /// <summary>Whether a word with this first character and length may be in the table: the test that nearly all words fail.</summary>
    public static bool MayContain(char first, int length) => s_table.MayContain(first, length);

    /// <summary>Looks a word up, ignoring case.</summary>
    /// <param name="word">The letters of one word.</param>
    /// <param name="value">Its number within its kind: 9 for <c>September</c>.</param>
    public static TimeWord Find(ReadOnlySpan<char> word, out int value)
    {
        TimeWord kind = s_table.TryFind(word, out Meaning meaning) ? meaning.Kind : TimeWord.None;
        value = meaning.Value;
        return kind;
    }

    private static IEnumerable<(string Key, Meaning Meaning)> All()
    {
        IEnumerable<(string Key, int Value, TimeWord Kind)> calendar =
        [
            .. Of(CalendarWords.Months, TimeWord.Month), .. Of(CalendarWords.ShortMonths, TimeWord.ShortMonth),
            .. Of(CalendarWords.Weekdays, TimeWord.Weekday), .. Of(CalendarWords.ShortWeekdays, TimeWord.Weekday),
        ];
        IEnumerable<(string Key, int Value, TimeWord Kind)> others =
        [
            .. Of("seasons", TimeWord.Season), .. Of("parts", TimeWord.Part), .. Of("quarters", TimeWord.Quarter), .. Of("halves", TimeWord.Half),
            .. Of("units", TimeWord.Unit), .. Of("articles", TimeWord.Article), .. Of("comparisons", TimeWord.Comparison), .. Of("relatives", TimeWord.Relative),
        ];
        return calendar.Concat(Numbers()).Concat(others).Select(static entry => (entry.Key, new Meaning(entry.Kind, (byte)entry.Value)));
    }

    private static IEnumerable<(string Key, int Value, TimeWord Kind)> Numbers()
    {
        foreach ((string word, NumberWord number) in NumberWords.All())
        {
            if (number is { Kind: NumberWordKind.Cardinal, Value: > 0 } or { Kind: NumberWordKind.Ordinal, Value: <= LastDay })
            {
                yield return (word, (int)number.Value, number.Kind == NumberWordKind.Cardinal ? TimeWord.Cardinal : TimeWord.Ordinal);
            }
        }
    }

    private static IEnumerable<(string Key, int Value, TimeWord Kind)> Of(IEnumerable<(string Key, int Number)> words, TimeWord kind) =>
        words.Select(word => (word.Key, word.Number, kind));

    private static IEnumerable<(string Key, int Value, TimeWord Kind)> Of(string section, TimeWord kind) =>
        WordData.Entries(File, section).Select(entry => (entry.Key, int.Parse(entry.Value, System.Globalization.NumberFormatInfo.InvariantInfo), kind));
}

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

    /// <summary>first (1) to thirty-first (31).</summary>
    Ordinal,

    /// <summary>one (1) to ninety (90), dozen, hundred.</summary>
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

/// <summary>The words of dates, found by a table of first letters and lengths that most words of a text fail at once.</summary>
internal static class TimeWords
{
    /// <summary>Word, kind by its initial in <see cref="KindOf"/>, and value.</summary>
    private const string Table =
        "january M1 february M2 march M3 april M4 may M5 june M6 july M7 august M8 september M9 october M10 november M11 december M12 " +
        "jan m1 feb m2 mar m3 apr m4 jun m6 jul m7 aug m8 sep m9 sept m9 oct m10 nov m11 dec m12 " +
        "sunday W0 monday W1 tuesday W2 wednesday W3 thursday W4 friday W5 saturday W6 " +
        "sun W0 mon W1 tue W2 tues W2 wed W3 weds W3 thu W4 thur W4 thurs W4 fri W5 sat W6 " +
        "spring S21 summer S22 autumn S23 fall S23 winter S24 " +
        "first O1 second O2 third O3 fourth O4 fifth O5 sixth O6 seventh O7 eighth O8 ninth O9 tenth O10 " +
        "eleventh O11 twelfth O12 thirteenth O13 fourteenth O14 fifteenth O15 sixteenth O16 seventeenth O17 eighteenth O18 nineteenth O19 " +
        "twentieth O20 thirtieth O30 " +
        "one C1 two C2 three C3 four C4 five C5 six C6 seven C7 eight C8 nine C9 ten C10 eleven C11 twelve C12 thirteen C13 fourteen C14 " +
        "fifteen C15 sixteen C16 seventeen C17 eighteen C18 nineteen C19 twenty C20 thirty C30 forty C40 fifty C50 sixty C60 seventy C70 " +
        "eighty C80 ninety C90 " +
        "early P1 mid P2 late P3 quarter Q0 q Q1 half H0 " +
        "day U1 days U1 week U2 weeks U2 fortnight U3 fortnights U3 month U4 months U4 year U5 years U5 decade U6 decades U6 century U7 centuries U7 " +
        "a A1 an A1 " +
        "more X1 over X2 less X3 under X4 fewer X5 nearly X6 almost X7 about X8 around X9 approximately X10 roughly X11 some X12 " +
        "at X13 exactly X14 up X15 exceeding X16 well X17 just X18 not X19 no X20 within X21 longer X22 " +
        "currently R1 presently R1 nowadays R1 recently R1 lately R1 today R1 yesterday R1 tomorrow R1 tonight R1 " +
        "current R2 recent R2 last R3 past R3 this R3 next R4 coming R4 " +
        "following R5 previous R5 preceding R5 same R5 that R5 present R6 date R7 now R8 ";

    private static readonly Entry[][] s_byInitial = Build();

    /// <summary>For each initial, bit n says whether a word of n letters begins with it.</summary>
    private static readonly uint[] s_lengths = [.. s_byInitial.Select(entries => entries.Aggregate(0u, (bits, entry) => bits | (1u << entry.Text.Length)))];

    private readonly record struct Entry(string Text, TimeWord Kind, byte Value);

    /// <summary>Whether a word with this first character and length may be in the table: the test that nearly all words fail.</summary>
    public static bool MayContain(char first, int length)
    {
        int initial = (first | 0x20) - 'a';
        return (uint)initial < 26 && length < 32 && (s_lengths[initial] >> length & 1) != 0;
    }

    /// <summary>Looks a word up, ignoring case.</summary>
    /// <param name="word">The letters of one word.</param>
    /// <param name="value">Its number within its kind: 9 for <c>September</c>.</param>
    public static TimeWord Find(ReadOnlySpan<char> word, out int value)
    {
        value = 0;
        if (word.Length == 0 || !MayContain(word[0], word.Length))
        {
            return TimeWord.None;
        }

        foreach (Entry entry in s_byInitial[(word[0] | 0x20) - 'a'])
        {
            if (EqualsIgnoreCase(word, entry.Text))
            {
                value = entry.Value;
                return entry.Kind;
            }
        }

        return TimeWord.None;
    }

    /// <summary>Whether a word is a lower-case ASCII word, ignoring the case of the first.</summary>
    public static bool EqualsIgnoreCase(ReadOnlySpan<char> word, string lowerCase)
    {
        if (word.Length != lowerCase.Length)
        {
            return false;
        }

        for (int i = 0; i < word.Length; i++)
        {
            if ((word[i] | 0x20) != lowerCase[i])
            {
                return false;
            }
        }

        return true;
    }

    private static TimeWord KindOf(char initial) => initial switch
    {
        'M' => TimeWord.Month,
        'm' => TimeWord.ShortMonth,
        'W' => TimeWord.Weekday,
        'S' => TimeWord.Season,
        'O' => TimeWord.Ordinal,
        'C' => TimeWord.Cardinal,
        'P' => TimeWord.Part,
        'Q' => TimeWord.Quarter,
        'H' => TimeWord.Half,
        'U' => TimeWord.Unit,
        'A' => TimeWord.Article,
        'X' => TimeWord.Comparison,
        _ => TimeWord.Relative,
    };

    private static Entry[][] Build()
    {
        var lists = new List<Entry>[26];
        string[] fields = Table.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < fields.Length; i += 2)
        {
            int initial = fields[i][0] - 'a';
            (lists[initial] ??= []).Add(new Entry(fields[i], KindOf(fields[i + 1][0]), ParseByte(fields[i + 1])));
        }

        return [.. lists.Select(list => list?.ToArray() ?? [])];
    }

    private static byte ParseByte(string field)
    {
        int value = 0;
        for (int i = 1; i < field.Length; i++)
        {
            value = (value * 10) + (field[i] - '0');
        }

        return (byte)value;
    }
}

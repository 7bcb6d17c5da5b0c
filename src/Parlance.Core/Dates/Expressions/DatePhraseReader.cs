using Parlance.Language;

namespace Parlance.Dates;

/// <summary>Reads one date whose month is a name, forward from an offset. Nothing is read twice, and nothing goes on without bound.</summary>
internal readonly ref partial struct DatePhraseReader(ReadOnlySpan<char> text)
{
    private const int MinYear = 1000;
    private const int MaxYear = 2999;

    /// <summary>Words that go before a day and not before a verb.</summary>
    private static readonly WordSet s_dayPrepositions = new("on since until by before after of");

    private readonly TimeCursor _text = new(text);

    /// <summary>
    /// <c>7 September 2007</c>, <c>7th of September, 2007</c>, <c>7 Sept.</c>, <c>the second of May</c>. An ordinal word needs
    /// <c>of</c> or a year.
    /// </summary>
    public bool TryDayMonth(int position, out DatePhrase phrase)
    {
        phrase = default;
        if (!TryDay(position, out DatePhrase day) || !TryMonthOfDay(day, out phrase))
        {
            return false;
        }

        phrase = phrase with { Form = DateForm.DayMonth };
        if ((TryYear(phrase.End, allowComma: true, out DatePhrase year) && !(year.HasComma && IsCounted(year.End))) || TryYearAfterOf(phrase.End, out year))
        {
            phrase = AddYear(phrase, year);
        }

        bool isBareOrdinal = !TimeCursor.IsDigit(_text[position]) && !phrase.HasOf && phrase.Year == 0;
        return IsPossible(phrase) && IsMonthMeant(phrase) && !isBareOrdinal;
    }

    /// <summary><c>September 7, 2007</c>, <c>Sept. 7th</c>, <c>September 2007</c>, <c>September, 2007</c>; a month alone is for ranges.</summary>
    public bool TryMonth(int position, out DatePhrase phrase)
    {
        if (!TryMonthName(position, out phrase))
        {
            return false;
        }

        phrase = phrase with { Form = DateForm.Month };
        if (TryDayAfterMonth(phrase, out DatePhrase withDay))
        {
            phrase = withDay;
            return IsPossible(phrase) && IsMonthMeant(phrase);
        }

        if ((TryYear(phrase.End, allowComma: true, out DatePhrase year) && !(year.HasComma && IsCounted(year.End))) || TryYearAfterOf(phrase.End, out year))
        {
            phrase = AddYear(phrase, year);
        }

        return IsMonthMeant(phrase) && !FollowsImpossibleDay(position);
    }

    /// <summary>A day as digits, with or without ordinal suffix, or as an ordinal word.</summary>
    public bool TryDay(int position, out DatePhrase phrase)
    {
        phrase = default;
        if (TimeCursor.IsDigit(_text[position]))
        {
            if (!_text.TryNumber(position, 2, out int day, out int end) || day is < 1 or > 31)
            {
                return false;
            }

            int suffix = IsOrdinalSuffix(end) ? 2 : 0;
            if (TimeCursor.IsLetter(_text[end + suffix]) || TimeCursor.IsDigit(_text[end + suffix]))
            {
                return false;
            }

            phrase = new DatePhrase
            {
                Form = DateForm.DayOnly,
                Day = day,
                DayPiece = TextRange.FromBounds(position, end),
                OrdinalPiece = new TextRange(end, suffix),
                Span = TextRange.FromBounds(position, end + suffix),
                HasLeadingZero = _text[position] == '0',
            };
            return true;
        }

        return TryOrdinalWord(position, out phrase);
    }

    private bool TryOrdinalWord(int position, out DatePhrase phrase)
    {
        phrase = default;
        if (!TimeNumbers.TryReadDay(_text, position, out int day, out int end))
        {
            return false;
        }

        var piece = TextRange.FromBounds(position, end);
        phrase = new DatePhrase { Form = DateForm.DayOnly, Day = day, DayPiece = piece, OrdinalPiece = new TextRange(end, 0), Span = piece };
        return true;
    }

    /// <summary>The day in <c>January twenty two, 2018</c>.</summary>
    private bool TryCardinalDay(int position, out DatePhrase phrase)
    {
        bool read = TimeNumbers.TryRead(_text, position, out int day, out int end) && day <= 31;
        var piece = TextRange.FromBounds(position, end);
        phrase = new DatePhrase { Form = DateForm.DayOnly, Day = day, DayPiece = piece, OrdinalPiece = new TextRange(end, 0), Span = piece };
        return read;
    }

    /// <summary>Goes on from a day to its month: <c>(7th) of September</c>, <c>(7) September</c>.</summary>
    public bool TryMonthOfDay(DatePhrase day, out DatePhrase phrase)
    {
        phrase = default;
        int position = SkipSpaceOrHyphen(_text[day.End] == '.' && TimeCursor.IsSpace(_text[day.End + 1]) ? day.End + 1 : day.End);
        bool hasOf = _text.TryWord(position, "of", out int afterOf);
        if (hasOf)
        {
            position = _text.SkipSpace(afterOf);
        }

        if (position == day.End || !TryMonthName(position, out DatePhrase month))
        {
            return false;
        }

        phrase = day with
        {
            Month = month.Month,
            MonthPiece = month.MonthPiece,
            HasLowerCaseMonth = month.HasLowerCaseMonth,
            HasAbbreviatedMonth = month.HasAbbreviatedMonth,
            HasOf = hasOf,
            Span = TextRange.FromBounds(day.Start, month.End),
        };
        return true;
    }

    private bool TryMonthName(int position, out DatePhrase phrase)
    {
        phrase = default;
        TimeWord kind = _text.WordAt(position, out int month, out int end);
        if (kind is not (TimeWord.Month or TimeWord.ShortMonth) || _text[end] is '\'' or '\u2019')
        {
            return false;
        }

        var piece = TextRange.FromBounds(position, end);
        bool isShort = kind == TimeWord.ShortMonth;
        phrase = new DatePhrase
        {
            Month = month,
            MonthPiece = piece,
            HasLowerCaseMonth = char.IsLower(_text[position]),
            HasAbbreviatedMonth = isShort,
            Span = isShort && _text[end] == '.' ? TextRange.FromBounds(position, end + 1) : piece,
        };
        return true;
    }

    /// <summary>
    /// The day after a month: <c>(September) 7, 2007</c>, <c>(September) 7th</c>, <c>(May) the second, 2002</c>. Words need a
    /// year, digits do not.
    /// </summary>
    private bool TryDayAfterMonth(DatePhrase month, out DatePhrase phrase)
    {
        phrase = default;
        bool hasComma = _text[month.End] == ',' && TimeCursor.IsSpace(_text[month.End + 1]);
        int position = SkipSpaceOrHyphen(hasComma ? month.End + 1 : month.End);
        position = _text.TryWord(position, "the", out int article) ? _text.SkipSpace(article) : position;
        if (!(TryDay(position, out DatePhrase day) || TryCardinalDay(position, out day)) || IsPartOfNumber(day.End)
            || (position == month.End && _text[day.End] != ','))
        {
            return false;
        }

        phrase = month with
        {
            Form = DateForm.MonthDay,
            Day = day.Day,
            DayPiece = day.DayPiece,
            OrdinalPiece = day.OrdinalPiece,
            HasLeadingZero = day.HasLeadingZero,
            Span = TextRange.FromBounds(month.Start, day.End),
        };
        if (TryYear(phrase.End, allowComma: true, out DatePhrase year) || TryYearAfterOf(phrase.End, out year))
        {
            phrase = AddYear(phrase, year);
        }

        // August, 20th 2018: behind a comma only a whole date with its ordinal.
        return hasComma ? phrase.Year != 0 && phrase.OrdinalPiece.Length > 0 && !phrase.HasComma : TimeCursor.IsDigit(_text[position]) || phrase.Year != 0;
    }

    public static DatePhrase AddYear(DatePhrase phrase, DatePhrase year) => phrase with
    {
        Year = year.Year,
        YearPiece = year.YearPiece,
        HasComma = year.HasComma,
        Span = TextRange.FromBounds(phrase.Start, year.End),
    };

    /// <summary>Whether the day exists; without a year, in some year.</summary>
    private static bool IsPossible(DatePhrase phrase) =>
        CalendarDay.IsValid(phrase.Year == 0 ? 2000 : phrase.Year, phrase.Month, phrase.Day);

    /// <summary>
    /// Whether the month is meant, not the verb: <c>may 15 people attend</c>, <c>march 5 kilometres</c>. In lower case an
    /// abbreviation or one of the two verbs counts only in a date that could be nothing else.
    /// </summary>
    private bool IsMonthMeant(DatePhrase phrase)
    {
        bool isVerb = !phrase.HasAbbreviatedMonth && phrase.Month is 3 or 5;
        if (phrase.Form == DateForm.MonthDay && phrase.Year == 0)
        {
            bool isDoubtful = phrase.HasLowerCaseMonth && (isVerb || phrase.HasAbbreviatedMonth);
            return !(isDoubtful && !IsOneOf(_text.WordBefore(phrase.Start), s_dayPrepositions)) && !(isVerb && IsCounted(phrase.End));
        }

        if (phrase is { Form: DateForm.DayMonth, Year: 0, HasLowerCaseMonth: true, HasOf: false } && isVerb)
        {
            // Section 8 may be amended.
            return !phrase.OrdinalPiece.IsEmpty || IsOneOf(_text.WordBefore(phrase.Start), s_dayPrepositions);
        }

        if (!phrase.HasLowerCaseMonth || phrase.Day != 0)
        {
            return true;
        }

        return !(isVerb || phrase.HasAbbreviatedMonth) || (phrase.Year != 0 && IsYearPreposition(_text.WordBefore(phrase.Start)));
    }

    /// <summary>Whether a number that cannot be a day of this month comes before: <c>32 August 2014</c> is not the month either.</summary>
    private bool FollowsImpossibleDay(int position) =>
        position > 2 && TimeCursor.IsSpace(_text[position - 1]) && TimeCursor.IsDigit(_text[position - 2]) && _text[position - 3] is not (',' or '.' or ':')
        && !(TimeCursor.IsDigit(_text[position - 3]) && TimeCursor.IsDigit(_text[position - 4]));

    private bool IsOrdinalSuffix(int position)
    {
        int first = _text[position] | 0x20, second = _text[position + 1] | 0x20;
        return (first, second) is ('s', 't') or ('n', 'd') or ('r', 'd') or ('t', 'h');
    }

    /// <summary>White space, or the hyphen of <c>7-September-2007</c>.</summary>
    private int SkipSpaceOrHyphen(int position) =>
        _text[position] is '-' or '/' && TimeCursor.IsLetter(_text[position + 1]) | TimeCursor.IsDigit(_text[position + 1])
            ? position + 1
            : _text.SkipSpace(position);

    /// <summary>Whether digits go on as a number that is no day: <c>May 5.5</c>, <c>May 7:30</c>, <c>May 10 000</c> not.</summary>
    private bool IsPartOfNumber(int position) =>
        _text[position] == '%' || (_text[position] is '.' or ',' or ':' or '/' && TimeCursor.IsDigit(_text[position + 1]) && !TryYearDigits(position + 1, out _));
}

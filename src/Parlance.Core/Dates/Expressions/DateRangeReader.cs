using Parlance.Language;

namespace Parlance.Dates;

/// <summary>Reads a whole mention: one date, or two that a dash or a word ties together, with their weekdays.</summary>
internal readonly ref struct DateRangeReader(ReadOnlySpan<char> text, DateOrder order)
{
    private readonly TimeCursor _text = new(text);
    private readonly DatePhraseReader _reader = new(text);
    private readonly WeekdayReader _weekdays = new(text);

    /// <summary>Reads the mention that begins at an offset: at a digit, or at a word that may begin a date.</summary>
    /// <param name="position">Offset of its first character; for <c>the 7th of May</c> that of the day, not of the article.</param>
    /// <param name="mention">The mention, if there is one.</param>
    public bool TryRead(int position, out DateMention? mention)
    {
        mention = null;
        if (_weekdays.TryTwoBefore(position, out DatePhrase one, out DatePhrase other, out int days))
        {
            return TryRead(days, out mention) && TryWeekdays(one, other, ref mention);
        }

        if (!TrySide(position, out DatePhrase first))
        {
            return false;
        }

        bool isBetween = IsBefore(first.Start, "between");
        if (TryConnector(first.End, isBetween, out int second, out DateMentionKind kind)
            && TryPair(first, second, kind, isBetween, out DatePhrase start, out DatePhrase end))
        {
            mention = ToRange(kind, start, end);
            return mention is not null;
        }

        if (!StandsAlone(first))
        {
            return false;
        }

        first = first with { IsApproximate = first.IsApproximate || (first.Year != 0 && _reader.IsApproximateBefore(first.Start)) };
        mention = new DateMention(DateMentionKind.Date, first, first, ToValue(first));
        return true;
    }

    /// <summary>Gives two weekdays to two days; a mention that has one day alone, or weekdays of its own, stays as it is.</summary>
    private static bool TryWeekdays(DatePhrase first, DatePhrase last, ref DateMention? mention)
    {
        if (mention is { Kind: not DateMentionKind.Date, First: { Weekday: null, Day: not 0 } start, Last: { Weekday: null, Day: not 0 } end })
        {
            start = start with { Weekday = first.Weekday, WeekdayPiece = first.WeekdayPiece, Span = TextRange.FromBounds(first.Start, start.End) };
            end = end with { Weekday = last.Weekday, WeekdayPiece = last.WeekdayPiece };
            mention = mention with { First = start, Last = end };
        }

        return true;
    }

    /// <summary>Whether one side is a date by itself: a day or month needs more, a bare year the right neighbours.</summary>
    private bool StandsAlone(DatePhrase phrase) => phrase.Form switch
    {
        DateForm.DayOnly => false,
        DateForm.Month => phrase.Year != 0,
        DateForm.Year => phrase.IsApproximate || _reader.TryBareYear(phrase.Start, out _),
        _ => true,
    };

    private bool TrySide(int position, out DatePhrase phrase)
    {
        int start = position;
        bool hasWeekday = _weekdays.TryBefore(position, out DatePhrase weekday, out int date);
        if (hasWeekday && _weekdays.IsAfterAnother(position))
        {
            phrase = default;
            return false;
        }

        if (hasWeekday)
        {
            position = date;
        }

        if (!TryPlainSide(position, out phrase))
        {
            return false;
        }

        if (hasWeekday)
        {
            phrase = phrase with { Weekday = weekday.Weekday, WeekdayPiece = weekday.WeekdayPiece, Span = TextRange.FromBounds(start, phrase.End) };
        }
        else
        {
            phrase = _weekdays.AddAfter(phrase);
        }

        phrase = NumericDate.ResolveByWeekday(phrase);
        return !hasWeekday || phrase.Day != 0;
    }

    private bool TryPlainSide(int position, out DatePhrase phrase)
    {
        if (!TimeCursor.IsDigit(_text[position]))
        {
            return _reader.TryApproximate(position, out phrase)
                || _reader.TryMonth(position, out phrase)
                || _reader.TrySeason(position, out phrase)
                || _reader.TryPartOfYear(position, out phrase)
                || _reader.TryShortQuarter(position, out phrase)
                || _reader.TryDayMonth(position, out phrase)
                || _reader.TryDay(position, out phrase);
        }

        bool isYear = TimeCursor.IsDigit(_text[position + 1]) && TimeCursor.IsDigit(_text[position + 2]);
        return isYear
            ? _reader.TryYearFirst(position, out phrase)
                || _reader.TryDecade(position, out phrase)
                || _reader.TryYearThenMonth(position, out phrase)
                || _reader.TryYear(position, out phrase)
            : _reader.TryNumeric(position, order, out phrase)
                || _reader.TryNumericMonth(position, out phrase)
                || _reader.TryDayMonth(position, out phrase)
                || _reader.TryDay(position, out phrase);
    }

    /// <summary>A dash, <c>to</c> and its like, or <c>and</c>; the offset after it.</summary>
    private bool TryConnector(int position, bool isBetween, out int end, out DateMentionKind kind)
    {
        kind = DateMentionKind.Range;
        int start = _text.SkipSpace(position);
        if (TimeCursor.IsDash(_text[start]))
        {
            end = _text.SkipSpace(start + 1);
            return true;
        }

        end = position + 1;
        if (start == position)
        {
            return _text[position] == '/' && (TimeCursor.IsDigit(_text[end]) || TimeCursor.IsLetter(_text[end]));
        }

        if (_text.TryWord(start, "and", out int word))
        {
            kind = isBetween ? DateMentionKind.Range : DateMentionKind.Pair;
        }
        else if (_text.TryWord(start, "or", out word))
        {
            kind = DateMentionKind.Either;
        }
        else if (!_text.TryWord(start, "to", out word) && !_text.TryWord(start, "until", out word) && !_text.TryWord(start, "till", out word)
            && !_text.TryWord(start, "through", out word) && !_text.TryWord(start, "thru", out word))
        {
            return false;
        }

        end = SkipArticle(_text.SkipSpace(word));
        return end > word;
    }

    /// <summary>The two sides of a range, each filled up from the other; false if what follows does not go on the first.</summary>
    private bool TryPair(DatePhrase first, int position, DateMentionKind kind, bool isBetween, out DatePhrase start, out DatePhrase end)
    {
        start = first;
        end = default;
        if (_text[first.End] == '/' && first.Form is not (DateForm.Year or DateForm.Month))
        {
            return false;
        }

        if (first.Form == DateForm.MonthDay && _reader.TryDay(position, out DatePhrase day) && TryDaysOfMonth(ref start, day, out end))
        {
            return true;
        }

        if (first.Form == DateForm.Year)
        {
            return kind == DateMentionKind.Range && TryYears(first, position, isBetween, out end);
        }

        if (!TrySide(position, out end))
        {
            return false;
        }

        bool isSet = kind is DateMentionKind.Pair or DateMentionKind.Either;
        if (isSet && first.Form != DateForm.DayOnly && !(first.Form == end.Form && first.Year == 0 && end.Year != 0))
        {
            return false;
        }

        if (first.Form == DateForm.DayOnly)
        {
            start = first with { Month = end.Month, Year = end.Year, MonthPiece = end.MonthPiece };
            return end.Form == DateForm.DayMonth && CalendarDay.IsValid(end.Year == 0 ? 2000 : end.Year, end.Month, first.Day);
        }

        return FillYears(ref start, ref end);
    }

    /// <summary><c>(March 6)-8, 1997</c>: the second day shares month and year.</summary>
    private bool TryDaysOfMonth(ref DatePhrase start, DatePhrase day, out DatePhrase end)
    {
        end = day with { Form = DateForm.MonthDay, Month = start.Month, MonthPiece = start.MonthPiece, Year = start.Year };
        if (_reader.TryMonthOfDay(day, out _))
        {
            return false;
        }

        if (start.Year == 0)
        {
            end = _reader.WithYearAfter(end);
            start = start with { Year = end.Year };
        }

        return end.Day > start.Day && (end.Year != 0 || !start.YearPiece.IsEmpty || TimeCursor.IsDash(_text[start.End]))
            && CalendarDay.IsValid(end.Year == 0 ? 2000 : end.Year, end.Month, end.Day);
    }

    /// <summary><c>2005-2009</c>, <c>2005-09</c>, <c>(from) 2005 to 2009</c>, <c>2005 to March 2006</c>.</summary>
    private bool TryYears(DatePhrase first, int position, bool isBetween, out DatePhrase end)
    {
        const int LongestRange = 300;
        end = default;
        bool isShort = _text.TryNumber(position, 4, out int year, out int yearEnd) && yearEnd == position + 2 && position == first.End + 1;
        if (isShort || _text[first.End] == '/')
        {
            year += isShort ? first.Year / 100 * 100 : 0;
            year += isShort && year < first.Year ? 100 : 0;
            var piece = TextRange.FromBounds(position, yearEnd);
            end = new DatePhrase { Form = DateForm.Year, Year = year, YearPiece = piece, Span = piece };
            bool isNext = year == first.Year + 1;
            return (isNext || (_text[first.End] != '/' && year > first.Year && year - first.Year < 50)) && first.Year is >= 1500 and < 2100
                && _reader.EndsYear(yearEnd) && !_reader.IsNumbered(first.Start);
        }

        if (!TrySide(position, out end) || end.Year == 0 || end.Year < first.Year || end.Year - first.Year > LongestRange)
        {
            return false;
        }

        return isBetween || IsBefore(first.Start, "from") || (end.Form == DateForm.Year ? _reader.IsYearRange(first, end) : _reader.TryBareYear(first.Start, out _));
    }

    /// <summary>A side without year takes the other's; a range over the turn of the year begins in the year before.</summary>
    private static bool FillYears(ref DatePhrase start, ref DatePhrase end)
    {
        if (start.Year == 0 && end.Year != 0)
        {
            bool isYearBefore = start.Month > end.Month && start.Month <= 12;
            start = start with { Year = isYearBefore ? end.Year - 1 : end.Year };
        }
        else if (end.Year == 0 && start.Year != 0)
        {
            end = end with { Year = start.Year };
        }

        bool isSameKind = (start.Form == DateForm.Month) == (end.Form == DateForm.Month) || start.Year != 0;
        return isSameKind && end.Form != DateForm.DayOnly && (start.Year != 0 || (start.Day != 0 && end.Day != 0))
            && (start.Day == 0 || CalendarDay.IsValid(start.Year == 0 ? 2000 : start.Year, start.Month, start.Day))
            && (end.Day == 0 || CalendarDay.IsValid(end.Year == 0 ? 2000 : end.Year, end.Month, end.Day));
    }

    private static DateMention ToRange(DateMentionKind kind, DatePhrase start, DatePhrase end)
    {
        NumericDate.ResolveByEachOther(ref start, ref end);
        if (start.IsAmbiguous || end.IsAmbiguous)
        {
            PartialDate from = start.ToPartialDate().With(DateQualification.Uncertain);
            PartialDate to = end.ToPartialDate().With(DateQualification.Uncertain);
            return new DateMention(kind, start, end, new EdtfDate(from, to));
        }

        EdtfDate value = kind == DateMentionKind.Range
            ? new EdtfDate(start.ToPartialDate(), end.ToPartialDate())
            : ToSet(kind == DateMentionKind.Pair ? EdtfKind.AllOf : EdtfKind.OneOf, start.ToPartialDate(), end.ToPartialDate());
        return new DateMention(kind, start, end, value);
    }

    private static EdtfDate ToValue(DatePhrase phrase)
    {
        if (!phrase.IsAmbiguous)
        {
            return new EdtfDate(phrase.ToPartialDate());
        }

        return ToSet(EdtfKind.OneOf, phrase.ToPartialDate(), phrase.Exchanged().ToPartialDate());
    }

    /// <summary>A set of two dates of one precision, the earlier first.</summary>
    private static EdtfDate ToSet(EdtfKind kind, PartialDate one, PartialDate other)
    {
        bool isOneFirst = (one.Year, one.Month, one.Day).CompareTo((other.Year, other.Month, other.Day)) <= 0;
        return new EdtfDate(
            kind, isOneFirst ? one : other, isOneFirst ? other : one, one.Qualification | other.Qualification, one.Precision, level: 2);
    }

    private int SkipArticle(int position) =>
        _text.TryWord(position, "the", out int end) || _text.TryWord(position, "in", out end) ? _text.SkipSpace(end) : position;

    private bool IsBefore(int position, string word)
    {
        TextRange before = _text.WordBefore(position);
        if (Folding.EqualLatin(_text.Slice(before), "the"))
        {
            before = _text.WordBefore(before.Start);
        }

        return Folding.EqualLatin(_text.Slice(before), word);
    }
}

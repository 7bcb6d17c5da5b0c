namespace Parlance.Dates;

/// <content>Dates of digits: ISO 8601, and day, month and year with separators.</content>
internal readonly ref partial struct DatePhraseReader
{
    /// <summary><c>2007-09-07</c> with or without a time, <c>2007-09</c>, <c>2007/09/07</c>, <c>2007.09.07</c>.</summary>
    public bool TryYearFirst(int position, out DatePhrase phrase)
    {
        phrase = default;
        char separator = _text[position + 4];
        bool isYear = _text.TryNumber(position, 4, out int year, out int end) && end == position + 4 && separator is '-' or '/' or '.' or '\u2011';
        if (!isYear || !_text.TryNumber(end + 1, 2, out int month, out int monthEnd) || month is < 1 or > 12)
        {
            return false;
        }

        bool isIso = separator is '-' or '\u2011';
        phrase = new DatePhrase
        {
            Form = isIso ? DateForm.Iso : DateForm.NumericYearFirst,
            Year = year,
            Month = month,
            YearPiece = TextRange.FromBounds(position, end),
            MonthPiece = TextRange.FromBounds(end + 1, monthEnd),
            Separator = separator,
            Span = TextRange.FromBounds(position, monthEnd),
        };
        if (_text[monthEnd] == separator && _text.TryNumber(monthEnd + 1, 2, out int day, out int dayEnd))
        {
            if (!CalendarDay.IsValid(year, month, day))
            {
                return false;
            }

            int timeEnd = isIso ? SkipTime(dayEnd) : dayEnd;
            phrase = phrase with { Day = day, DayPiece = TextRange.FromBounds(monthEnd + 1, dayEnd), Span = TextRange.FromBounds(position, timeEnd) };
            return EndsCode(timeEnd);
        }

        return isIso && monthEnd == end + 3 && year is >= MinYear and <= MaxYear && month != (year + 1) % 100 && EndsCode(monthEnd);
    }

    /// <summary>
    /// <c>07/09/2007</c>, <c>7.9.2007</c>, <c>9-7-07</c>: the order from the argument, else from the numbers, else both. Not
    /// <c>section 4.5.2007</c>.
    /// </summary>
    public bool TryNumeric(int position, DateOrder order, out DatePhrase phrase)
    {
        phrase = default;
        if (!_text.TryNumber(position, 2, out int first, out int firstEnd) || IsNumbered(position))
        {
            return false;
        }

        char separator = _text[firstEnd];
        if (separator is not ('/' or '.' or '-')
            || !_text.TryNumber(firstEnd + 1, 2, out int second, out int secondEnd) || (_text[secondEnd] != separator && _text[secondEnd] != ',')
            || !_text.TryNumber(secondEnd + 1, 4, out int year, out int end) || end - secondEnd - 1 is not (2 or 4) || !EndsCode(end))
        {
            return false;
        }

        bool isShortYear = end - secondEnd - 1 == 2;
        year = isShortYear ? NumericDate.Expand(year) : year;
        bool isDayFirst = CalendarDay.IsValid(year, second, first);
        bool isMonthFirst = CalendarDay.IsValid(year, first, second);
        if ((!isDayFirst && !isMonthFirst) || (!isShortYear && year is < MinYear or > MaxYear) || (isShortYear && separator != '/'))
        {
            return false;
        }

        bool isOpen = isDayFirst && isMonthFirst && first != second;
        phrase = new DatePhrase
        {
            Form = DateForm.Numeric,
            Day = first,
            Month = second,
            Year = year,
            DayPiece = TextRange.FromBounds(position, firstEnd),
            MonthPiece = TextRange.FromBounds(firstEnd + 1, secondEnd),
            YearPiece = TextRange.FromBounds(secondEnd + 1, end),
            Separator = separator,
            IsAmbiguous = isOpen && order == DateOrder.Unknown,
            Span = TextRange.FromBounds(position, end),
        };
        bool readMonthFirst = !isDayFirst || (isMonthFirst && order == DateOrder.MonthDayYear);
        phrase = readMonthFirst ? phrase.Exchanged() : phrase;
        return true;
    }

    /// <summary><c>(04/2016)</c>, <c>in 04/2016</c>: with two digits and the right neighbour only, since decisions are numbered 4/2016.</summary>
    public bool TryNumericMonth(int position, out DatePhrase phrase)
    {
        phrase = default;
        if (!_text.TryNumber(position, 2, out int month, out int end) || end != position + 2 || month is < 1 or > 12 || _text[end] != '/'
            || !TryYearDigits(end + 1, out DatePhrase year) || !EndsCode(year.End)
            || !((_text[position - 1] == '(' && _text[year.End] == ')') || IsYearPreposition(_text.WordBefore(position))))
        {
            return false;
        }

        phrase = year with
        {
            Form = DateForm.Numeric,
            Month = month,
            MonthPiece = TextRange.FromBounds(position, end),
            Separator = '/',
            Span = TextRange.FromBounds(position, year.End),
        };
        return true;
    }

    /// <summary>Skips the time of an ISO date: <c>T10:30:00.5Z</c>, <c>T10:30+02:00</c>. The time itself does not matter.</summary>
    private int SkipTime(int position)
    {
        const int MaxTime = 24;
        if (_text[position] is not ('T' or 't') || !TimeCursor.IsDigit(_text[position + 1]))
        {
            return position;
        }

        int end = position + 1;
        while (end - position < MaxTime && (TimeCursor.IsDigit(_text[end]) || (_text[end] is ':' or '.' or '+' or '-' or ',' && TimeCursor.IsDigit(_text[end + 1]))))
        {
            end++;
        }

        return _text[end] is 'Z' or 'z' ? end + 1 : end;
    }

    /// <summary>Whether a code of digits ends here.</summary>
    private bool EndsCode(int position) => EndsNumber(position) && !GoesOnAsCode(position);
}

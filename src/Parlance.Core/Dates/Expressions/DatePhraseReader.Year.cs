namespace Parlance.Dates;

/// <content>Years beside a month, and in ranges.</content>
internal readonly ref partial struct DatePhraseReader
{
    /// <summary>
    /// A year of four digits, or two after an apostrophe, after white space, a comma or both.
    /// The phrase that is returned has the year alone.
    /// </summary>
    private bool TryYear(int position, bool allowComma, out DatePhrase phrase)
    {
        phrase = default;
        int start = _text.SkipSpace(position);
        bool hasComma = allowComma && _text[start] == ',';
        if (hasComma)
        {
            start = _text.SkipSpace(start + 1);
        }
        else if (start == position)
        {
            start = _text[position] is '-' or '/' ? position + 1 : position;
        }

        return start > position && (TryYearDigits(start, out phrase, hasComma) || TryYearInWords(start, out phrase));
    }

    /// <summary><c>two thousand and eighteen</c>, <c>nineteen seventy-eight</c>, after a month only.</summary>
    private bool TryYearInWords(int start, out DatePhrase phrase)
    {
        bool read = TimeNumbers.TryReadYear(_text, start, out int year, out int end);
        var piece = TextRange.FromBounds(start, end);
        phrase = new DatePhrase { Form = DateForm.Year, Year = year, YearPiece = piece, Span = piece };
        return read;
    }

    private bool TryYearAfterOf(int position, out DatePhrase phrase)
    {
        phrase = default;
        return _text.TrySpaceAndWord(position, "of", out int end) && TryYear(end, allowComma: false, out phrase);
    }

    private bool TryYearDigits(int start, out DatePhrase phrase, bool hasComma = false)
    {
        phrase = default;
        int year, end;
        if (_text[start] is '\'' or '\u2019' or '\u2018')
        {
            if (!_text.TryNumber(start + 1, 2, out year, out end) || end != start + 3)
            {
                return false;
            }

            year = NumericDate.Expand(year);
        }
        else if (!_text.TryNumber(start, 4, out year, out end) || end != start + 4 || year < MinYear || year > MaxYear)
        {
            return false;
        }

        if (!EndsNumber(end))
        {
            return false;
        }

        var piece = TextRange.FromBounds(start, end);
        phrase = new DatePhrase { Form = DateForm.Year, Year = year, YearPiece = piece, Span = piece, HasComma = hasComma };
        return true;
    }

    /// <summary>Whether a number ends here: no letter, digit, decimals or percent sign go on with it.</summary>
    private bool EndsNumber(int position) =>
        !TimeCursor.IsLetter(_text[position]) && !TimeCursor.IsDigit(_text[position]) && _text[position] is not ('%' or '_' or '\u00B0')
        && !(_text[position] is '.' or ',' && TimeCursor.IsDigit(_text[position + 1]));

    /// <summary>Four digits that a range may show to be a year.</summary>
    public bool TryYear(int position, out DatePhrase phrase) => TryYearDigits(position, out phrase);

    /// <summary><c>2007 September 7</c>, <c>2007-Sep-07</c>, <c>2007 September</c>.</summary>
    public bool TryYearThenMonth(int position, out DatePhrase phrase)
    {
        phrase = default;
        if (!TryYearStart(position, out DatePhrase year) || !TryMonthName(SkipSpaceOrHyphen(year.End), out DatePhrase month) || month.Start == year.End)
        {
            return false;
        }

        phrase = month with { Form = DateForm.Month, Year = year.Year, YearPiece = year.YearPiece, Span = TextRange.FromBounds(position, month.End) };
        int dayStart = SkipSpaceOrHyphen(month.End);
        if (dayStart > month.End && TimeCursor.IsDigit(_text[dayStart]))
        {
            bool isDay = TryDay(dayStart, out DatePhrase day) && EndsNumber(day.End) && !TryYear(day.End, allowComma: true, out _);
            phrase = phrase with
            {
                Form = DateForm.YearFirst,
                Day = day.Day,
                DayPiece = day.DayPiece,
                OrdinalPiece = day.OrdinalPiece,
                HasLeadingZero = day.HasLeadingZero,
                Span = TextRange.FromBounds(position, day.End),
            };
            return isDay && IsPossible(phrase);
        }

        return !TryYear(month.End, allowComma: true, out _) && !month.HasLowerCaseMonth;
    }

    private bool TryYearStart(int position, out DatePhrase phrase) =>
        TryYearDigits(position, out phrase) && (_text[phrase.End] is '-' or '/' || TimeCursor.IsSpace(_text[phrase.End]));

    /// <summary>A phrase with the year that follows it, if one does.</summary>
    public DatePhrase WithYearAfter(DatePhrase phrase) =>
        TryYear(phrase.End, allowComma: true, out DatePhrase year) ? AddYear(phrase, year) : phrase;

    /// <summary>Whether two numbers that a dash or <c>to</c> joins are years: plausible ones, and not a count of something.</summary>
    public bool IsYearRange(DatePhrase first, DatePhrase last) =>
        first.Year >= FirstBracketedYear && last.Year <= LastModernYear && last.Year > first.Year && !GoesOnAsCode(last.End) && !IsCounted(last.End)
        && !IsOneOf(_text.WordBefore(first.Start), s_numbered);

    /// <summary>Whether the short second year of a range ends here.</summary>
    public bool EndsYear(int position) => EndsCode(position) && !IsCounted(position);

    /// <summary>Whether the word before an offset numbers what follows: <c>resolution 2001/02</c>.</summary>
    public bool IsNumbered(int position) => IsOneOf(_text.WordBefore(position), s_numbered);
}

namespace Parlance.Dates;

/// <summary>Weekdays beside a date: <c>Friday, 7 September 2007</c>, <c>7 September 2007 (Friday)</c>, <c>7 September 2007, a Friday</c>.</summary>
internal readonly ref struct WeekdayReader(ReadOnlySpan<char> text)
{
    private readonly TimeCursor _text = new(text);

    /// <summary>Reads a weekday at an offset, and the offset of what may be its date.</summary>
    public bool TryBefore(int position, out DatePhrase weekday, out int date)
    {
        date = position;
        if (!TryWeekday(position, out weekday))
        {
            return false;
        }

        int end = weekday.End;
        if (_text[end] == '.' && weekday.WeekdayPiece.Length <= 5)
        {
            end++;
        }

        bool hasComma = _text[end] == ',';
        date = _text.SkipSpace(hasComma ? end + 1 : end);
        if (_text.TryWord(date, "the", out int article))
        {
            date = _text.SkipSpace(article);
        }

        return date > end;
    }

    /// <summary>
    /// Adds the weekday that follows a full date: in brackets, after <c>a</c>, or after a comma where the clause ends there
    /// (in <c>On 7 September 2007, Friday prayers ...</c> it does not).
    /// </summary>
    public DatePhrase AddAfter(DatePhrase phrase)
    {
        if (phrase.Day == 0 || phrase.Form == DateForm.DayOnly)
        {
            return phrase;
        }

        int start = _text.SkipSpace(phrase.End);
        char opening = _text[start];
        if (opening is not ('(' or ','))
        {
            return phrase;
        }

        start = _text.SkipSpace(start + 1);
        bool hasArticle = _text.TryWord(start, "a", out int article);
        start = hasArticle ? _text.SkipSpace(article) : start;
        if (!TryWeekday(start, out DatePhrase weekday))
        {
            return phrase;
        }

        int end = weekday.End;
        char next = _text[end];
        bool fits = opening == '(' ? next == ')' : hasArticle || next is '.' or ',' or ';' or ':' or ')' or '\0' or '!' or '?';
        return fits
            ? phrase with
            {
                Weekday = weekday.Weekday,
                WeekdayPiece = weekday.WeekdayPiece,
                Span = TextRange.FromBounds(phrase.Start, opening == '(' ? end + 1 : end),
            }
            : phrase;
    }

    private bool TryWeekday(int position, out DatePhrase weekday)
    {
        weekday = default;
        if (_text.WordAt(position, out int day, out int end) != TimeWord.Weekday)
        {
            return false;
        }

        var piece = TextRange.FromBounds(position, end);
        weekday = new DatePhrase { Weekday = (DayOfWeek)day, WeekdayPiece = piece, Span = piece };
        return true;
    }
}

using Parlance.Language;

namespace Parlance.Dates;

/// <summary>Weekdays beside a date: <c>Friday, 7 September 2007</c>, <c>7 September 2007 (Friday)</c>, <c>7 September 2007, a Friday</c>.</summary>
internal readonly ref struct WeekdayReader(ReadOnlySpan<char> text)
{
    private const int LongestShortForm = 5;

    /// <summary>Words with a capital after which <c>Sun</c> is still a day: <c>On Sun 3 May</c>.</summary>
    private static readonly WordSet s_before = new("and by due from on or since to until");

    private readonly TimeCursor _text = new(text);

    /// <summary>
    /// Reads two weekdays before what may be two days: <c>Tuesday–Wednesday, 3–4 April 2018</c>, <c>Tue and Thu 3 and 5 April</c>.
    /// </summary>
    public bool TryTwoBefore(int position, out DatePhrase first, out DatePhrase last, out int date)
    {
        last = default;
        date = position;
        if (!TryWeekday(position, out first))
        {
            return false;
        }

        int start = _text.SkipSpace(EndOf(first));
        if (TimeCursor.IsDash(_text[start]) || _text[start] is '/' or '&')
        {
            start = _text.SkipSpace(start + 1);
        }
        else if (start > EndOf(first) && (_text.TryWord(start, "to", out int word) || _text.TryWord(start, "and", out word)
            || _text.TryWord(start, "or", out word) || _text.TryWord(start, "until", out word) || _text.TryWord(start, "through", out word)))
        {
            start = _text.SkipSpace(word);
        }
        else
        {
            return false;
        }

        return TryBefore(start, out last, out date);
    }

    /// <summary>Whether a weekday is the last of several: which of the days that follow it belongs to is not known.</summary>
    public bool IsAfterAnother(int position)
    {
        int end = position;
        while (end > 0 && (TimeCursor.IsSpace(_text[end - 1]) || TimeCursor.IsDash(_text[end - 1]) || _text[end - 1] is '/' or '&' or ','))
        {
            end--;
        }

        TextRange before = _text.WordBefore(end);
        if (Folding.EqualLatin(_text.Slice(before), "and") || Folding.EqualLatin(_text.Slice(before), "to") || Folding.EqualLatin(_text.Slice(before), "or"))
        {
            before = _text.WordBefore(before.Start);
        }

        return !before.IsEmpty && TimeWords.Find(_text.Slice(before), out _) == TimeWord.Weekday;
    }

    /// <summary>Reads a weekday at an offset, and the offset of what may be its date.</summary>
    public bool TryBefore(int position, out DatePhrase weekday, out int date)
    {
        date = position;
        if (!TryWeekday(position, out weekday))
        {
            return false;
        }

        int end = EndOf(weekday);
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
        if (_text.WordAt(position, out int day, out int end) != TimeWord.Weekday || IsName(position, end))
        {
            return false;
        }

        var piece = TextRange.FromBounds(position, end);
        weekday = new DatePhrase { Weekday = (DayOfWeek)day, WeekdayPiece = piece, Span = piece };
        return true;
    }

    /// <summary>The offset after a weekday and its full stop.</summary>
    private int EndOf(DatePhrase weekday) => _text[weekday.End] == '.' && weekday.WeekdayPiece.Length <= LongestShortForm ? weekday.End + 1 : weekday.End;

    /// <summary>
    /// Whether a short form is a name: <c>the Sun, 13 November 2020</c> is a newspaper, <c>the SAT (3 May 2001)</c> an examination. The
    /// other short forms are no words; in capitals alone they are abbreviations, unless the month has capitals too.
    /// </summary>
    private bool IsName(int position, int end)
    {
        const int ShortForm = 3;
        if (end - position != ShortForm)
        {
            return false;
        }

        bool isWord = Folding.EqualLatin(_text.Slice(position, end), "sun") || Folding.EqualLatin(_text.Slice(position, end), "sat");
        TextRange before = _text.WordBefore(position);
        ReadOnlySpan<char> word = _text.Slice(before);
        bool isNamed = !before.IsEmpty && before.End < position
            && (Folding.EqualLatin(word, "the") || (char.IsUpper(word[0]) && !s_before.Contains(word)));
        return (isWord && isNamed) || (char.IsUpper(_text[position + 1]) && isWord && !IsInCapitals(end));
    }

    /// <summary>Whether the next word, a month, is in capitals as well: <c>SAT 3 MAY 2001</c>.</summary>
    private bool IsInCapitals(int position)
    {
        const int Reach = 8;
        int i = position;
        while (i < position + Reach && !TimeCursor.IsLetter(_text[i]))
        {
            i++;
        }

        return char.IsUpper(_text[i]) && char.IsUpper(_text[i + 1]);
    }
}

using Parlance.Language;

namespace Parlance.Dates;

/// <content>Decades, seasons, quarters, halves, and dates that are only about right.</content>
internal readonly ref partial struct DatePhraseReader
{
    private const int FirstQuarter = 33;
    private const int FirstHalf = 40;

    private static readonly WordSet s_circa = new("c ca");

    private static readonly WordSet s_fiscal = new("fy");

    private static readonly WordSet s_year = new("year");

    private static readonly WordSet s_otherYears = new("fiscal financial academic school tax budget");

    private static readonly WordSet s_approximate = new("circa around about approximately roughly probably perhaps");

    /// <summary><c>1990s</c>, <c>1990's</c>.</summary>
    public bool TryDecade(int position, out DatePhrase phrase)
    {
        phrase = default;
        if (!_text.TryNumber(position, 4, out int year, out int end) || end != position + 4 || year % 10 != 0 || year is < MinYear or > MaxYear)
        {
            return false;
        }

        int suffix = end + (_text[end] is '\'' or '\u2019' ? 1 : 0);
        if (_text[suffix] != 's' || TimeCursor.IsLetter(_text[suffix + 1]))
        {
            return false;
        }

        phrase = new DatePhrase
        {
            Form = DateForm.Decade,
            Year = year,
            YearPiece = TextRange.FromBounds(position, end),
            Span = TextRange.FromBounds(position, suffix + 1),
        };
        return true;
    }

    /// <summary><c>summer 1999</c>, <c>the fall of 1999</c> without its article, <c>winter 1998-99</c>.</summary>
    public bool TrySeason(int position, out DatePhrase phrase)
    {
        phrase = default;
        if (_text.WordAt(position, out int season, out int end) != TimeWord.Season
            || !(TryYear(end, allowComma: true, out DatePhrase year) || TryYearAfterOf(end, out year)))
        {
            return false;
        }

        int last = year.End;
        if (TimeCursor.IsDash(_text[last]) || _text[last] == '/')
        {
            bool isSpan = _text.TryNumber(last + 1, 4, out int next, out int nextEnd)
                && (next == year.Year + 1 || (nextEnd == last + 3 && next == (year.Year + 1) % 100));
            last = isSpan ? nextEnd : last;
        }

        var piece = TextRange.FromBounds(position, end);
        phrase = new DatePhrase
        {
            Form = DateForm.Season,
            Month = season,
            MonthPiece = piece,
            Year = year.Year,
            YearPiece = year.YearPiece,
            HasComma = year.HasComma,
            Span = TextRange.FromBounds(position, last),
        };
        return true;
    }

    /// <summary><c>first quarter of 2010</c>, <c>second half of 2010</c>, <c>fourth quarter 2010</c>.</summary>
    public bool TryPartOfYear(int position, out DatePhrase phrase)
    {
        phrase = default;
        if (_text.WordAt(position, out int ordinal, out int end) != TimeWord.Ordinal || !_text.TrySkipSpace(end, out int unit))
        {
            return false;
        }

        TimeWord kind = _text.WordAt(unit, out _, out int unitEnd);
        bool isPart = (kind == TimeWord.Quarter && ordinal <= 4) || (kind == TimeWord.Half && ordinal <= 2);
        return isPart && TryFinishPart(position, unitEnd, (kind == TimeWord.Quarter ? FirstQuarter : FirstHalf) + ordinal - 1, out phrase);
    }

    /// <summary><c>Q1 2010</c>, <c>Q1 of 2010</c>.</summary>
    public bool TryShortQuarter(int position, out DatePhrase phrase)
    {
        phrase = default;
        char number = _text[position + 1];
        return _text[position] is 'Q' && number is >= '1' and <= '4' && !TimeCursor.IsDigit(_text[position + 2])
            && TryFinishPart(position, position + 2, FirstQuarter + number - '1', out phrase);
    }

    private bool TryFinishPart(int start, int end, int code, out DatePhrase phrase)
    {
        phrase = default;
        if (!TryYear(end, allowComma: false, out DatePhrase year) && !TryYearAfterOf(end, out year))
        {
            return false;
        }

        phrase = new DatePhrase
        {
            Form = DateForm.PartOfYear,
            Month = code,
            MonthPiece = TextRange.FromBounds(start, end),
            Year = year.Year,
            YearPiece = year.YearPiece,
            Span = TextRange.FromBounds(start, year.End),
        };
        return true;
    }

    /// <summary><c>early March 1997</c>, <c>mid-1997</c>, <c>the late 1990s</c> without its article, <c>early summer 1999</c>.</summary>
    public bool TryApproximate(int position, out DatePhrase phrase)
    {
        phrase = default;
        if (_text.WordAt(position, out _, out int end) != TimeWord.Part)
        {
            return false;
        }

        int start = SkipSpaceOrHyphen(end);
        if (start == end
            || !(TryDecade(start, out phrase) || TryBareYear(start, out phrase) || TrySeason(start, out phrase) || (TryMonth(start, out phrase) && phrase.Day == 0)))
        {
            return false;
        }

        phrase = phrase with { IsApproximate = true, Span = TextRange.FromBounds(position, phrase.End) };
        return phrase.Year != 0;
    }

    /// <summary>Whether a word before says that the date is only about right; the word itself is not part of the mention.</summary>
    public bool IsApproximateBefore(int position)
    {
        if (_text[position - 1] is '.' or '~')
        {
            TextRange abbreviation = _text.WordBefore(position - 1);
            return _text[position - 1] == '~' || IsOneOf(abbreviation, s_circa);
        }

        TextRange word = _text.WordBefore(position);
        if (word.IsEmpty && _text[position - 1] == ' ' && _text[position - 2] == '.')
        {
            word = _text.WordBefore(position - 2);
            return IsOneOf(word, s_circa);
        }

        return IsOneOf(word, s_approximate) || IsOtherYear(word);
    }

    /// <summary>Fiscal and school years begin and end where they please.</summary>
    private bool IsOtherYear(TextRange word) =>
        IsOneOf(word, s_fiscal) || (IsOneOf(word, s_year) && IsOneOf(_text.WordBefore(word.Start), s_otherYears));
}

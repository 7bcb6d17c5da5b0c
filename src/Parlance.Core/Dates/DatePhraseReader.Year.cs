namespace Parlance.Dates;

/// <content>Years: after a month, and alone among numbers that are none.</content>
internal readonly ref partial struct DatePhraseReader
{
    /// <summary>
    /// Words that go before a year and hardly ever before a count of the same size. Sets of words are short enough to be
    /// compared one by one.
    /// </summary>
    private static readonly string[] s_yearPrepositions =
        ["in", "since", "during", "until", "till", "before", "after", "from", "between", "of", "by", "and", "to", "through", "circa", "year", "fy", "early", "mid", "late", "for", "around", "ca"];

    /// <summary>Of these, the ones that go before counts too: <c>of 2000 delegates</c>.</summary>
    private static readonly string[] s_weakPrepositions = ["of", "by", "and", "to", "for", "from", "between", "around", "before", "after", "through"];

    private static readonly string[] s_of = ["of"];

    private static readonly string[] s_joining = ["and", "to", "or", "through"];

    /// <summary>Words that number what follows them.</summary>
    private static readonly string[] s_numbered =
        ["no", "nos", "number", "numbers", "article", "articles", "resolution", "resolutions", "paragraph", "paragraphs", "section", "sections", "page", "pages", "p", "pp", "line", "lines", "para", "paras", "items", "document", "documents"];

    private static readonly string[] s_prefixes = ["mid", "early", "late", "post", "pre"];

    private static readonly string[] s_eras = ["bc", "bce"];

    private static readonly string[] s_determiners = ["the", "its", "their", "his", "her", "our", "this", "that", "a", "an"];

    private static readonly string[] s_countedNouns =
    [
        "people", "men", "women", "children", "per", "percent", "km", "kg", "m", "ft", "million", "billion", "thousand", "hundred",
        "staff", "personnel", "euro", "euros", "dollars", "metres", "meters", "tons", "tonnes", "miles", "hectares", "delegates", "troops", "soldiers",
        "words", "pages", "copies", "participants", "members", "feet", "kilometres", "kilometers", "hours", "days", "years",
    ];

    /// <summary>Words in -s that follow a year as often as any: no plurals.</summary>
    private static readonly string[] s_notPlural = ["was", "is", "has", "as", "its", "this", "his", "its", "us", "thus", "does", "whereas", "versus", "across", "besides", "afterwards"];

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
        bool read = NumberWords.TryReadYear(_text, start, out int year, out int end);
        var piece = DatePiece.Between(start, end);
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

        var piece = DatePiece.Between(start, end);
        phrase = new DatePhrase { Form = DateForm.Year, Year = year, YearPiece = piece, Span = piece, HasComma = hasComma };
        return true;
    }

    /// <summary>Whether a number ends here: no letter, digit, decimals or percent sign go on with it.</summary>
    private bool EndsNumber(int position) =>
        !TimeText.IsLetter(_text[position]) && !TimeText.IsDigit(_text[position]) && _text[position] is not ('%' or '_' or '\u00B0')
        && !(_text[position] is '.' or ',' && TimeText.IsDigit(_text[position + 1]));

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

        phrase = month with { Form = DateForm.Month, Year = year.Year, YearPiece = year.YearPiece, Span = DatePiece.Between(position, month.End) };
        int dayStart = SkipSpaceOrHyphen(month.End);
        if (dayStart > month.End && TimeText.IsDigit(_text[dayStart]))
        {
            bool isDay = TryDay(dayStart, out DatePhrase day) && EndsNumber(day.End) && !TryYear(day.End, allowComma: true, out _);
            phrase = phrase with
            {
                Form = DateForm.YearFirst,
                Day = day.Day,
                DayPiece = day.DayPiece,
                OrdinalPiece = day.OrdinalPiece,
                HasLeadingZero = day.HasLeadingZero,
                Span = DatePiece.Between(position, day.End),
            };
            return isDay && IsPossible(phrase);
        }

        return !TryYear(month.End, allowComma: true, out _) && !month.HasLowerCaseMonth;
    }

    private bool TryYearStart(int position, out DatePhrase phrase) =>
        TryYearDigits(position, out phrase) && (_text[phrase.End] is '-' or '/' || TimeText.IsSpace(_text[phrase.End]));

    /// <summary>A phrase with the year that follows it, if one does.</summary>
    public DatePhrase WithYearAfter(DatePhrase phrase) =>
        TryYear(phrase.End, allowComma: true, out DatePhrase year) ? AddYear(phrase, year) : phrase;

    /// <summary>Whether two numbers that a dash or <c>to</c> joins are years: plausible ones, and not a count of something.</summary>
    public bool IsYearRange(DatePhrase first, DatePhrase last) =>
        first.Year >= 1500 && last.Year is < 2200 && last.Year > first.Year && !GoesOnAsCode(last.End) && !IsCounted(last.End)
        && !IsOneOf(_text.WordBefore(first.Start), s_numbered);

    /// <summary>Whether the short second year of a range ends here.</summary>
    public bool EndsYear(int position) => EndsCode(position) && !IsCounted(position);

    /// <summary>Whether the word before an offset numbers what follows: <c>resolution 2001/02</c>.</summary>
    public bool IsNumbered(int position) => IsOneOf(_text.WordBefore(position), s_numbered);

    /// <summary><c>2007</c> alone, where its surroundings say that it is a year.</summary>
    public bool TryBareYear(int position, out DatePhrase phrase)
    {
        if (!TimeText.IsDigit(_text[position]) || !TryYearDigits(position, out phrase))
        {
            phrase = default;
            return false;
        }

        return !GoesOnAsCode(phrase.End) && IsYearByContext(phrase);
    }

    private bool IsYearByContext(DatePhrase phrase)
    {
        char before = _text[phrase.Start - 1];
        char after = _text[phrase.End];
        if (before == '(' && after is ')' or ',' or ';' or '\u2013' or '-')
        {
            return true;
        }

        if (before == '[' && after == ']')
        {
            return true;
        }

        bool isModern = phrase.Year is >= 1900 and < 2100;
        DatePiece wordBefore = _text.WordBefore(phrase.Start);
        if (before is '-' && IsOneOf(_text.WordBefore(phrase.Start - 1), s_prefixes))
        {
            return true;
        }

        if (IsEraAfter(phrase.End))
        {
            return false;
        }

        if (wordBefore.IsEmpty || wordBefore.End == phrase.Start)
        {
            return IsApproximateBefore(phrase.Start) || (isModern && IsAfterPlace(phrase)) || (isModern && before == ' ' && _text[phrase.Start - 2] == ',' && TimeText.IsDigit(_text[phrase.Start - 3]) && !FollowsNumberedThing(phrase.Start - 2));
        }

        if (isModern && IsTrailingYear(phrase, wordBefore))
        {
            return true;
        }

        if (IsOneOf(wordBefore, s_joining) && TimeText.IsDigit(_text[wordBefore.Start - 2]))
        {
            return isModern && !FollowsNumberedThing(wordBefore.Start - 1);
        }

        if (isModern && IsOneOf(wordBefore, s_of) && IsName(_text.WordBefore(wordBefore.Start)))
        {
            return true;
        }

        if (IsYearPreposition(wordBefore))
        {
            return isModern && !IsOneOf(wordBefore, s_weakPrepositions) ? !IsOneOf(WordAfter(phrase.End), s_countedNouns) : !IsCounted(phrase.End);
        }

        return isModern && IsOneOf(wordBefore, s_determiners) && IsNounAfter(phrase.End);
    }

    /// <summary>Whether the number that ends before a position numbers something: <c>resolution 1757 (to 1760)</c>.</summary>
    private bool FollowsNumberedThing(int position)
    {
        const int Digits = 4;
        return !_text.TryNumber(position - Digits, Digits, out _, out int end) || end != position || IsOneOf(_text.WordBefore(position - Digits), s_numbered);
    }

    /// <summary>The year that ends a bracket: <c>(adopted 1996)</c>.</summary>
    private bool IsTrailingYear(DatePhrase phrase, DatePiece wordBefore) =>
        _text[phrase.End] == ')' && wordBefore.Length > 2 && !IsOneOf(wordBefore, s_numbered)
        && TimeWords.Find(_text.Slice(wordBefore), out _) is TimeWord.None;

    /// <summary>The year after a place and a comma, at the end of its clause: <c>Geneva, 1999.</c></summary>
    private bool IsAfterPlace(DatePhrase phrase)
    {
        int comma = phrase.Start - 2;
        return _text[comma] == ',' && _text[comma + 1] == ' ' && _text[phrase.End] is ')' or '.' or ';' or '\0'
            && IsName(_text.WordBefore(comma)) && _text.WordBefore(comma).End == comma;
    }

    /// <summary>Whether a word has a capital inside a sentence or not: <c>the Treaty of (1996)</c>.</summary>
    private bool IsName(DatePiece word) => !word.IsEmpty && char.IsUpper(_text[word.Start]);

    private bool IsYearPreposition(DatePiece word) => IsOneOf(word, s_yearPrepositions);

    /// <summary>Whether what follows is counted by the number: a plural, a unit. A guess by form, so used only where the number is doubtful.</summary>
    private bool IsCounted(int position)
    {
        if (_text[_text.SkipSpace(position)] == '%')
        {
            return true;
        }

        DatePiece word = WordAfter(position);
        if (word.IsEmpty || !char.IsLower(_text[word.Start]))
        {
            return false;
        }

        return IsOneOf(word, s_countedNouns)
            || (word.Length > 3 && _text[word.End - 1] == 's' && _text[word.End - 2] != 's' && !IsOneOf(word, s_notPlural));
    }

    private bool IsNounAfter(int position)
    {
        DatePiece word = WordAfter(position);
        return !word.IsEmpty && !IsCounted(position);
    }

    /// <summary>Whether an era follows: years before Christ are not read from prose, and must not be taken for years after.</summary>
    private bool IsEraAfter(int position)
    {
        DatePiece word = WordAfter(position);
        return IsOneOf(word, s_eras) || (word.Length == 1 && _text[word.Start] == 'B' && _text[word.End] == '.');
    }

    /// <summary>Whether a number goes on as part of a code or a compound: <c>1997/12</c>, <c>2000-strong</c>.</summary>
    private bool GoesOnAsCode(int position) =>
        _text[position] is '/' or '-' or ':' && (TimeText.IsDigit(_text[position + 1]) || TimeText.IsLetter(_text[position + 1]));

    private DatePiece WordAfter(int position) =>
        _text.TrySkipSpace(position, out int start) ? DatePiece.Between(start, _text.WordEnd(start)) : default;

    private bool IsOneOf(DatePiece word, string[] words)
    {
        if (word.IsEmpty)
        {
            return false;
        }

        ReadOnlySpan<char> letters = _text.Slice(word);
        foreach (string candidate in words)
        {
            if (TimeWords.EqualsIgnoreCase(letters, candidate))
            {
                return true;
            }
        }

        return false;
    }
}

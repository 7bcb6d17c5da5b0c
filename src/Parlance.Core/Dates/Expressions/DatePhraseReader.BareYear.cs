using Parlance.Language;

namespace Parlance.Dates;

/// <content>A year alone, kept apart from counts, amounts and the numbers of things by the words around it.</content>
internal readonly ref partial struct DatePhraseReader
{
    /// <summary>A number in brackets or in a range is a year from here on; below, more of them are other numbers.</summary>
    private const int FirstBracketedYear = 1500;

    /// <summary>Numbers from here to <see cref="LastModernYear"/> are years more often than counts.</summary>
    private const int FirstModernYear = 1900;

    private const int LastModernYear = 2100;

    /// <summary>
    /// Words that go before a year and hardly ever before a count of the same size. Sets of words are short enough to be
    /// compared one by one.
    /// </summary>
    private static readonly WordSet s_yearPrepositions = WordData.Set("dates.txt", "before-years");

    /// <summary>Of these, the ones that go before counts too: <c>of 2000 delegates</c>.</summary>
    private static readonly WordSet s_weakPrepositions = WordData.Set("dates.txt", "before-years-and-counts");

    private static readonly WordSet s_of = new("of");

    private static readonly WordSet s_joining = new("and to or through");

    /// <summary>Words that number what follows them.</summary>
    private static readonly WordSet s_numbered = WordData.Set("dates.txt", "numbered");

    private static readonly WordSet s_prefixes = new("mid early late post pre");

    private static readonly WordSet s_eras = new("bc bce");

    private static readonly WordSet s_determiners = new("the its their his her our this that a an");

    private static readonly WordSet s_countedNouns = WordData.Set("dates.txt", "counted");

    /// <summary>Words in -s that follow a year as often as any: no plurals.</summary>
    private static readonly WordSet s_notPlural = WordData.Set("dates.txt", "no-plurals");

    /// <summary><c>2007</c> alone, where its surroundings say that it is a year.</summary>
    public bool TryBareYear(int position, out DatePhrase phrase)
    {
        if (!TimeCursor.IsDigit(_text[position]) || !TryYearDigits(position, out phrase))
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
        if ((before == '(' && after is ')' or ',' or ';') || (before == '[' && after == ']'))
        {
            return phrase.Year is >= FirstBracketedYear and < LastModernYear;
        }

        bool isModern = phrase.Year is >= FirstModernYear and < LastModernYear;
        TextRange wordBefore = _text.WordBefore(phrase.Start);
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
            return IsApproximateBefore(phrase.Start) || (isModern && (IsAfterPlace(phrase) || IsInList(phrase)));
        }

        if (isModern && IsTrailingYear(phrase, wordBefore))
        {
            return true;
        }

        if (IsOneOf(wordBefore, s_joining) && TimeCursor.IsDigit(_text[wordBefore.Start - 2]))
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

    /// <summary>The next of several years: <c>1996, (1998) and 2001</c>.</summary>
    private bool IsInList(DatePhrase phrase)
    {
        int comma = phrase.Start - 2;
        return _text[comma] == ',' && _text[comma + 1] == ' ' && TimeCursor.IsDigit(_text[comma - 1]) && !FollowsNumberedThing(comma);
    }

    /// <summary>The year that ends a bracket: <c>(adopted 1996)</c>.</summary>
    private bool IsTrailingYear(DatePhrase phrase, TextRange wordBefore) =>
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
    private bool IsName(TextRange word) => !word.IsEmpty && char.IsUpper(_text[word.Start]);

    private bool IsYearPreposition(TextRange word) => IsOneOf(word, s_yearPrepositions);

    /// <summary>Whether what follows is counted by the number: a plural, a unit. A guess by form, so used only where the number is doubtful.</summary>
    private bool IsCounted(int position)
    {
        if (_text[_text.SkipSpace(position)] == '%')
        {
            return true;
        }

        TextRange word = WordAfter(position);
        if (word.IsEmpty || !char.IsLower(_text[word.Start]))
        {
            return false;
        }

        return IsOneOf(word, s_countedNouns)
            || (word.Length > 3 && _text[word.End - 1] == 's' && _text[word.End - 2] != 's' && !IsOneOf(word, s_notPlural));
    }

    private bool IsNounAfter(int position)
    {
        TextRange word = WordAfter(position);
        return !word.IsEmpty && !IsCounted(position);
    }

    /// <summary>Whether an era follows: years before Christ are not read from prose, and must not be taken for years after.</summary>
    private bool IsEraAfter(int position)
    {
        TextRange word = WordAfter(position);
        return IsOneOf(word, s_eras) || (word.Length == 1 && _text[word.Start] == 'B' && _text[word.End] == '.');
    }

    /// <summary>Whether a number goes on as part of a code or a compound: <c>1997/12</c>, <c>2000-strong</c>.</summary>
    private bool GoesOnAsCode(int position) =>
        _text[position] is '/' or '-' or ':' && (TimeCursor.IsDigit(_text[position + 1]) || TimeCursor.IsLetter(_text[position + 1]));

    private TextRange WordAfter(int position) =>
        _text.TrySkipSpace(position, out int start) ? TextRange.FromBounds(start, _text.WordEnd(start)) : default;

    private bool IsOneOf(TextRange word, WordSet words) => words.Contains(_text.Slice(word));
}

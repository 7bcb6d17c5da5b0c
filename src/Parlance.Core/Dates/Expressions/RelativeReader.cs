using Parlance.Language;

namespace Parlance.Dates;

/// <summary>The words that begin an expression relative to something else; the values of <see cref="TimeWord.Relative"/> in the word table.</summary>
internal enum RelativeWord : byte
{
    /// <summary>currently, recently, today: ages by itself.</summary>
    Ageing = 1,

    /// <summary>current, recent: ages before a noun.</summary>
    Adjective,

    /// <summary>last, past, this: ages before a unit of time.</summary>
    Last,

    /// <summary>next, coming: ages before a unit, unless <c>the</c> makes it anaphoric.</summary>
    Next,

    /// <summary>following, previous, same, that: anaphoric before a unit.</summary>
    Anaphoric,

    /// <summary>present: ages after <c>at</c>.</summary>
    Present,

    /// <summary>date: ages after <c>to</c>.</summary>
    Date,

    /// <summary>now: ages after a verb or preposition.</summary>
    Now,
}

/// <summary>Reads expressions relative to the time of writing, or to a date named before.</summary>
internal readonly ref struct RelativeReader(ReadOnlySpan<char> text)
{
    private static readonly WordSet s_determiners = new("the its their our his her under of");
    private static readonly WordSet s_beforeNow = new("is are has have until till since right");
    private static readonly WordSet s_notToDate = new("the back from a an this");
    private static readonly WordSet s_beforeToDate = new("up date how attempt attempts");

    /// <summary>Words after which <c>last</c> is a verb: <c>they will last two weeks</c>.</summary>
    private static readonly WordSet s_beforeVerb = WordData.Set("dates.txt", "before-verbs");

    private static readonly WordSet s_quantities = new("few several couple many");

    private readonly TimeCursor _text = new(text);

    /// <summary>Reads the expression at a word of the kind <see cref="TimeWord.Relative"/>.</summary>
    public bool TryRead(int position, RelativeWord word, out RelativeMention? mention)
    {
        mention = null;
        if (position > 0 && _text[position - 1] == '-')
        {
            // The then-current rules are those of another day.
            return false;
        }

        int end = _text.WordEnd(position);
        int start = position;
        bool read = word switch
        {
            RelativeWord.Ageing => true,
            RelativeWord.Adjective => TryUnit(end, out int unitEnd)
                ? Extend(unitEnd, ref end)
                : IsOneOf(_text.WordBefore(position), s_determiners) && IsNounAfter(end),
            RelativeWord.Last when IsOneOf(_text.WordBefore(position), s_beforeVerb) => false,
            RelativeWord.Last or RelativeWord.Next or RelativeWord.Anaphoric => TryUnit(end, out int unitEnd) && Extend(unitEnd, ref end) && !IsOfAfter(end) && !IsDeadline(end),
            RelativeWord.Present => TryPrefix(position, "at", ref start),
            RelativeWord.Date => TryPrefix(position, "to", ref start) && IsToDate(start, end),
            RelativeWord.Now => IsOneOf(_text.WordBefore(position), s_beforeNow),
            _ => false,
        };
        if (!read)
        {
            return false;
        }

        bool isAnaphoric = word == RelativeWord.Anaphoric
            || (word == RelativeWord.Next && !HasQuantity(position) && Folding.EqualLatin(_text.Slice(_text.WordBefore(position)), "the"));
        mention = new RelativeMention(isAnaphoric ? RelativeKind.Anaphoric : RelativeKind.Ageing, TextRange.FromBounds(start, end));
        return true;
    }

    /// <summary><c>ago</c>, <c>later</c> or <c>earlier</c> after a duration makes a relative expression of the whole.</summary>
    public bool TryAfterDuration(DurationMention duration, out RelativeMention? mention)
    {
        mention = null;
        bool isAgo = _text.TrySpaceAndWord(duration.Span.End, "ago", out int end);
        if (!isAgo && !_text.TrySpaceAndWord(duration.Span.End, "later", out end) && !_text.TrySpaceAndWord(duration.Span.End, "earlier", out end))
        {
            return false;
        }

        mention = new RelativeMention(isAgo ? RelativeKind.Ageing : RelativeKind.Anaphoric, TextRange.FromBounds(duration.Span.Start, end));
        return true;
    }

    /// <summary>Whether <c>to date</c> means until now: not <c>up to date</c>, not <c>to date the manuscript</c>.</summary>
    private bool IsToDate(int start, int end) =>
        !IsOneOf(_text.WordBefore(start), s_beforeToDate) && !IsOneOf(WordAfter(end), s_notToDate) && _text[end] != '-';

    /// <summary>
    /// A unit of time, season, weekday or month, with a number before it at most: <c>(last) year</c>, <c>(past) ten years</c>,
    /// <c>(last) few months</c>.
    /// </summary>
    private bool TryUnit(int position, out int end)
    {
        end = position;
        if (!_text.TrySkipSpace(position, out int start))
        {
            return false;
        }

        if (IsOneOf(TextRange.FromBounds(start, _text.WordEnd(start)), s_quantities))
        {
            start = _text.SkipSpace(_text.WordEnd(start));
        }
        else if (TimeNumbers.TryRead(_text, start, out _, out int number) || (_text.TryNumber(start, 3, out _, out number)))
        {
            start = _text.SkipSpace(number);
        }

        const int ShortestWeekday = 6;
        TimeWord kind = _text.WordAt(start, out _, out end);
        bool isUnit = kind is TimeWord.Unit or TimeWord.Season
            || (kind == TimeWord.Quarter && end - start > 1)
            || (kind == TimeWord.Weekday && end - start >= ShortestWeekday)
            || (kind == TimeWord.Month && !char.IsLower(_text[start]) && !char.IsUpper(_text[start + 1]));
        return isUnit && _text[end] != '-';
    }

    /// <summary>Whether a number is between the word and its unit: <c>the next five years</c> count from the time of writing.</summary>
    private bool HasQuantity(int position)
    {
        TextRange next = WordAfter(_text.WordEnd(position));
        return next.IsEmpty || IsOneOf(next, s_quantities) || _text.WordAt(next.Start, out _, out _) == TimeWord.Cardinal;
    }

    private static bool Extend(int to, ref int end)
    {
        end = to;
        return true;
    }

    private bool TryPrefix(int position, string word, ref int start)
    {
        TextRange before = _text.WordBefore(position);
        start = before.Start;
        return before.End < position && Folding.EqualLatin(_text.Slice(before), word);
    }

    private bool IsOfAfter(int position) => _text.TrySpaceAndWord(position, "of", out _);

    /// <summary><c>the last day to register</c> is the day on which registration ends.</summary>
    private bool IsDeadline(int position) =>
        Folding.EqualLatin(_text.Slice(_text.WordBefore(position)), "day") && _text.TrySpaceAndWord(position, "to", out _);

    private bool IsNounAfter(int position) => !WordAfter(position).IsEmpty;

    private TextRange WordAfter(int position) =>
        _text.TrySkipSpace(position, out int start) ? TextRange.FromBounds(start, _text.WordEnd(start)) : default;

    private bool IsOneOf(TextRange word, WordSet words) => words.Contains(_text.Slice(word));
}

using Parlance.Language;

namespace Parlance.Dates;

/// <summary>Reads a duration forward from an offset: a comparison, an amount and a unit.</summary>
internal readonly ref struct DurationReader(ReadOnlySpan<char> text)
{
    private const int MaxAmount = 9999;

    private static readonly (string First, string? Second, string? Third, DurationComparison Comparison)[] s_comparisons =
    [
        ("no", "more", "than", DurationComparison.AtMost),
        ("not", "more", "than", DurationComparison.AtMost),
        ("no", "longer", "than", DurationComparison.AtMost),
        ("no", "less", "than", DurationComparison.AtLeast),
        ("not", "less", "than", DurationComparison.AtLeast),
        ("no", "fewer", "than", DurationComparison.AtLeast),
        ("more", "than", null, DurationComparison.MoreThan),
        ("longer", "than", null, DurationComparison.MoreThan),
        ("less", "than", null, DurationComparison.LessThan),
        ("fewer", "than", null, DurationComparison.LessThan),
        ("at", "least", null, DurationComparison.AtLeast),
        ("at", "most", null, DurationComparison.AtMost),
        ("up", "to", null, DurationComparison.AtMost),
        ("well", "over", null, DurationComparison.MoreThan),
        ("just", "over", null, DurationComparison.MoreThan),
        ("just", "under", null, DurationComparison.Nearly),
        ("just", "about", null, DurationComparison.About),
        ("over", null, null, DurationComparison.MoreThan),
        ("exceeding", null, null, DurationComparison.MoreThan),
        ("under", null, null, DurationComparison.LessThan),
        ("within", null, null, DurationComparison.AtMost),
        ("nearly", null, null, DurationComparison.Nearly),
        ("almost", null, null, DurationComparison.Nearly),
        ("about", null, null, DurationComparison.About),
        ("around", null, null, DurationComparison.About),
        ("approximately", null, null, DurationComparison.About),
        ("roughly", null, null, DurationComparison.About),
        ("some", null, null, DurationComparison.About),
        ("exactly", null, null, DurationComparison.Exact),
    ];

    private static readonly WordSet s_rates = new("once twice times per each every");

    private readonly TimeCursor _text = new(text);

    /// <summary>Reads the duration that begins at an offset.</summary>
    /// <param name="position">Offset of its first word or digit.</param>
    /// <param name="mention">The duration, if there is one.</param>
    public bool TryRead(int position, out DurationMention? mention)
    {
        mention = null;
        DurationComparison comparison = ReadComparison(position, out int start);
        if (!TryAmount(start, out int halves, out DurationUnit unit, out int end) || (start == position && IsRate(start)))
        {
            return false;
        }

        CalendarSpan amount = DurationUnits.Length(halves, unit);
        if (TrySecondAmount(end, unit, out CalendarSpan more, out int moreEnd))
        {
            amount = new(amount.Months + more.Months, amount.Days + more.Days);
            end = moreEnd;
        }

        (CalendarSpan? shortest, CalendarSpan? longest) = DurationUnits.Range(amount, unit, halves % 2 != 0, comparison);
        bool followsFor = Folding.EqualLatin(_text.Slice(_text.WordBefore(position)), "for");
        mention = new DurationMention(TextRange.FromBounds(position, end), TextRange.FromBounds(start, end), comparison, amount, shortest, longest, followsFor);
        return true;
    }

    private DurationComparison ReadComparison(int position, out int end)
    {
        end = position;
        if (_text.WordAt(position, out _, out int wordEnd) != TimeWord.Comparison)
        {
            return DurationComparison.Exact;
        }

        char initial = (char)(_text[position] | 0x20);
        foreach ((string first, string? second, string? third, DurationComparison comparison) in s_comparisons)
        {
            if (first[0] == initial && first.Length == wordEnd - position
                && _text.TryWord(position, first, out int next)
                && (second is null || _text.TrySpaceAndWord(next, second, out next))
                && (third is null || _text.TrySpaceAndWord(next, third, out next)))
            {
                end = _text.SkipSpace(next);
                return comparison;
            }
        }

        return DurationComparison.Exact;
    }

    /// <summary>
    /// <c>18 months</c>, <c>18-month</c>, <c>two and a half years</c>, <c>a year and a half</c>, <c>half a century</c>; counted
    /// in half units.
    /// </summary>
    private bool TryAmount(int position, out int halves, out DurationUnit unit, out int end)
    {
        unit = DurationUnit.None;
        halves = 0;
        end = position;
        TimeWord kind = _text.WordAt(position, out _, out int wordEnd);
        if (kind == TimeWord.Half)
        {
            halves = 1;
            return (_text.TrySpaceAndWord(wordEnd, "a", out end) || _text.TrySpaceAndWord(wordEnd, "an", out end)) && TryUnit(end, out unit, out end)
                && unit > DurationUnit.Day;
        }

        if (kind == TimeWord.Article)
        {
            halves = 2;
            end = wordEnd;
        }
        else if (TryCount(position, out int count, out end))
        {
            halves = count * 2;
        }
        else
        {
            return false;
        }

        if (TryHalf(end, out int half))
        {
            halves++;
            end = half;
            return TryUnit(end, out unit, out end);
        }

        if (!TryUnit(end, out unit, out end))
        {
            return false;
        }

        if (TryHalf(end, out half))
        {
            halves++;
            end = half;
        }

        return true;
    }

    private bool TryCount(int position, out int count, out int end)
    {
        if (TimeCursor.IsDigit(_text[position]))
        {
            return _text.TryNumber(position, 4, out count, out end) && count is > 0 and <= MaxAmount;
        }

        return TimeNumbers.TryRead(_text, position, out count, out end);
    }

    /// <summary><c>and a half</c>, with spaces or hyphens.</summary>
    private bool TryHalf(int position, out int end)
    {
        end = position;
        return TryNext(end, "and", out end) && TryNext(end, "a", out end) && TryNext(end, "half", out end);
    }

    private bool TryNext(int position, string word, out int end)
    {
        int start = _text[position] == '-' ? position + 1 : _text.SkipSpace(position);
        end = position;
        return start > position && _text.TryWord(start, word, out end);
    }

    private bool TryUnit(int position, out DurationUnit unit, out int end)
    {
        int start = TimeCursor.IsDash(_text[position]) ? position + 1 : _text.SkipSpace(position);
        TimeWord kind = _text.WordAt(start, out int value, out end);
        unit = (DurationUnit)value;
        return kind == TimeWord.Unit && start > position && !IsAge(end);
    }

    /// <summary><c>20-year-old</c> says how old, which ends where the text was written.</summary>
    private bool IsAge(int position) => TryNext(position, "old", out _);

    /// <summary><c>two years and three months</c>: a smaller unit joins a larger one.</summary>
    private bool TrySecondAmount(int position, DurationUnit first, out CalendarSpan amount, out int end)
    {
        amount = default;
        bool isJoined = _text.TrySpaceAndWord(position, "and", out end);
        if (!isJoined && _text[position] == ',')
        {
            end = position + 1;
            isJoined = true;
        }

        if (!isJoined || !TryAmount(_text.SkipSpace(end), out int halves, out DurationUnit unit, out end) || unit >= first)
        {
            return false;
        }

        amount = DurationUnits.Length(halves, unit);
        return true;
    }

    /// <summary>Whether the amount belongs to a rate: <c>twice a year</c>, <c>every six months</c>.</summary>
    private bool IsRate(int position)
    {
        TextRange before = _text.WordBefore(position);
        if (s_rates.Contains(_text.Slice(before)))
        {
            return true;
        }

        bool isPerUnit = _text.WordAt(position, out _, out _) == TimeWord.Article;
        return isPerUnit && before.IsEmpty && position > 1 && TimeCursor.IsDigit(_text[position - 2]);
    }
}

namespace Parlance.Language;

/// <summary>An amount with what it is counted in: <c>30 days</c>, <c>a 30-day period</c>, <c>USD 5</c>, <c>50 per cent</c>, <c>46</c>.</summary>
/// <param name="Amount">The number, with currency or per cent.</param>
/// <param name="Unit">The unit behind it; null where there is none.</param>
/// <param name="End">Where it ends, unit included.</param>
internal readonly record struct Measure(Amount Amount, Unit? Unit, int End)
{
    /// <summary>The longest word that names a unit.</summary>
    private const int LongestUnit = 12;

    /// <summary>Reads the measure at an offset.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where its currency or its number begins.</param>
    /// <param name="measure">The measure.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int position, out Measure measure)
    {
        bool isRead = new AmountReader(text).TryRead(position, out Amount amount);
        bool isJoined = !isRead && new AmountReader(text.Slice(0, FiguresEnd(text, position))).TryRead(position, out amount);
        Unit? unit = null;
        int end = amount.Span.End;
        if ((isRead || isJoined) && amount.IsBare)
        {
            unit = UnitAfter(text, ref end);
        }

        measure = new Measure(amount, unit, end);
        return isRead || unit is not null;
    }

    /// <summary>The end of the figures at an offset: <c>32GB</c>.</summary>
    private static int FiguresEnd(ReadOnlySpan<char> text, int position)
    {
        int end = position;
        while (end < text.Length && (Characters.IsDigit(text[end]) || (text[end] is '.' or ',' && end + 1 < text.Length && Characters.IsDigit(text[end + 1]))))
        {
            end++;
        }

        return end;
    }

    /// <summary>The unit behind a blank, a hyphen or nothing: <c>30 days</c>, <c>30-day</c>, <c>32GB</c>; and behind the number's own bracket, <c>thirty (30) days</c>.</summary>
    private static Unit? UnitAfter(ReadOnlySpan<char> text, ref int end)
    {
        int start = AfterBracket(text, end);
        if (start < text.Length && (Characters.IsSpace(text[start]) || Characters.ClassOf(text[start]) == CharacterClass.Hyphen))
        {
            start++;
        }

        int stop = start;
        while (stop < text.Length && stop - start < LongestUnit && Characters.IsLetter(text[stop]))
        {
            stop++;
        }

        Unit? unit = stop > start && (stop == text.Length || !Characters.IsLetter(text[stop])) ? Language.Unit.Find(text.Slice(start, stop - start).ToString()) : null;
        end = unit is null ? end : stop;
        return unit;
    }

    private static int AfterBracket(ReadOnlySpan<char> text, int end)
    {
        bool isOpen = end + 2 < text.Length && text[end] == ' ' && text[end + 1] == '(';
        return isOpen && new NumberReader(text).TryRead(end + 2, out NumberReading number) && number.Span.End < text.Length && text[number.Span.End] == ')' ? number.Span.End + 1 : end;
    }
}

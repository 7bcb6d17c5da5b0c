using Parlance.Language;

namespace Parlance.Dates;

/// <summary>Numbers in words, as far as days, years and durations need them.</summary>
internal static class TimeNumbers
{
    private const int LargestCount = 99;

    /// <summary>one to ninety-nine, with a hyphen or space between tens and units.</summary>
    public static bool TryRead(TimeCursor text, int position, out int value, out int end)
    {
        // The first word tells for nearly all words; only numbers are read with care.
        if (text.WordAt(position, out value, out end) != TimeWord.Cardinal)
        {
            return false;
        }

        bool read = new NumberReader(text.All, LargestCount).TryCardinal(position, out NumberReading number);
        (value, end) = ((int)number.Value, number.Span.End);
        return read;
    }

    /// <summary>An ordinal in words, up to the last day of a month: <c>twenty-first</c>.</summary>
    public static bool TryReadDay(TimeCursor text, int position, out int day, out int end)
    {
        const int LastDay = 31;
        if (text.WordAt(position, out day, out end) is not (TimeWord.Cardinal or TimeWord.Ordinal))
        {
            return false;
        }

        bool read = new NumberReader(text.All, LastDay).TryOrdinal(position, out NumberReading number);
        (day, end) = ((int)number.Value, number.Span.End);
        return read;
    }

    /// <summary>two thousand, two thousand and eighteen, nineteen seventy-eight, nineteen zero one, twenty twenty.</summary>
    public static bool TryReadYear(TimeCursor text, int position, out int year, out int end)
    {
        year = 0;
        if (text.WordAt(position, out int first, out end) != TimeWord.Cardinal || first is not (>= 10 and <= 21 or 2) || !text.TrySkipSpace(end, out int next))
        {
            return false;
        }

        if (first == 2)
        {
            if (!text.TryWord(next, "thousand", out end))
            {
                return false;
            }

            year = 2000;
            int rest = text.SkipSpace(end);
            rest = text.TryWord(rest, "and", out int and) ? text.SkipSpace(and) : rest;
            if (rest > end && TryRead(text, rest, out int units, out int unitsEnd))
            {
                year += units;
                end = unitsEnd;
            }

            return true;
        }

        if (text.TryWord(next, "zero", out int zero) || text.TryWord(next, "oh", out zero))
        {
            bool hasUnit = text.TrySkipSpace(zero, out int digit) & text.WordAt(digit, out int unit, out end) == TimeWord.Cardinal && unit < 10;
            year = (first * 100) + unit;
            return hasUnit;
        }

        bool read = TryRead(text, next, out int last, out end) && last >= 10;
        year = (first * 100) + last;
        return read;
    }
}

using System.Collections.Immutable;

namespace Parlance.Dates;

/// <summary>
/// Finds dates in English prose. One pass from left to right; at each word or number that may begin an expression a bounded
/// stretch is read ahead. U+FFFC, which stands for a hole in an interpolated string, ends every expression. Never throws;
/// allocates nothing on text without expressions of time.
/// </summary>
public static class TimeScanner
{
    /// <summary>Finds all expressions of time in a text.</summary>
    /// <param name="text">The text; offsets of the result are into it.</param>
    /// <param name="order">How numeric dates with two readings are read.</param>
    public static TimeExpressions Scan(string text, DateOrder order = DateOrder.Unknown) => Scan(text.AsSpan(), order);

    /// <inheritdoc cref="Scan(string, DateOrder)"/>
    public static TimeExpressions Scan(ReadOnlySpan<char> text, DateOrder order = DateOrder.Unknown)
    {
        ImmutableArray<DateMention>.Builder? dates = null;
        int position = 0;
        while (position < text.Length)
        {
            char c = text[position];
            if (TimeText.IsDigit(c))
            {
                if (MayBeginNumber(text, position) && new DateRangeReader(text, order).TryRead(position, out DateMention? mention))
                {
                    (dates ??= ImmutableArray.CreateBuilder<DateMention>()).Add(mention!);
                    position = mention!.Span.End;
                    continue;
                }

                position = SkipNumber(text, position);
            }
            else if (TimeText.IsLetter(c))
            {
                int end = SkipWord(text, position);
                if (TimeWords.MayContain(c, end - position) && MayBeginDate(text.Slice(position, end - position))
                    && new DateRangeReader(text, order).TryRead(position, out DateMention? mention))
                {
                    (dates ??= ImmutableArray.CreateBuilder<DateMention>()).Add(mention!);
                    end = mention!.Span.End;
                }

                position = end;
            }
            else
            {
                position++;
            }
        }

        return dates is null ? TimeExpressions.None : new TimeExpressions(dates.ToImmutable());
    }

    private static bool MayBeginDate(ReadOnlySpan<char> word) =>
        TimeWords.Find(word, out _) is TimeWord.Month or TimeWord.ShortMonth or TimeWord.Weekday or TimeWord.Season or TimeWord.Ordinal or TimeWord.Part or TimeWord.Cardinal or TimeWord.Quarter;

    /// <summary>Whether digits stand free: not the rest of a code, an amount or a number with separators.</summary>
    private static bool MayBeginNumber(ReadOnlySpan<char> text, int position)
    {
        if (position == 0)
        {
            return true;
        }

        char before = text[position - 1];
        if (before is '.' or ',' or '/' or ':' || TimeText.IsDash(before))
        {
            return position > 1 && !TimeText.IsDigit(text[position - 2]) && (before != '/' && before != ':' || TimeText.IsSpace(text[position - 2]));
        }

        return before is not ('$' or '\u20AC' or '\u00A3' or '\u00A5' or '#' or '_' or '+' or '\\' or '@' or '=' or '\u00A7' or '\u2116');
    }

    private static int SkipNumber(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && (TimeText.IsDigit(text[position]) || TimeText.IsLetter(text[position])))
        {
            position++;
        }

        return position;
    }

    private static int SkipWord(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && TimeText.IsLetter(text[position]))
        {
            position++;
        }

        return position;
    }
}

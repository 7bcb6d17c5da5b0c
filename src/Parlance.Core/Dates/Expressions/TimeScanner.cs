using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Parlance.Dates;

/// <summary>
/// Finds dates, durations and relative expressions of time in English prose. One pass from left to right; at each word or number
/// that may begin an expression a bounded stretch is read ahead. U+FFFC, the hole of an interpolated string, ends
/// every expression. Never throws; allocates nothing on text without expressions of time.
/// </summary>
internal static class TimeScanner
{
    /// <summary>Finds all expressions of time in a text.</summary>
    /// <param name="text">The text; offsets of the result are into it.</param>
    /// <param name="order">How numeric dates with two readings are read.</param>
    public static TimeExpressions Scan(string text, DateOrder order = DateOrder.Unknown) => Scan(text.AsSpan(), order);

    /// <inheritdoc cref="Scan(string, DateOrder)"/>
    [MethodImpl(HotLoop.Option)]
    public static TimeExpressions Scan(ReadOnlySpan<char> text, DateOrder order = DateOrder.Unknown)
    {
        var pass = new Pass(text, order);
        int position = 0;
        while (position < text.Length)
        {
            char c = text[position];
            if (TimeCursor.IsLetter(c))
            {
                int end = position + 1;
                while (end < text.Length && (uint)((text[end] | 0x20) - 'a') < 26)
                {
                    end++;
                }

                end = WordEnd(text, end);
                position = TimeWords.MayContain(text.Slice(position, end - position)) ? Math.Max(end, pass.ReadWord(position, end)) : end;
            }
            else if (TimeCursor.IsDigit(c))
            {
                position = Math.Max(NumberEnd(text, position), MayBeginNumber(text, position) ? pass.ReadNumber(position) : 0);
            }
            else
            {
                position++;
            }
        }

        return pass.Result;
    }

    private static int WordEnd(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && TimeCursor.IsLetter(text[position]))
        {
            position++;
        }

        return position;
    }

    /// <summary>The end of a run of digits and the letters stuck to it, so that no part of a code is looked at again.</summary>
    private static int NumberEnd(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && (TimeCursor.IsDigit(text[position]) || TimeCursor.IsLetter(text[position])))
        {
            position++;
        }

        return position;
    }

    /// <summary>Whether digits are a number of their own: not the rest of a code, an amount or a number with separators.</summary>
    private static bool MayBeginNumber(ReadOnlySpan<char> text, int position)
    {
        if (position == 0)
        {
            return true;
        }

        char before = text[position - 1];
        if (before is '.' or ',' or '/' or ':' || TimeCursor.IsDash(before))
        {
            char further = position > 1 ? text[position - 2] : '0';
            bool isStuck = TimeCursor.IsDigit(further) || (before == '.' && TimeCursor.IsLetter(further));
            return before is '/' or ':' ? TimeCursor.IsSpace(further) : !isStuck;
        }

        return before is not ('$' or '\u20AC' or '\u00A3' or '\u00A5' or '#' or '_' or '+' or '\\' or '@' or '=' or '\u00A7' or '\u2116');
    }

    /// <summary>What one scan has found so far. Its lists are made when the first expression of their kind is found.</summary>
    private ref struct Pass(ReadOnlySpan<char> text, DateOrder order)
    {
        private readonly ReadOnlySpan<char> _text = text;
        private ImmutableArray<DateMention>.Builder? _dates;
        private ImmutableArray<DurationMention>.Builder? _durations;
        private ImmutableArray<RelativeMention>.Builder? _relatives;

        public readonly TimeExpressions Result => _dates is null && _durations is null && _relatives is null
            ? TimeExpressions.None
            : new TimeExpressions(
                _dates?.ToImmutable() ?? ImmutableArray<DateMention>.Empty,
                _durations?.ToImmutable() ?? ImmutableArray<DurationMention>.Empty,
                _relatives?.ToImmutable() ?? ImmutableArray<RelativeMention>.Empty);

        /// <summary>Reads what begins at a word; the offset to go on from, 0 if nothing does.</summary>
        public int ReadWord(int position, int end) => TimeWords.Find(_text.Slice(position, end - position), out int value) switch
        {
            TimeWord.None or TimeWord.Unit => 0,
            TimeWord.Relative => ReadRelative(position, (RelativeWord)value),
            TimeWord.Article or TimeWord.Comparison or TimeWord.Half => ReadDuration(position),
            TimeWord.Cardinal => Math.Max(ReadDuration(position), ReadDate(position)),
            _ => ReadDate(position),
        };

        /// <summary>Reads what begins at a digit.</summary>
        public int ReadNumber(int position)
        {
            int end = ReadDate(position);
            return end > 0 ? end : ReadDuration(position);
        }

        private int ReadDate(int position)
        {
            if (!new DateRangeReader(_text, order).TryRead(position, out DateMention? mention))
            {
                return 0;
            }

            (_dates ??= ImmutableArray.CreateBuilder<DateMention>()).Add(mention!);
            return mention!.Span.End;
        }

        private int ReadDuration(int position)
        {
            if (!new DurationReader(_text).TryRead(position, out DurationMention? mention))
            {
                return 0;
            }

            (_durations ??= ImmutableArray.CreateBuilder<DurationMention>()).Add(mention!);
            return new RelativeReader(_text).TryAfterDuration(mention!, out RelativeMention? relative) ? Add(relative!) : mention!.Span.End;
        }

        private int ReadRelative(int position, RelativeWord word) =>
            new RelativeReader(_text).TryRead(position, word, out RelativeMention? mention) ? Add(mention!) : 0;

        private int Add(RelativeMention mention)
        {
            (_relatives ??= ImmutableArray.CreateBuilder<RelativeMention>()).Add(mention);
            return mention.Span.End;
        }
    }
}

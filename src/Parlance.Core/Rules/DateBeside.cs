using System.Collections.Immutable;
using Parlance.Dates;
using Parlance.Options;

namespace Parlance.Rules;

/// <summary>Finds the date that belongs to the words before it: <c>A/RES/52/1 of 15 October 1997</c>, <c>the accord, adopted on 3 May 1998</c>.</summary>
/// <param name="text">The text.</param>
/// <param name="options">The options, which may say how numeric dates are read.</param>
internal sealed class DateBeside(NamedText text, PolicyOptions options)
{
    private const int MostBetween = 80;

    private static readonly ImmutableHashSet<string> s_joints = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "of", ", of", "dated", ", dated", "adopted on", ", adopted on", "signed on", ", signed on", ", adopted", ", signed", ", adopted in", ", signed in", "adopted in", "signed in",
        "of the European Parliament and of the Council of", "of the Council of", "of the Commission of", "of the European Central Bank of");

    private readonly ImmutableArray<DateMention> _dates = CheckedDates.In(text, options);

    /// <summary>The one date whose words are joined to what ends at an offset; null where none is.</summary>
    /// <param name="end">The offset.</param>
    /// <param name="isBracketed">Whether a bracket or a comma alone may join it.</param>
    /// <param name="isInBrackets">Whether what ends there stands in brackets, which close before the date.</param>
    public DateMention? After(int end, bool isBracketed = false, bool isInBrackets = false)
    {
        int inside = isInBrackets && end < text.Text.Length && text.Text[end] is ')' or ']' ? end + 1 : end;
        if (YearAfter(inside) is { } year)
        {
            return year;
        }

        if (Next(end) is not { Kind: DateMentionKind.Date } date || date.Span.Start - end > MostBetween)
        {
            return null;
        }

        string between = text.Text.Substring(end, date.Span.Start - end).Replace('\n', ' ').Replace('\u00A0', ' ');
        string joint = between.Substring(Math.Min(inside - end, between.Length)).Trim();
        bool isApart = between.Length > 0 && between[between.Length - 1] is ' ' or '(';
        return isApart && (s_joints.Contains(joint) || (isBracketed && joint is "(" or "," && EndsThere(date.Span.End))) ? date : null;
    }

    /// <summary><c>A/52/153 of 1999</c>: behind a number, no reader of dates takes it for a year.</summary>
    private DateMention? YearAfter(int end)
    {
        const string Of = " of ";
        int start = end + Of.Length;
        if (string.CompareOrdinal(text.Text, end, Of, 0, Of.Length) != 0 || !new TimeCursor(text.Text.AsSpan()).TryNumber(start, 4, out int year, out int past) || year is < 1900 or >= 2100)
        {
            return null;
        }

        if (past < text.Text.Length && (char.IsLetterOrDigit(text.Text[past]) || text.Text[past] is '/' or '-'))
        {
            return null;
        }

        var phrase = new DatePhrase { Form = DateForm.Year, Span = new TextRange(start, 4), Year = year, YearPiece = new TextRange(start, 4) };
        return new DateMention(DateMentionKind.Date, phrase, phrase, new EdtfDate(phrase.ToPartialDate()));
    }

    /// <summary>The date that stands right before a bracket which opens at an offset: <c>of 15 October 1997 (A/RES/52/1)</c>.</summary>
    public DateMention? BeforeBracket(int start)
    {
        if (start < 2 || text.Text[start - 1] is not ('(' or '['))
        {
            return null;
        }

        DateMention? last = null;
        for (int i = IndexFrom(start) - 1; i >= 0 && last is null; i--)
        {
            last = _dates[i];
        }

        TextRange before = last is null ? default : new TimeCursor(text.Text.AsSpan()).WordBefore(last.Span.Start);
        return last is { Kind: DateMentionKind.Date } && text.Text.Substring(last.Span.End, start - 1 - last.Span.End).Trim().Length == 0 && before.In(text.Text) is "of" or "dated" ? last : null;
    }

    /// <summary>Whether a bracket closes or a sentence ends behind a date, so that it begins nothing new.</summary>
    private bool EndsThere(int end) => end >= text.Text.Length || text.Text[end] is ')' or ']' or ';' or '.';

    private DateMention? Next(int offset) => IndexFrom(offset) is var index && index < _dates.Length ? _dates[index] : null;

    private int IndexFrom(int offset)
    {
        int low = 0, high = _dates.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_dates[middle].Span.Start < offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}

using System.Collections.Immutable;
using System.Globalization;
using Parlance.Dates;
using Parlance.Language;

namespace Parlance.Rules.Dates;

/// <summary>Writes a date as style manuals want it: a capital for the month, plain numbers for day and year, one order.</summary>
internal static class DateStyleFix
{
    /// <summary>The pieces of the text to replace, with their replacements; none where the mention is plain already.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mention">A mention in it.</param>
    /// <param name="order">The order wanted; unknown keeps the present one.</param>
    /// <param name="spellsOut">Whether a month in digits is written in letters.</param>
    public static ImmutableArray<(TextRange Piece, string Replacement)> Of(string text, DateMention mention, DateOrder order, bool spellsOut)
    {
        ImmutableArray<(TextRange, string)>.Builder changes = ImmutableArray.CreateBuilder<(TextRange, string)>();
        bool sharesMonth = mention.Kind != DateMentionKind.Date && mention.First.Day != 0 && mention.First.MonthPiece == mention.Last.MonthPiece;
        if (sharesMonth)
        {
            Add(changes, DaysOfOneMonth(text, mention, order));
            return changes.ToImmutable();
        }

        foreach (DatePhrase phrase in mention.Phrases())
        {
            Add(changes, phrase.Form switch
            {
                DateForm.Numeric or DateForm.NumericYearFirst => spellsOut ? InLetters(phrase, order) : null,
                DateForm.YearFirst => InLetters(phrase, order),
                _ => DateWriter.Rewrite(text, phrase, order),
            });
        }

        return changes.ToImmutable();
    }

    private static void Add(ImmutableArray<(TextRange, string)>.Builder changes, (TextRange, string)? change)
    {
        if (change is { } one)
        {
            changes.Add(one);
        }
    }

    private static (TextRange, string)? InLetters(DatePhrase phrase, DateOrder order)
    {
        TextRange digits = Around(phrase.MonthPiece, phrase.DayPiece, phrase.OrdinalPiece, phrase.YearPiece);
        return phrase.IsAmbiguous || phrase.Year == 0 ? null
            : phrase.Day == 0 ? (digits, CalendarWords.MonthName(phrase.Month) + " " + Number(phrase.Year))
            : (digits, DateWriter.Write(new CalendarDay(phrase.Year, phrase.Month, phrase.Day), new DateNotation(order)));
    }

    /// <summary><c>20th and 21st of may 2014</c>, <c>May 20-21, 2014</c>: the words between the days stay.</summary>
    private static (TextRange, string)? DaysOfOneMonth(string text, DateMention mention, DateOrder order)
    {
        DatePhrase first = mention.First, last = mention.Last;
        DatePhrase full = first.Form == DateForm.DayOnly ? last : first;
        bool isMonthFirst = full.Form == DateForm.MonthDay;
        bool wantsMonthFirst = order == DateOrder.Unknown ? isMonthFirst : order == DateOrder.MonthDayYear;
        string between = text.Substring(EndOfDay(first), last.DayPiece.Start - EndOfDay(first));
        string days = Number(first.Day) + between + Number(last.Day);
        string month = DateWriter.MonthAsWritten(text, full);
        TextRange year = last.YearPiece.IsEmpty ? first.YearPiece : last.YearPiece;

        TextRange piece = Around(first.DayPiece, last.DayPiece, full.MonthPiece, year, last.OrdinalPiece);
        piece = DateWriter.IncludeArticle(text, first with { HasOf = full.HasOf }, DateWriter.IncludePoint(text, full, piece));
        string replacement = wantsMonthFirst
            ? month + " " + days + (year.IsEmpty ? "" : ", " + year.In(text))
            : days + " " + month + (year.IsEmpty ? "" : " " + year.In(text));
        return replacement == piece.In(text) ? null : (piece, replacement);
    }

    private static int EndOfDay(DatePhrase phrase) => phrase.OrdinalPiece.IsEmpty ? phrase.DayPiece.End : phrase.OrdinalPiece.End;

    /// <summary>The piece from the first to the last of some pieces, without those that are absent.</summary>
    private static TextRange Around(params TextRange[] pieces)
    {
        int start = int.MaxValue, end = 0;
        foreach (TextRange piece in pieces)
        {
            start = piece.IsEmpty ? start : Math.Min(start, piece.Start);
            end = piece.IsEmpty ? end : Math.Max(end, piece.End);
        }

        return TextRange.FromBounds(start, end);
    }

    private static string Number(int value) => value.ToString(NumberFormatInfo.InvariantInfo);
}

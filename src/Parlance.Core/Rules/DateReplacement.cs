using Parlance.Dates;

namespace Parlance.Rules;

/// <summary>
/// Puts another date into a sentence, in the notation of the present one and with the right preposition: <c>in 2001</c>, <c>on
/// 7 May 2001</c>.
/// </summary>
internal static class DateReplacement
{
    /// <summary>What to replace, and with what; null where the date has no plain wording, or the sentence no place for it.</summary>
    public static (TextRange Piece, string Text)? Replace(string text, DateMention mention, EdtfDate value)
    {
        DatePhrase phrase = mention.Last.Form == DateForm.DayOnly ? mention.First : mention.Last;
        string? wording = phrase.Form == DateForm.Iso
            ? value is { IsSet: false } ? value.Format() : null
            : DateWriter.Write(value, new DateNotation(mention.First.Form == DateForm.MonthDay ? DateOrder.MonthDayYear : DateOrder.DayMonthYear, phrase.Weekday is not null && value.Day is not null));
        if (wording is null)
        {
            return null;
        }

        TextRange before = new TimeCursor(text.AsSpan()).WordBefore(mention.Span.Start);
        string written = before.In(text);
        return Preposition(written, value) is not { } preposition || preposition == written.ToLowerInvariant()
            ? (mention.Span, wording)
            : (TextRange.FromBounds(before.Start, mention.Span.End), Like(written, preposition) + text.Substring(before.End, mention.Span.Start - before.End) + wording);
    }

    /// <summary>The preposition that a date takes in the place of another's; null where the word before is none of these.</summary>
    private static string? Preposition(string written, EdtfDate value) => written.ToLowerInvariant() is not ("in" or "on" or "from" or "between") ? null
        : value.IsInterval ? "from"
        : value.Precision == DatePrecision.Day ? "on"
        : "in";

    private static string Like(string written, string word) => char.IsUpper(written[0]) ? char.ToUpperInvariant(word[0]) + word.Substring(1) : word;
}

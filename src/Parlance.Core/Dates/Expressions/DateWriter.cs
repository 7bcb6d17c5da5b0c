using Parlance.Language;

namespace Parlance.Dates;

/// <summary>How to write a date in English.</summary>
/// <param name="Order">Day or month first; <see cref="DateOrder.Unknown"/> is day first.</param>
/// <param name="HasWeekday">Whether the weekday comes before.</param>
internal readonly record struct DateNotation(DateOrder Order, bool HasWeekday = false);

/// <summary>Writes dates in words: the notation that most manuals ask for, without ordinals, leading zeros and abbreviations.</summary>
internal static class DateWriter
{
    private static readonly string[] s_seasons = ["Spring", "Summer", "Autumn", "Winter"];

    /// <summary>The name of a weekday, abbreviated to three letters and in lower case where the word that it replaces is.</summary>
    /// <param name="weekday">The weekday to name.</param>
    /// <param name="written">The word in the text: <see cref="DatePhrase.WeekdayPiece"/>.</param>
    public static string WeekdayLike(DayOfWeek weekday, string written)
    {
        const int LongestAbbreviation = 5;
        string name = CalendarWords.WeekdayName(weekday);
        name = written.Length <= LongestAbbreviation ? name.Substring(0, 3) : name;
        return written.Length > 0 && char.IsLower(written[0]) ? name.ToLowerInvariant() : name;
    }

    /// <summary><c>7 September 2007</c> or <c>September 7, 2007</c>, with <c>Friday,</c> before if asked for.</summary>
    public static string Write(CalendarDay day, DateNotation notation)
    {
        string text = WriteDay(day.Year, day.Month, day.Day, notation.Order);
        return notation.HasWeekday ? CalendarWords.WeekdayName(day.DayOfWeek) + ", " + text : text;
    }

    /// <summary>
    /// A date, month, season or year in words; a range joins two with <c>to</c>. Null for what has no plain wording: unspecified
    /// digits other than a decade, qualifiers, sets, open and unknown ends.
    /// </summary>
    public static string? Write(EdtfDate value, DateNotation notation)
    {
        if (value.IsSet || Write(value.Start, notation) is not { } start)
        {
            return null;
        }

        return !value.IsInterval ? start : Write(value.End, notation) is { } end ? start + " to " + end : null;
    }

    /// <summary>
    /// The edit that turns one phrase of a mention into another notation: the name of the month as it was, with a capital, no
    /// ordinal (nor the article that goes with it), no leading zero, the order asked for. The weekday stays as it is. Null if
    /// the phrase is not in words or is so already.
    /// </summary>
    /// <param name="text">The text that was scanned.</param>
    /// <param name="phrase">A phrase found in it.</param>
    /// <param name="order">The order wanted; <see cref="DateOrder.Unknown"/> keeps the present one.</param>
    /// <returns>The piece of the text to replace, and its replacement.</returns>
    public static (TextRange Range, string Replacement)? Rewrite(string text, DatePhrase phrase, DateOrder order = DateOrder.Unknown)
    {
        if (!phrase.HasMonthName || phrase.IsApproximate || !StartsWithDayOrMonth(phrase))
        {
            return RewriteMonth(text, phrase);
        }

        DateOrder wanted = order != DateOrder.Unknown ? order : phrase.Form == DateForm.MonthDay ? DateOrder.MonthDayYear : DateOrder.DayMonthYear;
        var piece = TextRange.FromBounds(
            Math.Min(phrase.DayPiece.Start, phrase.MonthPiece.Start),
            Math.Max(Math.Max(phrase.DayPiece.End + phrase.OrdinalPiece.Length, phrase.MonthPiece.End), phrase.YearPiece.End));
        piece = IncludeArticle(text, phrase, IncludePoint(text, phrase, piece));
        string month = MonthAsWritten(text, phrase);
        string replacement = WriteDay(phrase.YearPiece.IsEmpty ? 0 : phrase.Year, month, phrase.Day, wanted);
        return text.Substring(piece.Start, piece.Length) == replacement ? null : (piece, replacement);
    }

    private static string? Write(PartialDate date, DateNotation notation)
    {
        if (date.Kind != PartialDateKind.Date || date.IsQualified)
        {
            return null;
        }

        if (date.HasUnspecifiedDigits)
        {
            return date.Precision == DatePrecision.Decade && !date.HasMonth ? "the " + date.Year + "s" : null;
        }

        return date.Day != 0 ? Write(new CalendarDay(date.Year, date.Month, date.Day), notation)
            : date.Month != 0 ? CalendarWords.MonthName(date.Month) + " " + date.Year
            : date.SubYear == 0 ? Number(date.Year)
            : date.SubYear <= Edtf.Winter ? s_seasons[date.SubYear - Edtf.FirstSubYear] + " " + date.Year
            : null;
    }

    private static string WriteDay(int year, int month, int day, DateOrder order) => WriteDay(year, CalendarWords.MonthName(month), day, order);

    private static string WriteDay(int year, string month, int day, DateOrder order) => order == DateOrder.MonthDayYear
        ? month + " " + Number(day) + (year == 0 ? "" : ", " + Number(year))
        : Number(day) + " " + month + (year == 0 ? "" : " " + Number(year));

    private static string Number(int value) => value.ToString(System.Globalization.NumberFormatInfo.InvariantInfo);

    private static bool StartsWithDayOrMonth(DatePhrase phrase) => phrase.Form is DateForm.DayMonth or DateForm.MonthDay;

    private static (TextRange Range, string Replacement)? RewriteMonth(string text, DatePhrase phrase) =>
        phrase.HasMonthName && phrase.HasLowerCaseMonth ? (IncludePoint(text, phrase, phrase.MonthPiece), MonthAsWritten(text, phrase)) : null;

    /// <summary>The month with a capital, abbreviated if it was.</summary>
    internal static string MonthAsWritten(string text, DatePhrase phrase)
    {
        if (!phrase.HasAbbreviatedMonth)
        {
            return CalendarWords.MonthName(phrase.Month);
        }

        string letters = text.Substring(phrase.MonthPiece.Start, phrase.MonthPiece.Length);
        string point = HasPoint(text, phrase) ? "." : "";
        return char.ToUpperInvariant(letters[0]) + letters.Substring(1) + point;
    }

    private static bool HasPoint(string text, DatePhrase phrase) =>
        phrase.HasAbbreviatedMonth && phrase.MonthPiece.End < phrase.End && text[phrase.MonthPiece.End] == '.';

    /// <summary><c>the 7th of September</c> loses its article with its ordinal.</summary>
    internal static TextRange IncludeArticle(string text, DatePhrase phrase, TextRange piece)
    {
        var words = new TimeCursor(text.AsSpan());
        TextRange before = words.WordBefore(piece.Start);
        bool isArticle = Folding.EqualLatin(words.Slice(before), "the") && before.End < piece.Start;
        return isArticle && (phrase.HasOf || !phrase.OrdinalPiece.IsEmpty) ? TextRange.FromBounds(before.Start, piece.End) : piece;
    }

    internal static TextRange IncludePoint(string text, DatePhrase phrase, TextRange piece) =>
        HasPoint(text, phrase) && piece.End == phrase.MonthPiece.End ? TextRange.FromBounds(piece.Start, piece.End + 1) : piece;
}

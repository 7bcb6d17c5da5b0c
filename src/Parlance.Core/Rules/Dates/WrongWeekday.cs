using System.Collections.Immutable;
using System.Globalization;
using Parlance.Dates;
using Parlance.Language;
using Parlance.Model;

namespace Parlance.Rules.Dates;

/// <summary>PRL2006: a weekday that the date beside it does not have.</summary>
internal sealed class WrongWeekday() : FileRule(s_description, Reads.OwnText)
{
    private static readonly RuleInfo s_description = new(
        "PRL2006",
        "Weekday does not fit the date",
        RuleSeverity.Warning,
        FixSupport.OneAtATime,
        "A weekday beside a date is a check digit: where it does not fit, the weekday or the date is wrong. A day without a year is taken in that of its sentence, else of the nearest heading, the title or the item. Days before 15 October 1582, when the Gregorian calendar began, are left alone.");

    private static readonly Wording s_wrong = s_description.Says("{0} was a {1}, not a {2}: the weekday or the day is wrong");

    /// <inheritdoc/>
    public override void Check(FileContext context)
    {
        var years = new YearsOfDay(context.File);
        foreach (NumberedText numbered in context.Texts(Reads))
        {
            NamedText text = numbered.Text;
            years.MoveTo(text.Passage);
            foreach (DateMention mention in CheckedDates.In(text, context.Options))
            {
                if (mention.Kind != DateMentionKind.Date && mention.Last.Weekday is not null && mention.Last.WeekdayPiece.End <= mention.First.DayPiece.Start)
                {
                    CheckTwo(context, text, mention, years);
                    continue;
                }

                foreach (DatePhrase phrase in mention.Phrases())
                {
                    if (Wrong(text, phrase, years, context) is { } day)
                    {
                        Report(context, text, mention, phrase, day);
                    }
                }
            }
        }
    }

    /// <summary>Whether a date with a year has a weekday that it has not.</summary>
    public static bool Is(DatePhrase phrase) => phrase.Year != 0 && WrongInYear(phrase) is not null;

    private static CalendarDay? WrongInYear(DatePhrase phrase) =>
        phrase is { Weekday: { } weekday, IsAmbiguous: false, Day: not 0, Month: >= 1 and <= 12, IsApproximate: false }
        && new CalendarDay(phrase.Year, phrase.Month, phrase.Day) is { HasCivilWeekday: true } day && day.DayOfWeek != weekday ? day : null;

    /// <summary>The day of a phrase whose weekday it has not, in none of the years that it may lie in; null where all is well.</summary>
    private static CalendarDay? Wrong(NamedText text, DatePhrase phrase, YearsOfDay years, FileContext context)
    {
        if (phrase is not { Weekday: { } weekday, IsAmbiguous: false, Day: not 0, Month: >= 1 and <= 12, IsApproximate: false })
        {
            return null;
        }

        if (phrase.Year != 0)
        {
            return WrongInYear(phrase);
        }

        if (IsRecurring(text.Text, phrase))
        {
            return null;
        }

        CalendarDay? wrong = null;
        foreach (int year in years.Of(text, text.TimesIn(context.Options.Order()).Dates, phrase))
        {
            if (!CalendarDay.IsValid(year, phrase.Month, phrase.Day) || new CalendarDay(year, phrase.Month, phrase.Day) is not { HasCivilWeekday: true } day || day.DayOfWeek == weekday)
            {
                return null;
            }

            wrong ??= day;
        }

        return wrong;
    }

    /// <summary><c>every Monday, 3 April</c> and the Mondays after it.</summary>
    private static bool IsRecurring(string text, DatePhrase phrase)
    {
        var words = new TimeCursor(text.AsSpan());
        return Folding.IsOneOf(words.Slice(words.WordBefore(phrase.WeekdayPiece.Start)), "every", "each");
    }

    /// <summary><c>Monday–Tuesday, 3–4 April 2018</c>: reported as a whole, since one day off moves both.</summary>
    private static void CheckTwo(FileContext context, NamedText text, DateMention mention, YearsOfDay years)
    {
        DatePhrase first = mention.First with { Year = mention.Last.Year }, last = mention.Last;
        first = mention.First.Year != 0 ? mention.First : first;
        CalendarDay? start = Wrong(text, first, years, context), end = Wrong(text, last, years, context);
        if ((start ?? end) is not { } day)
        {
            return;
        }

        DatePhrase phrase = start is null ? last : first;
        context.Report(new Finding(s_wrong, new Place(text.Passage, mention.Span), Named(day, phrase), CalendarWords.WeekdayName(day.DayOfWeek), CalendarWords.WeekdayName(phrase.Weekday!.Value))
        {
            Fixes = start is { } one && end is { } other ? Both(text, mention, one, other) : ImmutableArray<SuggestedFix>.Empty,
        });
    }

    private static ImmutableArray<SuggestedFix> Both(NamedText text, DateMention mention, CalendarDay first, CalendarDay last)
    {
        (DatePhrase one, DatePhrase other) = (mention.First, mention.Last);
        string from = DateWriter.WeekdayLike(first.DayOfWeek, one.WeekdayPiece.In(text.Text)), to = DateWriter.WeekdayLike(last.DayOfWeek, other.WeekdayPiece.In(text.Text));
        ImmutableArray<SourceEdit> weekdays = text.Passage.Edit(one.WeekdayPiece, from).AddRange(text.Passage.Edit(other.WeekdayPiece, to));
        CalendarDay? start = DayFor(text, one, first), end = DayFor(text, other, last);
        return start is { } a && end is { } b && a < b
            ? SuggestedFix.Choice(
                SuggestedFix.Edit($"Change the weekdays to '{from}' and '{to}'", null, weekdays),
                SuggestedFix.Edit($"Change the days to '{a.Day}' and '{b.Day}'", "day", EditDay(text, one, a).AddRange(EditDay(text, other, b))))
            : ImmutableArray<SuggestedFix>.Empty;
    }

    private static void Report(FileContext context, NamedText text, DateMention mention, DatePhrase phrase, CalendarDay day)
    {
        string weekday = DateWriter.WeekdayLike(day.DayOfWeek, phrase.WeekdayPiece.In(text.Text));
        var changeWeekday = SuggestedFix.Edit($"Change the weekday to '{weekday}'", null, text.Passage.Edit(phrase.WeekdayPiece, weekday).AddRange(EditPlainly(text, phrase)));
        SuggestedFix? changeDay = DayFor(text, phrase, day) is { } other
            ? SuggestedFix.Edit($"Change the day to '{NumberLike(text, phrase, other)}'", "day", EditDay(text, phrase, other))
            : null;
        context.Report(new Finding(s_wrong, new Place(text.Passage, phrase.Span), Named(day, phrase), CalendarWords.WeekdayName(day.DayOfWeek), CalendarWords.WeekdayName(phrase.Weekday!.Value))
        {
            Fixes = IsContradicted(text, mention, day) ? ImmutableArray<SuggestedFix>.Empty : SuggestedFix.Choice(changeWeekday, changeDay ?? Remove(text, phrase)),
        });
    }

    /// <summary>Whether the text gives the day for its item, whose own date is another: then neither way leads to a right date.</summary>
    private static bool IsContradicted(NamedText text, DateMention mention, CalendarDay day) =>
        text.Passage.Item is { } item && ItemDates.BoundsOf(item) is { IsNone: false } bounds && new DateBounds(day, day).Conflicts(bounds) && OwnDates.IsOwn(item, text, mention);

    /// <summary>The date without its weekday, where that stands right before it: the other way where the item confirms the day.</summary>
    private static SuggestedFix? Remove(NamedText text, DatePhrase phrase)
    {
        int next = Math.Min(phrase.DayPiece.Start, phrase.MonthPiece.Start);
        next = phrase.Form == DateForm.Iso ? phrase.YearPiece.Start : next;
        var weekday = TextRange.FromBounds(phrase.WeekdayPiece.Start, Math.Max(phrase.WeekdayPiece.End, next));
        bool isBefore = phrase.WeekdayPiece.End < next && !weekday.In(text.Text).Any(static c => c is '(' or '|') && weekday.Length <= phrase.WeekdayPiece.Length + 3;
        return isBefore ? SuggestedFix.Edit("Remove the weekday", "remove", text.Passage.Edit(weekday, "")) : null;
    }

    private static string Named(CalendarDay day, DatePhrase phrase) =>
        DateWriter.Write(day, new DateNotation(phrase.Form == DateForm.MonthDay ? DateOrder.MonthDayYear : DateOrder.DayMonthYear));

    /// <summary>
    /// The day that has the stated weekday; null where no number can be written for it, or the item's own date confirms the day
    /// that is written.
    /// </summary>
    private static CalendarDay? DayFor(NamedText text, DatePhrase phrase, CalendarDay day)
    {
        bool isConfirmed = text.Passage.Item is { } item && ItemDates.BoundsOf(item) is { IsNone: false } bounds && bounds.Contains(new DateBounds(day, day));
        return isConfirmed || !phrase.DayPiece.In(text.Text).All(static c => c is >= '0' and <= '9') ? null : NearestInMonth(day, phrase.Weekday!.Value);
    }

    private static string NumberLike(NamedText text, DatePhrase phrase, CalendarDay day)
    {
        string digits = phrase.DayPiece.In(text.Text);
        return day.Day.ToString(digits.Length == 2 && digits[0] == '0' ? "D2" : "D", NumberFormatInfo.InvariantInfo);
    }

    /// <summary>The day, without the ordinal or zero that a date has not beside a month in letters.</summary>
    private static ImmutableArray<SourceEdit> EditDay(NamedText text, DatePhrase phrase, CalendarDay day) =>
        IsPlain(phrase) ? text.Passage.Edit(phrase.DayPiece, NumberLike(text, phrase, day)) : EditPlainly(text, phrase with { Day = day.Day });

    private static ImmutableArray<SourceEdit> EditPlainly(NamedText text, DatePhrase phrase) =>
        !IsPlain(phrase) && DateWriter.Rewrite(text.Text, phrase) is { } plain ? text.Passage.Edit(plain.Range, plain.Replacement) : ImmutableArray<SourceEdit>.Empty;

    private static bool IsPlain(DatePhrase phrase) => phrase.OrdinalPiece.IsEmpty && !phrase.HasLeadingZero && !phrase.HasLowerCaseMonth;

    /// <summary>The nearest such weekday, in the same month: only the day's number is doubted.</summary>
    private static CalendarDay? NearestInMonth(CalendarDay day, DayOfWeek weekday)
    {
        CalendarDay nearest = day.Nearest(weekday);
        if (nearest.Month != day.Month)
        {
            nearest = nearest.AddDays(nearest < day ? 7 : -7);
        }

        return nearest.Month == day.Month ? nearest : null;
    }
}

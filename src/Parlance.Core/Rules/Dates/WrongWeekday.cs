using System.Globalization;
using Parlance.Dates;
using Parlance.Language;

namespace Parlance.Rules.Dates;

/// <summary>PRL2006: a weekday that the date beside it does not have.</summary>
internal sealed class WrongWeekday() : PassageRule(s_description, Reads.OwnText)
{
    private static readonly RuleInfo s_description = new(
        "PRL2006",
        "Weekday does not fit the date",
        RuleSeverity.Warning,
        FixSupport.OneAtATime,
        "A weekday beside a date is a check digit: where it does not fit, the weekday or the date is wrong. Days before 15 October 1582, when the Gregorian calendar began, are left alone.");

    private static readonly Wording s_wrong = s_description.Says("{0} was a {1}, not a {2}: the weekday or the day is wrong");

    /// <inheritdoc/>
    public override void Check(PassageContext context)
    {
        foreach (DateMention mention in CheckedDates.In(context.Analysis, context.Options))
        {
            foreach (DatePhrase phrase in mention.Phrases())
            {
                if (phrase is { Weekday: { } weekday, IsAmbiguous: false, Year: not 0, Day: not 0, IsApproximate: false }
                    && new CalendarDay(phrase.Year, phrase.Month, phrase.Day) is { HasCivilWeekday: true } day
                    && day.DayOfWeek != weekday)
                {
                    Report(context, phrase, weekday, day);
                }
            }
        }
    }

    private static void Report(PassageContext context, DatePhrase phrase, DayOfWeek stated, CalendarDay day)
    {
        string right = CalendarWords.WeekdayName(day.DayOfWeek);
        string date = DateWriter.Write(day, new DateNotation(phrase.Form == DateForm.MonthDay ? DateOrder.MonthDayYear : DateOrder.DayMonthYear));
        context.Report(new Finding(s_wrong, new Place(context.Passage, phrase.Span), date, right, CalendarWords.WeekdayName(stated))
        {
            Fixes = SuggestedFix.Listed(ChangeWeekday(context, phrase, day), ChangeDay(context, phrase, stated, day)),
        });
    }

    private static SuggestedFix? ChangeWeekday(PassageContext context, DatePhrase phrase, CalendarDay day)
    {
        string weekday = DateWriter.WeekdayLike(day.DayOfWeek, phrase.WeekdayPiece.In(context.Text));
        return SuggestedFix.Edit($"Change the weekday to '{weekday}'", null, context.Passage.Edit(phrase.WeekdayPiece, weekday));
    }

    private static SuggestedFix? ChangeDay(PassageContext context, DatePhrase phrase, DayOfWeek stated, CalendarDay day)
    {
        string digits = phrase.DayPiece.In(context.Text);
        if (!digits.All(static c => c is >= '0' and <= '9') || NearestInMonth(day, stated) is not { } other)
        {
            return null;
        }

        string number = other.Day.ToString(digits.Length == 2 && digits[0] == '0' ? "D2" : "D", NumberFormatInfo.InvariantInfo);
        var piece = TextRange.FromBounds(phrase.DayPiece.Start, phrase.DayPiece.End + phrase.OrdinalPiece.Length);
        string written = phrase.OrdinalPiece.IsEmpty ? number : number + OrdinalSuffix(other.Day);
        return SuggestedFix.Edit($"Change the day to '{number}'", "day", context.Passage.Edit(piece, written));
    }

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

    private static string OrdinalSuffix(int day) => day switch
    {
        1 or 21 or 31 => "st",
        2 or 22 => "nd",
        3 or 23 => "rd",
        _ => "th",
    };
}

using Parlance.Dates;

namespace Parlance.Rules.Dates;

/// <summary>PRL2008: a numeric date that could be read with the day or with the month first.</summary>
internal sealed class AmbiguousDate() : PassageRule(s_description, Reads.OwnText)
{
    private static readonly RuleInfo s_description = new(
        "PRL2008",
        "Numeric date with two readings",
        RuleSeverity.Warning,
        FixSupport.OneAtATime,
        "Europe writes the day first, the United States the month: 07/09/2007 is 7 September to one reader and July 9 to another. A profile or 'parlance_date_order' decides the reading.");

    private static readonly Wording s_ambiguous = s_description.Says("'{0}' can be read as {1} or as {2}: write the month in letters");

    /// <inheritdoc/>
    public override void Check(PassageContext context)
    {
        foreach (DateMention mention in CheckedDates.In(context.Analysis, context.Options))
        {
            foreach (DatePhrase phrase in mention.Phrases())
            {
                if (phrase.IsAmbiguous && !ProtectedDates.IsProtected(context.Analysis, phrase.Span))
                {
                    Report(context, phrase);
                }
            }
        }
    }

    private static void Report(PassageContext context, DatePhrase phrase)
    {
        // The phrase has the reading by day and month; each reading is written in its own order.
        string dayFirst = Write(phrase, DateOrder.DayMonthYear), monthFirst = Write(phrase.Exchanged(), DateOrder.MonthDayYear);
        var digits = TextRange.FromBounds(
            Math.Min(phrase.DayPiece.Start, phrase.MonthPiece.Start), Math.Max(Math.Max(phrase.DayPiece.End, phrase.MonthPiece.End), phrase.YearPiece.End));
        context.Report(new Finding(s_ambiguous, new Place(context.Passage, phrase.Span), phrase.Span.In(context.Text), dayFirst, monthFirst)
        {
            Fixes = SuggestedFix.Listed(Fix(context, digits, dayFirst, null), Fix(context, digits, monthFirst, "month-first")),
        });
    }

    private static string Write(DatePhrase phrase, DateOrder order) =>
        DateWriter.Write(new CalendarDay(phrase.Year, phrase.Month, phrase.Day), new DateNotation(order));

    private static SuggestedFix? Fix(PassageContext context, TextRange digits, string date, string? intent) =>
        SuggestedFix.Edit($"Replace with '{date}'", intent, context.Passage.Edit(digits, date));
}

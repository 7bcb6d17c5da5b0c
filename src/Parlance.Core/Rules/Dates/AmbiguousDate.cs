using System.Collections.Immutable;
using Parlance.Dates;
using Parlance.Language;
using Parlance.Model;

namespace Parlance.Rules.Dates;

/// <summary>PRL2008: a numeric date that could be read with the day or with the month first.</summary>
internal sealed class AmbiguousDate() : ModelRule<DateOrder, Majority<DateOrder>>(s_description, DateOrders.Instance, Reads.OwnText)
{
    private static readonly RuleInfo s_description = new(
        "PRL2008",
        "Numeric date with two readings",
        RuleSeverity.Warning,
        FixSupport.OneAtATime,
        "Europe writes the day first, the United States the month: 07/09/2007 is 7 September to one reader and July 9 to another. A profile or 'parlance_date_order' decides the reading.");

    private static readonly Wording s_ambiguous = s_description.Says("'{0}' can be read as {1} or as {2}: write the month in letters");

    /// <inheritdoc/>
    public override void Judge(JudgeContext<DateOrder, Majority<DateOrder>> context)
    {
        foreach (NumberedText text in context.Texts(Reads))
        {
            foreach (DateMention mention in CheckedDates.In(text.Text, context.Options))
            {
                foreach (DatePhrase phrase in mention.Phrases())
                {
                    if (phrase.IsAmbiguous && !IsBeforeNoun(text.Text, phrase) && !ProtectedDates.IsProtected(text.Text, phrase.Span))
                    {
                        DateOrder order = context.Merged(DateOrders.Key)?.Winner ?? DateOrder.Unknown;
                        context.Report(Of(text.Text, mention, phrase, order));
                    }
                }
            }
        }
    }

    /// <summary>Runs 3/6/12 performance reviews: figures between a verb and its noun, with a year of two digits at most.</summary>
    private static bool IsBeforeNoun(NamedText text, DatePhrase phrase)
    {
        int first = text.WordsIn(phrase.Span).First, next = text.WordsIn(phrase.Span).End;
        return phrase.YearPiece.Length == 2 && first > 0 && next < text.Words.Length
            && text.Words[first].Gap == Gap.Space && text.Words[next].Gap == Gap.Space && char.IsLower(text.Text[text.Words[next].Start])
            && text.ContentWords[first - 1] && text.ContentWords[next];
    }

    private static Finding Of(NamedText text, DateMention mention, DatePhrase phrase, DateOrder order)
    {
        Passage passage = text.Passage;

        // The phrase has the reading by day and month. Each is written in the order of the model, else in its own.
        CalendarDay one = DayOf(phrase), other = DayOf(phrase.Exchanged());
        string dayFirst = Write(one, order == DateOrder.Unknown ? DateOrder.DayMonthYear : order);
        string monthFirst = Write(other, order == DateOrder.Unknown ? DateOrder.MonthDayYear : order);
        var digits = TextRange.FromBounds(
            Math.Min(phrase.DayPiece.Start, phrase.MonthPiece.Start), Math.Max(Math.Max(phrase.DayPiece.End, phrase.MonthPiece.End), phrase.YearPiece.End));
        return new Finding(s_ambiguous, new Place(passage, phrase.Span), phrase.Span.In(passage.Text), dayFirst, monthFirst)
        {
            Fixes = Meant(passage.Item, one, other) is { } meant
                ? SuggestedFix.Choice(Fix(passage, digits, meant == one ? dayFirst : monthFirst, null), Fix(passage, digits, meant.ToString(), "iso"))
                : IsContradicted(text, mention, one, other) ? ImmutableArray<SuggestedFix>.Empty
                : SuggestedFix.Choice(Fix(passage, digits, dayFirst, null), Fix(passage, digits, monthFirst, "month-first")),
        };
    }

    /// <summary>Whether the text gives the date for its item, which has another than either reading.</summary>
    private static bool IsContradicted(NamedText text, DateMention mention, CalendarDay one, CalendarDay other)
    {
        if (text.Passage.Item is not { } item || ItemDates.BoundsOf(item) is not { IsNone: false } bounds)
        {
            return false;
        }

        // Between 5 April and 4 May is 3 May, which is neither.
        bool isNeither = new DateBounds(one, one).Conflicts(bounds) && new DateBounds(other, other).Conflicts(bounds) && mention.Kind == DateMentionKind.Date;
        return (isNeither || mention.Value.FirmBounds.Conflicts(bounds)) && OwnDates.IsOwn(item, text, mention);
    }

    /// <summary>The reading that the date of the text's own item confirms; null where it confirms none, or both.</summary>
    private static CalendarDay? Meant(PolicyItem? item, CalendarDay one, CalendarDay other)
    {
        DateBounds bounds = item is null ? DateBounds.None : ItemDates.BoundsOf(item);
        bool isOne = !bounds.IsNone && bounds.Contains(new DateBounds(one, one)), isOther = !bounds.IsNone && bounds.Contains(new DateBounds(other, other));
        return isOne == isOther ? null : isOne ? one : other;
    }

    private static CalendarDay DayOf(DatePhrase phrase) => new(phrase.Year, phrase.Month, phrase.Day);

    private static string Write(CalendarDay day, DateOrder order) => DateWriter.Write(day, new DateNotation(order));

    private static SuggestedFix? Fix(Passage passage, TextRange digits, string date, string? intent) =>
        SuggestedFix.Edit($"Replace with '{date}'", intent, passage.Edit(digits, date));
}

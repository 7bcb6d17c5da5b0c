using System.Collections.Immutable;
using Parlance.Dates;
using Parlance.Model;

namespace Parlance.Rules.Dates;

/// <summary>PRL2009: a date written in another notation than the manuals, the profile or the rest of the model ask for.</summary>
internal sealed class DateStyle() : ModelRule<DateOrder, Majority<DateOrder>>(s_description, DateOrders.Instance, Reads.OwnText)
{
    private static readonly RuleInfo s_description = new(
        "PRL2009",
        "Notation of a date",
        RuleSeverity.Suggestion,
        FixSupport.Everywhere,
        "The manuals agree that a month has a capital and a day neither ordinal nor zero; they differ on which comes first, so a model keeps to one order: that of 'parlance_date_order' or the profile, else the one it uses most.");

    private static readonly Wording s_lowerCase = s_description.Says("'{0}': the names of months take a capital");
    private static readonly Wording s_ordinal = s_description.Says("'{0}': the day of a date is a plain number, without 'st', 'nd', 'rd' or 'th'");
    private static readonly Wording s_leadingZero = s_description.Says("'{0}': the day of a date has no zero in front");
    private static readonly Wording s_otherOrder = s_description.Says("'{0}': put the {2} first, as {1}");
    private static readonly Wording s_numeric = s_description.Says("'{0}': write the month in letters, so that it cannot be taken for the day");

    /// <inheritdoc/>
    public override void Judge(JudgeContext<DateOrder, Majority<DateOrder>> context)
    {
        bool isDeclared = context.Options.Order() != DateOrder.Unknown;
        DateOrder order = isDeclared ? context.Options.Order() : context.Merged(DateOrders.Key)?.Winner ?? DateOrder.Unknown;
        foreach (NumberedText text in context.Texts(Reads))
        {
            Passage passage = text.Text.Passage;
            foreach (DateMention mention in CheckedDates.In(text.Text, context.Options))
            {
                if (FaultOf(mention, order, isDeclared, passage.Text) is { } fault && !DateOrders.IsNoProse(passage.Text, mention) && !ProtectedDates.IsProtected(text.Text, mention.Span))
                {
                    context.Report(Of(passage, mention, order, isDeclared, fault));
                }
            }
        }
    }

    private static Wording? FaultOf(DateMention mention, DateOrder order, bool isDeclared, string text)
    {
        ImmutableArray<DatePhrase> phrases = mention.Phrases();
        return phrases.Any(static p => p.HasMonthName && p.HasLowerCaseMonth) ? s_lowerCase
            : phrases.Any(p => IsOrdinal(p, text)) ? s_ordinal
            : phrases.Any(static p => p.HasLeadingZero) ? s_leadingZero
            : DateOrders.Of(mention) is var own && own != order && own != DateOrder.Unknown && order != DateOrder.Unknown ? s_otherOrder
            : isDeclared && phrases.Any(static p => p.Form is DateForm.Numeric or DateForm.NumericYearFirst) ? s_numeric
            : null;
    }

    /// <summary>A day with a suffix, or as a word where a year shows that the day is a date and not a feast.</summary>
    private static bool IsOrdinal(DatePhrase phrase, string text) =>
        !phrase.OrdinalPiece.IsEmpty || (!phrase.DayPiece.IsEmpty && phrase.Year != 0 && char.IsLetter(text[phrase.DayPiece.Start]));

    private static Finding Of(Passage passage, DateMention mention, DateOrder order, bool isDeclared, Wording fault)
    {
        string words = mention.Span.In(passage.Text);
        string[] arguments = fault == s_otherOrder
            ? [words, isDeclared ? "is set for this model" : "most dates of this model do", order == DateOrder.MonthDayYear ? "month" : "day"]
            : [words];
        ImmutableArray<SourceEdit>.Builder edits = ImmutableArray.CreateBuilder<SourceEdit>();
        foreach ((TextRange piece, string replacement) in DateStyleFix.Of(passage.Text, mention, order, isDeclared))
        {
            ImmutableArray<SourceEdit> made = passage.Edit(piece, replacement);
            if (made.IsEmpty)
            {
                return new Finding(fault, new Place(passage, mention.Span), arguments);
            }

            edits.AddRange(made);
        }

        return new Finding(fault, new Place(passage, mention.Span), arguments)
        {
            Fixes = SuggestedFix.Listed(SuggestedFix.Edit("Write the date plainly", null, edits.ToImmutable())),
        };
    }
}

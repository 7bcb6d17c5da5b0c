using Parlance.Dates;

namespace Parlance.Rules.Dates;

/// <summary>The orders of the dates of all files that have a month in letters; they vote on the order of the model.</summary>
internal sealed class DateOrders : Facts<DateOrder, Majority<DateOrder>>
{
    /// <summary>There is one question, and all dates answer it.</summary>
    public const ulong Key = 0;

    private DateOrders()
    {
    }

    /// <summary>The orders; the rules share what is collected.</summary>
    public static DateOrders Instance { get; } = new();

    /// <summary>Whether a date has the day or the month first; unknown where it has no month in letters.</summary>
    public static DateOrder Of(DateMention mention) => (mention.First.Form == DateForm.DayOnly ? mention.Last : mention.First).Form switch
    {
        DateForm.DayMonth => DateOrder.DayMonthYear,
        DateForm.MonthDay => DateOrder.MonthDayYear,
        _ => DateOrder.Unknown,
    };

    /// <inheritdoc/>
    public override void Collect(FileContext file, FactList<DateOrder> facts)
    {
        // A file without a date of its own is judged by the others all the same, and again when those change.
        facts.Add(Key, DateOrder.Unknown);
        foreach (NumberedText text in file.Texts(Reads.OwnText))
        {
            foreach (DateMention mention in CheckedDates.In(text.Text, file.Options))
            {
                if (Of(mention) is var order and not DateOrder.Unknown)
                {
                    facts.Add(Key, order);
                }
            }
        }
    }

    /// <inheritdoc/>
    public override Majority<DateOrder>? Merge(FactGroup<DateOrder> facts, MergeContext context) =>
        Majority<DateOrder>.Of(facts.Select(static f => f.Fact).Where(static order => order != DateOrder.Unknown));
}

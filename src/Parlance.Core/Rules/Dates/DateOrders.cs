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

    /// <summary>Whether a date is no prose: <c>15-Sep-18</c> of a table, <c>december-2018</c> of an address, <c>2. MAY</c> of a list, <c>august 12-member body</c>.</summary>
    public static bool IsNoProse(string text, DateMention mention)
    {
        TextRange span = mention.Span;
        bool isJoined = span.End + 1 < text.Length && TimeCursor.IsDash(text[span.End]) && char.IsLetterOrDigit(text[span.End + 1])
            || (span.Start > 1 && TimeCursor.IsDash(text[span.Start - 1]) && char.IsLetterOrDigit(text[span.Start - 2]));
        return isJoined || mention.Phrases().Any(phrase => IsInOneWord(text, phrase) || IsMarker(text, phrase));
    }

    private static bool IsInOneWord(string text, DatePhrase phrase)
    {
        TextRange month = phrase.MonthPiece;
        bool isBefore = !phrase.DayPiece.IsEmpty && month.Start > 0 && month.Start > phrase.DayPiece.Start && TimeCursor.IsDash(text[month.Start - 1]);
        bool isBehind = month.End < phrase.End && TimeCursor.IsDash(text[month.End]);
        return phrase.HasMonthName && (isBefore || isBehind) && !text.Substring(phrase.Start, phrase.Span.Length).Contains(' ');
    }

    /// <summary><c>2. MAY be left out</c>: the number of an item, and a word of permission.</summary>
    private static bool IsMarker(string text, DatePhrase phrase) =>
        phrase is { Form: DateForm.DayMonth, Year: 0 } && text[phrase.DayPiece.End] == '.';

    /// <summary>Whether a date has the day or the month first; unknown where it has no month in letters.</summary>
    public static DateOrder Of(DateMention mention) => (mention.First.Form == DateForm.DayOnly ? mention.Last : mention.First).Form switch
    {
        DateForm.DayMonth => DateOrder.DayMonthYear,
        DateForm.MonthDay => DateOrder.MonthDayYear,
        _ => DateOrder.Unknown,
    };

    /// <inheritdoc/>
    public override FactFormat<DateOrder> Format { get; } = new(
        static (to, order) => to.Byte((byte)order),
        static from => (DateOrder)from.Number((int)DateOrder.MonthDayYear + 1));

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

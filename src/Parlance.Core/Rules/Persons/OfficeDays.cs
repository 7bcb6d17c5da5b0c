using System.Collections.Immutable;
using Parlance.Dates;
using Parlance.Language;
using Parlance.Model;

namespace Parlance.Rules.Persons;

/// <summary>When somebody is said to hold an office: the dates of the sentence, else that of the item.</summary>
/// <param name="All">The dates; the office is wrong only on all of them.</param>
/// <param name="Shown">The first of them as it is written.</param>
internal sealed record OfficeDays(ImmutableArray<DateBounds> All, string Shown)
{
    private static readonly WordSet s_otherTime = WordData.Set("person-names.txt", "other-time");

    private static readonly WordSet s_his = new("his her their");

    /// <summary>Acts that do not end in -ed, and open a clause of their own behind a noun as often.</summary>
    private static readonly WordSet s_acts = new("held made met took gave led begun fought won written");

    private static readonly WordSet s_been = new("was were had did been said came became went saw");

    /// <summary>The dates for a name in a text; null where there are none, or the sentence says that the office was not held then.</summary>
    public static OfficeDays? Of(NamedText text, TextRange name)
    {
        TextRange sentence = text.SentenceAt(name.Start);
        (int first, int end) = text.WordsIn(sentence);
        for (int i = first; i < end; i++)
        {
            if (s_otherTime.Contains(text.StemOf(i)))
            {
                return null;
            }
        }

        var dates = text.Times.Dates.Where(date => sentence.Contains(date.Span)).ToList();
        (DateBounds Bounds, string Shown)? item = text.Passage.Item is null ? OfDocument(text, first, end) : OfItem(text.Passage.Item);
        if (dates.Count == 0)
        {
            return item is { } own ? new OfficeDays(ImmutableArray.Create(own.Bounds), own.Shown) : null;
        }

        // What else the sentence dates may be another thing: the Charter of 1945. Then the item's date counts too.
        var days = dates.Select(static date => date.HasYear ? date.Value.FirmBounds : DateBounds.None).ToImmutableArray();
        if (days.Length == 1 && IsOfClause(text, sentence, dates[0], name))
        {
            return days[0].IsNone ? null : new OfficeDays(days, dates[0].Span.In(text.Text));
        }

        return item is { } other && !days.Any(static day => day.IsNone) ? new OfficeDays(days.Add(other.Bounds), other.Shown) : null;
    }

    /// <summary>Whether a date is that of what the person does: it opens the sentence, closes it, or is <em>his 1995 speech</em>.</summary>
    private static bool IsOfClause(NamedText text, TextRange sentence, DateMention date, TextRange name)
    {
        (int first, int end) = text.WordsIn(date.Span);
        if (first >= end || first == 0)
        {
            return false;
        }

        string before = text.StemOf(first - 1);
        if (s_his.Contains(before))
        {
            return date.Span.Start > name.Start;
        }

        bool isAdverb = before.Equals("in", StringComparison.OrdinalIgnoreCase) || before.Equals("on", StringComparison.OrdinalIgnoreCase);
        if (!isAdverb)
        {
            return false;
        }

        if (text.Words[first - 1].Start <= sentence.Start + 1)
        {
            return name.Start > date.Span.End;
        }

        return date.Span.Start > name.End && !HasOtherAct(text, name.End, first - 1);
    }

    /// <summary>Whether there are two acts, or a clause of its own, between the name and the date: <em>praised the treaty signed in 1945</em>.</summary>
    private static bool HasOtherAct(NamedText text, int from, int date)
    {
        int acts = 0;
        for (int i = text.WordsIn(TextRange.FromBounds(from, text.Words[date].Start)).First; i < date; i++)
        {
            ReadOnlySpan<char> word = text.Words[i].StemIn(text.Text.AsSpan());
            acts += WordClass.MayBePast(word) || s_acts.Contains(word) ? 1 : 0;
            if (text.Words[i].Gap is Gap.Punctuation or Gap.Paragraph || FunctionWords.IsAndOr(word) || Folding.IsOneOf(word, "that", "which", "who"))
            {
                return true;
            }
        }

        return acts > 1;
    }

    /// <summary>A document says of its own time what a sentence in the present says; with a verb of the past it may be any time before.</summary>
    private static (DateBounds Bounds, string Shown)? OfDocument(NamedText text, int first, int end)
    {
        if (text.Passage.WrittenOn is not { Value: { } value } written || value.FirmBounds is not { IsNone: false, IsReversed: false } bounds)
        {
            return null;
        }

        for (int i = first; i < end; i++)
        {
            ReadOnlySpan<char> word = text.Words[i].StemIn(text.Text.AsSpan());
            if (WordClass.MayBePast(word) || s_acts.Contains(word) || s_been.Contains(word))
            {
                return null;
            }
        }

        return (bounds, written.Text);
    }

    private static (DateBounds Bounds, string Shown)? OfItem(PolicyItem? item)
    {
        if ((item?.Part(PartKind.Date)?.Date ?? item?.Part(PartKind.Published)?.Date) is not { Value: { } first } start)
        {
            return null;
        }

        DateBounds bounds = item!.Part(PartKind.EndDate)?.Date?.Value is { } last ? DateBounds.Between(first.FirmBounds, last.FirmBounds) : first.FirmBounds;
        return bounds.IsNone || bounds.IsReversed ? null : (bounds, start.Text);
    }
}

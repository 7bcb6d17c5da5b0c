using System.Collections.Immutable;
using Parlance.Dates;
using Parlance.Model;
using Parlance.Options;

namespace Parlance.Rules.Dates;

/// <summary>The dates of a text that rules may speak about: in prose, not in someone else's words, not vouched for.</summary>
internal static class CheckedDates
{
    /// <summary>The order in which the options read numeric dates; unknown where they leave both readings open.</summary>
    public static DateOrder Order(this PolicyOptions options) => options.DateOrder switch
    {
        DateOrderOption.DayMonthYear => DateOrder.DayMonthYear,
        DateOrderOption.MonthDayYear => DateOrder.MonthDayYear,
        _ => DateOrder.Unknown,
    };

    /// <summary>Whether a passage is running text that the date rules read.</summary>
    public static bool AreIn(Passage passage) => passage.Role is PassageRole.Prose or PassageRole.Definition or PassageRole.EventTitle;

    /// <summary>Whether the words of a range are the author's own, and not vouched for.</summary>
    public static bool IsChecked(NamedText analysis, TextRange piece) =>
        analysis.IsAuthors(piece);

    /// <summary>The dates of a passage that rules may speak about; none where the passage is no running text.</summary>
    public static ImmutableArray<DateMention> In(NamedText analysis, PolicyOptions options)
    {
        if (!AreIn(analysis.Passage) || analysis.Times.Dates.IsEmpty)
        {
            return ImmutableArray<DateMention>.Empty;
        }

        return Own(analysis, analysis.TimesIn(options.Order()).Dates);
    }

    /// <summary>Those of some dates that are the author's own.</summary>
    public static ImmutableArray<DateMention> Own(NamedText analysis, ImmutableArray<DateMention> dates) =>
        dates.RemoveAll(date => !IsChecked(analysis, date.Span));

    /// <summary>The one or two phrases of a mention.</summary>
    public static ImmutableArray<DatePhrase> Phrases(this DateMention mention) =>
        mention.Kind == DateMentionKind.Date ? ImmutableArray.Create(mention.First) : ImmutableArray.Create(mention.First, mention.Last);
}

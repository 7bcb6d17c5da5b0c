using System.Collections.Immutable;
using Parlance.Dates;
using Parlance.Options;

namespace Parlance.Rules;

/// <summary>The dates of a text that rules may speak about: not in someone else's words, not vouched for.</summary>
internal static class CheckedDates
{
    /// <summary>The order in which the options read numeric dates; unknown where they leave both readings open.</summary>
    public static DateOrder Order(this PolicyOptions options) => options.DateOrder switch
    {
        DateOrderOption.DayMonthYear => DateOrder.DayMonthYear,
        DateOrderOption.MonthDayYear => DateOrder.MonthDayYear,
        _ => DateOrder.Unknown,
    };

    /// <summary>The dates of a text that rules may speak about, numeric ones as the options read them.</summary>
    public static ImmutableArray<DateMention> In(NamedText analysis, PolicyOptions options) =>
        analysis.Times.Dates.IsEmpty ? ImmutableArray<DateMention>.Empty : Own(analysis, analysis.TimesIn(options.Order()).Dates);

    /// <summary>Those of some dates that are the author's own.</summary>
    public static ImmutableArray<DateMention> Own(NamedText analysis, ImmutableArray<DateMention> dates) =>
        dates.RemoveAll(date => !analysis.IsAuthors(date.Span));

    /// <summary>The one or two phrases of a mention.</summary>
    public static ImmutableArray<DatePhrase> Phrases(this DateMention mention) =>
        mention.Kind == DateMentionKind.Date ? ImmutableArray.Create(mention.First) : ImmutableArray.Create(mention.First, mention.Last);
}

using System.Collections.Immutable;
using Parlance.Dates;
using Parlance.Language;
using Parlance.Model;

namespace Parlance.Rules.Dates;

/// <summary>PRL2007: a stated duration that does not fit between its two ends, whatever days they are taken to be.</summary>
internal sealed class WrongDuration() : PassageRule(s_description, Reads.OwnText)
{
    /// <summary>A sentence with more dates is a list, in which no word says which of them are the ends.</summary>
    private const int MostDates = 8;

    private static readonly WordSet s_openings = new("it this these they");

    /// <summary>What had been before is not about the item.</summary>
    private static readonly WordSet s_pluperfect = new("had");

    private static readonly RuleInfo s_description = new(
        "PRL2007",
        "Duration contradicts its dates",
        RuleSeverity.Warning,
        FixSupport.None,
        "A duration and its two ends say the same thing twice, and here they disagree. Compared are dates that words such as 'since', 'from ... to', 'after' or 'later' tie to the duration, and the item's own dates where its text says how long it took.");

    private static readonly Wording s_wrong = s_description.Says("'{0}' does not fit: from {1} to {2} it is {3}, so the duration or a date is wrong");

    /// <inheritdoc/>
    public override void Check(PassageContext context)
    {
        NamedText analysis = context.Analysis;
        if (analysis.Times.Durations.IsEmpty)
        {
            return;
        }

        TimeExpressions times = analysis.TimesIn(context.Options.Order());
        foreach (SentenceTimes all in SentenceTimes.In(analysis.Read, times))
        {
            bool isFirst = all.Range.Start == 0 || all.Range.Start <= context.Text.Length - context.Text.TrimStart().Length;
            if (!all.Durations.IsEmpty && all.Dates.Length <= MostDates)
            {
                Check(context, all with { Dates = CheckedDates.Own(analysis, all.Dates) }, isFirst);
            }
        }
    }

    private static void Check(PassageContext context, SentenceTimes sentence, bool isFirst)
    {
        PolicyItem? item = context.Passage.Item;
        var words = new SentenceWords(context.Analysis, sentence.Range);
        var ties = new DurationTies(sentence, words, context.Text, IsAboutItem(words, item, isFirst) ? Own(item!) : null);
        foreach (DurationMention duration in sentence.Durations)
        {
            if (!context.Analysis.IsAuthors(duration.Span))
            {
                continue;
            }

            ImmutableArray<EndPoints> ends = sentence.Dates.IsEmpty ? ImmutableArray<EndPoints>.Empty : ties.Of(duration);
            if (ends.IsEmpty && item is not null && OwnDuration.IsStated(words, duration, isFirst, " " + item.NameText) && OwnEnds(item) is { } own)
            {
                ends = ImmutableArray.Create(own);
            }

            if (!ends.IsEmpty && ends.All(e => e.Contradict(duration)))
            {
                context.Report(new Finding(
                    s_wrong,
                    new Place(context.Passage, duration.Span),
                    duration.Span.In(context.Text),
                    ends[0].Start.Words,
                    ends[0].End.Words,
                    ends[0].Limit(duration)));
            }
        }
    }

    /// <summary>Whether a sentence speaks of the item: it opens the text, or begins with <em>it</em> or <em>this</em>.</summary>
    private static bool IsAboutItem(SentenceWords words, PolicyItem? item, bool isFirst) =>
        item?.Kind is ItemKind.Event or ItemKind.Document && (isFirst || words.Is(0, s_openings)) && !words.HasAny(0, words.Count, s_pluperfect);

    private static EndPoint? Own(PolicyItem item) =>
        ItemDates.PartOf(item) is { } part && ItemDates.BoundsOf(item) is { IsNone: false } bounds ? new EndPoint(bounds, part.Date!.Text) : null;

    /// <summary>The start and the end of an item that has both.</summary>
    private static EndPoints? OwnEnds(PolicyItem item)
    {
        if (item.Kind != ItemKind.Event || item.Part(PartKind.Date)?.Date?.Value is not { } date)
        {
            return null;
        }

        if (item.Part(PartKind.EndDate) is { IsPresent: true } endPart)
        {
            return !date.IsInterval && !date.IsSet && endPart.Date?.Value is { } end && !end.IsInterval && !end.IsSet
                ? new EndPoints(new(date.FirmBounds, date.ToString()), new(end.FirmBounds, end.ToString()))
                : null;
        }

        return date.IsInterval
            ? new EndPoints(new(date.Start.FirmBounds, date.Start.ToString()), new(date.End.FirmBounds, date.End.ToString()))
            : null;
    }
}

using Parlance.Dates;
using Parlance.Model;

namespace Parlance.Rules.Dates;

/// <summary>PRL2010: a word that is true on the day of writing and false later, with nothing to say when that was.</summary>
internal sealed class AgeingWord() : PassageRule(s_description, Reads.OwnText)
{
    private static readonly RuleInfo s_description = new(
        "PRL2010",
        "Time word that ages",
        RuleSeverity.Suggestion,
        FixSupport.None,
        "Words such as 'currently', 'last year' or 'for more than 20 years' change their meaning with every year that passes. A date in the same sentence, or the date of the document whose text it is, ties them down.");

    private static readonly Wording s_ages = s_description.Says("'{0}' is relative to the day of writing, which the reader does not know: name the date");

    /// <inheritdoc/>
    public override void Check(PassageContext context)
    {
        NamedText analysis = context.Analysis;
        if (context.Passage.IsHeading || IsDatedDocument(context.Passage) || !MayAge(analysis.Times))
        {
            return;
        }

        foreach (SentenceTimes sentence in SentenceTimes.In(analysis.Read, analysis.Times))
        {
            if (sentence.Dates.IsEmpty && !TimelessSentence.Is(analysis, sentence.Range))
            {
                Check(context, sentence);
            }
        }
    }

    private static void Check(PassageContext context, SentenceTimes sentence)
    {
        foreach (RelativeMention mention in sentence.Relatives)
        {
            if (mention.Kind == RelativeKind.Ageing && !TimelessSentence.IsOfAClass(context.Analysis, mention.Span))
            {
                Report(context, mention.Span);
            }
        }

        foreach (DurationMention duration in sentence.Durations)
        {
            if (PresentDuration.ReachesToNow(context.Analysis, sentence.Range, duration))
            {
                Report(context, duration.Span);
            }
        }
    }

    private static void Report(PassageContext context, TextRange words)
    {
        if (context.Analysis.IsAuthors(words) && !ProtectedDates.IsProtected(context.Analysis, words))
        {
            context.Report(new Finding(s_ages, new Place(context.Passage, words), words.In(context.Text)));
        }
    }

    /// <summary>Whether the passage is the text of a document that says when it was written.</summary>
    private static bool IsDatedDocument(Passage text) =>
        text.WrittenOn is not null || (text.Item is { Kind: ItemKind.Document } item && (IsDated(item.Part(PartKind.Date)) || IsDated(item.Part(PartKind.Published))));

    private static bool IsDated(ItemPart? part) =>
        part is { State: PartState.Computed } || part?.Date?.Value is { IsUnknown: false };

    private static bool MayAge(TimeExpressions times)
    {
        foreach (RelativeMention mention in times.Relatives)
        {
            if (mention.Kind == RelativeKind.Ageing)
            {
                return true;
            }
        }

        return !times.Durations.IsEmpty;
    }
}

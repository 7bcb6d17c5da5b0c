using Parlance.Dates;
using Parlance.Model;

namespace Parlance.Rules.Dates;

/// <summary>PRL2010: a word that is true on the day of writing and false later, with nothing to say when that was.</summary>
internal sealed class AgeingWord() : FileRule(s_description, Reads.OwnText)
{
    private static readonly RuleInfo s_description = new(
        "PRL2010",
        "Time word that ages",
        RuleSeverity.Suggestion,
        FixSupport.None,
        "Words such as 'currently', 'last year' or 'for more than 20 years' change their meaning with every year that passes. A date in the same sentence, or the date of the document whose text it is, ties them down.");

    private static readonly Wording s_ages = s_description.Says("'{0}' is relative to the day of writing, which the reader does not know: name the date");

    /// <inheritdoc/>
    public override void Check(FileContext context)
    {
        var places = new DatedPlaces(context.File);
        foreach (NumberedText numbered in context.Texts(Reads))
        {
            NamedText text = numbered.Text;
            places.MoveTo(text);
            if (!places.IsDated && !text.Passage.IsHeading && MayAge(text.Times) && !IsDatedDocument(text.Passage))
            {
                Check(context, text);
            }
        }
    }

    private static void Check(FileContext context, NamedText text)
    {
        foreach (SentenceTimes sentence in SentenceTimes.In(text.Read, text.Times))
        {
            if (sentence.Dates.IsEmpty && !TimelessSentence.Is(text, sentence.Range))
            {
                Check(context, text, sentence);
            }
        }
    }

    private static void Check(FileContext context, NamedText text, SentenceTimes sentence)
    {
        foreach (RelativeMention mention in sentence.Relatives)
        {
            if (mention.Kind == RelativeKind.Ageing && !TimelessSentence.IsOfAClass(text, mention.Span))
            {
                Report(context, text, mention.Span);
            }
        }

        foreach (DurationMention duration in sentence.Durations)
        {
            if (PresentDuration.ReachesToNow(text, sentence.Range, duration))
            {
                Report(context, text, duration.Span);
            }
        }
    }

    private static void Report(FileContext context, NamedText text, TextRange words)
    {
        if (text.IsAuthors(words) && !ProtectedDates.IsProtected(text, words))
        {
            context.Report(new Finding(s_ages, new Place(text.Passage, words), words.In(text.Text)));
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

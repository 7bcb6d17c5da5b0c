using Parlance.Dates;
using Parlance.Language;

namespace Parlance.Rules.Dates;

/// <summary>PRL2015: <c>created on 8 May 2018, last updated on 23 January 2018</c>: acts of one thing in an order that cannot be.</summary>
internal sealed class ActsOutOfOrder() : PassageRule(s_description, Reads.OwnText)
{
    /// <summary>How many words may be between an act and its date: <c>signed by both ministers at Geneva on</c>.</summary>
    private const int Reach = 8;

    private static readonly WordSet s_beforeDate = new("on in dated");
    private static readonly WordSet s_others = WordData.Set("dates.txt", "of-something-else");
    private static readonly WordSet s_between = WordData.Set("dates.txt", "between-acts");

    private static readonly RuleInfo s_description = new(
        "PRL2015",
        "Acts in an order that cannot be",
        RuleSeverity.Suggestion,
        FixSupport.None,
        "Nothing enters into force before it is signed, and nothing is revised or repealed before it is made: one of the two dates of the sentence is wrong. Only acts of one subject are compared, and only dates that exclude each other.");

    private static readonly Wording s_order = s_description.Says("'{0}' is before '{1}', though '{2}' comes after '{3}': one of the dates is wrong");

    /// <inheritdoc/>
    public override void Check(PassageContext context)
    {
        NamedText text = context.Analysis;
        if (text.Times.Dates.Length < 2)
        {
            return;
        }

        DateMention? first = null;
        int firstAct = -1;
        foreach (DateMention date in text.TimesIn(context.Options.Order()).Dates)
        {
            int from = first is null ? text.SentenceAt(date.Span.Start).Start : first.Span.End;
            bool isSameSentence = first is not null && text.SentenceAt(date.Span.Start).Contains(first.Span);
            int act = date is { HasYear: true, IsAmbiguous: false, Kind: DateMentionKind.Date } ? ActOf(text, isSameSentence ? from : text.SentenceAt(date.Span.Start).Start, date) : -1;
            if (act >= 0 && firstAct >= 0 && isSameSentence && IsOneSubject(text, first!, firstAct, act))
            {
                Check(context, first!, firstAct, date, act);
            }

            (first, firstAct) = (date, act);
        }
    }

    private static void Check(PassageContext context, DateMention first, int firstAct, DateMention last, int lastAct)
    {
        NamedText text = context.Analysis;
        string one = text.StemOf(firstAct), other = text.StemOf(lastAct);
        uint earlier = ActKinds.Of(one.AsSpan()), later = ActKinds.Of(other.AsSpan());
        bool isReversed = (ActKinds.IsBefore(earlier, later) && last.Value.MustBeBefore(first.Value)) || (ActKinds.IsBefore(later, earlier) && first.Value.MustBeBefore(last.Value));
        if (isReversed && text.IsAuthors(first.Span) && text.IsAuthors(last.Span))
        {
            bool isInOrder = ActKinds.IsBefore(earlier, later);
            (DateMention early, DateMention late) = isInOrder ? (last, first) : (first, last);
            context.Report(new Finding(
                s_order, new Place(context.Passage, last.Span), early.Span.In(text.Text), late.Span.In(text.Text), WordsOf(text, isInOrder ? lastAct : firstAct), WordsOf(text, isInOrder ? firstAct : lastAct)));
        }
    }

    /// <summary>The act as it is written: <c>signed</c>, <c>in force</c>.</summary>
    private static string WordsOf(NamedText text, int act)
    {
        bool isIn = act > 0 && Folding.Equal(text.StemOf(act - 1).AsSpan(), "in");
        return text.Text.Substring(text.Words[isIn ? act - 1 : act].Start, text.Words[act].StemEnd - text.Words[isIn ? act - 1 : act].Start);
    }

    /// <summary>The last act before a date that the date belongs to: nothing but the words of one phrase between; -1 for none.</summary>
    private static int ActOf(NamedText text, int from, DateMention date)
    {
        (int first, int end) = text.WordsIn(TextRange.FromBounds(from, date.Span.Start));
        if (end == first || !s_beforeDate.Contains(text.StemOf(end - 1)))
        {
            return -1;
        }

        for (int i = end - 1; i >= first && i >= end - Reach; i--)
        {
            string word = text.StemOf(i);
            uint kinds = ActKinds.Of(word.AsSpan());
            if (s_others.Contains(word))
            {
                return -1;
            }

            if (ActKinds.IsOrdered(kinds))
            {
                return i;
            }

            if (WordClass.MayBePast(word.AsSpan()))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>Whether the second act has the subject of the first: between them stands nothing that could be another.</summary>
    private static bool IsOneSubject(NamedText text, DateMention first, int firstAct, int lastAct)
    {
        (int from, _) = text.WordsIn(TextRange.FromBounds(first.Span.End, text.Words[lastAct].Start));
        (int start, _) = text.WordsIn(text.SentenceAt(first.Span.Start));
        bool isOpening = firstAct == start || (firstAct > start && ActKinds.Of(text.StemOf(start).AsSpan()) != 0);
        for (int i = from; i < lastAct; i++)
        {
            bool isSubject = isOpening && i <= from + 1;
            if (!s_between.Contains(text.StemOf(i)) && !WordClass.MayBeAdverb(text.StemOf(i).AsSpan()) && !isSubject)
            {
                return false;
            }
        }

        return text.Text.IndexOf(';', first.Span.End, text.Words[lastAct].Start - first.Span.End) < 0;
    }
}

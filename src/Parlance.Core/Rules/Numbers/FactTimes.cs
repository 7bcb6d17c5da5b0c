using Parlance.Dates;
using Parlance.Language;
using Parlance.Vocabularies;

namespace Parlance.Rules.Numbers;

/// <summary>Tells whether a clause speaks of the time at which a fact is true, and says that it is.</summary>
internal static class FactTimes
{
    /// <summary>With one of these the clause does not say what is: it denies, supposes or plans.</summary>
    private static readonly WordSet s_unsure = new("if unless would could might should will planned proposed expected");

    /// <summary>With one of these it says what was.</summary>
    private static readonly WordSet s_past = new("was were had formerly previously once ago last then");

    private static readonly WordSet s_negations = new("no nor not neither never without instead target");

    /// <summary>Whether the sentence around a clause denies, asks, supposes or plans it.</summary>
    public static bool IsUnsure(NamedText text, FactStatement stated)
    {
        TextRange sentence = text.SentenceAt(stated.Value.Start);
        (int first, int end) = text.WordsIn(sentence);
        int from = Placed.FirstStartingAt(text.Words.AsSpan(), stated.Clause.Start), to = Placed.FirstStartingAt(text.Words.AsSpan(), stated.Value.End);
        for (int i = first; i < end; i++)
        {
            ReadOnlySpan<char> word = text.Words[i].In(text.Text.AsSpan());
            bool isOfBound = i >= from && i < to && stated.Bound != NumberBound.Exact;
            if (s_unsure.Contains(word) || (!isOfBound && s_negations.Contains(word)) || (word.Length == 3 && word[0] == 'm' && Folding.Equal(word, "may")) || Folding.EndsWith(word, "n't"))
            {
                return true;
            }
        }

        return text.Text.IndexOf('?', sentence.Start, Math.Min(sentence.Length + 1, text.Text.Length - sentence.Start)) >= 0;
    }

    /// <summary>Whether a fact is true at the time that a clause speaks of, as far as anybody can tell.</summary>
    public static bool MayHold(Fact fact, NamedText text, FactStatement stated)
    {
        TextRange sentence = text.SentenceAt(stated.Value.Start);
        if (text.Times.Relatives.Any(relative => sentence.Contains(relative.Span)))
        {
            return false;
        }

        DateBounds? own = fact.AsOf?.Value?.FirmBounds;
        bool hasDate = false;
        foreach (DateMention date in text.Times.Dates)
        {
            if (sentence.Contains(date.Span) && !date.Span.Contains(stated.Value) && !stated.Value.Contains(date.Span) && !Names(fact, date.Span.In(text.Text)))
            {
                hasDate = true;
                if (own is not { } bounds || !date.HasYear || date.Value.FirmBounds.Conflicts(bounds))
                {
                    return false;
                }
            }
        }

        if (own is { } asOf)
        {
            return hasDate || !ItemDates.BoundsOf(text.Passage).Conflicts(asOf);
        }

        return !IsPast(text, stated, sentence);
    }

    /// <summary>Whether the date is a part of the fact's own name: <em>participants of the 2014 summit</em>.</summary>
    private static bool Names(Fact fact, string date) => fact.Names.Names.Any(name => name.Text.IndexOf(date, StringComparison.OrdinalIgnoreCase) >= 0);

    private static bool IsPast(NamedText text, FactStatement stated, TextRange sentence)
    {
        (int first, int end) = text.WordsIn(sentence);
        for (int i = first; i < end; i++)
        {
            ReadOnlySpan<char> word = text.Words[i].In(text.Text.AsSpan());
            if (s_past.Contains(word) || (text.Words[i].Start >= stated.Clause.End && WordClass.MayBePast(word) && !WordClass.IsFormOfBe(i == 0 ? default : text.Words[i - 1].In(text.Text.AsSpan()))))
            {
                return true;
            }
        }

        return false;
    }
}

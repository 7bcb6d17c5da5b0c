using System.Collections.Immutable;
using Parlance.Language;

namespace Parlance.Rules.Numbers;

/// <summary>
/// Finds amounts that are written twice, in words and in figures: <c>thirty (20)</c>, <c>USD 500 (five hundred dollars)</c>,
/// <c>thirty-day (20-day)</c>. The bracket has nothing but the amount, and nothing stands between the two.
/// </summary>
internal static class AmountPairs
{
    /// <summary>The most words of one amount.</summary>
    private const int MostWords = 24;

    /// <summary>The words after a number that belong to its amount: <c>U.S. dollars</c>, <c>per cent</c>.</summary>
    private const int MostWordsAfter = 2;

    /// <summary>The longest run of white space before a bracket, and inside one.</summary>
    private const int LongestGap = 64;

    /// <summary>The pairs of a text, in order.</summary>
    public static IEnumerable<AmountPair> In(NamedText text)
    {
        for (int open = text.Text.IndexOf('('); open >= 0; open = text.Text.IndexOf('(', open + 1))
        {
            if (TryRead(text, open, out AmountPair pair))
            {
                yield return pair;
            }
        }
    }

    private static bool TryRead(NamedText text, int open, out AmountPair pair)
    {
        pair = default;
        string all = text.Text;
        if (!new AmountReader(all.AsSpan()).TryRead(AfterBlanks(all, open + 1), out Amount second))
        {
            return false;
        }

        int noun = AfterNoun(all, second.Span.End), close = AfterBlanks(all, noun);
        int end = BeforeBlanks(all, open), length = noun - second.Span.End;
        if (close >= all.Length || all[close] != ')' || end < length || string.Compare(all, second.Span.End, all, end - length, length, StringComparison.OrdinalIgnoreCase) != 0)
        {
            return false;
        }

        bool isRead = TryFirst(text, end - length, out Amount first) && first.Number.InWords != second.Number.InWords;
        pair = new AmountPair(first, second, TextRange.FromBounds(first.Span.Start, close + 1), open);
        return isRead;
    }

    /// <summary>The longest amount that ends at an offset.</summary>
    private static bool TryFirst(NamedText text, int end, out Amount amount)
    {
        ImmutableArray<Word> words = text.Words;
        ReadOnlySpan<char> all = text.Text.AsSpan();
        int last = Placed.FirstStartingAt(words.AsSpan(), end) - 1, first = last;
        for (; first >= 0 && last - first < MostWords && (IsOfNumber(words[first].In(all)) || last - first < MostWordsAfter); first--)
        {
            if (words[first].Gap is Gap.Start or Gap.Paragraph or Gap.Hole)
            {
                break;
            }
        }

        amount = default;
        var reader = new AmountReader(all);
        for (int i = Math.Max(first, 0); i <= last; i++)
        {
            int number = words[i].Start;
            if (IsOfNumber(words[i].In(all)) && ((reader.TryRead(reader.StartOf(number), out amount) && amount.Span.End == end) || (reader.TryRead(number, out amount) && amount.Span.End == end)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfNumber(ReadOnlySpan<char> word) =>
        Characters.IsDigit(word[0]) || NumberWords.Find(word).Kind != NumberWordKind.None || Folding.IsOneOf(word, "a", "and") || char.IsNumber(word[0]);

    /// <summary>The offset after <c>-day</c>.</summary>
    private static int AfterNoun(string text, int position)
    {
        int end = position;
        if (end < text.Length && Characters.ClassOf(text[end]) == CharacterClass.Hyphen)
        {
            end++;
            while (end < text.Length && end - position < LongestGap && Characters.IsLetter(text[end]))
            {
                end++;
            }
        }

        return end;
    }

    private static int AfterBlanks(string text, int position)
    {
        int end = position;
        while (end < text.Length && end - position < LongestGap && Characters.IsSpace(text[end]))
        {
            end++;
        }

        return end;
    }

    private static int BeforeBlanks(string text, int position)
    {
        int start = position, breaks = 0;
        while (start > 0 && position - start < LongestGap && Characters.IsSpace(text[start - 1]) && breaks < 2)
        {
            start--;
            breaks += text[start] == '\n' ? 1 : 0;
        }

        return breaks < 2 ? start : position;
    }
}

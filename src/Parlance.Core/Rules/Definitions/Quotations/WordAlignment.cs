namespace Parlance.Rules.Definitions;

/// <summary>A stretch in which a quotation and its document differ; the words before and after it are the same.</summary>
/// <param name="QuoteStart">Index of the first word of the quotation that differs.</param>
/// <param name="QuoteEnd">Index just past the last; the start where the quotation lacks words.</param>
/// <param name="Start">The first word of the document, as a place in it.</param>
/// <param name="End">Just past the last; the start where the quotation has words too many.</param>
internal readonly record struct WordDifference(int QuoteStart, int QuoteEnd, int Start, int End);

/// <summary>Aligns the words of a quotation with those of a part of its document: with as few words as possible changed, added or left out.</summary>
internal static class WordAlignment
{
    /// <summary>
    /// A word that the quotation lacks is likelier than one changed, and that than one put in: so words that agree are kept,
    /// and at either end, where the document simply goes on, a changed word is not taken for an added one.
    /// </summary>
    private const int Add = 2;
    private const int Change = 3;
    private const int Drop = 4;

    /// <summary>The differences in order, and how many words agree.</summary>
    /// <param name="quote">The words of the quotation, as the document numbers them.</param>
    /// <param name="index">The document.</param>
    /// <param name="start">The first word of the document that may be meant.</param>
    /// <param name="end">Just past the last.</param>
    public static (List<WordDifference> Differences, int Same) Of(int[] quote, QuotationIndex index, int start, int end)
    {
        int rows = quote.Length + 1, columns = end - start + 1;
        int[] cost = new int[rows * columns];

        // The quotation may begin and end anywhere in the part, so what is before and after it costs nothing.
        for (int i = 1; i < rows; i++)
        {
            cost[i * columns] = i * Drop;
            for (int j = 1; j < columns; j++)
            {
                int change = cost[((i - 1) * columns) + j - 1] + (quote[i - 1] == index.At(start + j - 1) ? 0 : Change);
                int drop = cost[((i - 1) * columns) + j] + Drop, add = cost[(i * columns) + j - 1] + Add;
                cost[(i * columns) + j] = Math.Min(change, Math.Min(drop, add));
            }
        }

        int last = 0;
        for (int j = 1; j < columns; j++)
        {
            last = cost[((rows - 1) * columns) + j] < cost[((rows - 1) * columns) + last] ? j : last;
        }

        return Trace(quote, index, start, cost, columns, last);
    }

    /// <summary>By how many words a stretch too many can be moved to the right: of a word written twice, the second is too many.</summary>
    private static int Repeated(ReadOnlySpan<int> quote, int start, int end)
    {
        int moved = 0;
        while (end + moved < quote.Length && quote[start + moved] == quote[end + moved])
        {
            moved++;
        }

        return moved;
    }

    private static (List<WordDifference> Differences, int Same) Trace(int[] quote, QuotationIndex index, int start, int[] cost, int columns, int last)
    {
        var differences = new List<WordDifference>();
        int i = quote.Length, j = last, same = 0;
        while (i > 0)
        {
            int here = cost[(i * columns) + j];
            if (j > 0 && quote[i - 1] == index.At(start + j - 1) && here == cost[((i - 1) * columns) + j - 1])
            {
                (i, j, same) = (i - 1, j - 1, same + 1);
                continue;
            }

            int quoteEnd = i, end = j;
            while (i > 0 && !(j > 0 && quote[i - 1] == index.At(start + j - 1) && cost[(i * columns) + j] == cost[((i - 1) * columns) + j - 1]))
            {
                here = cost[(i * columns) + j];
                if (j > 0 && here == cost[((i - 1) * columns) + j - 1] + Change)
                {
                    (i, j) = (i - 1, j - 1);
                }
                else if (j > 0 && here == cost[(i * columns) + j - 1] + Add)
                {
                    j--;
                }
                else
                {
                    i--;
                }
            }

            int repeated = j == end ? Repeated(quote.AsSpan(0, differences.Count > 0 ? differences[0].QuoteStart : quote.Length), i, quoteEnd) : 0;
            differences.Insert(0, new WordDifference(i + repeated, quoteEnd + repeated, start + j + repeated, start + end + repeated));
        }

        return (differences, same);
    }
}

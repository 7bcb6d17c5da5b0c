using System.Collections.Immutable;
using Parlance.Language;
using Parlance.Model;

namespace Parlance.Rules.Structure;

/// <summary>
/// Tells rows of a table that say what an earlier version of the document changed, from other rows: a cell is a date or a version. The
/// numbers of parts in them are those of that version.
/// </summary>
internal static class HistoryRow
{
    private const int MostCells = 30;

    /// <summary>Whether a text is in such a row.</summary>
    /// <param name="texts">The texts of the document.</param>
    /// <param name="index">The number of the text.</param>
    public static bool Has(ImmutableArray<Passage> texts, int index)
    {
        if (!texts[index].IsCell)
        {
            return false;
        }

        int first = index;
        while (first > 0 && index - first < MostCells && texts[first].IsBesideCell)
        {
            first--;
        }

        for (int i = first; i < texts.Length && i - index < MostCells && texts[i].IsCell && (i == first || texts[i].IsBesideCell); i++)
        {
            if (IsDateOrVersion(texts[i].Text.Trim()))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Figures with two signs between them: <c>2014-06-05</c>, <c>1.1.9</c>.</summary>
    private static bool IsDateOrVersion(string text)
    {
        int signs = 0;
        foreach (char c in text)
        {
            if (c is '.' or '-' or '/')
            {
                signs++;
            }
            else if (!Characters.IsDigit(c))
            {
                return false;
            }
        }

        return signs == 2;
    }
}

using Parlance.Language;
using Parlance.Model;

namespace Parlance.Rules.Numbers;

/// <summary>A total in a table that the numbers of its column or row do not come to.</summary>
/// <param name="Cell">The text of the total.</param>
/// <param name="Number">The total in it.</param>
/// <param name="Sum">What the others come to.</param>
internal readonly record struct TableTotal(NamedText Cell, TextRange Number, decimal Sum);

/// <summary>Adds up the columns and rows of a Markdown table that has a total. Tables with an empty cell are left alone, since nobody can tell then what stands below what.</summary>
internal sealed class TableTotals
{
    private const int FewestRows = 3;

    private static readonly WordSet s_totals = new("total totals sum sums");

    /// <summary>What does not add up: years, means, shares.</summary>
    private static readonly WordSet s_noParts = WordData.Set("numbers.txt", "no-parts");

    private readonly List<NamedText[]> _rows;

    private TableTotals(List<NamedText[]> rows) => _rows = rows;

    /// <summary>The wrong totals of a file's tables.</summary>
    public static IEnumerable<TableTotal> In(FileContext file)
    {
        if (file.File.Document is not { } document)
        {
            yield break;
        }

        foreach (List<NamedText[]> rows in TablesOf(file, document))
        {
            if (rows.Count >= FewestRows && rows[0].Length > 1 && rows.TrueForAll(row => row.Length == rows[0].Length))
            {
                var table = new TableTotals(rows);
                foreach (TableTotal total in table.OfColumns().Concat(table.OfRows()))
                {
                    yield return total;
                }
            }
        }
    }

    /// <summary>The tables, as rows of cells: a row is a line, and a table is lines without a gap but for that below its header.</summary>
    private static IEnumerable<List<NamedText[]>> TablesOf(FileContext file, RecordDocument document)
    {
        var rows = new List<NamedText[]>();
        var row = new List<NamedText>();
        int line = -1;
        foreach (NumberedText text in file.Texts(Reads.OwnText))
        {
            if (!text.Text.Passage.IsCell)
            {
                continue;
            }

            int at = document.LineOf(text.Text.Passage.Span.Start);
            if (at != line && row.Count > 0)
            {
                rows.Add(row.ToArray());
                row.Clear();
            }

            if (at > line + (rows.Count == 1 ? 2 : 1) && rows.Count > 0)
            {
                yield return rows;
                rows = [];
            }

            row.Add(text.Text);
            line = at;
        }

        if (row.Count > 0)
        {
            rows.Add(row.ToArray());
        }

        yield return rows;
    }

    private IEnumerable<TableTotal> OfColumns()
    {
        int last = _rows.Count - 1;
        if (!IsTotal(_rows[last][0]) || _rows.Take(last).Any(static row => IsTotal(row[0]) || HasTotal(row[0])))
        {
            yield break;
        }

        for (int column = 1; column < _rows[0].Length; column++)
        {
            int at = column;
            if (!MayAdd(_rows[0][column]))
            {
                continue;
            }

            Amount?[] parts = _rows.Skip(1).Take(last - 1).Select(row => NumberOf(row[at])).ToArray();
            if (NumberOf(_rows[last][column]) is { } total && Sum(parts, _rows.Skip(1).Take(last - 1).Select(row => row[at]), total, _rows[last][column]) is { } sum)
            {
                yield return new TableTotal(_rows[last][column], total.Span, sum);
            }
        }
    }

    /// <summary>Rows, where most of them fit: else the last column may be something else than their sum.</summary>
    private IEnumerable<TableTotal> OfRows()
    {
        int last = _rows[0].Length - 1;
        if (last < 3 || !IsTotal(_rows[0][last]) || _rows[0].Skip(1).Take(last - 1).Any(static cell => !MayAdd(cell) || HasTotal(cell)))
        {
            yield break;
        }

        int fitting = 0;
        var wrong = new List<TableTotal>();
        foreach (NamedText[] row in _rows.Skip(1))
        {
            Amount?[] parts = row.Skip(1).Take(last - 1).Select(NumberOf).ToArray();
            if (NumberOf(row[last]) is not { } total || parts.Any(static part => part is null))
            {
                continue;
            }

            if (Sum(parts, row.Skip(1).Take(last - 1), total, row[last]) is { } sum)
            {
                wrong.Add(new TableTotal(row[last], total.Span, sum));
            }
            else
            {
                fitting++;
            }
        }

        foreach (TableTotal total in fitting > 1 && fitting > wrong.Count ? wrong : [])
        {
            yield return total;
        }
    }

    /// <summary>What the parts come to; null where that is the total, or they do not add up at all.</summary>
    private static decimal? Sum(Amount?[] parts, IEnumerable<NamedText> cells, Amount total, NamedText cell)
    {
        if (parts.Length < 2 || Array.Exists(parts, part => part is not { } amount || amount.IsShare != total.IsShare || (amount.Currency != total.Currency && amount.Currency.Length > 0))
            || (total.IsShare && FactComparison.ValueOf(total.Number) != 100))
        {
            return null;
        }

        decimal sum = parts.Sum(static part => FactComparison.ValueOf(part!.Value.Number));
        decimal digits = parts.Zip(cells, static (part, text) => LastDigit.Of(part!.Value.Number, text.Text)).Append(LastDigit.Of(total.Number, cell.Text)).Sum(digit => digit < 1 || total.IsShare || digit > 1 ? digit / 2 : 0);
        return Math.Abs(sum - FactComparison.ValueOf(total.Number)) > digits ? sum : null;
    }

    /// <summary>The number that a cell is, with currency or per cent and nothing else.</summary>
    private static Amount? NumberOf(NamedText cell)
    {
        string text = cell.Text.Trim();
        return new AmountReader(text.AsSpan()).TryRead(0, out Amount amount) && amount.Span.End == text.Length && amount.Number.Kind != NumberKind.Ordinal && cell.Text.StartsWith(text, StringComparison.Ordinal)
            ? amount : null;
    }

    /// <summary>Whether a cell says <em>total</em>, <em>sum</em> or <em>in all</em>, and no more.</summary>
    private static bool IsTotal(NamedText cell) =>
        (cell.Words.Length == 1 && s_totals.Contains(cell.Words[0].In(cell.Text.AsSpan())))
        || (cell.Words.Length == 2 && (cell.At(0).Then("in").Then("all", "total").Found || cell.At(0).Then("grand", "overall").Then("total").Found));

    private static bool HasTotal(NamedText cell) => cell.Words.Any(word => Folding.Equal(word.In(cell.Text.AsSpan()), "total") || Folding.Equal(word.In(cell.Text.AsSpan()), "subtotal"));

    private static bool MayAdd(NamedText header) => header.Text.IndexOf('/') < 0 && !header.Words.Any(word => s_noParts.Contains(word.In(header.Text.AsSpan())));
}

namespace Parlance.Tool.Imports;

/// <summary>A table, as rows of cells; the first row is its head.</summary>
internal sealed class SourceTable
{
    private SourceTable(IReadOnlyList<IReadOnlyList<SourceBlock>> rows) => (Head, Rows) = (rows[0], [.. rows.Skip(1)]);

    /// <summary>The names of the columns.</summary>
    public IReadOnlyList<SourceBlock> Head { get; }

    /// <summary>The rows below it.</summary>
    public IReadOnlyList<IReadOnlyList<SourceBlock>> Rows { get; }

    /// <summary>The tables of a document.</summary>
    public static IEnumerable<SourceTable> In(SourceDocument document)
    {
        var rows = new List<IReadOnlyList<SourceBlock>>();
        List<SourceBlock>? row = null;
        foreach (SourceBlock block in document.Blocks)
        {
            if (block.Kind == BlockKind.Cell)
            {
                if (block.Level == 0 || row is null)
                {
                    rows.Add(row = []);
                }

                row.Add(block);
            }
            else if (rows.Count > 0)
            {
                yield return new SourceTable(rows);
                (rows, row) = ([], null);
            }
        }

        if (rows.Count > 0)
        {
            yield return new SourceTable(rows);
        }
    }

    /// <summary>The number of the first column whose name has one of some words; -1 where none has.</summary>
    public int ColumnOf(Language.WordSet words)
    {
        for (int i = 0; i < Head.Count; i++)
        {
            if (NameText.WordsOf(Head[i].Text).Any(words.Contains))
            {
                return i;
            }
        }

        return -1;
    }
}

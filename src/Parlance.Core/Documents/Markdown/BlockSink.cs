namespace Parlance.Documents;

/// <summary>Takes the blocks of a document as they are found, and looks into paragraphs for link definitions and tables.</summary>
internal sealed class BlockSink(string text, ExceptionReader exceptions)
{
    /// <summary>The blocks, in order.</summary>
    public List<DocumentBlock> Blocks { get; } = [];

    /// <summary>The labels that are defined as links, as <see cref="LinkLabel.Normalize"/> gives them, and where their addresses are.</summary>
    public Dictionary<string, TextRange> Labels { get; } = new(StringComparer.Ordinal);

    /// <summary>Adds a heading.</summary>
    public void AddHeading(IReadOnlyList<LineSlice> lines, bool isQuoted, LineSlice marker, int level) =>
        Blocks.Add(new DocumentBlock(BlockKind.Heading, lines, isQuoted, marker, level));

    /// <summary>Adds what is not read. Inside an item of a list it does not part the list.</summary>
    public void AddGap(int depth, bool isQuoted)
    {
        if (depth == 0)
        {
            Blocks.Add(new DocumentBlock(BlockKind.Gap, [], isQuoted, default));
        }
    }

    /// <summary>Looks into a line of HTML for comments that excuse findings.</summary>
    /// <returns>Whether there are any.</returns>
    public bool AddHtml(int start, int end) => exceptions.Add(start, end);

    /// <summary>Adds the text of a block of HTML; it is parted from what follows.</summary>
    /// <returns>Whether there is any.</returns>
    public bool AddHtml(IReadOnlyList<LineSlice> lines, bool isQuoted, LineSlice marker, int depth)
    {
        List<DocumentBlock> blocks = HtmlText.Read(text, lines, isQuoted, marker, depth);
        Blocks.AddRange(blocks);
        if (blocks.Count > 0)
        {
            AddGap(depth, isQuoted);
        }

        return blocks.Count > 0;
    }

    /// <summary>Adds a paragraph, or the definitions and the table that it turns out to be.</summary>
    public void AddParagraph(IReadOnlyList<LineSlice> lines, bool isQuoted, LineSlice marker, int depth)
    {
        int first = 0;
        while (first < lines.Count && LinkLabel.DefinitionEnd(text, lines, first, Labels) is var next && next > first)
        {
            first = next;
        }

        if (first == lines.Count)
        {
            return;
        }

        LineSlice[] rest = lines.Skip(first).ToArray();
        rest[0] = rest[0] with { Start = AfterNoteLabel(rest[0]) };
        int header = TableRows.HeaderOf(text, rest);
        int words = header < 0 ? rest.Length : header;
        if (words > 0)
        {
            AddWords(header < 0 ? rest : rest.Take(words).ToArray(), isQuoted, marker, depth);
        }

        // Cells beyond the columns of the header are not shown.
        int columns = words < rest.Length ? TableRows.CellsOf(text, rest[words]).Count : 0;
        for (int row = words; row < rest.Length; row++)
        {
            if (row != words + 1)
            {
                bool isBeside = false;
                foreach (LineSlice cell in TableRows.CellsOf(text, rest[row]).Take(columns))
                {
                    Blocks.Add(new DocumentBlock(BlockKind.Cell, [cell], isQuoted, default, IsBesideCell: isBeside));
                    isBeside = cell.End > cell.Start;
                }
            }
        }
    }

    /// <summary>Adds a paragraph; one of which lines begin with the markers of clauses is a list.</summary>
    private void AddWords(LineSlice[] lines, bool isQuoted, LineSlice marker, int depth)
    {
        bool areClauses = marker.End > marker.Start ? lines.Skip(1).Count(IsClause) > 1 : IsClause(lines[0]) || lines.Skip(1).Count(IsClause) > 1;
        if (!areClauses)
        {
            Blocks.Add(new DocumentBlock(BlockKind.Paragraph, lines, isQuoted, marker, Depth: depth));
            return;
        }

        for (int first = 0, end; first < lines.Length; first = end)
        {
            for (end = first + 1; end < lines.Length && !IsClause(lines[end]); end++)
            {
            }

            LineSlice[] own = lines.Skip(first).Take(end - first).ToArray();
            int content = first == 0 && marker.End > marker.Start ? 0 : ClauseMarker.EndOf(text, own[0]);
            LineSlice sign = content == 0 ? first == 0 ? marker : default : new LineSlice(own[0].Start, LineSlice.TrimEnd(text, own[0].Start, content));
            own[0] = content == 0 ? own[0] : own[0] with { Start = content };
            Blocks.Add(new DocumentBlock(BlockKind.Paragraph, own, isQuoted, sign, Depth: depth + (content > 0 ? 1 : 0)));
        }
    }

    private bool IsClause(LineSlice line) => ClauseMarker.EndOf(text, line) > 0;

    /// <summary>Where the words begin in a line that may begin with the label of a footnote, <c>[^1]:</c>.</summary>
    private int AfterNoteLabel(LineSlice line)
    {
        if (line.End - line.Start < 4 || text[line.Start] != '[' || text[line.Start + 1] != '^')
        {
            return line.Start;
        }

        int close = text.IndexOf("]:", line.Start, line.End - line.Start, StringComparison.Ordinal);
        int i = close < 0 ? line.Start : close + 2;
        while (close >= 0 && i < line.End && text[i] is ' ' or '\t')
        {
            i++;
        }

        return i;
    }
}

namespace Parlance.Documents;

/// <summary>Tables with pipes (GitHub Flavored Markdown 0.29, section 4.10).</summary>
internal static class TableRows
{
    /// <summary>The index of the line that is the header of a table; -1 when the lines have none.</summary>
    public static int HeaderOf(string text, IReadOnlyList<LineSlice> lines)
    {
        for (int i = 1; i < lines.Count; i++)
        {
            if (IsDelimiter(text, lines[i]) && CellsOf(text, lines[i]).Count == CellsOf(text, lines[i - 1]).Count)
            {
                return i - 1;
            }
        }

        return -1;
    }

    /// <summary>The cells of a row, without the white space around them; empty ones included.</summary>
    public static List<LineSlice> CellsOf(string text, LineSlice row)
    {
        var cells = new List<LineSlice>();
        int end = LineSlice.TrimEnd(text, row.Start, row.End), start = row.Start;
        start += start < end && text[start] == '|' ? 1 : 0;
        for (int i = start; i <= end; i++)
        {
            if (i < end && text[i] == '\\')
            {
                i++;
            }
            else if (i < end && TemplateTag.EndOf(text, i, end) is var tag and > 0)
            {
                i = tag - 1;
            }
            else if (i == end ? start < end : text[i] == '|')
            {
                cells.Add(Trim(text, start, i));
                start = i + 1;
            }
        }

        return cells;
    }

    private static bool IsDelimiter(string text, LineSlice row)
    {
        bool hasDash = false;
        for (int i = row.Start; i < row.End; i++)
        {
            if (text[i] is not ('|' or '-' or ':' or ' ' or '\t'))
            {
                return false;
            }

            hasDash |= text[i] == '-';
        }

        return hasDash && text.IndexOf('|', row.Start, row.End - row.Start) >= 0;
    }

    private static LineSlice Trim(string text, int start, int end)
    {
        while (start < end && text[start] is ' ' or '\t')
        {
            start++;
        }

        return new LineSlice(start, LineSlice.TrimEnd(text, start, end));
    }
}

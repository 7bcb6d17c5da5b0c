using System.Text;

namespace Parlance.Documents;

/// <summary>Labels of links and their definitions (CommonMark 0.31.2, section 4.7).</summary>
internal static class LinkLabel
{
    /// <summary>The most characters that a label may have.</summary>
    public const int MostLength = 999;

    /// <summary>A label as it is compared: in small letters, with single spaces.</summary>
    public static string Normalize(string text, int start, int end)
    {
        var label = new StringBuilder(end - start);
        for (int i = start; i < end; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                label.Append(char.ToLowerInvariant(text[i]));
            }
            else if (label.Length > 0 && label[label.Length - 1] != ' ')
            {
                label.Append(' ');
            }
        }

        return label.ToString().TrimEnd(' ');
    }

    /// <summary>The index of the line after the definition that begins with a line; the line itself when none does.</summary>
    public static int DefinitionEnd(string text, IReadOnlyList<LineSlice> lines, int first, Dictionary<string, TextRange> labels)
    {
        LineSlice line = lines[first];
        int close = CloseOf(text, line.Start, line.End);
        if (close < 0 || close + 1 >= line.End || text[close + 1] != ':' || text[line.Start + 1] == '^')
        {
            return first;
        }

        int address = SkipSpace(text, close + 2, line.End), next = first + 1;
        if (address == line.End)
        {
            if (next == lines.Count)
            {
                return first;
            }

            line = lines[next++];
            address = line.Start;
        }

        int after = EndOfAddress(text, address, line.End);
        int title = SkipSpace(text, after, line.End);
        if (title < line.End && (title == after || !IsTitle(text, title, line.End)))
        {
            return first;
        }

        string label = Normalize(text, lines[first].Start + 1, close);
        if (!labels.ContainsKey(label))
        {
            bool isInAngles = after - address > 1 && text[address] == '<';
            labels.Add(label, isInAngles ? TextRange.FromBounds(address + 1, after - 1) : TextRange.FromBounds(address, after));
        }

        // The title may have a line of its own.
        return title == line.End && next < lines.Count && IsTitle(text, lines[next].Start, lines[next].End) ? next + 1 : next;
    }

    /// <summary>The offset of the bracket that closes the label which an offset opens; -1 when none does.</summary>
    public static int CloseOf(string text, int start, int end)
    {
        if (start >= end || text[start] != '[')
        {
            return -1;
        }

        end = Math.Min(end, start + MostLength + 2);
        bool hasInk = false;
        for (int i = start + 1; i < end; i++)
        {
            switch (text[i])
            {
                case ']':
                    return hasInk ? i : -1;
                case '[':
                    return -1;
                case '\\':
                    hasInk = true;
                    i++;
                    break;
                default:
                    hasInk |= !char.IsWhiteSpace(text[i]);
                    break;
            }
        }

        return -1;
    }

    private static int EndOfAddress(string text, int start, int end)
    {
        if (start < end && text[start] == '<')
        {
            int close = text.IndexOf('>', start, end - start);
            return close < 0 ? start : close + 1;
        }

        int i = start;
        while (i < end && text[i] > ' ')
        {
            i = TemplateTag.EndOf(text, i, end) is var tag and > 0 ? tag : i + 1;
        }

        return i;
    }

    private static bool IsTitle(string text, int start, int end)
    {
        end = LineSlice.TrimEnd(text, start, end);
        return end - start > 1 && (text[start], text[end - 1]) is ('"', '"') or ('\'', '\'') or ('(', ')');
    }

    private static int SkipSpace(string text, int i, int end)
    {
        while (i < end && text[i] is ' ' or '\t')
        {
            i++;
        }

        return i;
    }
}

namespace Parlance.Documents;

/// <summary>Tells what a line of Markdown is; offsets are those of the first character that is no space and of the line's end.</summary>
internal static class MarkdownLines
{
    private const int MostLevels = 6;
    private const int ShortestFence = 3;

    /// <summary>The level of the heading that a line is; 0 for none.</summary>
    public static int HeadingLevel(string text, int start, int end)
    {
        int level = RunOf(text, start, end, '#');
        return level is > 0 and <= MostLevels && (start + level == end || text[start + level] is ' ' or '\t') ? level : 0;
    }

    /// <summary>The words of a heading, from after its marker on.</summary>
    public static LineSlice HeadingText(string text, int start, int end)
    {
        int last = LineSlice.TrimEnd(text, start, end), closing = last;
        while (closing > start && text[closing - 1] == '#')
        {
            closing--;
        }

        if (closing == start || text[closing - 1] is ' ' or '\t')
        {
            last = LineSlice.TrimEnd(text, start, closing);
        }

        while (start < last && text[start] is ' ' or '\t')
        {
            start++;
        }

        return new LineSlice(start, last);
    }

    /// <summary>The level of the heading that a line makes of the paragraph above it; 0 for none.</summary>
    public static int UnderlineLevel(string text, int start, int end)
    {
        int last = LineSlice.TrimEnd(text, start, end);
        return last == start || text[start] is not ('=' or '-') || RunOf(text, start, last, text[start]) != last - start ? 0
            : text[start] == '=' ? 1 : 2;
    }

    /// <summary>The length of the fence that opens a block of code; 0 for none.</summary>
    public static int FenceLength(string text, int start, int end)
    {
        if (start == end || text[start] is not ('`' or '~'))
        {
            return 0;
        }

        int length = RunOf(text, start, end, text[start]);
        bool hasTick = text[start] == '`' && text.IndexOf('`', start + length, end - start - length) >= 0;
        return length >= ShortestFence && !hasTick ? length : 0;
    }

    /// <summary>Whether a line closes a block of code.</summary>
    public static bool ClosesFence(string text, int start, int end, char fence, int length)
    {
        int run = RunOf(text, start, end, fence);
        return run >= length && LineSlice.TrimEnd(text, start, end) == start + run;
    }

    /// <summary>Whether a line is a line across the page.</summary>
    public static bool IsThematicBreak(string text, int start, int end)
    {
        int count = 0;
        for (int i = start; i < end; i++)
        {
            if (text[i] is ' ' or '\t')
            {
                continue;
            }

            if (text[i] is not ('*' or '-' or '_') || text[i] != text[start])
            {
                return false;
            }

            count++;
        }

        return count >= ShortestFence;
    }

    private static int RunOf(string text, int start, int end, char c)
    {
        int i = start;
        while (i < end && text[i] == c)
        {
            i++;
        }

        return i - start;
    }
}

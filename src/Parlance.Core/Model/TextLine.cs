namespace Parlance.Model;

/// <summary>A line of a file.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset just past its last character, the line break apart.</param>
/// <param name="Next">Offset of the next line.</param>
internal readonly record struct TextLine(int Start, int End, int Next)
{
    private static readonly char[] s_lineEnds = ['\n', '\r'];

    /// <summary>The line that starts at an offset; it ends at a line feed, a carriage return, or both in that order.</summary>
    public static TextLine At(string text, int start)
    {
        int end = text.IndexOfAny(s_lineEnds, start);
        if (end < 0)
        {
            return new TextLine(start, text.Length, text.Length);
        }

        bool both = text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n';
        return new TextLine(start, end, end + (both ? 2 : 1));
    }

    /// <summary>Offset of the first character of the line that is no space; its end when it is blank.</summary>
    public int FirstInk(string text)
    {
        int i = Start;
        while (i < End && char.IsWhiteSpace(text[i]))
        {
            i++;
        }

        return i;
    }

    /// <summary>Offset just past the last character of the line that is no space, from an offset on.</summary>
    public int InkEnd(string text, int from)
    {
        int i = End;
        while (i > from && char.IsWhiteSpace(text[i - 1]))
        {
            i--;
        }

        return i;
    }
}

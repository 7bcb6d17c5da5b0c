using Parlance.Language;

namespace Parlance.Rules.Editorial;

/// <summary>Tells which spaces of a text are typography and which are slips.</summary>
internal static class SpaceRun
{
    private const int LongestMarker = 6;

    /// <summary>How far a column's end is looked for, so that long lines of spaces cost no more than their length.</summary>
    private const int WidestColumn = 120;

    private static readonly WordSet s_units = WordData.Set("abbreviations.txt", "units");

    private static readonly WordSet s_titles = WordData.Set("abbreviations.txt", "titles");

    /// <summary>Whether a character is a space within a line that is no tab.</summary>
    public static bool IsSpace(char c) => c != '\t' && Characters.ClassOf(c) == CharacterClass.Space;

    /// <summary>Offset just past the run of spaces that starts at an offset.</summary>
    public static int EndOf(string text, int start)
    {
        int end = start;
        while (end < text.Length && IsSpace(text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>
    /// Whether a run of several spaces is no slip: it indents or ends a line, follows the mark of a list item, or aligns
    /// columns.
    /// </summary>
    public static bool IsLayout(string text, int start, int end)
    {
        if (end == text.Length || IsLineBreak(text[end]) || text[end] is '\t' or '|' || (start > 0 && text[start - 1] is '\t' or '|'))
        {
            return true;
        }

        if (IsTableRow(text, start, end))
        {
            return true;
        }

        int line = start;
        while (line > 0 && !IsLineBreak(text[line - 1]) && start - line <= LongestMarker)
        {
            line--;
        }

        return start - line <= LongestMarker && IsMarker(text, line, start);
    }

    /// <summary>Whether a single space of another kind is where typography wants it: <em>10 %</em> with a narrow one.</summary>
    public static bool IsTypography(string text, int at)
    {
        if (at == 0 || at + 1 == text.Length)
        {
            return false;
        }

        char before = text[at - 1], after = text[at + 1];
        return Characters.IsDigit(after) || IsJoint(before) || IsJoint(after)
            || (Characters.IsDigit(before) && (!Characters.IsLetter(after) || IsUnit(WordAt(text, at + 1))))
            || (before == '.' && IsShort(text, at - 1))
            || s_titles.Contains(WordBefore(text, at))
            || (!Characters.StartsWord(after) && after is '%' or '\u2030' or '\u00B0' or '\u20AC' or '$' or '\u00A3')
            || after is ':' or ';' or '!' or '?' || before is '\u00A7' or '\u00B6' or '\u20AC' or '$' or '\u00A3' or '\u00AB' or '\u2039' || after is '\u00BB' or '\u203A';
    }

    /// <summary>A unit, or the month after a day.</summary>
    private static bool IsUnit(ReadOnlySpan<char> word) => s_units.Contains(word) || CalendarWords.IsMonth(word) || CalendarWords.IsShortMonth(word);

    private static bool IsLineBreak(char c) => Characters.ClassOf(c) == CharacterClass.NewLine;

    /// <summary>Dashes and dots, which keep to the word before them.</summary>
    private static bool IsJoint(char c) => c is '\u2013' or '\u2014' or '\u2012' or '\u2026' or '\u2212' or '\u00D7' or '\u00B7' or '\u2022' or Characters.Hole;

    private static bool IsTableRow(string text, int start, int end)
    {
        bool after = false, before = false;
        for (int i = end; i < text.Length && i - end < WidestColumn && !after && !IsLineBreak(text[i]); i++)
        {
            after = text[i] == '|';
        }

        for (int i = start - 1; i >= 0 && after && start - i < WidestColumn && !before && !IsLineBreak(text[i]); i--)
        {
            before = text[i] == '|';
        }

        return before;
    }

    /// <summary>Nothing, or a bullet, number or letter that begins a line.</summary>
    private static bool IsMarker(string text, int start, int end)
    {
        int ink = EndOf(text, start);
        if (ink >= end)
        {
            return true;
        }

        char last = text[end - 1];
        return last is '.' or ')' or '-' or '*' or '+' or '\u2022' or '#' or '>' or ':' && IsShortMark(text, ink, end - 1);
    }

    private static bool IsShortMark(string text, int start, int end)
    {
        int letters = 0;
        for (int i = start; i < end; i++)
        {
            if (Characters.IsLetter(text[i]) && (++letters > 1 && text[i] is not ('i' or 'v' or 'x' or 'I' or 'V' or 'X')))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A short word before a full stop that is likely an abbreviation or an initial: <c>No.</c>, <c>J.</c>, <c>e.g.</c>.</summary>
    private static bool IsShort(string text, int stop)
    {
        ReadOnlySpan<char> word = WordBefore(text, stop);
        return word.Length is >= 1 and <= 4;
    }

    private static ReadOnlySpan<char> WordBefore(string text, int end)
    {
        int start = end;
        while (start > 0 && end - start < 20 && Characters.StartsWord(text[start - 1]))
        {
            start--;
        }

        return text.AsSpan(start, end - start);
    }

    private static ReadOnlySpan<char> WordAt(string text, int start)
    {
        int end = start;
        while (end < text.Length && end - start < 20 && Characters.StartsWord(text[end]))
        {
            end++;
        }

        return text.AsSpan(start, end - start);
    }
}

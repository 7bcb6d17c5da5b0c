namespace Parlance.Documents;

/// <summary>Tells what a line of reStructuredText is; offsets are those of the first character that is no space and of the last one's end.</summary>
internal static class RestLines
{
    private static readonly string[] s_notes = ["note", "warning", "tip", "important", "caution", "attention", "hint", "danger"];

    /// <summary>Whether a line begins a directive, comment, target or note: <c>.. </c>.</summary>
    public static bool IsExplicitMarkup(string text, int start, int end) =>
        end - start >= 2 && text[start] == '.' && text[start + 1] == '.' && (end - start == 2 || text[start + 2] is ' ' or '\t');

    /// <summary>Whether such a line is a directive or a target, and no comment: <c>.. code-block:: c</c>, <c>.. _aims:</c>.</summary>
    public static bool IsDirectiveOrTarget(string text, int start, int end)
    {
        int name = SkipSpace(text, start + 2, end), after = name;
        while (after < end && text[after] > ' ' && text[after] != ':')
        {
            after++;
        }

        return after > name && after < end && text[after] == ':' && (text[name] == '_' || (after + 1 < end && text[after + 1] == ':'));
    }

    /// <summary>Whether such a line begins an admonition, whose body is prose: <c>.. note::</c>.</summary>
    public static bool IsNote(string text, int start, int end)
    {
        int name = SkipSpace(text, start + 2, end);
        foreach (string note in s_notes)
        {
            if (name + note.Length + 2 == end && string.CompareOrdinal(text, name, note, 0, note.Length) == 0 && text[end - 1] == ':')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a line of signs underlines a title of so many characters, or overlines one.</summary>
    public static bool IsUnderline(string text, int start, int end, int length) =>
        end - start >= 3 && end - start >= length && IsRule(text, start, end);

    /// <summary>Whether a line is one sign over and over, as a rule or under a title.</summary>
    public static bool IsRule(string text, int start, int end)
    {
        if (end - start < 3 || text[start] is not ('=' or '-' or '~' or '*' or '^' or '"' or '#' or '+' or '\'' or '`' or ':' or '.' or '_'))
        {
            return false;
        }

        for (int i = start + 1; i < end; i++)
        {
            if (text[i] != text[start])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a line is the border of a table: <c>=====  ===</c>, <c>+---+---+</c>.</summary>
    public static bool IsTableBorder(string text, int start, int end)
    {
        bool isGrid = end - start > 2 && text[start] == '+', hasSpace = false;
        for (int i = start; i < end; i++)
        {
            if (isGrid ? text[i] is not ('+' or '-' or '=') : text[i] is not ('=' or ' '))
            {
                return false;
            }

            hasSpace |= text[i] == ' ';
        }

        return end > start && (isGrid ? text[start + 1] is '-' or '=' : hasSpace);
    }

    /// <summary>Whether a line is a field, <c>:Author: A. Smith</c>.</summary>
    public static bool IsField(string text, int start, int end)
    {
        int close = end - start > 2 && text[start] == ':' && text[start + 1] is > ' ' and not ':' ? text.IndexOf(':', start + 1, end - start - 1) : -1;
        return close > 0 && (close + 1 == end || text[close + 1] == ' ');
    }

    /// <summary>Whether a line is a field of a header as in mail, <c>Author: A. Smith</c>, which some documents begin with.</summary>
    public static bool IsHeaderField(string text, int start, int end)
    {
        int i = start;
        while (i < end && (char.IsLetter(text[i]) || text[i] == '-'))
        {
            i++;
        }

        return i > start && i < end && text[i] == ':' && (i + 1 == end || text[i + 1] == ' ');
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

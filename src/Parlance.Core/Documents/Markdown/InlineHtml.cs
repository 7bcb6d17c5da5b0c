namespace Parlance.Documents;

/// <summary>Tags, comments and addresses in angle brackets inside text (CommonMark 0.31.2, sections 6.5 and 6.6).</summary>
internal static class InlineHtml
{
    /// <summary>Tags and addresses that are longer are no such thing; the bound keeps the search for their end short.</summary>
    private const int MostLength = 4096;

    /// <summary>The offset just past the tag that begins at an offset; 0 when none does.</summary>
    public static int EndOfTag(string text, int start, int end)
    {
        end = Math.Min(end, start + MostLength);
        int i = start + 1;
        bool closes = i < end && text[i] == '/';
        i += closes ? 1 : 0;
        if (i >= end || !IsLetter(text[i]))
        {
            return 0;
        }

        while (i < end && (IsLetter(text[i]) || text[i] is (>= '0' and <= '9') or '-'))
        {
            i++;
        }

        while (i < end)
        {
            int space = i;
            i = SkipSpace(text, i, end);
            if (i < end && text[i] == '>')
            {
                return i + 1;
            }

            if (i + 1 < end && text[i] == '/' && text[i + 1] == '>' && !closes)
            {
                return i + 2;
            }

            if (closes || i == space || (i = EndOfAttribute(text, i, end)) == 0)
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>The offset just past the comment, declaration or instruction that begins at an offset; the end of the text where it never ends; 0 when none begins.</summary>
    public static int EndOfDeclaration(string text, int start)
    {
        string? close = start + 1 >= text.Length ? null
            : text[start + 1] == '?' ? "?>"
            : text[start + 1] != '!' ? null
            : string.CompareOrdinal(text, start, "<!--", 0, 4) == 0 ? "-->"
            : string.CompareOrdinal(text, start, "<![CDATA[", 0, 9) == 0 ? "]]>" : ">";
        int end = close is null ? 0 : text.IndexOf(close, start + 2, StringComparison.Ordinal);
        return close is null ? 0 : end < 0 ? text.Length : end + close.Length;
    }

    /// <summary>The name of the tag that begins at an offset, whether it opens or closes.</summary>
    public static string NameOf(string text, int start)
    {
        int name = start + (start + 1 < text.Length && text[start + 1] == '/' ? 2 : 1), end = name;
        while (end < text.Length && (IsLetter(text[end]) || text[end] is >= '0' and <= '9'))
        {
            end++;
        }

        return text.Substring(name, end - name);
    }

    /// <summary>Where the value of an attribute of a tag is; empty where the tag has another name or no such attribute.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Offset of the tag.</param>
    /// <param name="end">Offset just past it.</param>
    /// <param name="tag">The tag's name; empty for any tag.</param>
    /// <param name="attribute">The attribute's name.</param>
    public static TextRange AttributeOf(string text, int start, int end, string tag, string attribute)
    {
        int i = start + 1;
        while (i < end && (IsLetter(text[i]) || text[i] is >= '0' and <= '9'))
        {
            i++;
        }

        if (i == start + 1 || (tag.Length > 0 && (i - start - 1 != tag.Length || string.Compare(text, start + 1, tag, 0, tag.Length, StringComparison.OrdinalIgnoreCase) != 0)))
        {
            return default;
        }

        while ((i = SkipSpace(text, i, end)) < end && EndOfAttribute(text, i, end) is var next && next > i)
        {
            int name = i;
            while (name < next && text[name] is not ('=' or <= ' '))
            {
                name++;
            }

            int value = text.IndexOf('=', name, next - name) + 1;
            if (value > 0 && name - i == attribute.Length && string.Compare(text, i, attribute, 0, attribute.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                value = SkipSpace(text, value, next);
                return value < next && text[value] is '"' or '\'' ? TextRange.FromBounds(value + 1, Math.Max(value + 1, next - 1)) : TextRange.FromBounds(value, next);
            }

            i = next;
        }

        return default;
    }

    /// <summary>What a tag says that the abbreviation behind it stands for, <c>&lt;abbr title="terms of reference"&gt;</c>; null where it says nothing.</summary>
    public static string? TitleOfAbbreviation(string text, int start, int end)
    {
        const string tag = "<abbr", attribute = "title=";
        if (string.Compare(text, start, tag, 0, tag.Length, StringComparison.OrdinalIgnoreCase) != 0)
        {
            return null;
        }

        int value = text.IndexOf(attribute, start, end - start, StringComparison.OrdinalIgnoreCase) + attribute.Length;
        int close = value > attribute.Length && value < end && text[value] is '"' or '\'' ? text.IndexOf(text[value], value + 1, end - value - 1) : -1;
        return close > value + 1 ? text.Substring(value + 1, close - value - 1).Trim() : null;
    }

    /// <summary>The offset just past the address in angle brackets that begins at an offset; 0 when none does.</summary>
    public static int EndOfAddress(string text, int start, int end)
    {
        end = Math.Min(end, start + MostLength);
        bool hasScheme = false, hasAt = false;
        for (int i = start + 1; i < end; i++)
        {
            switch (text[i])
            {
                case '>':
                    return hasScheme || (hasAt && text[i - 1] != '@') ? i + 1 : 0;
                case '<' or <= ' ':
                    return 0;
                case ':':
                    hasScheme |= i - start is > 2 and <= 33 && !hasAt;
                    break;
                case '@':
                    hasAt |= i > start + 1;
                    break;
                default:
                    if (!hasScheme && !hasAt && !IsLetter(text[i]) && text[i] is not ((>= '0' and <= '9') or '+' or '.' or '-' or '_'))
                    {
                        return 0;
                    }

                    break;
            }
        }

        return 0;
    }

    private static int EndOfAttribute(string text, int i, int end)
    {
        if (i >= end || !(IsLetter(text[i]) || text[i] is '_' or ':'))
        {
            return 0;
        }

        while (i < end && (IsLetter(text[i]) || text[i] is (>= '0' and <= '9') or '_' or ':' or '.' or '-'))
        {
            i++;
        }

        int equals = SkipSpace(text, i, end);
        if (equals >= end || text[equals] != '=')
        {
            return i;
        }

        i = SkipSpace(text, equals + 1, end);
        if (i < end && text[i] is '"' or '\'')
        {
            int close = text.IndexOf(text[i], i + 1, end - i - 1);
            return close + 1;
        }

        int value = i;
        while (i < end && text[i] is not (<= ' ' or '"' or '\'' or '=' or '<' or '>' or '`'))
        {
            i++;
        }

        return i > value ? i : 0;
    }

    private static int SkipSpace(string text, int i, int end)
    {
        while (i < end && text[i] is ' ' or '\t' or '\n')
        {
            i++;
        }

        return i;
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}

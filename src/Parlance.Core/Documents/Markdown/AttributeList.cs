namespace Parlance.Documents;

/// <summary>
/// Attributes of a heading, a paragraph or a span, which no reader sees: <c>{#aims}</c>, <c>{: .note}</c>, <c>{.wide key="v"}</c>
/// (kramdown, Pandoc, Markdown Extra).
/// </summary>
internal static class AttributeList
{
    /// <summary>Longer ones are none; the bound keeps the search for the end short.</summary>
    private const int MostLength = 200;

    /// <summary>The offset just past the attributes that begin at an offset; 0 when none do.</summary>
    public static int EndOf(string text, int open)
    {
        int limit = Math.Min(text.Length, open + MostLength), i = open + 1;
        bool isSure = i < limit && text[i] == ':';
        i += isSure ? 1 : 0;
        int names = 0;
        while ((i = SkipSpace(text, i, limit)) < limit && text[i] != '}')
        {
            int next = EndOfAttribute(text, i, limit, isSure);
            if (next == i)
            {
                return 0;
            }

            names++;
            i = next;
        }

        return i < limit && (names > 0 || isSure) ? i + 1 : 0;
    }

    /// <summary>The end of <c>#id</c>, <c>.class</c>, <c>key=value</c>, or after a colon of any word.</summary>
    private static int EndOfAttribute(string text, int start, int limit, bool isSure)
    {
        bool isMarked = text[start] is '#' or '.', hasValue = false;
        int i = start + (isMarked ? 1 : 0), name = i;
        while (i < limit && text[i] is not ('}' or '{' or ' ' or '\t' or '\n' or '"'))
        {
            hasValue |= text[i] == '=';
            i++;
            if (hasValue && i < limit && text[i] is '"')
            {
                i = text.IndexOf('"', i + 1, limit - i - 1) + 1;
                return i == 0 ? start : i;
            }
        }

        return i > name && (isMarked || hasValue || isSure) ? i : start;
    }

    private static int SkipSpace(string text, int i, int limit)
    {
        while (i < limit && text[i] is ' ' or '\t')
        {
            i++;
        }

        return i;
    }
}

namespace Parlance.Documents;

/// <summary>Blocks of HTML in Markdown: how they begin and where they end (CommonMark 0.31.2, section 4.6).</summary>
internal static class HtmlBlock
{
    private static readonly string[] s_raw = ["pre", "script", "style", "textarea"];

    private static readonly HashSet<string> s_blockTags = new(
        ("address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure " +
        "footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem nav noframes ol optgroup option " +
        "p param search section summary table tbody td tfoot th thead title tr track ul").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>What ends the block that begins at an offset; null when none begins there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Offset of <c>&lt;</c>.</param>
    /// <param name="end">End of the line.</param>
    /// <param name="interruptsParagraph">Whether a paragraph would be interrupted.</param>
    /// <returns>The words that end it, in its last line; an empty string where a blank line ends it.</returns>
    public static string? EndOf(string text, int start, int end, bool interruptsParagraph)
    {
        if (!StartsWith(text, start, end, "<"))
        {
            return null;
        }

        if (StartsWith(text, start, end, "<!--"))
        {
            return "-->";
        }

        if (StartsWith(text, start, end, "<?"))
        {
            return "?>";
        }

        if (StartsWith(text, start, end, "<![CDATA["))
        {
            return "]]>";
        }

        if (StartsWith(text, start, end, "<!"))
        {
            return start + 2 < end && IsLetter(text[start + 2]) ? ">" : null;
        }

        bool closes = start + 1 < end && text[start + 1] == '/';
        int name = start + (closes ? 2 : 1), after = name;
        while (after < end && (IsLetter(text[after]) || text[after] is >= '0' and <= '9'))
        {
            after++;
        }

        if (after == name)
        {
            return null;
        }

        string tag = text.Substring(name, Math.Min(after - name, 16));
        bool isEnded = after == end || text[after] is ' ' or '\t' or '>' || (text[after] == '/' && after + 1 < end && text[after + 1] == '>');
        if (isEnded && !closes && s_raw.Contains(tag, StringComparer.OrdinalIgnoreCase))
        {
            return "</" + tag.ToLowerInvariant() + ">";
        }

        if (isEnded && s_blockTags.Contains(tag))
        {
            return "";
        }

        return !interruptsParagraph && InlineHtml.EndOfTag(text, start, end) is var tagEnd and > 0 && IsBlank(text, tagEnd, end) ? "" : null;
    }

    /// <summary>Whether a line has the words that end a block.</summary>
    public static bool Ends(string text, int start, int end, string words) =>
        words.Length > 0 && text.IndexOf(words, start, end - start, StringComparison.OrdinalIgnoreCase) >= 0;

    private static bool StartsWith(string text, int start, int end, string words) =>
        start + words.Length <= end && string.CompareOrdinal(text, start, words, 0, words.Length) == 0;

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsBlank(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (text[i] is not (' ' or '\t'))
            {
                return false;
            }
        }

        return true;
    }
}

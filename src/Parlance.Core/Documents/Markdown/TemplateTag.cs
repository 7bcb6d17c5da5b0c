namespace Parlance.Documents;

/// <summary>
/// What a site generator reads in Markdown: <c>{% link page %}</c>, <c>{{ site.title }}</c>, <c>{{&lt; year &gt;}}</c> (Liquid, Jinja,
/// Handlebars, Hugo), and comments, <c>{% comment %} ... {% endcomment %}</c>, <c>{# ... #}</c>.
/// </summary>
internal static class TemplateTag
{
    private const int Longest = 200;

    private const string Comment = "comment";

    private const string EndOfComment = "endcomment";

    /// <summary>The end of the tag that begins at a brace; 0 where none does. It may hold spaces and pipes.</summary>
    public static int EndOf(string text, int open, int end)
    {
        string? close = open + 1 >= end || text[open] != '{' ? null : text[open + 1] switch { '%' => "%}", '{' => "}}", _ => null };
        int found = close is null ? -1 : text.IndexOf(close, open + 2, Math.Min(Longest, end - open - 2), StringComparison.Ordinal);
        return found < 0 ? 0 : found + 2;
    }

    /// <summary>Whether a text has a tag somewhere.</summary>
    public static bool IsIn(string text) => text.Contains("{{") || text.Contains("{%");

    /// <summary>What ends the comment that begins at a brace; null where none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="open">Offset of the brace.</param>
    /// <param name="end">End of what is looked at.</param>
    /// <param name="content">Offset behind what begins it.</param>
    public static string? CommentEnd(string text, int open, int end, out int content)
    {
        content = open + 2;
        if (content >= end || text[open] != '{')
        {
            return null;
        }

        if (text[open + 1] == '#')
        {
            return text[content] is ' ' or '-' ? "#}" : null;
        }

        while (content < end && text[content] is ' ' or '-')
        {
            content++;
        }

        bool isComment = text[open + 1] == '%' && content + Comment.Length <= end && string.CompareOrdinal(text, content, Comment, 0, Comment.Length) == 0;
        content += isComment ? Comment.Length : 0;
        return isComment ? EndOfComment : null;
    }

    /// <summary>How long the rest of a tag is behind its word: <c> -%}</c>; 0 where it never ends.</summary>
    public static int Rest(string text, int word)
    {
        int end = word;
        while (end < text.Length && text[end] is ' ' or '-')
        {
            end++;
        }

        return end + 1 < text.Length && text[end] == '%' && text[end + 1] == '}' ? end + 2 - word : 0;
    }
}

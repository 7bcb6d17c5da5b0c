namespace Parlance.Language;

/// <summary>A bare address, as GitHub takes it: from its scheme or <c>www.</c> to the next white space.</summary>
internal static class WebAddress
{
    /// <summary>The end of the address that begins at an offset; 0 when none does.</summary>
    public static int EndOf(string text, int i)
    {
        if ((i > 0 && char.IsLetterOrDigit(text[i - 1])) || !(Begins(text, i, "http://") || Begins(text, i, "https://") || Begins(text, i, "www.")))
        {
            return 0;
        }

        int end = i, depth = 0;
        bool inHost = true;
        while (end < text.Length && text[end] is not (<= ' ' or '<' or ']' or '\u00A0') && !IsTemplate(text, end) && !(text[end] == ')' && depth == 0))
        {
            depth += text[end] switch { '(' => 1, ')' => -1, _ => 0 };
            inHost &= text[end] != '/' || (end > 0 && text[end - 1] is ':' or '/');
            if (inHost && text[end] == '[')
            {
                // A placeholder, as in www.[agency].gov.
                return 0;
            }

            end++;
        }

        while (text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '*' or '_' or '~' or '"' or '\'' or '\u2019' or '\u201D')
        {
            end--;
        }

        return end;
    }

    /// <summary>Whether what a site generator puts in follows: <c>{{ year }}</c>.</summary>
    private static bool IsTemplate(string text, int i) => text[i] == '{' && i + 1 < text.Length && text[i + 1] is '{' or '%';

    private static bool Begins(string text, int i, string with) =>
        i + with.Length < text.Length && string.Compare(text, i, with, 0, with.Length, StringComparison.OrdinalIgnoreCase) == 0;
}

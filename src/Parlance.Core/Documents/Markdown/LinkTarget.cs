namespace Parlance.Documents;

/// <summary>What follows the text of a link: an address in parentheses, or a label (CommonMark 0.31.2, section 6.3).</summary>
internal static class LinkTarget
{
    private static readonly char[] s_angles = ['<', '>', '\n'];

    /// <summary>A longer target is none; the bound keeps the search for its end short.</summary>
    private const int MostLength = 2048;

    private const int MostParentheses = 32;

    /// <summary>The end of the link whose text ends with the bracket at an offset; 0 when it is no link.</summary>
    /// <param name="text">The text.</param>
    /// <param name="textStart">Where the link's text begins.</param>
    /// <param name="bracket">Offset of the bracket.</param>
    /// <param name="labels">The labels that are defined.</param>
    /// <param name="destination">Where its address or label is.</param>
    /// <param name="isLabel">Whether it is a label.</param>
    public static int EndAfter(string text, int textStart, int bracket, Dictionary<string, TextRange> labels, out TextRange destination, out bool isLabel)
    {
        (destination, isLabel) = (default, false);
        int after = bracket + 1;
        if (after < text.Length && text[after] == '(' && EndOfParentheses(text, after, out destination) is var end and > 0)
        {
            return end;
        }

        isLabel = true;

        int close = after < text.Length ? LinkLabel.CloseOf(text, after, text.Length) : -1;
        if (close > 0)
        {
            destination = TextRange.FromBounds(after + 1, close);

            // "[GSoC][Doris]Dictionary encoding" has two marks before its words.
            bool isMark = close + 1 < text.Length && char.IsLetterOrDigit(text[close + 1]);
            return (IsIdentifier(text, after + 1, close) && !isMark) || labels.ContainsKey(LinkLabel.Normalize(text, after + 1, close)) ? close + 1 : 0;
        }

        if (labels.Count == 0)
        {
            return 0;
        }

        destination = TextRange.FromBounds(textStart, bracket);
        bool isDefined = bracket - textStart is > 0 and <= LinkLabel.MostLength && labels.ContainsKey(LinkLabel.Normalize(text, textStart, bracket));
        bool hasEmpty = after + 1 < text.Length && text[after] == '[' && text[after + 1] == ']';
        return !isDefined ? 0 : hasEmpty ? after + 2 : after;
    }

    /// <summary>A label that is one word, as in <c>[the rule][4-rule]</c>: sites define them in a file of their own.</summary>
    private static bool IsIdentifier(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (text[i] is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or '.' or ':' or '/' or '#'))
            {
                return false;
            }
        }

        return true;
    }

    private static int EndOfParentheses(string text, int open, out TextRange destination)
    {
        destination = default;
        int end = Math.Min(text.Length, open + MostLength);
        int i = SkipSpace(text, open + 1, end);
        int address = EndOfAddress(text, i, end);
        if (address < 0)
        {
            return 0;
        }

        bool isInAngles = i < address && text[i] == '<';
        destination = isInAngles ? TextRange.FromBounds(i + 1, address - 1) : TextRange.FromBounds(i, address);
        int title = SkipSpace(text, address, end);
        if (title < end && title > address && text[title] is '"' or '\'' or '(')
        {
            char close = text[title] == '(' ? ')' : text[title];
            do
            {
                title = text.IndexOf(close, title + 1, end - title - 1);
            }
            while (title > 0 && text[title - 1] == '\\');

            if (title < 0)
            {
                return 0;
            }

            title = SkipSpace(text, title + 1, end);
        }

        return title < end && text[title] == ')' ? title + 1 : 0;
    }

    private static int EndOfAddress(string text, int start, int end)
    {
        if (start < end && text[start] == '<')
        {
            int close = text.IndexOfAny(s_angles, start + 1, end - start - 1);
            return close > 0 && text[close] == '>' ? close + 1 : -1;
        }

        int depth = 0, i = start;
        for (; i < end && text[i] > ' '; i++)
        {
            if (text[i] == '\\' && i + 1 < end)
            {
                i++;
            }
            else if (text[i] == '{' && TemplateTag.EndOf(text, i, end) is var template and > 0)
            {
                i = template - 1;
            }
            else if (text[i] == '(')
            {
                if (++depth > MostParentheses)
                {
                    return -1;
                }
            }
            else if (text[i] == ')' && depth-- == 0)
            {
                break;
            }
        }

        return i;
    }

    private static int SkipSpace(string text, int i, int end)
    {
        while (i < end && text[i] is ' ' or '\t' or '\n')
        {
            i++;
        }

        return i;
    }
}

using System.Text;

namespace Parlance.Dates;

/// <summary>
/// The notation of the EDTF drafts before 2019: <c>u</c>, <c>x</c>, <c>?~</c>, <c>unknown</c>, <c>open</c>, parentheses,
/// <c>y</c>, <c>e</c>, <c>p</c>.
/// </summary>
internal static class OldDraft
{
    /// <summary>The same in today's notation; null if a letter shows that it is something else.</summary>
    public static string? Translate(string text)
    {
        string sides = text.Replace("unknown", "").Replace("open", "..").Replace("?~", "%").Replace("~?", "%").Replace("(?)", "?");
        var result = new StringBuilder(sides.Length);
        for (int i = 0; i < sides.Length; i++)
        {
            char c = sides[i];
            switch (c)
            {
                case 'u' or 'x' or 'X':
                    result.Append(Edtf.Unspecified);
                    break;
                case 'y' or 'e' or 't' or 'z':
                    result.Append(char.ToUpperInvariant(c));
                    break;
                case 'p':
                    result.Append('S');
                    break;
                case ' ':
                    break;
                case '(':
                    int close = sides.IndexOf(')', i);
                    if (close < 0 || close + 1 >= sides.Length || sides[close + 1] is not ('?' or '~' or '%'))
                    {
                        return null;
                    }

                    AppendQualified(result, sides.Substring(i + 1, close - i - 1), sides[close + 1]);
                    i = close + 1;
                    break;
                default:
                    if (char.IsLetter(c) && c is not ('Y' or 'E' or 'S' or 'T' or 'Z'))
                    {
                        return null;
                    }

                    result.Append(c);
                    break;
            }
        }

        return Decade(result.ToString());
    }

    /// <summary><c>(06-11)?</c> qualifies each component inside: <c>?06-?11</c>.</summary>
    private static void AppendQualified(StringBuilder result, string group, char qualifier)
    {
        foreach (char c in qualifier + group)
        {
            result.Append(c == '-' ? "-" + qualifier : c.ToString());
        }
    }

    /// <summary><c>199?</c>: the digit is unspecified, not the year uncertain.</summary>
    private static string Decade(string text) =>
        text.Length == 4 && text[3] == '?' && TimeCursor.IsDigit(text[0]) && TimeCursor.IsDigit(text[1]) && TimeCursor.IsDigit(text[2])
            ? text.Substring(0, 3) + Edtf.Unspecified
            : text;
}

using System.Text;

namespace Parlance.Analyzers.Reporting;

/// <summary>
/// Words of anybody's text, made fit for a message. A message is one line: build servers read each line of a compiler's output,
/// and a name such as <c>nice⏎::error::x</c> would be an error that nobody reported.
/// </summary>
internal static class MessageText
{
    /// <summary>How many characters of an argument are shown.</summary>
    public const int Longest = 300;

    /// <summary>The words on one line: line breaks and control characters become one space, what is too long is cut.</summary>
    public static string Of(string words)
    {
        if (words.Length <= Longest && !words.Any(IsControl))
        {
            return words;
        }

        var line = new StringBuilder(Math.Min(words.Length, Longest));
        int i = 0;
        for (; i < words.Length && line.Length < Longest; i++)
        {
            if (!IsControl(words[i]))
            {
                line.Append(words[i]);
            }
            else if (line.Length > 0 && line[line.Length - 1] != ' ' && i + 1 < words.Length && words[i + 1] != ' ')
            {
                line.Append(' ');
            }
        }

        if (i < words.Length)
        {
            // No half of a pair of surrogates at the end.
            line.Length -= char.IsHighSurrogate(line[line.Length - 1]) ? 1 : 0;
            line.Append('…');
        }

        return line.ToString();
    }

    /// <summary>Characters that end a line, ring a bell or turn the direction of what follows (Unicode Standard Annex 9, table 4).</summary>
    private static bool IsControl(char c) =>
        char.IsControl(c) || c is '\u2028' or '\u2029' or '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}

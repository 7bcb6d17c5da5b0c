using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Parlance.Tool.Exports;

namespace Parlance.Tool.Imports;

/// <summary>Names and texts as C# writes them.</summary>
internal static class CSharpText
{
    private const int LongestLine = 120, LongestName = 60;

    /// <summary>A name of a member made of words: <c>Mutual trust</c> gives <c>MutualTrust</c>.</summary>
    public static string Identifier(string words, string otherwise)
    {
        var name = new StringBuilder();
        foreach (string word in WordsOf(words))
        {
            if (name.Length >= LongestName)
            {
                break;
            }

            // "DNS CAA" is DnsCaa, so that its parts are seen.
            name.Append(char.ToUpperInvariant(word[0])).Append(word.Skip(1).Any(char.IsAsciiLetterLower) ? word[1..] : word[1..].ToLowerInvariant());
        }

        return name.Length == 0 ? otherwise : char.IsAsciiDigit(name[0]) ? otherwise + name : name.ToString();
    }

    /// <summary>The runs of letters and digits of ASCII; accents and apostrophes part none.</summary>
    private static IEnumerable<string> WordsOf(string text)
    {
        var word = new StringBuilder();
        foreach (char c in ExportedText.Of(text).Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                word.Append(c);
            }
            else if (word.Length > 0 && c is not ('\'' or '\u2019') && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            yield return word.ToString();
        }
    }

    /// <summary>A text as a literal; a long one as several in lines of their own, joined.</summary>
    /// <param name="text">The text.</param>
    /// <param name="indent">How far further lines are indented.</param>
    public static string Literal(string text, int indent)
    {
        if (text.Length + indent <= LongestLine)
        {
            return Whole(text);
        }

        var lines = new List<string>();
        int start = 0, longest = LongestLine - indent - 6;
        while (text.Length - start > longest)
        {
            int space = text.LastIndexOf(' ', start + longest, longest);
            int end = space <= start ? Math.Min(start + longest, text.Length) : space + 1;
            end = end < text.Length && char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;
            lines.Add(Whole(text[start..end]));
            start = end;
        }

        lines.Add(Whole(text[start..]));
        return string.Join($" +\n{new string(' ', indent)}", lines);
    }

    /// <summary>A literal in one line: a raw one where a regular one would be full of backslashes.</summary>
    private static string Whole(string text)
    {
        bool canBeRaw = text.AsSpan().ContainsAny('"', '\\') && text[0] != '"' && text[^1] != '"' && !text.Contains("\"\"\"", StringComparison.Ordinal) && text.All(static c => !char.IsControl(c) && !char.IsSurrogate(c) && c is not ('\u2028' or '\u2029'));
        return canBeRaw ? $"\"\"\"{text}\"\"\"" : SymbolDisplay.FormatLiteral(text, quote: true);
    }

    /// <summary>A text inside a comment: in one line.</summary>
    public static string Comment(string text) => new([.. text.Select(static c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c)]);
}

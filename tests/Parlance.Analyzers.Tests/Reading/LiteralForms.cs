using System.Text;
using CsCheck;

namespace Parlance.Analyzers.Tests.Reading;

/// <summary>Writes texts down as C# expressions in every form that the language has for them.</summary>
internal static class LiteralForms
{
    private static readonly string[] s_special =
        [" ", "\"", "\\", "{", "}", "\n", "\r\n", "\t", "\0", "'", "x", "4", "\u2019", "\u00e9", "\U0001F600", "\u2028", "\uFFFD", "$", "@"];

    private static readonly Gen<string> s_character = Gen.OneOf(
        Gen.Char['a', 'f'].Select(c => c.ToString()),
        Gen.Int[0, s_special.Length - 1].Select(i => s_special[i]));

    /// <summary>Texts of characters that some form or other must escape.</summary>
    public static Gen<string> Text { get; } = s_character.Array[0, 24].Select(parts => string.Concat(parts));

    /// <summary>Expressions whose constant value is a text: one literal, or several of different forms joined.</summary>
    public static Gen<(string Text, string Code)> Expression { get; } =
        Gen.Select(Text, Gen.Int[0, 9], Gen.Int[0, 3]).Select((text, form, salt) => (text, Write(text, form, salt)))
            .Array[1, 4]
            .Select(pieces => (string.Concat(pieces.Select(p => p.text)), string.Join(" + ", pieces.Select(p => p.Item2))));

    private static string Write(string text, int form, int salt)
    {
        switch (form)
        {
            case 0:
                return "\"" + Escape(text, salt) + "\"";
            case 1:
                return "@\"" + text.Replace("\"", "\"\"") + "\"";
            case 2 when IsRawSingleLine(text):
                return Quotes(text) + text + Quotes(text);
            case 3 or 4 when !HasOtherBreaks(text):
                string newLine = salt % 2 == 0 ? "\n" : "\r\n";
                string indentation = new(' ', salt * 2);
                return Quotes(text) + newLine + Indent(text, indentation) + newLine + indentation + Quotes(text);
            case 5:
                return "$\"" + Escape(text, salt).Replace("{", "{{").Replace("}", "}}") + "\"";
            case 6:
                return "$@\"" + text.Replace("\"", "\"\"").Replace("{", "{{").Replace("}", "}}") + "\"";
            case 7 when IsRawSingleLine(text):
                return Dollars(text) + Quotes(text) + text + Quotes(text);
            case 8 when !HasOtherBreaks(text):
                return Dollars(text) + Quotes(text) + "\n" + Indent(text, "  ") + "\n  " + Quotes(text);
            default:
                return "(\"" + Escape(text, salt + 1) + "\")";
        }
    }

    private static string Escape(string text, int salt)
    {
        var written = new StringBuilder();
        foreach (char c in text)
        {
            written.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\0' => "\\0",
                '\u2028' => "\\u2028",
                'a' when salt == 1 => "\\u0061",
                'x' when salt == 2 => "\\u0078",
                // A short escape swallows the hexadecimal digits after it, so it is used where none can follow by accident.
                '\t' when salt == 3 => "\\x0009",
                '@' when salt == 3 => "\\U00000040",
                _ => c.ToString(),
            });
        }

        return written.ToString();
    }

    private static bool HasOtherBreaks(string text) => text.Contains('\u2028') || text.Replace("\r\n", "").Contains('\r') || text.Length == 0 || text.Contains('\t');

    private static bool IsRawSingleLine(string text) =>
        text.Length > 0 && text[0] != '"' && text[^1] != '"' && text.IndexOfAny(['\n', '\r', '\u2028']) < 0;

    private static string Quotes(string text) => new('"', Math.Max(3, LongestRun(text, "\"") + 1));

    private static string Dollars(string text) => new('$', LongestRun(text, "{}") + 1);

    private static int LongestRun(string text, string characters)
    {
        int longest = 0, run = 0;
        foreach (char c in text)
        {
            run = characters.Contains(c) ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private static string Indent(string text, string indentation) => indentation + text.Replace("\n", "\n" + indentation);
}

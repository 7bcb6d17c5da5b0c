using System.Text;

namespace Parlance.Model;

/// <summary>How the characters of a text are written down in its file.</summary>
internal enum LiteralKind
{
    /// <summary>As they are: a document or a termbase value.</summary>
    Plain,

    /// <summary>A regular C# string: backslash escapes.</summary>
    Regular,

    /// <summary>A verbatim C# string: two quotes mean one.</summary>
    Verbatim,

    /// <summary>A raw C# string: nothing is escaped, some texts cannot be written.</summary>
    Raw,

    /// <summary>XML character data, as in a documentation comment.</summary>
    Xml,

    /// <summary>A YAML value in single quotes: two mean one.</summary>
    YamlQuoted,

    /// <summary>A YAML value without quotes; some texts cannot be written.</summary>
    YamlPlain,

    /// <summary>A line of a YAML value that begins with <c>&gt;</c> or <c>|</c>: nothing is escaped, and a text stays on its line.</summary>
    YamlBlock,

    /// <summary>Markdown: what would be markup is escaped by a backslash, and a text stays on its line.</summary>
    Markdown,
}

/// <summary>The notation of one literal, enough to write new characters into it.</summary>
/// <param name="Kind">The kind of literal.</param>
/// <param name="Dollars">Number of <c>$</c> before the literal; zero when it is not interpolated.</param>
/// <param name="Quotes">Number of quotes that delimit a raw literal; otherwise zero.</param>
/// <param name="MultiLine">Whether a raw literal is on lines of its own.</param>
internal readonly record struct LiteralStyle(LiteralKind Kind, int Dollars = 0, int Quotes = 0, bool MultiLine = false)
{
    /// <summary>Writes <paramref name="text"/> in this notation.</summary>
    /// <returns>The source characters, or null where the notation has no way to say them.</returns>
    public string? Encode(string text)
    {
        var written = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (!TryAppend(written, c))
            {
                return null;
            }
        }

        return written.ToString();
    }

    /// <summary>Whether what a piece may hold depends on all of it: <see cref="CanHold"/>.</summary>
    public bool IsHeldWhole => Kind is LiteralKind.Raw or LiteralKind.YamlPlain or LiteralKind.YamlBlock;

    /// <summary>
    /// Whether a literal may hold <paramref name="content"/> (the text of the piece between two holes or delimiters)
    /// in place of <paramref name="before"/>. A raw literal: no run of quotes that would end it, no longer run of braces than it had.
    /// A value of YAML: nothing that would be a key, a comment or a sign at its start.
    /// </summary>
    /// <param name="before">The piece as it was.</param>
    /// <param name="content">The piece as it would be.</param>
    public bool CanHold(string before, string content)
    {
        if (Kind is LiteralKind.YamlPlain or LiteralKind.YamlBlock)
        {
            return content.Length > 0 && !char.IsWhiteSpace(content[0]) && (Kind == LiteralKind.YamlBlock || IsPlainYaml(content));
        }

        if (Kind != LiteralKind.Raw)
        {
            return true;
        }

        if (LongestRun(content, '"', '"') >= Quotes)
        {
            return false;
        }

        if (!MultiLine && (content.Length == 0 ? before.Length > 0 : content[0] == '"' || content[content.Length - 1] == '"'))
        {
            return false;
        }

        return Dollars == 0 || LongestRun(content, '{', '}') <= LongestRun(before, '{', '}');
    }

    private static bool IsPlainYaml(string content) =>
        "-?:,[]{}#&*!|>'\"%@`".IndexOf(content[0]) < 0 && content[content.Length - 1] is not (':' or ' ')
        && content.IndexOf(": ", StringComparison.Ordinal) < 0 && content.IndexOf(" #", StringComparison.Ordinal) < 0;

    private bool TryAppend(StringBuilder written, char c)
    {
        switch (Kind)
        {
            case LiteralKind.Regular:
                AppendRegular(written, c);
                return true;
            case LiteralKind.Verbatim:
                written.Append(c);
                if (c == '"' || (Dollars > 0 && c is '{' or '}'))
                {
                    written.Append(c);
                }

                return true;
            case LiteralKind.Raw:
                written.Append(c);
                return c is not ('\r' or '\n' or '\u0085' or '\u2028' or '\u2029') && !(Dollars > 0 && c is '{' or '}');
            case LiteralKind.Xml:
                written.Append(c switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", _ => c.ToString() });
                return c is not ('\r' or '\n');
            case LiteralKind.YamlQuoted:
                written.Append(c == '\'' ? "''" : c.ToString());
                return c is not ('\r' or '\n');
            case LiteralKind.YamlPlain or LiteralKind.YamlBlock:
                written.Append(c);
                return c is not ('\r' or '\n');
            case LiteralKind.Markdown:
                if (c is '\\' or '`' or '*' or '_' or '<' or '[' or ']' or '|' or '&')
                {
                    written.Append('\\');
                }

                written.Append(c);
                return c is not ('\r' or '\n');
            default:
                written.Append(c);
                return true;
        }
    }

    private void AppendRegular(StringBuilder written, char c)
    {
        switch (c)
        {
            case '"' or '\\':
                written.Append('\\').Append(c);
                break;
            case '{' or '}' when Dollars > 0:
                written.Append(c, 2);
                break;
            case '\n':
                written.Append("\\n");
                break;
            case '\r':
                written.Append("\\r");
                break;
            case '\t':
                written.Append("\\t");
                break;
            case < ' ' or '\u007f' or '\u0085' or '\u2028' or '\u2029':
                written.Append(UnicodeEscape(c));
                break;
            default:
                written.Append(c);
                break;
        }
    }

    /// <summary>The escape of fixed length for a character.</summary>
    internal static string UnicodeEscape(char c) => "\\u" + ((int)c).ToString("X4");

    private static int LongestRun(string text, char one, char other)
    {
        int longest = 0, run = 0;
        for (int i = 0; i < text.Length; i++)
        {
            run = text[i] == one || text[i] == other ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}

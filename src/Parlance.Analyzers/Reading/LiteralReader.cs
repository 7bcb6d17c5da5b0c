using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Parlance.Model;

namespace Parlance.Analyzers.Reading;

/// <summary>Reads the characters of C# string literals into a passage, with the source of each.</summary>
internal static class LiteralReader
{
    /// <summary>
    /// Reads a literal expression. False when it is no UTF-16 string or is malformed; nothing is added then.
    /// </summary>
    public static bool TryRead(LiteralExpressionSyntax literal, PassageBuilder into, bool foreign)
    {
        SyntaxToken token = literal.Token;
        if (token.ContainsDiagnostics || token.IsMissing)
        {
            return false;
        }

        string written = token.Text;
        switch (token.Kind())
        {
            case SyntaxKind.StringLiteralToken when written.StartsWith("@", StringComparison.Ordinal):
                into.BeginPiece(new LiteralStyle(LiteralKind.Verbatim), foreign);
                ReadEscaped(written, 2, written.Length - 1, token, new LiteralStyle(LiteralKind.Verbatim), into);
                return true;
            case SyntaxKind.StringLiteralToken:
                into.BeginPiece(new LiteralStyle(LiteralKind.Regular), foreign);
                ReadEscaped(written, 1, written.Length - 1, token, new LiteralStyle(LiteralKind.Regular), into);
                return true;
            case SyntaxKind.SingleLineRawStringLiteralToken:
                int quotes = LeadingQuotes(written, 0);
                into.BeginPiece(new LiteralStyle(LiteralKind.Raw, Quotes: quotes), foreign);
                into.Direct(written, quotes, written.Length - (2 * quotes), Source(token, quotes, written.Length - (2 * quotes)));
                return true;
            case SyntaxKind.MultiLineRawStringLiteralToken:
                ReadMultiLineRaw(token, into, foreign);
                return true;
            default:
                return false;
        }
    }

    /// <summary>
    /// Reads the literal parts of an interpolated string, and hands each interpolation to <paramref name="readHole"/>.
    /// </summary>
    public static void Read(
        InterpolatedStringExpressionSyntax interpolated, PassageBuilder into, bool foreign, Action<InterpolationSyntax> readHole)
    {
        string start = interpolated.StringStartToken.Text;
        int dollars = start.Count(static c => c == '$');
        int quotes = start.Count(static c => c == '"');
        bool raw = interpolated.StringStartToken.Kind() is SyntaxKind.InterpolatedSingleLineRawStringStartToken or SyntaxKind.InterpolatedMultiLineRawStringStartToken;
        bool multiLine = interpolated.StringStartToken.IsKind(SyntaxKind.InterpolatedMultiLineRawStringStartToken);
        var style = new LiteralStyle(
            raw ? LiteralKind.Raw : start.IndexOf('@') >= 0 ? LiteralKind.Verbatim : LiteralKind.Regular, dollars, raw ? quotes : 0, multiLine);
        string indentation = multiLine ? IndentationOf(interpolated.StringEndToken.Text) : "";
        bool atLineStart = multiLine;
        foreach (InterpolatedStringContentSyntax content in interpolated.Contents)
        {
            switch (content)
            {
                case InterpolatedStringTextSyntax { TextToken: var token }:
                    into.BeginPiece(style, foreign);
                    if (raw)
                    {
                        ReadLines(token, 0, token.Text.Length, multiLine ? indentation : null, atLineStart, into);
                    }
                    else
                    {
                        ReadEscaped(token.Text, 0, token.Text.Length, token, style, into);
                    }

                    break;
                case InterpolationSyntax interpolation:
                    readHole(interpolation);
                    break;
            }

            atLineStart = false;
        }
    }

    private static void ReadMultiLineRaw(SyntaxToken token, PassageBuilder into, bool foreign)
    {
        string written = token.Text;
        int quotes = LeadingQuotes(written, 0);
        int start = written.IndexOf('\n') + 1;
        if (start == 0)
        {
            start = written.IndexOf('\r') + 1;
        }

        int end = written.Length - quotes;
        string indentation = IndentationOf(written.Substring(0, end));
        end -= indentation.Length;
        int newLine = end >= 2 && written[end - 1] == '\n' && written[end - 2] == '\r' ? 2 : 1;
        into.BeginPiece(new LiteralStyle(LiteralKind.Raw, Quotes: quotes, MultiLine: true), foreign);
        ReadLines(token, start, end - newLine, indentation, true, into);
    }

    /// <summary>Reads lines of raw text, without the indentation that the closing line sets; null means that lines keep theirs.</summary>
    private static void ReadLines(SyntaxToken token, int start, int end, string? indentation, bool atLineStart, PassageBuilder into)
    {
        string written = token.Text;
        int position = atLineStart ? SkipIndentation(written, start, end, indentation!) : start;
        while (position < end)
        {
            int line = position;
            while (position < end && !IsNewLine(written[position]))
            {
                position++;
            }

            into.Direct(written, line, position - line, Source(token, line, position - line));
            if (position < end)
            {
                int newLine = position;
                position += written[position] == '\r' && position + 1 < end && written[position + 1] == '\n' ? 2 : 1;
                string characters = written.Substring(newLine, position - newLine);
                position = indentation is null ? position : SkipIndentation(written, position, end, indentation);
                into.Escape(characters, Source(token, newLine, position - newLine));
            }
        }
    }

    private static int SkipIndentation(string written, int position, int end, string indentation)
    {
        int count = 0;
        while (count < indentation.Length && position < end && written[position] == indentation[count])
        {
            count++;
            position++;
        }

        return position;
    }

    private static void ReadEscaped(string written, int start, int end, SyntaxToken token, LiteralStyle style, PassageBuilder into)
    {
        int position = start;
        while (position < end)
        {
            int run = position;
            while (position < end && !IsSpecial(written[position], style))
            {
                position++;
            }

            into.Direct(written, run, position - run, Source(token, run, position - run));
            if (position < end)
            {
                int escape = position;
                string characters = ReadEscape(written, ref position, end, style);
                into.Escape(characters, Source(token, escape, position - escape));
            }
        }
    }

    private static bool IsSpecial(char c, LiteralStyle style) =>
        (c == '\\' && style.Kind == LiteralKind.Regular)
        || (c == '"' && style.Kind == LiteralKind.Verbatim)
        || (c is '{' or '}' && style.Dollars > 0);

    private static string ReadEscape(string written, ref int position, int end, LiteralStyle style)
    {
        char first = written[position++];
        if (first != '\\' || style.Kind != LiteralKind.Regular)
        {
            // A doubled quote or brace stands for one.
            position = Math.Min(end, position + 1);
            return first.ToString();
        }

        char kind = position < end ? written[position++] : '\\';
        switch (kind)
        {
            case 'n': return "\n";
            case 'r': return "\r";
            case 't': return "\t";
            case '0': return "\0";
            case 'a': return "\a";
            case 'b': return "\b";
            case 'f': return "\f";
            case 'v': return "\v";
            case 'e': return "\u001b";
            case 'x': return ((char)ReadHexadecimal(written, ref position, end, 4)).ToString();
            case 'u': return ((char)ReadHexadecimal(written, ref position, end, 4)).ToString();
            case 'U':
                int codePoint = ReadHexadecimal(written, ref position, end, 8);
                return codePoint is >= 0 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF) ? char.ConvertFromUtf32(codePoint) : "\uFFFD";
            default: return kind.ToString();
        }
    }

    private static int ReadHexadecimal(string written, ref int position, int end, int most)
    {
        int value = 0;
        for (int digits = 0; digits < most && position < end && Uri.IsHexDigit(written[position]); digits++, position++)
        {
            value = unchecked((value << 4) + Uri.FromHex(written[position]));
        }

        return value;
    }

    private static int LeadingQuotes(string written, int start)
    {
        int end = start;
        while (end < written.Length && written[end] == '"')
        {
            end++;
        }

        return end - start;
    }

    /// <summary>The white space before the closing quotes of a multi-line raw string.</summary>
    private static string IndentationOf(string untilEnd)
    {
        int end = untilEnd.Length;
        while (end > 0 && untilEnd[end - 1] == '"')
        {
            end--;
        }

        int start = end;
        while (start > 0 && !IsNewLine(untilEnd[start - 1]))
        {
            start--;
        }

        return untilEnd.Substring(start, end - start);
    }

    private static bool IsNewLine(char c) => c is '\r' or '\n' or '\u0085' or '\u2028' or '\u2029';

    private static SourceSpan Source(SyntaxToken token, int start, int length) =>
        new(TreeFile.Of(token.SyntaxTree!), token.SpanStart + start, length);
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Parlance.Model;

namespace Parlance.Analyzers.Reading;

/// <summary>
/// Reads the prose of documentation comments (<c>parlance_check_comments</c>): each block of a comment is a passage. The
/// characters are read, not the syntax, since a compiler that writes no documentation file takes these comments for any other.
/// </summary>
internal static class CommentReader
{
    private const int LongestTag = 4096;

    /// <summary>Tags whose ends are ends of sentences too; all others stand inside one.</summary>
    private static readonly HashSet<string> s_blocks = new(StringComparer.Ordinal)
    {
        "summary", "remarks", "returns", "value", "param", "typeparam", "exception", "example", "para", "list", "listheader", "item", "term", "description", "code", "br",
    };

    /// <summary>Tags whose content is no prose.</summary>
    private static readonly HashSet<string> s_code = new(StringComparer.Ordinal) { "c", "code" };

    /// <summary>The documentation comment of a declaration; null when it has none.</summary>
    /// <param name="declaration">The declaration of a type or member.</param>
    public static TextSpan? Find(SyntaxNode declaration)
    {
        TextSpan? found = null;
        foreach (SyntaxTrivia trivia in declaration.GetLeadingTrivia())
        {
            string written = trivia.Kind() switch
            {
                SyntaxKind.SingleLineDocumentationCommentTrivia => "///",
                SyntaxKind.SingleLineCommentTrivia => trivia.ToString(),
                _ => "",
            };
            if (written.StartsWith("///", StringComparison.Ordinal) && !written.StartsWith("////", StringComparison.Ordinal))
            {
                found = TextSpan.FromBounds(found?.Start ?? trivia.FullSpan.Start, trivia.FullSpan.End);
            }
        }

        return found;
    }

    /// <summary>Reads the passages of a comment.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="span">The comment, from its first <c>///</c> or the line before it on.</param>
    /// <param name="file">The file.</param>
    /// <param name="into">Where the passages are added.</param>
    public static void Read(SourceText text, TextSpan span, SourceFile file, ImmutableArray<Passage>.Builder into) =>
        new Block(text.ToString(span), span.Start, file, into).Read();

    /// <summary>Reads one comment, from its characters.</summary>
    private sealed class Block(string written, int offset, SourceFile file, ImmutableArray<Passage>.Builder into)
    {
        private PassageBuilder _builder = Begin();
        private int _start = -1;
        private int _end;

        public void Read()
        {
            int i = AfterMargin(0);
            while (i < written.Length)
            {
                char c = written[i];
                i = c switch
                {
                    '<' => ReadTag(i),
                    '&' => ReadEntity(i),
                    '\r' or '\n' => ReadLineBreak(i),
                    _ => ReadCharacters(i),
                };
            }

            Finish();
        }

        private static PassageBuilder Begin()
        {
            var builder = new PassageBuilder();
            builder.BeginPiece(new LiteralStyle(LiteralKind.Xml));
            return builder;
        }

        private int ReadCharacters(int i)
        {
            int end = i;
            while (end < written.Length && written[end] is not ('<' or '&' or '\r' or '\n'))
            {
                end++;
            }

            Touch(i, end);
            _builder.Direct(written, i, end - i, Span(i, end));
            return end;
        }

        /// <summary>A line break with the margin of the next line is one character of the text.</summary>
        private int ReadLineBreak(int i)
        {
            int next = AfterMargin(i);
            if (_builder.Length > 0)
            {
                _builder.Escape("\n", Span(i, next));
            }

            return next;
        }

        private int ReadEntity(int i)
        {
            int end = written.IndexOf(';', i, Math.Min(12, written.Length - i));
            string? meant = end < 0 ? null : written.Substring(i + 1, end - i - 1) switch
            {
                "amp" => "&",
                "lt" => "<",
                "gt" => ">",
                "quot" => "\"",
                "apos" => "'",
                ['#', .. var number] => Character(number),
                _ => null,
            };
            end = meant is null ? i : end;
            Touch(i, end + 1);
            _builder.Escape(meant ?? "&", Span(i, end + 1));
            return end + 1;
        }

        private int ReadTag(int i)
        {
            int end = written.IndexOf('>', i, Math.Min(LongestTag, written.Length - i));
            if (end < 0)
            {
                return ReadLessThan(i);
            }

            string name = NameOf(i);
            bool closes = i + 1 < written.Length && written[i + 1] == '/', empty = written[end - 1] == '/';
            int next = end + 1;
            if (s_code.Contains(name) && !closes && !empty)
            {
                int close = written.IndexOf("</" + name, next, StringComparison.Ordinal);
                int closed = close < 0 ? -1 : written.IndexOf('>', close);
                next = closed < 0 ? written.Length : closed + 1;
            }

            if (s_blocks.Contains(name))
            {
                Finish();
            }
            else if (next > end + 1 || empty)
            {
                // Code, or the name of a member: a part of the sentence that is not known here.
                Touch(i, next);
                _builder.Hole(Span(i, next));
                _builder.BeginPiece(new LiteralStyle(LiteralKind.Xml));
            }
            else
            {
                _builder.BeginPiece(new LiteralStyle(LiteralKind.Xml));
            }

            return next;
        }

        private int ReadLessThan(int i)
        {
            Touch(i, i + 1);
            _builder.Direct(written, i, 1, Span(i, i + 1));
            return i + 1;
        }

        private string NameOf(int tag)
        {
            int start = tag + 1 < written.Length && written[tag + 1] == '/' ? tag + 2 : tag + 1, end = start;
            while (end < written.Length && written[end] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
            {
                end++;
            }

            return written.Substring(start, end - start);
        }

        private void Touch(int start, int end)
        {
            _start = _start < 0 ? start : _start;
            _end = end;
        }

        private void Finish()
        {
            if (_start >= 0 && !string.IsNullOrWhiteSpace(written.Substring(_start, _end - _start)))
            {
                into.Add(_builder.Build(PassageRole.Prose, Span(_start, _end)));
            }

            _builder = Begin();
            _start = -1;
        }

        /// <summary>Offset after the line break, the white space and the <c>/// </c> that begin a line.</summary>
        private int AfterMargin(int i)
        {
            while (i < written.Length && char.IsWhiteSpace(written[i]))
            {
                i++;
            }

            if (string.CompareOrdinal(written, i, "///", 0, 3) == 0)
            {
                i += 3;
                i += i < written.Length && written[i] == ' ' ? 1 : 0;
            }

            return i;
        }

        private SourceSpan Span(int start, int end) => new(file, offset + start, end - start);

        private static string? Character(string number)
        {
            bool isHex = number.Length > 0 && number[0] is 'x' or 'X';
            int value = 0;
            for (int i = isHex ? 1 : 0; i < number.Length; i++)
            {
                int digit = number[i] switch { >= '0' and <= '9' and var c => c - '0', >= 'a' and <= 'f' and var c when isHex => c - 'a' + 10, >= 'A' and <= 'F' and var c when isHex => c - 'A' + 10, _ => -1 };
                if (digit < 0 || (value = (value * (isHex ? 16 : 10)) + digit) > 0x10FFFF)
                {
                    return null;
                }
            }

            return value is 0 or (>= 0xD800 and <= 0xDFFF) ? null : char.ConvertFromUtf32(value);
        }
    }
}

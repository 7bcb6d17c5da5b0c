using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Parlance.Model;

namespace Parlance.Core.Tests.Model;

/// <summary>
/// A text in literals, joined by <c>+</c> in one file, without a compiler: it writes them down, makes the passage, and reads an
/// edited file again by rules of its own. <c>□</c> in a source is a part that is not constant.
/// </summary>
internal sealed class WrittenText
{
    private const string Joint = " + ";

    private readonly ImmutableArray<LiteralStyle> _styles;

    private WrittenText(string source, ImmutableArray<LiteralStyle> styles, Passage passage)
    {
        Source = source;
        _styles = styles;
        Passage = passage;
    }

    public string Source { get; }

    public Passage Passage { get; }

    public string Text => Passage.Text;

    /// <summary>How many literals it is written in.</summary>
    public int Literals => _styles.Length;

    /// <summary>A text by what stands between the delimiters of its literals.</summary>
    public static WrittenText Of(params (LiteralStyle Style, string Content)[] literals)
    {
        var file = new SourceFile("Model.cs");
        var source = new StringBuilder();
        var builder = new PassageBuilder();
        foreach ((LiteralStyle style, string content) in literals)
        {
            source.Append(source.Length > 0 ? Joint : "").Append(Opening(style));
            builder.BeginPiece(style);
            for (int i = 0; i < content.Length;)
            {
                (string? text, int length) = One(style, content, i);
                var span = new SourceSpan(file, source.Length + i, length);
                if (content[i] == '□')
                {
                    builder.Hole(span);
                    builder.BeginPiece(style);
                }
                else if (length == 1 && text.Length == 1 && text[0] == content[i])
                {
                    builder.Direct(text, span);
                }
                else
                {
                    builder.Escape(text, span);
                }

                i += length;
            }

            source.Append(content).Append(Closing(style));
        }

        Passage passage = builder.Build(PassageRole.Prose, new SourceSpan(file, 0, source.Length));
        return new WrittenText(source.ToString(), [.. literals.Select(static l => l.Style)], passage);
    }

    /// <summary>The source after edits, which must be in order and apart.</summary>
    public string Apply(ImmutableArray<SourceEdit> edits)
    {
        string edited = Source;
        int end = Source.Length;
        foreach (SourceEdit edit in edits.Reverse())
        {
            Assert.InRange(edit.Span.End, edit.Span.Start, end);
            end = edit.Span.Start;
            edited = edited[..edit.Span.Start] + edit.NewText + edited[edit.Span.End..];
        }

        return edited;
    }

    /// <summary>The source with some words of the text replaced; null where that cannot be said.</summary>
    public string? Replace(string words, string newWords)
    {
        ImmutableArray<SourceEdit> edits = Passage.Edit(new TextRange(Text.IndexOf(words, StringComparison.Ordinal), words.Length), newWords);
        return edits.IsEmpty ? null : Apply(edits);
    }

    /// <summary>The text that an edited source says; it must still be the same literals in the same notations.</summary>
    public string Read(string source)
    {
        var text = new StringBuilder();
        int at = 0;
        for (int n = 0; n < _styles.Length; n++)
        {
            Expect(source, ref at, (n > 0 ? Joint : "") + Opening(_styles[n]));
            string closing = Closing(_styles[n]);
            while (!Closes(source, at, _styles[n]))
            {
                Assert.True(at < source.Length, "not closed: " + source);
                (string? read, int length) = One(_styles[n], source, at);
                text.Append(source[at] == '□' ? Passage.Hole.ToString() : read);
                at += length;
            }

            Expect(source, ref at, closing);
        }

        Assert.Equal(source.Length, at);
        return text.ToString();
    }

    private static void Expect(string source, ref int at, string expected)
    {
        Assert.True(string.CompareOrdinal(source, at, expected, 0, expected.Length) == 0, $"'{expected}' is missing at {at} of {source}");
        at += expected.Length;
    }

    private static bool Closes(string source, int at, LiteralStyle style)
    {
        switch (style.Kind)
        {
            case LiteralKind.Regular:
                return source[at] == '"';
            case LiteralKind.Verbatim:
                return source[at] == '"' && !(at + 1 < source.Length && source[at + 1] == '"');
            case LiteralKind.Raw:
                int quotes = 0;
                int from = at + (style.MultiLine && source[at] == '\n' ? 1 : 0);
                while (from + quotes < source.Length && source[from + quotes] == '"')
                {
                    quotes++;
                }

                Assert.True(quotes <= style.Quotes, "too many quotes in " + source);
                return quotes == style.Quotes;
            default:
                return source[at] == '⟧';
        }
    }

    /// <summary>The next character or escape: what it says and how long it is.</summary>
    private static (string Text, int Length) One(LiteralStyle style, string source, int at)
    {
        char c = source[at], next = at + 1 < source.Length ? source[at + 1] : '\0';
        switch (style.Kind)
        {
            case LiteralKind.Regular when c == '\\':
                return Escape(source, at);
            case LiteralKind.Regular or LiteralKind.Verbatim when style.Dollars > 0 && c is '{' or '}':
                Assert.Equal(c, next);
                return (c.ToString(), 2);
            case LiteralKind.Regular:
                Assert.False(c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029', "a line ends in " + source);
                return (c.ToString(), 1);
            case LiteralKind.Verbatim when c == '"':
                return ("\"", 2);
            case LiteralKind.Raw when !style.MultiLine:
                Assert.False(c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029', "a line ends in " + source);
                return (c.ToString(), 1);
            case LiteralKind.Xml when c == '&':
                string entity = source[at..(source.IndexOf(';', at) + 1)];
                return (entity switch { "&amp;" => "&", "&lt;" => "<", "&gt;" => ">", _ => throw new InvalidOperationException(entity) }, entity.Length);
            case LiteralKind.Xml:
                Assert.False(c is '<' or '\n' or '\r', source);
                return (c.ToString(), 1);
            case LiteralKind.Markdown when c == '\\' && char.IsAscii(next) && char.IsPunctuation(next) || c == '\\' && char.IsAscii(next) && char.IsSymbol(next):
                return (next.ToString(), 2);
            default:
                return (c.ToString(), 1);
        }
    }

    private static (string Text, int Length) Escape(string source, int at)
    {
        int digits = 0;
        switch (source[at + 1])
        {
            case 'x':
                while (digits < 4 && at + 2 + digits < source.Length && char.IsAsciiHexDigit(source[at + 2 + digits]))
                {
                    digits++;
                }

                return (((char)Hex(source, at + 2, digits)).ToString(), 2 + digits);
            case 'u':
                return (((char)Hex(source, at + 2, 4)).ToString(), 6);
            case 'U':
                return (char.ConvertFromUtf32(Hex(source, at + 2, 8)), 10);
            default:
                int index = "\"\\ntr0".IndexOf(source[at + 1]);
                Assert.True(index >= 0, "no escape: " + source[at..]);
                return ("\"\\\n\t\r\0"[index].ToString(), 2);
        }
    }

    private static int Hex(string source, int at, int digits) => int.Parse(source.AsSpan(at, digits), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static string Opening(LiteralStyle style) => new string('$', style.Dollars) + style.Kind switch
    {
        LiteralKind.Regular => "\"",
        LiteralKind.Verbatim => "@\"",
        LiteralKind.Raw => new string('"', style.Quotes) + (style.MultiLine ? "\n" : ""),
        _ => "⟦",
    };

    private static string Closing(LiteralStyle style) => style.Kind switch
    {
        LiteralKind.Regular or LiteralKind.Verbatim => "\"",
        LiteralKind.Raw => (style.MultiLine ? "\n" : "") + new string('"', style.Quotes),
        _ => "⟧",
    };
}

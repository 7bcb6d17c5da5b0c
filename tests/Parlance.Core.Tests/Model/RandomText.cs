using CsCheck;
using Parlance.Model;

namespace Parlance.Core.Tests.Model;

/// <summary>Random texts in random literals, and random edits of them.</summary>
internal static class RandomText
{
    public static readonly LiteralStyle Regular = new(LiteralKind.Regular);
    public static readonly LiteralStyle Interpolated = new(LiteralKind.Regular, Dollars: 1);
    public static readonly LiteralStyle Verbatim = new(LiteralKind.Verbatim);
    public static readonly LiteralStyle InterpolatedVerbatim = new(LiteralKind.Verbatim, Dollars: 1);
    public static readonly LiteralStyle Raw = new(LiteralKind.Raw, Quotes: 3);
    public static readonly LiteralStyle LongRaw = new(LiteralKind.Raw, Quotes: 4);
    public static readonly LiteralStyle InterpolatedRaw = new(LiteralKind.Raw, Dollars: 1, Quotes: 3);
    public static readonly LiteralStyle RawLines = new(LiteralKind.Raw, Quotes: 3, MultiLine: true);
    public static readonly LiteralStyle Xml = new(LiteralKind.Xml);
    public static readonly LiteralStyle Markdown = new(LiteralKind.Markdown);
    public static readonly LiteralStyle Plain = new(LiteralKind.Plain);

    private static readonly Gen<(LiteralStyle, string)> s_sayingAll = Gen.OneOf(
        Literal(Regular, "\\x41", "\\xe9", "\\u0062", "\\\"", "\\\\", "\\n", "\\0", "{", "&"),
        Literal(Interpolated, "\\x41", "\\u0062", "{{", "}}", "\\\""),
        Literal(Verbatim, "\"\"", "\\", "{", "\n"),
        Literal(InterpolatedVerbatim, "\"\"", "{{", "}}", "\n"),
        Literal(Plain, "\"", "\\", "{", "\n"));

    private static readonly Gen<(LiteralStyle, string)> s_raw = Gen.OneOf(
        Literal(Raw, "\"", "\"\"", "\\", "{"), Literal(LongRaw, "\"", "\"\"", "\"\"\""), Literal(InterpolatedRaw, "\"", "\\"), Literal(RawLines, "\"", "\"\"", "{"));

    private static readonly Gen<(LiteralStyle, string)> s_pairs = Gen.OneOf(Literal(Regular, "\\U0001F600", "\\x41"), Literal(Interpolated, "\\U0001F600"));

    private static readonly Gen<(LiteralStyle, string)> s_others = Gen.OneOf(Literal(Xml, "&amp;", "&lt;", "\""), Literal(Markdown, "\\*", "\\\\", "*", "\""));

    /// <summary>One to three literals in notations that can say any text.</summary>
    public static readonly Gen<WrittenText> SayingAll = s_sayingAll.Array[1, 3].Select(WrittenText.Of).Where(static written => written.Text.Length > 0);

    /// <summary>One raw literal.</summary>
    public static readonly Gen<WrittenText> OneRaw = s_raw.Select(static literal => WrittenText.Of(literal)).Where(static written => written.Text.Length > 0);

    /// <summary>One to three literals in any notations.</summary>
    public static readonly Gen<WrittenText> Any = Gen.OneOf(s_sayingAll, s_raw, s_pairs, s_others).Array[1, 3].Select(WrittenText.Of);

    private static readonly Gen<string> s_newText =
        Pick("a", "F1", "word", " ", "\"", "\"\"", "\\", "{", "\n", "😀", "&<", "*").Array[0, 3].Select(string.Concat);

    /// <summary>A range of a text, and what shall stand there.</summary>
    public static Gen<(WrittenText Written, TextRange Range, string NewText)> Edit(Gen<WrittenText> texts) =>
        Gen.Select(texts, Gen.Int[0, 100], Gen.Int[0, 100], s_newText).Select(static (written, a, b, newText) =>
            (written, TextRange.FromBounds(Math.Min(a, b) * written.Text.Length / 100, Math.Max(a, b) * written.Text.Length / 100), newText));

    /// <summary>What a text is after an edit.</summary>
    public static string Expected(string text, TextRange range, string newText) => text[..range.Start] + newText + text[range.End..];

    private static Gen<string> Pick(params string[] pieces) => Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]);

    private static Gen<(LiteralStyle, string)> Literal(LiteralStyle style, params string[] pieces) =>
        Pick(["a", "F", "1", " ", "x", "word ", "é", "😀", .. pieces]).Array[0, 6].Select(picks => (style, Allowed(style, string.Concat(picks))));

    /// <summary>A raw literal must not hold what would end it, and on one line it begins and ends with something else than quotes.</summary>
    private static string Allowed(LiteralStyle style, string content)
    {
        if (style.Kind != LiteralKind.Raw)
        {
            return content;
        }

        string quotes = new('"', style.Quotes);
        while (content.Contains(quotes))
        {
            content = content.Replace(quotes, "a");
        }

        return style.MultiLine ? content : "b" + content + "c";
    }
}

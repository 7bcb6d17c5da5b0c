using CsCheck;
using Parlance.Model;
using static Parlance.Core.Tests.Model.RandomText;

namespace Parlance.Core.Tests.Model;

public sealed class LiteralStyleTests
{
    private static readonly LiteralStyle[] s_sayingAll = [Regular, Interpolated, Verbatim, InterpolatedVerbatim];

    [Fact]
    public void Any_text_is_written_so_that_it_reads_the_same() => Gen.Select(Gen.Int[0, s_sayingAll.Length - 1], Gen.String).Sample((style, text) =>
    {
        string? written = s_sayingAll[style].Encode(text);
        Assert.NotNull(written);
        Assert.Equal(text.Replace('□', ' '), WrittenText.Of((s_sayingAll[style], written.Replace('□', ' '))).Text);
    });

    [Fact]
    public void A_line_of_any_text_is_written_where_lines_end_the_text() => Gen.Select(Gen.Bool, Gen.String).Sample((isXml, text) =>
    {
        LiteralStyle style = isXml ? Xml : Markdown;
        text = text.Replace('□', ' ');
        string? written = style.Encode(text);
        Assert.Equal(text.Contains('\n') || text.Contains('\r'), written is null);
        Assert.Equal(written is null ? null : text, written is null ? null : WrittenText.Of((style, written)).Text);
    });

    [Theory]
    [InlineData("a\"b", "a\\\"b")]
    [InlineData("a\\b{c}", "a\\\\b{c}")]
    [InlineData("\r\n\t", "\\r\\n\\t")]
    [InlineData("\0\u001f\u007f\u0085\u2028\u2029", "\\u0000\\u001F\\u007F\\u0085\\u2028\\u2029")]
    [InlineData("é😀\u00A0", "é😀\u00A0")]
    public void A_regular_literal_escapes_what_it_must(string text, string written) => Assert.Equal(written, Regular.Encode(text));

    [Theory]
    [InlineData("a\"b", "a\"\"b", "a\"\"b")]
    [InlineData("{a}\\\n", "{a}\\\n", "{{a}}\\\n")]
    public void A_verbatim_literal_doubles_what_it_must(string text, string written, string interpolated)
    {
        Assert.Equal(written, Verbatim.Encode(text));
        Assert.Equal(interpolated, InterpolatedVerbatim.Encode(text));
    }

    [Theory]
    [InlineData("a\"b\\", "a\"b\\")]
    [InlineData("{a}", "{a}")]
    [InlineData("a\nb", null)]
    [InlineData("a\u0085b", null)]
    public void A_raw_literal_writes_what_it_is_given_and_no_line_ends(string text, string? written) => Assert.Equal(written, Raw.Encode(text));

    [Theory]
    [InlineData("{")]
    [InlineData("a}")]
    public void A_raw_literal_with_holes_writes_no_braces(string text) => Assert.Null(InterpolatedRaw.Encode(text));

    [Theory]
    [InlineData("a < b && c > d", "a &lt; b &amp;&amp; c &gt; d")]
    [InlineData("\"a\"", "\"a\"")]
    [InlineData("a\nb", null)]
    public void Xml_has_its_entities(string text, string? written) => Assert.Equal(written, Xml.Encode(text));

    [Theory]
    [InlineData("a*b_c", "a\\*b\\_c")]
    [InlineData("[a] `b` <c> | & \\", "\\[a\\] \\`b\\` \\<c> \\| \\& \\\\")]
    [InlineData("a, b. \"c\"", "a, b. \"c\"")]
    [InlineData("a\nb", null)]
    public void Markdown_escapes_what_would_be_markup(string text, string? written) => Assert.Equal(written, Markdown.Encode(text));

    [Theory]
    [InlineData("a\"\"b", true)]
    [InlineData("a\"\"\"b", false)]
    [InlineData("\"a", false)]
    [InlineData("a\"", false)]
    [InlineData("", false)]
    public void A_raw_literal_on_one_line_can_hold_less_than_its_fence(string content, bool canHold) => Assert.Equal(canHold, Raw.CanHold("before", content));

    [Theory]
    [InlineData("\"a\"", true)]
    [InlineData("", true)]
    [InlineData("\"\"\"", false)]
    public void One_on_lines_of_its_own_may_begin_and_end_with_quotes(string content, bool canHold) => Assert.Equal(canHold, RawLines.CanHold("before", content));

    [Theory]
    [InlineData("a {b} c", "a {c} b", true)]
    [InlineData("a {b} c", "a {{b} c", false)]
    [InlineData("a {b} c", "a {}b c", false)]
    [InlineData("a b c", "a {b c", false)]
    public void Braces_that_are_text_stay_as_many_in_a_row_as_they_were(string before, string content, bool canHold) =>
        Assert.Equal(canHold, (InterpolatedRaw with { Dollars = 2 }).CanHold(before, content));

    [Fact]
    public void Other_notations_can_hold_anything() =>
        Assert.All([Regular, Verbatim, Xml, Markdown, Plain], static style => Assert.True(style.CanHold("before", "\"\"\"{{\n")));
}

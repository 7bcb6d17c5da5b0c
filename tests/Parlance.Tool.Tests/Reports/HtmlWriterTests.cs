using System.Net;
using System.Text;
using CsCheck;
using Parlance.Tool.Reports;

namespace Parlance.Tool.Tests.Reports;

/// <summary>Nothing that a text says is markup.</summary>
public sealed class HtmlWriterTests
{
    private static readonly Gen<string> s_text = Gen.OneOf(Gen.String, OneOf("<", ">", "&", "\"", "'", "</p>", "&lt;", "<!--", "]]>", "javascript:", "\u2028", "\u202E", "\0", "\uD800").Array[0, 8].Select(string.Concat));

    [Fact]
    public void A_text_has_no_signs_of_markup() => s_text.Sample(text =>
    {
        var html = new HtmlWriter();
        html.Leaf("p", text, ("title", text));
        string written = Encoding.UTF8.GetString(html.Bytes());
        Assert.Equal((3, 3, 2), (written.Count(static c => c == '<'), written.Count(static c => c == '>'), written.Count(static c => c == '"')));
    });

    [Fact]
    public void A_text_is_read_back_as_it_was() => s_text.Sample(text =>
    {
        text = new string([.. text.Where(static c => c is '\n' or (>= ' ' and < '\u007F') or (>= '\u00A0' and < '\u2000') or (> '\u206F' and < '\uD800'))]);
        var html = new HtmlWriter();
        html.Leaf("p", text, ("title", text));
        string written = Encoding.UTF8.GetString(html.Bytes())["<!doctype html>\n".Length..];
        string[] parts = written.Split('"');
        Assert.Equal(3, parts.Length);
        Assert.Equal(text, WebUtility.HtmlDecode(parts[1]));
        Assert.Equal(text, WebUtility.HtmlDecode(parts[2][1..^"</p>".Length]));
        Assert.Equal(2, written.Count(static c => c == '<'));
        Assert.Equal(2, written.Count(static c => c == '>'));
    });

    [Theory]
    [InlineData("https://example.org/a?b=c", true)]
    [InlineData("#f1l2", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("JaVaScRiPt:alert(1)", false)]
    [InlineData(" javascript:alert(1)", false)]
    [InlineData("data:text/html,<script>", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("paper.md", false)]
    public void Only_addresses_of_the_web_and_of_the_page_are_links(string address, bool isLink)
    {
        var html = new HtmlWriter();
        html.Leaf("a", "words", ("href", address));
        Assert.Equal(isLink, Encoding.UTF8.GetString(html.Bytes()).Contains("href", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("onclick")]
    [InlineData("style")]
    [InlineData("src")]
    [InlineData("a b")]
    [InlineData("")]
    public void What_a_browser_would_obey_is_not_written(string attribute) =>
        Assert.Throws<ArgumentException>(() => new HtmlWriter().Leaf("p", "", (attribute, "x")));

    [Fact]
    public void Signs_that_turn_the_direction_are_shown()
    {
        var html = new HtmlWriter();
        html.Leaf("p", "a\u202Eb");
        Assert.Contains("a[U+202E]b", Encoding.UTF8.GetString(html.Bytes()), StringComparison.Ordinal);
    }

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}

using CsCheck;
using Parlance.Model;

namespace Parlance.Core.Tests.Documents;

public sealed class HtmlTextTests
{
    [Theory]
    [InlineData("<div>One</div>", "One")]
    [InlineData("<p>One <b>two</b>\nthree.</p>\n<p>Four.</p>", "One two three.|Four.")]
    [InlineData("<details><summary>More</summary>\nIt &amp; they &mdash; all.\n</details>", "More|It & they — all.")]
    [InlineData("<div>\n<script>var a = 1;</script>\n<style>p { }</style><pre>code</pre>Text <code>x</code> end\n</div>", "Text □ end")]
    [InlineData("<table><tr><th>Name</th><td>Value</td></tr></table>", "Name|Value")]
    [InlineData("<ul>\n<li>One</li>\n<li>Two <ul><li>Three</li></ul></li>\n</ul>", "- One\n- Two\n  - Three")]
    [InlineData("<!-- no -->\n\n<div><!-- no -->One<!-- no --></div>", "One")]
    [InlineData("<h2>Part</h2><p align=\"center\"><img src=\"a.png\" alt=\"no\"></p>", "Part")]
    [InlineData("<p>One<br>two and *three* [four](x) `five`</p>", "One\u2028two and *three* [four](x) `five`")]
    [InlineData("<div markdown=\"1\">\nOne *two* `three`\n</div>", "One two □")]
    [InlineData("- <div>One</div>\n\n  Two", "- One\n\n  Two")]
    [InlineData("<p>{{ site.title }} is 1 < 2</p>", "□ is 1 < 2")]
    [InlineData("A <kbd>Ctrl</kbd> and <code>a *b*</code> word.", "A □ and □ word.")]
    [InlineData("<div>\nno end", "no end")]
    public void Text_between_tags_is_read(string html, string expected) =>
        Assert.Equal(expected, string.Join('|', Document.Texts(Document.Markdown(html))));

    [Fact]
    public void A_row_has_cells_beside_each_other_and_so_has_a_definition()
    {
        RecordDocument document = Document.Markdown("<table>\n<tr><th>Name</th><td>Value</td></tr>\n<tr><td>More</td></tr>\n</table>\n\n<dl><dt>Term</dt><dd>Meaning</dd></dl>");

        Assert.All(document.Passages, static passage => Assert.True(passage.IsCell));
        Assert.Equal([false, true, false, false, true], document.Passages.Select(static passage => passage.IsBesideCell));
    }

    [Fact]
    public void A_quotation_is_one_and_a_heading_has_its_level()
    {
        RecordDocument document = Document.Markdown("<blockquote><p>Theirs.</p></blockquote>\n<h3>4.1 Ours</h3>");

        Assert.Equal([PassageRole.Quotation, PassageRole.Prose], document.Passages.Select(static passage => passage.Role));
        Assert.Equal(3, document.Passages[1].HeadingLevel);
        Assert.Equal("4.1", document.Structure.Parts.Single().Number);
    }

    [Theory]
    [InlineData("<p>Good quality</p>", "quality", "R&D <x>", "<p>Good R&amp;D &lt;x&gt;</p>")]
    [InlineData("<td>Good <b>quality</b></td>", "quality", "*it*", "<td>Good <b>*it*</b></td>")]
    [InlineData("<p>R&amp;D quality</p>", "R&D", "research", "<p>research quality</p>")]
    public void A_fix_is_written_in_html(string html, string words, string newWords, string expected) =>
        Assert.Equal(expected, Document.Replace(html, words, newWords));

    [Fact]
    public void Every_character_of_a_text_stands_where_its_place_says()
    {
        string[] bits = ["word ", "trust", "\n", "\n\n", "*", "`", "> ", "- ", "<p>", "</p>", "<li>", "<ul>", "</ul>", "<td>", "<tr>", "<b>", "</b>", "<code>", "</code>", "<script>", "<!--", "-->", "&amp;", "<div>", "</div>", "<br>", "<h2>", "<"];
        Gen.Int[0, bits.Length - 1].Array[0, 40].Select(picks => string.Concat(picks.Select(i => bits[i]))).Sample(
            html =>
            {
                string text = "<div>" + html;
                foreach (Passage passage in Document.Markdown(text).Passages)
                {
                    for (int i = 0; i < passage.Text.Length; i++)
                    {
                        SourceSpan span = passage.Locate(new TextRange(i, 1));
                        Assert.InRange(span.Start, 0, text.Length);
                        Assert.InRange(span.End, span.Start, text.Length);
                        if (char.IsLetter(passage.Text[i]) && text[span.Start] is not ('&' or '<' or '`'))
                        {
                            Assert.Equal(passage.Text[i].ToString(), text.Substring(span.Start, span.Length));
                        }
                    }
                }
            },
            iter: 2000);
    }
}

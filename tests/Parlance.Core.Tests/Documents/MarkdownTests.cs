using System.Text;
using CsCheck;
using Parlance.Model;

namespace Parlance.Core.Tests.Documents;

public sealed class MarkdownTests
{
    /// <summary>Inputs of the examples of CommonMark 0.31.2, by their numbers, with the words that a reader sees of them.</summary>
    public static TheoryData<int, string, string> Examples => new()
    {
        { 1, "\tfoo\tbaz\t\tbim\n", "" },
        { 5, "- foo\n\n\t\tbar\n", "- foo" },
        { 12, "\\!\\\"\\#\\$\\%\\&\\'\\(\\)\\*\\+\\,\n", "!\"#$%&'()*+," },
        { 13, "\\\t\\A\\a\\ \\3\\φ\\«\n", "\\\t\\A\\a\\ \\3\\φ\\«" },
        { 16, "foo\\\nbar\n", "foo\u2028bar" },
        { 17, "`` \\[\\` ``\n", "□" },
        { 20, "<https://example.com?find=\\*>\n", "□" },
        { 25, "&nbsp; &amp; &copy; &AElig;\n", "\u00A0 & © Æ" },
        { 26, "&#35; &#1234; &#992; &#0;\n", "# Ӓ Ϡ \uFFFD" },
        { 27, "&#X22; &#XD06; &#xcab;\n", "\" ആ ಫ" },
        { 43, "***\n---\n___\n", "" },
        { 62, "# foo\n## foo\n### foo\n#### foo\n##### foo\n###### foo\n", "foo|foo|foo|foo|foo|foo" },
        { 63, "####### foo\n", "####### foo" },
        { 64, "#5 bolt\n\n#hashtag\n", "#5 bolt|#hashtag" },
        { 66, "# foo *bar* \\*baz\\*\n", "foo bar *baz*" },
        { 71, "## foo ##\n  ###   bar    ###\n", "foo|bar" },
        { 79, "## \n#\n### ###\n", "" },
        { 80, "Foo *bar*\n=========\n\nFoo *bar*\n---------\n", "Foo bar|Foo bar" },
        { 92, "> foo\nbar\n===\n", "foo bar ===" },
        { 107, "    a simple\n      indented code block\n", "" },
        { 113, "Foo\n    bar\n", "Foo bar" },
        { 119, "```\n<\n >\n```\n", "" },
        { 121, "``\nfoo\n``\n", "□" },
        { 126, "```\n", "" },
        { 128, "> ```\n> aaa\n\nbbb\n", "bbb" },
        { 140, "foo\n```\nbar\n```\nbaz\n", "foo|baz" },
        { 148, "<table><tr><td>\n<pre>\n**Hello**,\n\n_world_.\n</pre>\n</td></tr></table>\n", "world. " },
        { 153, "<div>\n*foo*\n\n*bar*\n", "*foo*|bar" },
        { 160, "<div></div>\n``` c\nint x = 33;\n```\n", "``` c int x = 33; ```" },
        { 179, "<!-- Foo\n\nbar\n   baz -->\nokay\n", "okay" },
        { 192, "[foo]: /url \"title\"\n\n[foo]\n", "foo" },
        { 193, "   [foo]: \n      /url  \n           'the title'  \n\n[foo]\n", "foo" },
        { 203, "[foo]\n\n[foo]: url\n", "foo" },
        { 213, "Foo\n[bar]: /baz\n\n[bar]\n", "Foo [bar]: /baz|[bar]" },
        { 219, "aaa\n\nbbb\n", "aaa|bbb" },
        { 228, "> # Foo\n> bar\n> baz\n", "Foo|bar baz" },
        { 233, "> bar\nbaz\n> foo\n", "bar baz foo" },
        { 234, "> foo\n---\n", "foo" },
        { 253, "A paragraph\nwith two lines.\n\n    indented code\n\n> A block quote.\n", "A paragraph with two lines.|A block quote." },
        { 254, "1.  A paragraph\n    with two lines.\n\n        indented code\n\n    > A block quote.\n", "1. A paragraph with two lines.|A block quote." },
        { 259, "   > > 1.  one\n>>\n>>     two\n", "1. one\n\n  two" },
        { 284, "- foo\n***\n- bar\n", "- foo|- bar" },
        { 301, "- foo\n- bar\n+ baz\n", "- foo\n- bar\n+ baz" },
        { 304, "The number of windows in my house is\n14.  The number of doors is 6.\n", "The number of windows in my house is 14.  The number of doors is 6." },
        { 305, "The number of windows in my house is\n1.  The number of doors is 6.\n", "The number of windows in my house is\n1. The number of doors is 6." },
        { 328, "`foo`\n", "□" },
        { 339, "*foo`*`\n", "*foo□" },
        { 344, "`<https://foo.bar.`baz>`\n", "□baz>`" },
        { 346, "<https://foo.bar.`baz>`\n", "□`" },
        { 350, "*foo bar*\n", "foo bar" },
        { 351, "a * foo bar*\n", "a * foo bar*" },
        { 355, "foo*bar*\n", "foobar" },
        { 360, "foo_bar_\n", "foo_bar_" },
        { 378, "**foo bar**\n", "foo bar" },
        { 394, "foo**bar**\n", "foobar" },
        { 411, "*foo**bar**baz*\n", "foobarbaz" },
        { 414, "***foo** bar*\n", "foo bar" },
        { 443, "**foo*\n", "*foo" },
        { 467, "*****foo*****\n", "foo" },
        { 473, "*[bar*](/url)\n", "bar" },
        { 482, "[link](/uri \"title\")\n", "link" },
        { 487, "[link](<>)\n", "link" },
        { 488, "[link](/my uri)\n", "[link](/my uri)" },
        { 496, "[link](foo(and(bar)))\n", "link" },
        { 506, "[link](\"title\")\n", "link" },
        { 527, "[foo][bar]\n\n[bar]: /url \"title\"\n", "foo" },
        { 571, "![foo](/url \"title\")\n", "□" },
        { 594, "<http://foo.bar.baz>\n", "□" },
        { 604, "<foo@bar.example.com>\n", "□" },
        { 613, "<a><bab><c2c>\n", "" },
        { 626, "foo <!-- this is a --\ncomment - with hyphens -->\n", "foo " },
        { 633, "foo  \nbaz\n", "foo\u2028baz" },
        { 648, "foo\nbaz\n", "foo baz" },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_specifications_examples_give_the_words_that_a_reader_sees(int number, string markdown, string expected)
    {
        Assert.True(number > 0);
        Assert.Equal(expected, string.Join('|', Document.Texts(Document.Markdown(markdown))));
    }

    [Theory]
    [InlineData("Go to [](#fees) to pay.", "Go to □ to pay.")]
    [InlineData("The rule <!-- checked --> holds.", "The rule □ holds.")]
    [InlineData("See note [^1] for more, and note[^2] too.", "See note □ for more, and note too.")]
    [InlineData("The rule <a id=\"x\"></a> stands.", "The rule □ stands.")]
    [InlineData("A <b>bold</b> word.", "A bold word.")]
    [InlineData("The ![old *icon*](icon.png) opens it.", "The □ opens it.")]
    [InlineData("He calls <%= name %> now.", "He calls □ now.")]
    public void What_shows_nothing_between_two_words_parts_them(string markdown, string expected)
    {
        Assert.Equal(expected, string.Join('|', Document.Texts(Document.Markdown(markdown))));
    }

    [Theory]
    [InlineData("# Rules {#rules}", "Rules")]
    [InlineData("# Rules {: #rules .wide}", "Rules")]
    [InlineData("A [word](x){:target=\"_blank\" rel=\"a b\"} more.", "A word more.")]
    [InlineData("One line.\n{: .note}", "One line. ")]
    [InlineData("{:toc}", "")]
    [InlineData("A set {1, 2} of {all}.", "A set {1, 2} of {all}.")]
    public void Attributes_are_no_text(string markdown, string expected)
    {
        Assert.Equal(expected, string.Join('|', Document.Texts(Document.Markdown(markdown))));
    }

    [Theory]
    [InlineData("See [the rule][4-rule].", "See the rule.")]
    [InlineData("See [the rule][no such].", "See [the rule][no such].")]
    [InlineData("See [the rule][].", "See [the rule][].")]
    public void A_label_of_one_word_may_be_defined_elsewhere(string markdown, string expected)
    {
        Assert.Equal(expected, string.Join('|', Document.Texts(Document.Markdown(markdown))));
    }

    [Fact]
    public void A_list_is_one_text_with_the_words_that_lead_up_to_it()
    {
        const string Text = """
            The four principles are:

            1. **mutual** trust
            2. mutual
               benefit
               - a gain for all

            3. quality

               A second paragraph.
            """;

        Assert.Equal(
            ["The four principles are:\n1. mutual trust\n2. mutual benefit\n  - a gain for all\n3. quality\n\n  A second paragraph."],
            Document.Texts(Document.Markdown(Text)));
    }

    [Theory]
    [InlineData("The aims are:\n\n(a) peace;\n\n(b) trade; and\n\n(c) health.", "The aims are:\n(a) peace;\n(b) trade; and\n(c) health.")]
    [InlineData("The aims are:\n\na) peace;\n\nb) trade.", "The aims are:\na) peace;\nb) trade.")]
    [InlineData("**(a)** peace;\n\n**(b)** trade.", "**(a)** peace;\n**(b)** trade.")]
    [InlineData("(i) peace;\n\n(ii) trade.\n\nThe end.", "(i) peace;\n(ii) trade.|The end.")]
    [InlineData("\u2013 peace;\n\n\u2013 trade.", "\u2013 peace;\n\u2013 trade.")]
    [InlineData("(see below) it ends.\n\n(all) of it", "(see below) it ends.|(all) of it")]
    public void Clauses_that_are_paragraphs_are_a_list(string text, string expected)
    {
        Assert.Equal(expected, string.Join('|', Document.Texts(Document.Markdown(text))));
        Assert.Equal(expected, string.Join('|', Document.Texts(Document.Plain(text))));
    }

    [Fact]
    public void Each_cell_of_a_table_is_a_text()
    {
        const string Text = "Before\n| *what* | when |\n|:---|---:|\n| a \\| b | `c` |\nonly | \n\nAfter";

        Assert.Equal(["Before", "what", "when", "a | b", "□", "only", "After"], Document.Texts(Document.Markdown(Text)).Where(t => t.Length > 0));
    }

    [Fact]
    public void A_block_quote_is_a_quotation()
    {
        RecordDocument document = Document.Markdown("Said:\n\n> In words\n> of theirs.\n\nOurs.");

        Assert.Equal([PassageRole.Prose, PassageRole.Quotation, PassageRole.Prose], document.Passages.Select(p => p.Role));
    }

    [Theory]
    [InlineData("See {% page \"/a/\" %} and {{ site.title }}.", "See □ and □.")]
    [InlineData("See [the page]({% page \"/a b/\" %}) and [more]({{ site.url }}/x).", "See the page and more.")]
    [InlineData("{% alert %}\nText\n{% endalert %}", "□ Text □")]
    [InlineData("At www.[agency].gov/data and http://[host]/a.", "At www.[agency].gov/data and http://[host]/a.")]
    [InlineData("A { brace, {% that never ends", "A { brace, {% that never ends")]
    public void Tags_of_site_generators_are_no_words(string markdown, string expected) =>
        Assert.Equal(expected, string.Join('|', Document.Texts(Document.Markdown(markdown))).Replace('\n', ' '));

    [Theory]
    [InlineData("---\ntitle: \"Position paper\"\nauthor: quality\n---\n# Heading\nText", "Position paper", "Position paper|Heading|Text")]
    [InlineData("+++\ntitle = 'Paper'\n+++\r\nText", "Paper", "Text")]
    [InlineData("---\nno end\n", null, "no end")]
    [InlineData("Text\n\nPosition *paper*\n===\n\n# Second", "Position paper", "Text|Position paper|Second")]
    public void Only_prose_of_front_matter_is_read_and_a_document_knows_its_title(string text, string? title, string words)
    {
        RecordDocument document = Document.Markdown(text);

        Assert.Equal(title, document.Title);
        Assert.Equal(words, string.Join('|', Document.Texts(document)));
    }

    [Fact]
    public void Addresses_notes_and_boxes_are_no_words()
    {
        const string Text = """
            - [x] See https://example.org/quality_of(life), www.example.org. Then[^1] go.

            [^1]: The note's words.
            """;

        Assert.Equal(["- See □, □. Then go.", "The note's words."], Document.Texts(Document.Markdown(Text)));
    }

    [Theory]
    [InlineData("Mutual **trust**, quality and *coordination*.", "quality", "equality", "Mutual **trust**, equality and *coordination*.")]
    [InlineData("**multi-lateral** talks", "multi-lateral talks", "multilateral talks", "**multilateral** talks")]
    [InlineData("> concept\r\n> of security", "concept of security", "security concept", "> security concept")]
    [InlineData("A *new* word", "new word", "word", "A word")]
    [InlineData("R&amp;D \\*quality\\*", "*quality*", "*equality*", "R&amp;D \\*equality\\*")]
    [InlineData("- one\n- tow", "tow", "two_", "- one\n- two\\_")]
    public void A_fix_changes_the_words_and_keeps_the_markup(string text, string words, string newWords, string expected)
    {
        string replaced = Document.Replace(text, words, newWords);

        // Where words on both sides of a mark go, the marks of nothing may stay; the text is what counts.
        Assert.Equal(Document.Texts(Document.Markdown(expected)), Document.Texts(Document.Markdown(replaced)).Select(t => t.Replace("**", "", StringComparison.Ordinal).Replace("  ", " ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_character_of_a_text_stands_where_its_place_says()
    {
        string[] bits =
        [
            "word ", "trust", "\n", "\n\n", "*", "**", "_", "`", "```\n", "> ", "- ", "1. ", "# ", "| ", "|---|\n", "[", "](x)", "]", "<b>", "<!--", "&amp;", "\\*", "\t", "    ", "~~", "\r\n", "===\n", "é", "https://x.y ",
        ];
        Gen.Int[0, bits.Length - 1].Array[0, 40].Select(picks => string.Concat(picks.Select(i => bits[i]))).Sample(
            text =>
            {
                foreach (Passage passage in Document.Markdown(text).Passages)
                {
                    for (int i = 0; i < passage.Text.Length; i++)
                    {
                        SourceSpan span = passage.Locate(new TextRange(i, 1));
                        Assert.InRange(span.Start, 0, text.Length);
                        Assert.InRange(span.End, span.Start, text.Length);
                        if (char.IsLetter(passage.Text[i]) && !(text[span.Start] is '&' or '<' or '`' or 'h'))
                        {
                            Assert.Equal(passage.Text[i].ToString(), text.Substring(span.Start, span.Length));
                        }
                    }
                }
            },
            iter: 2000);
    }

    /// <summary>Each has a search in it that a careless reader makes anew for every character: none may take longer than its length.</summary>
    public static TheoryData<string, string> HostileBits => new()
    {
        { "quotes", "> " }, { "items", "- " }, { "numbers", "1. " }, { "open brackets", "[" }, { "images", "![" }, { "brackets", "[a](" },
        { "titles", "[a](b (" }, { "templates", "{{ {% " }, { "template links", "[a]({% (" }, { "ticks", "`a``" }, { "stars", "*a " }, { "marks", "*a_ " }, { "closers", "a** " }, { "comments", "<!-- " },
        { "tags", "<a b=" }, { "blocks", "<p>a" }, { "block ends", "</div>" }, { "scripts", "<p><script>" }, { "rows", "<tr><td>a" }, { "strings", "<a b=\"" }, { "addresses", "<a@" }, { "references", "&" }, { "labels", "[a]: " }, { "cells", "|" },
        { "fences", "```\n" }, { "nested", "- a\n  " }, { "escapes", "\\" }, { "urls", "http://(" }, { "placeholders", "www.[" }, { "nul", "\u0001" }, { "surrogates", "\ud800" },
    };

    [Theory]
    [MemberData(nameof(HostileBits))]
    public void Hostile_repetition_is_read_in_one_go(string name, string bit)
    {
        Assert.NotEmpty(name);
        string text = new StringBuilder().Insert(0, bit, 200_000 / bit.Length).ToString();

        Document.Markdown(text);
        Document.Markdown("[x]: y\n\n" + text);
        Document.Plain(text);
    }

    [Fact]
    public void Nesting_ten_thousand_deep_is_read()
    {
        var text = new StringBuilder();
        for (int i = 0; i < 10_000; i++)
        {
            text.Append(' ', i % 2000).Append("- ").Append(">> a").Append('\n');
        }

        Assert.NotEmpty(Document.Markdown(text.ToString()).Passages);
        Assert.NotEmpty(Document.Markdown(new string('>', 10_000) + " deep").Passages);
    }

    [Theory]
    [InlineData("| Page | Words |\n| --- | --- |\n| [{{ child.title }}]({{ child.url | relative_url }}) | {{ child.words }} |\n", "Page|Words|□|□")]
    [InlineData("Go to https://example.org/?q={{< year >}} now.\n", "Go to □□ now.")]
    [InlineData("One {% comment %}two{% endcomment %} three.\n", "One □ three.")]
    [InlineData("{%- comment -%}\none\n{%- endcomment -%}\ntwo\n", "two")]
    [InlineData("One {% comment %} two\n", "One □ two")]
    [InlineData("One {# two #} three.\n", "One □ three.")]
    [InlineData("---\ntitle: \"{{ replace .Name \"-\" \" \" | title }}\"\n---\nOne\n", "One")]
    [InlineData("<div class=\"mermaid\">\nflowchart LR\n  A>One] --> B[[Two]]\n</div>\n\nThree\n", "Three")]
    public void Tags_and_comments_of_site_generators_are_no_prose(string text, string words) => Assert.Equal(words, string.Join('|', Document.Texts(Document.Markdown(text))));
}

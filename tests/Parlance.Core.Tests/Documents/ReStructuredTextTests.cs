using Parlance.Model;

namespace Parlance.Core.Tests.Documents;

public sealed class ReStructuredTextTests
{
    private const string Head = "Rules of the port\n=================\n\n.. _rules:\n\n";

    [Theory]
    [InlineData("A rule *in* **bold**.", "A rule in bold.")]
    [InlineData("A ``literal`` and a :role:`word` and `plain`.", "A □ and a □ and □.")]
    [InlineData("See `the rules <rules.html>`_ and Charter_ or `the\nannex`__.", "See the rules and Charter or the annex.")]
    [InlineData("A note [1]_ and one [#a]_.", "A note □ and one .")]
    [InlineData("It ends in a \\* star.", "It ends in a * star.")]
    [InlineData("See https://port.example/a_b today.", "See □ today.")]
    [InlineData("As follows::\n\n    code here\n\nAnd on.", "As follows:|And on.")]
    [InlineData("First.\n\n.. note::\n\n   Mind the gap.\n\n.. code-block:: c\n\n   int x;\n\nLast.", "First.|Mind the gap.|Last.")]
    [InlineData("First.\n\n.. a comment\n   over lines\n\nLast.", "First.|Last.")]
    [InlineData(":Author: A. Smith\n:Date: May\n\nText.", "Text.")]
    [InlineData("=====  ====\nGo     go\n=====  ====\na      b\n=====  ====\n\nText.", "Text.")]
    [InlineData("+---+---+\n| a | a |\n+---+---+\n\nText.", "Text.")]
    [InlineData(">>> port port\n1\n\nText.", "Text.")]
    [InlineData("Aims\n----\n\nText.", "Aims|Text.")]
    [InlineData("The aims are:\n\n- peace\n- trade in\n  goods\n\n1. one", "The aims are:\n- peace\n- trade in goods\n1. one")]
    [InlineData("term\n    Its meaning.", "term|Its meaning.")]
    public void Only_what_is_surely_prose_is_read(string body, string expected)
    {
        RecordDocument document = Document.Plain(Head + body);
        Assert.Equal(DocumentNotation.ReStructuredText, document.Notation);
        Assert.Equal("Rules of the port|" + expected, string.Join('|', Document.Texts(document)));
    }

    [Theory]
    [InlineData("A quoted part.\n\n    He said it.\n", PassageRole.Quotation)]
    [InlineData("- An item.\n\n  More of it.\n", PassageRole.Prose)]
    internal void What_is_indented_alone_is_quoted(string body, PassageRole role) => Assert.Equal(role, Document.Plain(Head + body).Passages[^1].Role);

    [Theory]
    [InlineData("A plain text.\n\nWith ``ticks`` in it.")]
    [InlineData("Title\n=====\n\nA plain text of old.")]
    [InlineData("It ends .. and goes on.")]
    public void Plain_text_is_no_such_thing(string text) => Assert.Equal(DocumentNotation.Plain, Document.Plain(text).Notation);

    [Fact]
    public void A_header_as_in_mail_is_not_read() =>
        Assert.Equal(["Aims", "Text."], Document.Texts(Document.Plain("Author: A. Smith\nPost-History: 1-May-2001,\n              3-May-2001\n\nAims\n====\n\n.. _a:\n\nText.")));
}

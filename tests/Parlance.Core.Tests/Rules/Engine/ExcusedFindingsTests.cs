using Parlance.Model;

namespace Parlance.Core.Tests.Rules.Engine;

/// <summary>What comments of a document excuse. In each document, what is left of PRL1002 is marked.</summary>
public sealed class ExcusedFindingsTests
{
    [Theory]
    [InlineData("a [|concept of security|]\n\n<!-- parlance-disable PRL1002 the title has it so -->\n\na concept of security\n\n<!-- parlance-enable PRL1002 -->\n\na [|concept of security|]\n")]
    [InlineData("a concept of security\n", "<!-- parlance-disable-file PRL1002 -->\n")]
    [InlineData("a concept of security\n", "<!-- PARLANCE-DISABLE prl1002 -->\n\n")]
    [InlineData("a concept of security\n", "<!-- parlance-disable -->\n\n")]
    [InlineData("a concept of security\n", "<!-- parlance-disable PRL4004, PRL1002 PRL2001 -->\n\n")]
    [InlineData("a concept of security\n", "<!-- parlance-disable PRL1002: the title -->\n\n")]
    [InlineData("a concept of security\n", "<!--parlance-disable\nPRL1002\n-->\n\n")]
    [InlineData("a concept of security\n", "---\ntitle: x\n---\n\n<!-- parlance-disable-file PRL1002 -->\n\n")]
    [InlineData("a [|concept of security|]\n", "<!-- parlance-disable PRL4004 -->\n\n")]
    [InlineData("a [|concept of security|]\n", "<!-- parlance-disable PRL4004 not PRL1002 -->\n\n")]
    [InlineData("a [|concept of security|]\n", "Words.\n\n<!-- parlance-disable-file PRL1002 -->\n\n")]
    [InlineData("a [|concept of security|]\n", "<!-- parlance-disabled PRL1002 -->\n\n")]
    [InlineData("a [|concept of security|]\n", "```\n<!-- parlance-disable PRL1002 -->\n```\n\n")]
    [InlineData("a [|concept of security|]\n", "Write `<!-- parlance-disable PRL1002 -->` above it.\n\n")]
    [InlineData("a [|concept of security|]\n", "    <!-- parlance-disable PRL1002 -->\n\n")]
    [InlineData("a [|concept of security|]\n", "<!-- parlance-disable PRL1002 -->\n<!-- parlance-enable -->\n\n")]
    [InlineData("a [|concept of security|]\n", "<!-- parlance-disable -->\n\na concept of security\n\n<!-- parlance-enable PRL1002 -->\n\n")]
    [InlineData("a concept of security\n", "<!-- parlance-disable PRL1002 -->\n<!-- parlance-enable PRL4004 -->\n\n")]
    public void A_comment_excuses_what_follows(string text, string comment = "") => Check("a.md", comment + text);

    [Theory]
    [InlineData("<!-- parlance-disable-next PRL1002 -->\n\na concept of security,\na concept of security\n\na [|concept of security|]\n")]
    [InlineData("<!-- parlance-disable-next PRL1002 -->\n# A concept of security\n\na [|concept of security|]\n")]
    [InlineData("## <!-- parlance-disable-next PRL1002 --> A concept of security\n\na [|concept of security|]\n")]
    [InlineData("## A [|concept of security|] <!-- parlance-disable-next PRL1002 -->\n\na concept of security\n")]
    [InlineData("> <!-- parlance-disable-next PRL1002 -->\n> - a concept of security\n\na [|concept of security|]\n")]
    [InlineData("<!-- parlance-disable-next PRL1002 -->\n\n- a concept of security\n- a concept of security\n  - a concept of security\n\na [|concept of security|]\n")]
    [InlineData("- a [|concept of security|]\n<!-- parlance-disable-next PRL1002 -->\n- a concept of security\n  - a concept of security\n- a [|concept of security|]\n")]
    [InlineData("- a [|concept of security|]\n\n  <!-- parlance-disable-next PRL1002 -->\n\n  a concept of security\n- a [|concept of security|]\n")]
    [InlineData("<!-- parlance-disable-next PRL1002 -->\n\n| a | b |\n|---|---|\n| concept of security | concept of security |\n\na [|concept of security|]\n")]
    [InlineData("| a | b |\n|---|---|\n| <!-- parlance-disable-next PRL1002 --> concept of security | [|concept of security|] |\n")]
    [InlineData("a [|concept of security|]\n\n<!-- parlance-disable-next PRL1002 -->")]
    public void The_next_block_is_a_paragraph_or_a_whole_list_or_table(string text) => Check("a.md", text);

    [Theory]
    [InlineData("a [|concept of security|]\n[parlance-disable PRL1002 the title]\na concept of security\n[parlance-enable PRL1002]\na [|concept of security|]\n")]
    [InlineData("[parlance-disable-file PRL1002]\na concept of security\n")]
    [InlineData("[parlance-disable-next PRL1002]\na concept of security\n\na [|concept of security|]\n")]
    [InlineData("See [parlance-disable PRL1002] and a [|concept of security|]\n")]
    [InlineData("<!-- parlance-disable PRL1002 -->\na [|concept of security|]\n")]
    public void Plain_text_has_them_between_brackets_on_a_line_of_their_own(string text) => Check("a.txt", text);

    [Theory]
    [InlineData("Title\n=====\n\n.. parlance-disable PRL1002 the title\n\na concept of security\n\n.. parlance-enable PRL1002\n\na [|concept of security|]\n")]
    [InlineData("Title\n=====\n\n[parlance-disable-next PRL1002]\n\na concept of security\n\na [|concept of security|]\n")]
    public void Structured_text_has_them_as_comments_too(string text) => Check("a.rst", text);

    [Fact]
    public void A_comment_parts_no_list() =>
        Assert.Single(new TestModel().Document("a.md", "- one\n<!-- parlance-disable PRL1002 -->\n- two\n").Build().Files.SelectMany(static file => file.Passages));

    [Fact]
    public void An_excused_finding_keeps_later_rules_off_its_words()
    {
        const string Text = "the concept of security and peace\n";
        Assert.Equal(["PRL1003"], RulesOf(Text));
        Assert.Empty(RulesOf("<!-- parlance-disable PRL1003 -->\n\n" + Text));

        static string[] RulesOf(string text) => [.. new TestModel().Item(ItemKind.Term, "security concept", null, (PartKind.Deprecated, "concept of security"))
            .Document("a.md", text).Check().Select(static finding => finding.Rule.Id).Where(static id => id is "PRL1002" or "PRL1003")];
    }

    [Fact]
    public void What_is_said_once_a_document_moves_to_the_next_place()
    {
        TestModel model = new TestModel().Document("a.md", "<!-- parlance-disable-next PRL4009 -->\n\none  two\n\nthree[|  |]four\n\nfive  six\n");
        model.AssertFinds("PRL4009");
        Assert.Equal("<!-- parlance-disable-next PRL4009 -->\n\none  two\n\nthree four\n\nfive six\n", model.Apply(Assert.Single(model.Check("PRL4009"))));
    }

    [Fact]
    public void A_rule_that_does_not_exist_is_told_at_its_place()
    {
        TestModel model = new TestModel().Terms("security concept").Document("a.md", "<!-- parlance-disable [|PRL1020|] the title -->\n\na concept of security\n");
        model.AssertFinds("PRL9002");
        Assert.Equal(["There is no rule 'PRL1020', so nothing is excused by it: the nearest rule is 'PRL1002'"], model.Messages("PRL9002"));
        Assert.Equal(["PRL9002", "PRL1002"], model.Check().Select(static finding => finding.Rule.Id));
    }

    [Fact]
    public void Texts_that_are_somebody_elses_speak_of_what_is_spoilt_alone()
    {
        const string Text = "the the concept of security  and (one\n\n<!-- parlance-disable -->\n\nlost: \uFFFD, donâ€™t [a](#nowhere)\n";
        TestModel model = new TestModel().Terms("security concept").Document("a.md", Text, isOthers: true);
        Assert.Equal(["PRL4006", "PRL4009", "PRL4009"], model.Check().Select(static finding => finding.Rule.Id));
        Assert.All(model.Check(), static finding => Assert.Empty(finding.Fixes));
    }

    private static void Check(string path, string text) => new TestModel().Terms("security concept").Document(path, text).AssertFinds("PRL1002");
}

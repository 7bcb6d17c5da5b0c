namespace Parlance.Core.Tests.Rules.Structure;

public sealed class LonePartTests
{
    private static string[] In(string text) => [.. new TestModel().Document("a.md", text).Describe("PRL5007")];

    [Theory]
    [InlineData("[|Table 1: Fees|]\n\n| a | b |\n|---|---|\n| 1 | 2 |\n")]
    [InlineData("See Figure 1.\n\nFigure 1: Port\n\nText.\n\nMore text.\n\nEven more text.\n\n[|Figure 2: Quay|]\n")]
    [InlineData("# Rules\n\nSee Annex A.\n\n# Annex A \u2014 Forms\n\nText.\n\n# [|Annex B \u2014 Fees|]\n\nText.\n")]
    public void A_caption_or_annex_that_nothing_refers_to_is_reported(string text) => new TestModel().Document("a.md", text).AssertFinds("PRL5007");

    [Theory]
    [InlineData("See Tables 1 to 3.\n\nTable 1: A\n\nTable 2: B\n\nTable 3: C\n")]
    [InlineData("The following table lists fees.\n\nTable 1: Fees\n")]
    [InlineData("See [the forms](#annex-a).\n\n# Annex A\n\nText.\n")]
    [InlineData("Table 1: Fees (repealed)\n")]
    [InlineData("# Appendix B: References\n\nText.\n")]
    public void What_something_refers_to_is_left_alone(string text) => Assert.Empty(In(text));

    [Theory]
    [InlineData("# Rules\n\n## 1 Ships\n\n### [|1.1 Berths|]\n\nText.\n\n## 2 Fees\n")]
    [InlineData("# 3 Fees\n\n## [|3.1 Dues|]\n\nText.\n")]
    public void An_only_subdivision_is_reported(string text) => new TestModel().Document("a.md", text).AssertFinds("PRL5007");

    [Theory]
    [InlineData("# Rules\n\n## Ships\n\nText.\n")]
    [InlineData("## Ships\n\n### A\n\n### B\n")]
    [InlineData("## 4 Ships\n\n4.1 One.\n\n4.2 Two.\n\n### 4.3 Three\n")]
    [InlineData("## Ships\n\n### Berths\n\nText.\n")]
    public void Two_subdivisions_and_the_title_of_the_document_are_left_alone(string text) => Assert.Empty(In(text));

    [Theory]
    [InlineData("We need:\n\n- [|a berth|]\n\nMore.\n")]
    [InlineData("1. [|Pay the fee\n   at once.|]\n\n   And more.\n")]
    public void An_only_item_is_reported(string text) => new TestModel().Document("a.md", text).AssertFinds("PRL5007");

    [Theory]
    [InlineData("- one\n- two\n")]
    [InlineData("1. one\n\n```\ncode\n```\n\n2. two\n")]
    [InlineData("> - theirs\n")]
    [InlineData("- one\n")]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |\n\n* estimated\n")]
    public void Lists_and_notes_are_left_alone(string text) => Assert.Empty(In(text));
}

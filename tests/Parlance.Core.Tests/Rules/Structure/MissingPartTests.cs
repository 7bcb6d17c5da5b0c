using Parlance.Rules;

namespace Parlance.Core.Tests.Rules.Structure;

public sealed class MissingPartTests
{
    private const string Parts = "# Rules of the port\n\n## 1 Aims\n\n## 2 Ships\n\n### 2.1 Berths\n\n### 2.2 Fees\n\n## 3 Staff\n\n### 3.1 Pay\n\n";

    private const string Articles = "# Treaty of Kiel\n\n## Article 1\n\nOne.\n\n## Article 2\n\nTwo.\n\n## Article 3\n\nThree.\n\n";

    private static TestModel In(string parts, string text) => new TestModel().Document("rules.md", parts + text);

    [Theory]
    [InlineData("See [|Section 2.3|].")]
    [InlineData("See Sections 2.1, [|2.4|] and 3.1.")]
    [InlineData("See [|§ 4|] and § 3.")]
    [InlineData("See Sections 1 to [|5|].")]
    [InlineData("See Sections 1-[|5|] and 3.")]
    [InlineData("This rule stands beside [|section 2.2.1|].")]
    [InlineData("| Rule | Where |\n| --- | --- |\n| Pay | [|Section 3.2|] |")]
    [InlineData("Section 1 of these Rules and [|Section 4|] of these Rules.")]
    public void A_part_that_is_not_there_is_reported(string text) => In(Parts, text).AssertFinds("PRL5001");

    [Theory]
    [InlineData("By [|Article 4|] they meet.")]
    [InlineData("By [|Article 6(1)(d)|] they meet.")]
    [InlineData("By Articles 1 and [|7|] they meet.")]
    [InlineData("They meet by [|Article IV|].")]
    public void So_is_an_article(string text) => In(Articles, text).AssertFinds("PRL5001");

    [Theory]
    [InlineData("See Section 2.1, Sections 1 to 3 and Chapter 2.")]
    [InlineData("See Sections 1-3 and 2.")]
    [InlineData("See Section 4 of the Harbour Act.")]
    [InlineData("See Section 4 of the act.")]
    [InlineData("See RFC 2119, Section 4.")]
    [InlineData("See clause 6 of ISO 27001.")]
    [InlineData("See 44 U.S.C. § 3542.")]
    [InlineData("See GDPR Article 6.")]
    [InlineData("See Baseline Requirements Section 4.9.")]
    [InlineData("See Section 4.1 and Section 4.2 of the Baseline Requirements.")]
    [InlineData("See [SP 800](sp800.html) Section 6.2.")]
    [InlineData("See [Section 6.2](other.html).")]
    [InlineData("He said \"see Section 7\" and left.")]
    [InlineData("> See Section 7.")]
    [InlineData("Section 7 is replaced by the following.")]
    [InlineData("Section 508 is a law for access.")]
    [InlineData("See Appendix B and Table 4.")]
    [InlineData("See `Section 7`.")]
    [InlineData("| Version | What |\n| --- | --- |\n| 1.0.2 | New words in Section 7 |")]
    [InlineData("Section 7 [sic] is old.")]
    public void What_may_be_elsewhere_is_left_alone(string text) => Assert.Empty(In(Parts, text).Describe("PRL5001"));

    [Fact]
    public void A_document_with_hardly_a_number_has_no_parts() =>
        Assert.Empty(new TestModel().Document("a.md", "# 1 Aims\n\n# 2 Ships\n\nSee Section 3.").Describe("PRL5001"));

    [Fact]
    public void A_number_at_the_start_of_a_line_may_be_a_part_that_is_no_heading() =>
        Assert.Empty(In(Parts, "<div>\n2.3 Cranes\n</div>\n\nSee Section 2.3.").Describe("PRL5001"));

    [Fact]
    public void Items_of_a_part_may_be_meant() =>
        Assert.Empty(In(Parts, "1. One.\n2. Two.\n\nSee Section 3.1.2.").Describe("PRL5001"));

    [Fact]
    public void A_file_that_begins_late_is_a_part_of_something() =>
        Assert.Empty(new TestModel().Document("a.md", "# 5 Fees\n\n## 5.1 Ships\n\n# 6 Staff\n\nSee Section 7 and Section 2.1.").Describe("PRL5001"));

    [Fact]
    public void Files_of_one_document_know_each_others_parts() => new TestModel()
        .Document("sec2.md", Parts + "See Sections 9, 10 and [|11|].", "Guide")
        .Document("sec10.md", "## 9 Fees\n\n## 10 Law\n\nSee Section 2.1 and [|Section 2.9|].", "Guide")
        .AssertFinds("PRL5001");

    [Fact]
    public void A_person_chooses_among_the_near_ones()
    {
        TestModel model = In(Parts, "See Section 2.3.");
        Finding finding = Assert.Single(model.Check("PRL5001"));
        Assert.All(finding.Fixes, static fix => Assert.True(fix.OneAtATime));
        Assert.True(finding.Fixes.Length > 1);
        Assert.EndsWith("See Section 2.2.", model.Apply(finding), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("They follow section 2.2.5 of the [Harbour Rules](https://example.org). Each says which part of section 2.2.4 and section 2.2.5 it meets.", false)]
    [InlineData("They follow section 3.2.5 of the [Harbour Rules](https://example.org). Each says which part of section 2.2.4 it meets.", true)]
    public void A_part_of_another_document_is_its_part_in_the_next_sentence_too(string text, bool speaks) => Assert.Equal(speaks, In(Parts, text).Describe("PRL5001").Any());
}

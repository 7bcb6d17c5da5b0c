using Parlance.Rules;

namespace Parlance.Core.Tests.Rules.Structure;

public sealed class DefinedElsewhereTests
{
    private static TestModel In(string text, string scope = "These rules hold for ships.") => new TestModel().Document(
        "a.md",
        $"# 1 Scope\n\n{scope}\n\n# 2 Terms\n\n## 2.1 Ships\n\n\"Vessel\" means any ship.\n\n**Berth** means a place for a ship.\n\n## 2.2 Dues\n\nDue\n: what is paid\n\n# 3 Fees\n\n{text}\n");

    [Theory]
    [InlineData("A vessel, as defined in [|Section 1|], pays.")]
    [InlineData("The \"Vessel\" (as defined in [|Section 2.2|]) pays.")]
    [InlineData("The term berth is defined in [|Section 1|].")]
    [InlineData("\"Vessel\" has the meaning given in [|Section 1|].")]
    [InlineData("A due as defined in [|Section 2.1|] is paid.")]
    public void A_term_that_another_part_defines_is_reported(string text) => In(text).AssertFinds("PRL5006");

    [Theory]
    [InlineData("A vessel, as defined in Section 2.1, pays.")]
    [InlineData("A vessel, as defined in Section 2, pays.")]
    [InlineData("A foreign vessel, as defined in Section 1, pays.")]
    [InlineData("A quay, as defined in Section 1, is used.")]
    [InlineData("A vessel, as defined in Section 1 of the Shipping Act, pays.")]
    [InlineData("A vessel, as defined in Section 7, pays.")]
    [InlineData("As defined in Section 1, a vessel pays.")]
    [InlineData("A vessel pays as Section 1 says.")]
    [InlineData("It said \"a vessel, as defined in Section 1, pays\" then.")]
    public void A_right_reference_or_one_that_may_be_right_is_left_alone(string text) => Assert.Empty(In(text).Describe("PRL5006"));

    [Theory]
    [InlineData("A vessel is what floats.")]
    [InlineData("**Vessel**: what floats.")]
    [InlineData("- Vessel, a thing that floats")]
    public void A_part_that_may_define_the_term_itself_is_left_alone(string scope) =>
        Assert.Empty(In("A vessel, as defined in Section 1, pays.", scope).Describe("PRL5006"));

    [Fact]
    public void The_fix_offers_the_part_that_defines_it_and_the_one_around()
    {
        TestModel model = In("A vessel, as defined in Section 1, pays.");
        Finding finding = Assert.Single(model.Check("PRL5006"));

        Assert.Equal(["Replace with '2.1'", "Replace with '2'"], finding.Fixes.Select(static fix => fix.Title));
        Assert.Contains("as defined in Section 2.1, pays", model.Apply(finding), StringComparison.Ordinal);
    }

    [Fact]
    public void The_part_may_be_in_another_file_of_the_document()
    {
        var model = new TestModel();
        model.Document("sec1.md", "# 1 Scope\n\nThese rules hold for ships.\n\n# 2 Fees\n\nA vessel, as defined in [|Section 1|], pays.\n", partOf: "Rules");
        model.Document("sec3.md", "# 3 Terms\n\n\"Vessel\" means any ship.\n", partOf: "Rules");

        model.AssertFinds("PRL5006");
    }
}

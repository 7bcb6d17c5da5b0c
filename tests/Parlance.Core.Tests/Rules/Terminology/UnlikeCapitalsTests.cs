namespace Parlance.Core.Tests.Rules.Terminology;

public sealed class UnlikeCapitalsTests
{
    private const string Often = "The Executive Board met. An Executive Board is small. Our Executive Board left. They ask the Executive Board. They thank the Executive Board.";

    [Theory]
    [InlineData("They saw the [|Executive board|] again.", "Executive Board")]
    [InlineData("They saw an [|Executive board|] member.", "Executive Board")]
    public void Other_capitals_than_those_of_most_uses_are_found(string text, string right)
    {
        TestModel model = new TestModel().Prose(Often).Prose(text);
        model.AssertFinds("PRL1012");
        Assert.EndsWith(" -> " + right, Assert.Single(model.Describe("PRL1012")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_form_used_most_may_have_fewer_capitals() => new TestModel()
        .Prose("Our Code of conduct holds, the Code of conduct stays, her Code of conduct too. Any Code of conduct is one. They read the Code of conduct.")
        .Prose("They sign the [|Code of Conduct|] today.")
        .AssertFinds("PRL1012");

    [Theory]
    [InlineData("They saw the executive board again.")]
    [InlineData("Executive board members met.")]
    [InlineData("They saw the Executive boards and the Executive-board plan.")]
    [InlineData("They saw the National Executive board and the Executive board Members.")]
    [InlineData("They saw the executive Board, and read 12, Executive board.")]
    [InlineData("They call it \"Executive board\", or the Executive board [sic].")]
    public void Small_letters_longer_names_and_words_of_others_are_left_alone(string text) => new TestModel().Prose(Often).Prose(text).AssertFinds("PRL1012");

    [Fact]
    public void Headings_cells_and_links_are_left_alone() => new TestModel().Prose(Often).Document("a.md", """
        # On the Executive board

        They saw [the Executive board](x.md) there.

        | The Executive board | met |
        | --- | --- |
        | the Executive board | met |
        """).AssertFinds("PRL1012");

    [Fact]
    public void Five_to_one_is_asked_for() => new TestModel().Prose(Often).Prose("They saw the Executive board. They left the Executive board.").AssertFinds("PRL1012");

    [Fact]
    public void A_declared_name_is_the_business_of_its_declaration() => new TestModel().Terms("Executive Board").Prose(Often).Prose("They saw the Executive board.").AssertFinds("PRL1012");
}

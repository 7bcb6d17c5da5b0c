using Parlance.Model;

namespace Parlance.Core.Tests.Rules.Editorial;

public sealed class AmbiguousAbbreviationTests
{
    [Fact]
    public void One_abbreviation_with_two_expansions_is_found_at_the_later_one() =>
        Assert.Equal(["Community of Democracies (CD)"], new TestModel().Prose("The Conference on Disarmament (CD) met.").Prose("The Community of Democracies (CD) met.").Describe("PRL4002"));

    [Fact]
    public void One_expansion_with_two_abbreviations_is_found_at_the_later_one() =>
        Assert.Equal(["CoD"], new TestModel().Prose("The Conference on Disarmament (CD) met.").Prose("The Conference on Disarmament (CoD) met.").Describe("PRL4002"));

    [Fact]
    public void A_declaration_says_which_is_wrong()
    {
        TestModel model = new TestModel()
            .Prose("The Community of Democracies (CD) met. The Conference on Disarmament (CoD) met.")
            .Item(ItemKind.Actor, "Conference on Disarmament", null, (PartKind.Abbreviation, "CD"));
        Assert.Equal(["Community of Democracies (CD)", "CoD"], model.Describe("PRL4002"));
    }

    [Theory]
    [InlineData("The Organisation for Security (OFS) met. The Organization for Security (OFS) met.")]
    [InlineData("Confidence-building measures (CBMs) and confidence building measure (CBM).")]
    [InlineData("The Association of Nations (AN) met. The great Association of Nations (A.N.) met.")]
    [InlineData("An inter-agency agreement (IAA) and Interagency Agreements (IAAs).")]
    [InlineData("The Open Document Format (ODF) and the OpenDocument Format (ODF).")]
    [InlineData("The Foundation for Common Files (FCF) and its yearly FCF Festival (FCF Fair).")]
    [InlineData("He wrote “the Conference on Disarmament (CD)” and “the Community of Democracies (CD)”.")]
    public void Forms_of_the_same_words_and_quoted_words_are_left_alone(string text) => Assert.Empty(new TestModel().Prose(text).Describe("PRL4002"));
}

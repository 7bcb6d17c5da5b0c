using Parlance.Model;

namespace Parlance.Core.Tests.Rules.Terminology;

public sealed class AdmittedTermTests
{
    private static TestModel Policy => new TestModel()
        .Item(ItemKind.Actor, "Shanghai Cooperation Organization", null, (PartKind.Admitted, "Shanghai group"), (PartKind.Abbreviation, "SCO"));

    [Theory]
    [InlineData("The Shanghai group met.", "Shanghai group -> Shanghai Cooperation Organization")]
    [InlineData("Shanghai groups met.", "Shanghai groups -> Shanghai Cooperation Organizations")]
    public void An_admitted_name_gives_way_to_the_preferred_one(string text, string finding) =>
        Assert.Equal([finding], Policy.Prose(text).Describe("PRL1009"));

    [Theory]
    [InlineData("Was it Chinas peaceful rise?", "Chinas -> People's Republic of China's")]
    [InlineData("Was it China’s or Chinas own?", "Chinas -> People's Republic of China’s")]
    [InlineData("It is China's rise.", "China -> People's Republic of China")]
    public void A_possessive_without_its_apostrophe_is_no_plural(string text, string finding) => Assert.Contains(
        finding,
        new TestModel().Item(ItemKind.Actor, "People's Republic of China", null, (PartKind.Admitted, "China")).Prose(text).Describe("PRL1009"));

    [Theory]
    [InlineData("The SCO met.")]
    [InlineData("The Shanghai Cooperation Organization met.")]
    [InlineData("He said “the Shanghai group met in June”.")]
    public void Abbreviations_preferred_names_and_quotations_are_left_alone(string text) => Assert.Empty(Policy.Prose(text).Check("PRL1009"));

    [Fact]
    public void Without_a_preferred_name_there_is_nothing_to_say() =>
        Assert.Empty(new TestModel().Item(ItemKind.Actor, " ", null, (PartKind.Admitted, "Shanghai group")).Prose("The Shanghai group met.").Check("PRL1009"));
}

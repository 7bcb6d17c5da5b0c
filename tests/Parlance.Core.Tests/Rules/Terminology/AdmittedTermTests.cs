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
    [InlineData("The SCO met.")]
    [InlineData("The Shanghai Cooperation Organization met.")]
    [InlineData("He said “the Shanghai group met in June”.")]
    public void Abbreviations_preferred_names_and_quotations_are_left_alone(string text) => Assert.Empty(Policy.Prose(text).Check("PRL1009"));

    [Fact]
    public void Without_a_preferred_name_there_is_nothing_to_say() =>
        Assert.Empty(new TestModel().Item(ItemKind.Actor, " ", null, (PartKind.Admitted, "Shanghai group")).Prose("The Shanghai group met.").Check("PRL1009"));
}

using Parlance.Model;

namespace Parlance.Core.Tests.Rules.Editorial;

public sealed class MissingApostropheTests
{
    private static TestModel Model => new TestModel()
        .Item(ItemKind.Actor, "People's Republic of China", null, (PartKind.Admitted, "China"), (PartKind.Abbreviation, "PRC"))
        .Item(ItemKind.Actor, "ASEAN Regional Forum")
        .Item(ItemKind.Actor, "Korea")
        .Item(ItemKind.Actor, "Germany")
        .Item(ItemKind.Actor, "Maritime Safety Authority")
        .Item(ItemKind.Actor, "working group")
        .Item(ItemKind.Actor, "United Nations")
        .Item(ItemKind.Document, "Beijing Declaration")
        .Item(ItemKind.Term, "relying party", null, (PartKind.Abbreviation, "RP"))
        .Terms("Japan", "Equality", "Member", "Organisation", "security concept");

    [Theory]
    [InlineData("Was it Chinas peaceful rise?", "Chinas -> China's")]
    [InlineData("Chinas rise is peaceful.", "Chinas -> China's")]
    [InlineData("Chinas\nMinistry of Foreign Affairs said so.", "Chinas -> China's")]
    [InlineData("China’s view and Chinas own rise, or Chinas leaders", "Chinas -> China’s")]
    [InlineData("The ASEAN Regional Forums second meeting was short.", "ASEAN Regional Forums -> ASEAN Regional Forum's")]
    [InlineData("The Beijing Declarations four principles hold.", "Beijing Declarations -> Beijing Declaration's")]
    [InlineData("It is about Japans security concept.", "Japans -> Japan's")]
    [InlineData("It is about Chinas newly built ports.", "Chinas -> China's")]
    [InlineData("It is about the PRCs position.", "PRCs -> PRC's")]
    [InlineData("Germanys foreign minister spoke.", "Germanys -> Germany's")]
    [InlineData("This makes the RPs collection of data smaller.", "RPs -> RP's")]
    [InlineData("The Maritime Safety Authoritys annual report is out.", "Maritime Safety Authoritys -> Maritime Safety Authority's")]
    public void A_possessive_without_its_apostrophe_is_found(string text, string finding) =>
        Assert.Equal(finding, Model.Prose(text).Describe("PRL4005")[0]);

    [Theory]
    [InlineData("The two Koreas agreed.")]
    [InlineData("The two Koreas armies met.")]
    [InlineData("It grants the RPs permission of the user.")]
    [InlineData("It shows RPs permission of the user.")]
    [InlineData("It makes the RPs data smaller.")]
    [InlineData("The two Germanys foreign ministers signed; the Germanys of old are gone.")]
    [InlineData("The Koreas agreed to meet.")]
    [InlineData("Both Chinas and more.")]
    [InlineData("There are many Chinas.")]
    [InlineData("Chinas of the past are gone.")]
    [InlineData("The working groups report is short.")]
    [InlineData("The United Nations role is great.")]
    [InlineData("The Members obligations hold, as do the Organisations rules.")]
    [InlineData("Its security concepts new form is long.")]
    [InlineData("China's rise and China’s fall.")]
    [InlineData("He said “Chinas peaceful rise”.")]
    [InlineData("Chinas [sic] peaceful rise.")]
    public void Plurals_and_sound_possessives_are_left_alone(string text) => Assert.Empty(Model.Prose(text).Describe("PRL4005"));

    [Theory]
    [InlineData("The Port Boards typically find it. A Port Board meets.")]
    [InlineData("The Port Boards using this way are few.")]
    [InlineData("Ask any Port Board. The Port Boards reporting losses are few.")]
    public void Of_many_a_plural_is_meant(string text) => Assert.Empty(new TestModel().Item(ItemKind.Actor, "Port Board").Prose(text).Check("PRL4005"));

    [Fact]
    public void A_noun_with_of_is_no_verb() =>
        Assert.Single(new TestModel().Item(ItemKind.Actor, "Port Board").Prose("The Port Boards collection of fees is late. Each Port Board has one.").Check("PRL4005"));
}

using Parlance.Model;

namespace Parlance.Core.Tests.Rules.Persons;

public sealed class RomanisedNameTests
{
    private const string Rule = "PRL7002";

    private static TestModel Policy => new TestModel()
        .Item(ItemKind.Actor, "Jiang Zemin", null, (PartKind.FamilyName, "Jiang"))
        .Item(ItemKind.Actor, "Mikhail Sergeyevich Gorbachev", null, (PartKind.FamilyName, "Gorbachev"), (PartKind.Offices, "President: 1990/1991"))
        .Item(ItemKind.Actor, "Recep Tayyip Erdoğan", null, (PartKind.FamilyName, "Erdoğan"))
        .Item(ItemKind.Actor, "José García", null, (PartKind.FamilyName, "García"))
        .Item(ItemKind.Actor, "Sergei Ivanov", null, (PartKind.FamilyName, "Ivanov"))
        .Item(ItemKind.Actor, "Sergey Iwanow", null, (PartKind.FamilyName, "Iwanow"))
        .Item(ItemKind.Actor, "Ban Ki-moon", null, (PartKind.FamilyName, "Ban"))
        .Item(ItemKind.Actor, "Guinea-Bissau").Item(ItemKind.Actor, "Côte d’Ivoire");

    [Theory]
    [InlineData("In Geneva, [|Chiang Tse-min|] spoke.", "Jiang Zemin")]
    [InlineData("President [|Jiang Ze Min|] spoke.", "Jiang Zemin")]
    [InlineData("President [|Jiang Ze-min|]’s speech.", "Jiang Zemin")]
    [InlineData("A speech of [|Tse-min Chiang|].", "Zemin Jiang")]
    [InlineData("It met [|Michail Gorbatschow|].", "Mikhail Gorbachev")]
    [InlineData("It met President [|Gorbachyov|].", "Gorbachev")]
    [InlineData("It met President [|Erdogan|].", "Erdoğan")]
    [InlineData("[|Recep Tayyip Erdogan|] spoke.", "Recep Tayyip Erdoğan")]
    [InlineData("Then [|Jose Garcia|] spoke.", "José García")]
    [InlineData("Then [|Ban Ki Moon|] spoke.", "Ban Ki-moon")]
    [InlineData("[|CHIANG TSE-MIN|], IN GENEVA", "JIANG ZEMIN")]
    [InlineData("A port of [|Guinea Bissau|].", "Guinea-Bissau")]
    [InlineData("A port of [|Cote d'Ivoire|].", "Côte d’Ivoire")]
    public void A_name_in_another_form_is_found_and_written_as_declared(string text, string right)
    {
        TestModel model = Policy.Prose(text);
        model.AssertFinds(Rule);
        Assert.EndsWith("-> " + right, Assert.Single(model.Describe(Rule)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Jiang Zemin and Zemin Jiang spoke.")]
    [InlineData("JIANG Zemin and JIANG ZEMIN spoke.")]
    [InlineData("Mikhail Gorbachev and Gorbachev Mikhail Sergeyevich spoke.")]
    [InlineData("President Chiang spoke.")]
    [InlineData("Chiang Kai-shek and Qiang Zemin spoke.")]
    [InlineData("Gorbatschow spoke, and Raisa Gorbacheva.")]
    [InlineData("Sergej Ivanov spoke.")]
    [InlineData("Jose Garcia Lopez and Juan Jose Garcia spoke.")]
    [InlineData("He said “Chiang Tse-min spoke”, and Chiang Tse-min [sic] did.")]
    [InlineData("The chiang tse-min of it.")]
    [InlineData("Guinea-Bissau, Côte d'Ivoire.")]
    public void The_name_itself_and_other_names_are_left_alone(string text) => Policy.Prose(text).AssertFinds(Rule);

    [Fact]
    public void A_name_that_is_declared_of_somebody_else_is_left_alone() =>
        Policy.Item(ItemKind.Actor, "Chiang Tse-min").Prose("Chiang Tse-min spoke.").AssertFinds(Rule);

    [Fact]
    public void A_declared_name_in_wade_giles_is_found_in_pinyin() =>
        new TestModel().Item(ItemKind.Actor, "Ch'en Tu-hsiu", null, (PartKind.FamilyName, "Ch'en")).Prose("With [|Chen Duxiu|], not Zhen Duxiu.").AssertFinds(Rule);

    [Fact]
    public void Nothing_else_speaks_of_it() => Assert.Equal(
        [Rule, Rule, Rule],
        Policy.Prose("Jiang Ze-min, Guinea Bissau and Cote d’Ivoire.").Check().Select(static finding => finding.Rule.Id).Where(static id => id is Rule or "PRL1002" or "PRL1001" or "PRL1005"));
}

using Parlance.Model;

namespace Parlance.Core.Tests.Rules.Persons;

public sealed class GivenNameAloneTests
{
    private const string Rule = "PRL7001";

    private static TestModel Policy => new TestModel()
        .Item(ItemKind.Actor, "Jiang Zemin", null, (PartKind.FamilyName, "Jiang"))
        .Item(ItemKind.Actor, "Angela Dorothea Merkel", null, (PartKind.FamilyName, "Merkel"), (PartKind.Offices, "Chancellor of Germany: 2005-11-22/2021-12-08"))
        .Item(ItemKind.Actor, "Ban Ki-moon", null, (PartKind.FamilyName, "Ban"))
        .Item(ItemKind.Actor, "Thomas Bach", null, (PartKind.FamilyName, "Bach"))
        .Item(ItemKind.Actor, "Andrei Gromyko", null, (PartKind.FamilyName, "Gromyko"))
        .Item(ItemKind.Actor, "Ivan Andrei", null, (PartKind.FamilyName, "Andrei"))
        .Item(ItemKind.Actor, "Zhou Enlai");

    [Theory]
    [InlineData("President [|Zemin|] spoke in Geneva.")]
    [InlineData("The visit of President [|Zemin|]’s delegation.")]
    [InlineData("They met Chinese President [|Zemin|], who spoke.")]
    [InlineData("Mr. [|Zemin|] spoke.")]
    [InlineData("Chancellor [|Angela|] spoke.")]
    [InlineData("Chancellor [|Angela Dorothea|] spoke.")]
    [InlineData("Secretary-General [|Ki-moon|] spoke.")]
    [InlineData("THE PRESIDENT [|ZEMIN|], IN GENEVA")]
    public void A_given_name_after_a_title_is_found(string text) => Policy.Prose(text).AssertFinds(Rule);

    [Theory]
    [InlineData("President Jiang spoke.")]
    [InlineData("President Jiang Zemin spoke.")]
    [InlineData("President Zemin Jiang spoke.")]
    [InlineData("President Zemin Liu spoke.")]
    [InlineData("President Angela spoke.")]
    [InlineData("President Andrei spoke.")]
    [InlineData("President Thomas spoke.")]
    [InlineData("Sister Angela and Prince Zemin spoke.")]
    [InlineData("Chancellor Angela von Stein spoke.")]
    [InlineData("Premier Enlai spoke.")]
    [InlineData("He said “President Zemin spoke”.")]
    [InlineData("President Zemin [sic] spoke.")]
    [InlineData("After the president, Zemin spoke.")]
    [InlineData("Zemin spoke.")]
    public void Anything_else_is_left_alone(string text) => Policy.Prose(text).AssertFinds(Rule);

    [Fact]
    public void The_fix_writes_the_family_name() =>
        Assert.Equal(["Zemin -> Jiang", "ZEMIN -> JIANG"], Policy.Prose("President Zemin spoke.").Prose("THE PRESIDENT ZEMIN, IN GENEVA").Describe(Rule));
}

using Parlance.Model;

namespace Parlance.Core.Tests.Rules.Definitions;

public sealed class OtherTermDefinedTests
{
    private static TestModel Coordination(string definition) => new TestModel()
        .Terms("Equality", "Mutual trust")
        .Item(ItemKind.Principle, "Coordination", null, (PartKind.Admitted, "Concertation"), (PartKind.Definition, definition));

    [Theory]
    [InlineData("Equality means that states have the same rights.", "Equality -> Coordination")]
    [InlineData("Equality shall mean the sameness of rights.", "Equality -> Coordination")]
    [InlineData("\"Equality\" refers to the sameness of rights.", "Equality -> Coordination")]
    [InlineData("The term \u201Cequality\u201D is defined as sameness.", "equality -> coordination")]
    [InlineData("Equality is the sameness of rights.", "Equality -> Coordination")]
    [InlineData("Equality: the sameness of rights.", "Equality -> Coordination")]
    [InlineData("Equality (also parity) denotes the sameness of rights.", "Equality -> Coordination")]
    [InlineData("For the purposes of this policy, equality means the sameness of rights.", "equality -> coordination")]
    [InlineData("Equality, in relation to states, means the sameness of rights.", "Equality -> Coordination")]
    [InlineData("The principle of mutual trust means that states believe each other.", "mutual trust -> coordination")]
    [InlineData("In this Code, unless the context otherwise requires, \u201Cequality\u201D means the sameness of rights.", "equality -> coordination")]
    [InlineData("Except where stated, equality means the sameness of rights.", "equality -> coordination")]
    [InlineData("\u201CEquality\u201D has the meaning given to it in Article 2.", "Equality -> Coordination")]
    [InlineData("Mutual trust has the same meaning as in the Charter.", "Mutual trust -> Coordination")]
    [InlineData("By equality is meant the sameness of rights.", "equality -> coordination")]
    [InlineData("By the term \u201Cequality\u201D we mean the sameness of rights.", "equality -> coordination")]
    [InlineData("MUTUAL TRUST means that states believe each other.", "MUTUAL TRUST -> COORDINATION")]
    public void A_definition_that_opens_with_another_term_is_found(string definition, string finding) =>
        Assert.Equal([finding], Coordination(definition).Describe("PRL3003"));

    [Theory]
    [InlineData("Coordination means that states act together, with equality.")]
    [InlineData("Concertation means that states act together.")]
    [InlineData("Equality of means and ends.")]
    [InlineData("Equality is the ground on which coordination rests.")]
    [InlineData("Equality and mutual trust are its grounds.")]
    [InlineData("By coordination is meant that states act together.")]
    [InlineData("By equality of rights they are joined.")]
    [InlineData("Acting together. Equality means that all do.")]
    [InlineData("Acting together in equality: that means all do.")]
    [InlineData("Equality has the widest reach where coordination is close.")]
    [InlineData("Equality [sic] means that states act together.")]
    [InlineData("")]
    public void A_definition_of_its_own_term_is_left_alone(string definition) => Assert.Empty(Coordination(definition).Describe("PRL3003"));

    [Fact]
    public void A_person_must_choose() => Assert.True(Assert.Single(Coordination("Equality means this.").Check("PRL3003")).Fixes[0].OneAtATime);
}

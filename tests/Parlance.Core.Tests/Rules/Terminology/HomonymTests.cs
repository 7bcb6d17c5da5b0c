using Parlance.Model;

namespace Parlance.Core.Tests.Rules.Terminology;

public sealed class HomonymTests
{
    [Fact]
    public void One_name_for_two_kinds_is_reported_at_the_later() =>
        Assert.Equal(["equality"], new TestModel().Item(ItemKind.Principle, "Equality").Item(ItemKind.Actor, "equality").Describe("PRL1007"));

    [Theory]
    [InlineData(PartKind.Admitted)]
    [InlineData(PartKind.Abbreviation)]
    internal void An_admitted_name_or_abbreviation_that_is_a_name_of_another_is_reported(PartKind part) =>
        Assert.Equal(["Equity"], new TestModel().Terms("Equity").Item(ItemKind.Term, "Equality", null, (part, "Equity")).Describe("PRL1007"));

    [Fact]
    public void One_abbreviation_of_two_is_reported() =>
        Assert.Equal(
            ["SCO"],
            new TestModel().Item(ItemKind.Actor, "Shanghai Cooperation Organization", null, (PartKind.Abbreviation, "SCO"))
                .Item(ItemKind.Actor, "State Committee of Oversight", null, (PartKind.Abbreviation, "SCO")).Describe("PRL1007"));

    [Fact]
    public void A_document_and_a_term_do_not_share_an_abbreviation() =>
        Assert.Equal(
            ["PA"],
            new TestModel().Item(ItemKind.Document, "Paris Agreement", null, (PartKind.Abbreviation, "PA"))
                .Item(ItemKind.Term, "protected area", null, (PartKind.Abbreviation, "PA")).Describe("PRL1007"));

    [Fact]
    public void What_other_rules_tell_is_left_alone() =>
        Assert.Empty(new TestModel()
            .Terms("Equality", "Equality", "who", "WHO")
            .Item(ItemKind.Term, "Trust", null, (PartKind.Admitted, "Trust"), (PartKind.Deprecated, "Equality"))
            .Item(ItemKind.Event, "Equality").Item(ItemKind.Document, "Equality").Check("PRL1007"));
}

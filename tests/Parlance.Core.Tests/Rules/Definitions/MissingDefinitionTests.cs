using Parlance.Model;

namespace Parlance.Core.Tests.Rules.Definitions;

/// <summary>Where the finding stands when nothing is written is for the tests that read C#.</summary>
public sealed class MissingDefinitionTests
{
    private const string Rule = "PRL3001";

    [Theory]
    [InlineData(ItemKind.Principle)]
    [InlineData(ItemKind.Term)]
    internal void A_principle_or_term_with_an_empty_definition_is_found_at_the_empty_value(ItemKind kind) =>
        new TestModel().Item(kind, "Equality", null, (PartKind.Definition, "[||]"), (PartKind.Prose, "")).AssertFinds(Rule);

    [Theory]
    [InlineData(ItemKind.Actor)]
    [InlineData(ItemKind.Document)]
    [InlineData(ItemKind.Event)]
    internal void Other_items_need_no_definition(ItemKind kind) =>
        new TestModel().Item(kind, "Equality", null, (PartKind.Definition, "")).AssertFinds(Rule);

    [Fact]
    public void A_model_without_a_place_for_definitions_keeps_none() => new TestModel().Terms("Equality").AssertFinds(Rule);

    [Fact]
    public void A_definition_is_enough() =>
        new TestModel().Item(ItemKind.Term, "Equality", null, (PartKind.Definition, "Being equal.")).AssertFinds(Rule);

    [Theory]
    [InlineData("TBD")]
    [InlineData("[To be determined]")]
    [InlineData("To be defined.")]
    [InlineData("n/a")]
    [InlineData("-")]
    [InlineData("?")]
    [InlineData("[definition]")]
    public void What_stands_in_for_a_definition_is_none(string text) =>
        new TestModel().Item(ItemKind.Term, "Equality", null, (PartKind.Definition, "[|" + text + "|]")).AssertFinds(Rule);

    [Fact]
    public void A_date_is_no_definition_and_may_well_stay() =>
        new TestModel().Item(ItemKind.Term, "[|Equality|]", null, (PartKind.Definition, "1 July 2012")).AssertFinds(Rule);

    [Theory]
    [InlineData("None of the above.")]
    [InlineData("The day of 1 July 2012.")]
    [InlineData("Par.")]
    public void A_short_definition_is_one(string text) =>
        new TestModel().Item(ItemKind.Term, "Equality", null, (PartKind.Definition, text)).AssertFinds(Rule);

    [Theory]
    [InlineData(PartState.Empty, true)]
    [InlineData(PartState.Omitted, true)]
    [InlineData(PartState.Given, false)]
    [InlineData(PartState.Computed, false)]
    internal void What_has_no_place_of_its_own_is_found_at_the_name_unless_a_value_is_there(PartState state, bool isFound)
    {
        var name = Passage.Plain("Equality", PassageRole.Name, new SourceFile("Model.cs"));
        TestModel model = new TestModel().With(parts => parts.Items.Add(new PolicyItem(ItemKind.Principle, name.Span,
        [
            new ItemPart(PartKind.Name, PartState.Given) { Texts = [name], Place = name.Span },
            new ItemPart(PartKind.Definition, state),
        ])));
        Assert.Equal(isFound ? [name.Span] : [], model.Check(Rule).Select(static f => f.Span));
    }

    [Fact]
    public void A_definition_elsewhere_is_none_here() =>
        new TestModel()
            .Item(ItemKind.Term, "Equality", null, (PartKind.Definition, "Being equal."))
            .Item(ItemKind.Term, "Equality", null, (PartKind.Definition, "[||]"))
            .AssertFinds(Rule);

    [Fact]
    public void The_message_names_the_item_or_its_type()
    {
        TestModel model = new TestModel()
            .Item(ItemKind.Term, " Equality ", null, (PartKind.Definition, ""))
            .Item(ItemKind.Principle, "", null, (PartKind.Definition, ""));
        Assert.Equal(["'Equality' has no definition: say what it means", "'Principle' has no definition: say what it means"], model.Messages(Rule));
    }
}

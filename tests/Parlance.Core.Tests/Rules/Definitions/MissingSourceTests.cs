using Parlance.Model;
using Parlance.Rules;

namespace Parlance.Core.Tests.Rules.Definitions;

public sealed class MissingSourceTests
{
    private const string Rule = "PRL3007";

    [Theory]
    [InlineData(ItemKind.Principle)]
    [InlineData(ItemKind.Event)]
    [InlineData(ItemKind.Document)]
    [InlineData(ItemKind.Term)]
    [InlineData(ItemKind.Actor)]
    internal void Any_item_with_an_empty_source_is_found_at_the_empty_value(ItemKind kind) =>
        new TestModel().Item(kind, "Equality", null, (PartKind.Definition, ""), (PartKind.Source, "[||]")).AssertFinds(Rule);

    [Fact]
    public void One_source_of_two_is_enough() =>
        new TestModel()
            .Item(ItemKind.Actor, "Boris Yeltsin", null, (PartKind.Source, ""), (PartKind.Source, "Memoirs, p. 3"))
            .Item(ItemKind.Actor, "Jiang Zemin", null, (PartKind.Source, "Selected works"), (PartKind.Source, ""))
            .AssertFinds(Rule);

    [Fact]
    public void Of_two_empty_ones_the_first_is_found() =>
        new TestModel().Item(ItemKind.Actor, "Boris Yeltsin", null, (PartKind.Source, "[||]"), (PartKind.Source, "")).AssertFinds(Rule);

    [Fact]
    public void An_item_with_no_place_for_a_source_needs_none() => new TestModel().Item(ItemKind.Actor, "Boris Yeltsin").AssertFinds(Rule);

    [Fact]
    public void A_source_that_is_computed_counts()
    {
        var name = Passage.Plain("Equality", PassageRole.Name, new SourceFile("Model.cs"));
        TestModel model = new TestModel().With(parts => parts.Items.Add(new PolicyItem(ItemKind.Term, name.Span,
        [
            new ItemPart(PartKind.Name, PartState.Given) { Texts = [name], Place = name.Span },
            new ItemPart(PartKind.Source, PartState.Omitted),
            new ItemPart(PartKind.Source, PartState.Computed),
        ])));
        model.AssertFinds(Rule);
        Assert.Empty(model.Check(Rule));
    }

    [Fact]
    public void It_is_hidden_and_says_which_item_it_is()
    {
        Finding finding = Assert.Single(new TestModel().Item(ItemKind.Actor, "Boris Yeltsin", null, (PartKind.Source, "")).Check(Rule));
        Assert.Equal(RuleSeverity.Hidden, finding.Rule.Severity);
        Assert.Equal(["Boris Yeltsin"], finding.Arguments);
    }
}

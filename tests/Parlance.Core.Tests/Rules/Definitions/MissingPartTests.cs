using Parlance.Model;

namespace Parlance.Core.Tests.Rules.Definitions;

/// <summary>PRL3001 and PRL3007. Where the finding stands when nothing is written is for the tests that read C#.</summary>
public sealed class MissingPartTests
{
    [Theory]
    [InlineData(ItemKind.Principle)]
    [InlineData(ItemKind.Term)]
    internal void A_principle_or_term_with_an_empty_definition_is_found(ItemKind kind) =>
        Assert.Single(new TestModel().Item(kind, "Equality", null, (PartKind.Definition, "")).Check("PRL3001"));

    [Theory]
    [InlineData(ItemKind.Actor)]
    [InlineData(ItemKind.Document)]
    [InlineData(ItemKind.Event)]
    internal void Other_items_need_no_definition(ItemKind kind) =>
        Assert.Empty(new TestModel().Item(kind, "Equality", null, (PartKind.Definition, "")).Check("PRL3001"));

    [Fact]
    public void A_model_without_a_place_for_definitions_keeps_none() =>
        Assert.Empty(new TestModel().Item(ItemKind.Term, "Equality").Check("PRL3001"));

    [Fact]
    public void A_definition_is_enough() =>
        Assert.Empty(new TestModel().Item(ItemKind.Term, "Equality", null, (PartKind.Definition, "Being equal.")).Check("PRL3001"));

    [Fact]
    public void An_item_with_an_empty_source_is_found() =>
        Assert.Single(new TestModel().Item(ItemKind.Actor, "Boris Yeltsin", null, (PartKind.Source, "")).Check("PRL3007"));

    [Fact]
    public void One_source_of_two_is_enough() =>
        Assert.Empty(new TestModel().Item(ItemKind.Actor, "Boris Yeltsin", null, (PartKind.Source, ""), (PartKind.Source, "Memoirs, p. 3")).Check("PRL3007"));

    [Fact]
    public void An_item_with_no_place_for_a_source_needs_none() =>
        Assert.Empty(new TestModel().Item(ItemKind.Actor, "Boris Yeltsin").Check("PRL3007"));
}

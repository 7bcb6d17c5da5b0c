using Parlance.Model;

namespace Parlance.Core.Tests.Rules.Definitions;

public sealed class UnusedTermTests
{
    [Fact]
    public void A_term_that_no_text_names_is_found() =>
        Assert.Equal(["Equality"], new TestModel().Terms("Equality", "Mutual trust").Prose("It rests on mutual trust.").Describe("PRL3004"));

    [Fact]
    public void Its_own_definition_is_no_use() => Assert.Equal(["Equality"], new TestModel()
        .Item(ItemKind.Term, "Equality", null, (PartKind.Definition, "Equality means sameness."))
        .Item(ItemKind.Event, "Signing of the treaty").Describe("PRL3004"));

    [Theory]
    [InlineData("Measures such as CBMs.")]
    [InlineData("Steps to build trust.")]
    [InlineData("A confidence building measure.")]
    [InlineData("The \"confidence-building measures\".")]
    public void Every_name_in_every_form_counts(string text) => Assert.Empty(new TestModel()
        .Item(ItemKind.Term, "Confidence-building measure", null, (PartKind.Abbreviation, "CBM"), (PartKind.Deprecated, "step to build trust"))
        .Prose(text).Describe("PRL3004"));

    [Fact]
    public void Definitions_of_others_and_citations_count() => Assert.Empty(new TestModel()
        .Item(ItemKind.Term, "Trust").Item(ItemKind.Actor, "Boris Yeltsin")
        .Item(ItemKind.Document, "Treaty", null, (PartKind.Definition, "A matter of trust."), (PartKind.Cites, "Boris Yeltsin")).Describe("PRL3004"));

    [Theory]
    [InlineData(ItemKind.Event)]
    [InlineData(ItemKind.Document)]
    internal void Titles_need_not_be_used(ItemKind kind) => Assert.Empty(new TestModel().Item(kind, "Treaty").Prose("Nothing.").Describe("PRL3004"));

    [Fact]
    public void A_model_without_text_has_nowhere_to_use_names() => Assert.Empty(new TestModel().Terms("Equality").Describe("PRL3004"));
}

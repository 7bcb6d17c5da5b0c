using Parlance.Model;
using Parlance.Rules;

namespace Parlance.Core.Tests.Rules.Definitions;

public sealed class ContradictoryNamesTests
{
    private static TestModel Term(string name, PartKind part, string other) => new TestModel().Item(ItemKind.Term, name, null, (part, other));

    [Theory]
    [InlineData("Fairness", "Equality", "Equality")]
    [InlineData("Fairness", "equality", "Equality")]
    public void A_name_that_another_declaration_avoids_is_found_at_the_later_place(string preferred, string avoided, string second)
    {
        Finding finding = Assert.Single(Term(preferred, PartKind.Deprecated, avoided).Terms(second).Check("PRL3009"));
        Assert.Equal("File0002.cs", finding.Span.File.Path);
        Assert.Equal(["Equality", "Fairness"], finding.Arguments);
        Assert.Equal("File0002.cs", Assert.Single(new TestModel().Terms(second).Item(ItemKind.Term, preferred, null, (PartKind.Deprecated, avoided)).Check("PRL3009")).Span.File.Path);
    }

    [Theory]
    [InlineData(PartKind.Deprecated)]
    [InlineData(PartKind.Admitted)]
    internal void A_name_with_two_statuses_in_one_declaration_is_found(PartKind part) =>
        Assert.Equal(["Equality"], Term("Equality", part, "Equality").Describe("PRL3009"));

    [Fact]
    public void A_name_both_admitted_and_to_be_avoided_is_found() => Assert.Equal(["parity"], new TestModel()
        .Item(ItemKind.Term, "Equality", null, (PartKind.Admitted, "parity"), (PartKind.Deprecated, "parity")).Describe("PRL3009"));

    [Theory]
    [InlineData("NATO", PartKind.Abbreviation, "NATO")]
    [InlineData("Member States", PartKind.Deprecated, "Member states")]
    [InlineData("Multilateral", PartKind.Deprecated, "Multi-lateral")]
    [InlineData("Defence policy", PartKind.Admitted, "Defense policy")]
    internal void A_name_in_another_spelling_or_a_short_form_is_no_contradiction(string name, PartKind part, string other) =>
        Assert.Empty(Term(name, part, other).Check("PRL3009"));

    [Fact]
    public void A_name_that_two_declarations_avoid_is_no_contradiction() => Assert.Empty(
        Term("Equality", PartKind.Deprecated, "sameness").Item(ItemKind.Term, "Identity", null, (PartKind.Deprecated, "sameness")).Check("PRL3009"));

    [Fact]
    public void A_title_is_no_term() => Assert.Empty(
        Term("Policy paper", PartKind.Deprecated, "White paper").Item(ItemKind.Document, "White paper").Check("PRL3009"));
}

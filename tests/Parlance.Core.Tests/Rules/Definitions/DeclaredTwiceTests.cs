using Parlance.Model;
using Parlance.Rules;

namespace Parlance.Core.Tests.Rules.Definitions;

public sealed class DeclaredTwiceTests
{
    [Theory]
    [InlineData("Mutual trust", "Mutual trust")]
    [InlineData("Mutual trust", "Mutual Trust")]
    [InlineData("Peace-keeping operation", "Peace keeping operations")]
    [InlineData("Defence policy", "Defense policy")]
    [InlineData("Equality", "EQUALITY")]
    [InlineData("bycatch", "By-catch")]
    [InlineData("land mine", "Landmine")]
    public void The_later_of_two_declarations_is_found(string first, string second)
    {
        Finding finding = Assert.Single(new TestModel().Terms(first, second).Check("PRL3002"));
        Assert.Equal("File0001.cs", finding.Span.File.Path);
        Assert.Single(finding.Related);
    }

    [Fact]
    public void Each_further_declaration_is_found() =>
        Assert.Equal(["Equality", "Equality"], new TestModel().Terms("Equality", "Quality", "Equality", "Equality").Describe("PRL3002"));

    [Theory]
    [InlineData("Custom", "Customs")]
    [InlineData("C", "C++")]
    [InlineData("Equality", "Quality")]
    public void Names_that_differ_by_more_than_spelling_are_two(string first, string second) =>
        Assert.Empty(new TestModel().Terms(first, second).Check("PRL3002"));

    [Theory]
    [InlineData(ItemKind.Event)]
    [InlineData(ItemKind.Document)]
    internal void Titles_of_events_and_documents_may_recur(ItemKind kind) =>
        Assert.Empty(new TestModel().Item(kind, "Annual summit").Item(kind, "Annual summit").Check("PRL3002"));

    [Fact]
    public void One_name_for_items_of_two_kinds_is_another_matter() =>
        Assert.Empty(new TestModel().Item(ItemKind.Term, "Equality").Item(ItemKind.Principle, "Equality").Check("PRL3002"));

    [Fact]
    public void One_name_at_two_times_is_declared_once_for_each() => Assert.Empty(new TestModel()
        .Item(ItemKind.Term, "Community", null, (PartKind.Valid, "1957/1993"))
        .Item(ItemKind.Term, "Community", null, (PartKind.Valid, "1994/.."))
        .Check("PRL3002"));

    [Fact]
    public void Times_that_overlap_do_not_excuse() => Assert.Single(new TestModel()
        .Item(ItemKind.Term, "Community", null, (PartKind.Valid, "1957/1993"))
        .Item(ItemKind.Term, "Community", null, (PartKind.Valid, "1993/.."))
        .Check("PRL3002"));

    [Fact]
    public void Items_without_a_name_are_left_alone() =>
        Assert.Empty(new TestModel().Item(ItemKind.Term, " ").Item(ItemKind.Term, " ").Item(ItemKind.Term, "\uFFFC").Item(ItemKind.Term, "\uFFFC").Check("PRL3002"));
}

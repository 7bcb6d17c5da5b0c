using Parlance.Model;

namespace Parlance.Core.Tests.Rules.Terminology;

public sealed class NameOutOfForceTests
{
    private static TestModel Policy => new TestModel()
        .Item(ItemKind.Term, "New Security Concept", null, (PartKind.Valid, "2002/2012"))
        .Item(ItemKind.Actor, "Soviet Union", null, (PartKind.Abbreviation, "USSR"), (PartKind.Valid, "1922-12-30/1991-12-26"))
        .Item(ItemKind.Actor, "Jiang Zemin", null, (PartKind.FamilyName, "Jiang"), (PartKind.Valid, "1926-08-17/2022-11-30"))
        .Item(ItemKind.Document, "Border Treaty", null, (PartKind.Valid, "2002/2012"))
        .Item(ItemKind.Term, "Old Concept", null, (PartKind.Valid, "1990/2001")).Item(ItemKind.Term, "Old Concept", null, (PartKind.Valid, "2010/.."));

    [Theory]
    [InlineData("1999", "The New Security Concepts are named.", "New Security Concepts")]
    [InlineData("2013-01", "The New Security Concept is named.", "New Security Concept")]
    [InlineData("2015/2016", "The New Security Concept is named.", "New Security Concept")]
    [InlineData("1995", "The USSR is named.", "USSR")]
    [InlineData("1921", "The Soviet Union is named.", "Soviet Union")]
    [InlineData("1920", "Jiang Zemin is named.", "Jiang Zemin")]
    [InlineData("2005", "The Old Concept is named.", "Old Concept")]
    public void A_name_in_an_item_dated_outside_its_validity_is_found(string date, string text, string finding) =>
        Assert.Equal([finding], Policy.Item(ItemKind.Event, "Speech", null, (PartKind.Date, date), (PartKind.Prose, text)).Describe("PRL1010"));

    [Theory]
    [InlineData("2002", "The New Security Concept is named.")]
    [InlineData("2012-12-31", "The New Security Concept is named.")]
    [InlineData("1999?", "The New Security Concept is named.")]
    [InlineData("XXXX", "The New Security Concept is named.")]
    [InlineData("199X/2005", "The New Security Concept is named.")]
    [InlineData("not a date", "The New Security Concept is named.")]
    [InlineData("1999", "He said “the New Security Concept is dead”.")]
    [InlineData("2014", "The Border Treaty is for another rule.")]
    [InlineData("1991", "The USSR is named.")]
    [InlineData("2023", "Jiang Zemin is named.")]
    [InlineData("2011", "The Old Concept is named.")]
    public void What_may_lie_within_is_left_alone(string date, string text) =>
        Assert.Empty(Policy.Item(ItemKind.Event, "Speech", null, (PartKind.Date, date), (PartKind.Prose, text)).Describe("PRL1010"));
}

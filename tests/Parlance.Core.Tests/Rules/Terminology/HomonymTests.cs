using Parlance.Model;
using Parlance.Rules;

namespace Parlance.Core.Tests.Rules.Terminology;

public sealed class HomonymTests
{
    private const string Rule = "PRL1007";

    [Theory]
    [InlineData(ItemKind.Principle, ItemKind.Actor)]
    [InlineData(ItemKind.Actor, ItemKind.Term)]
    [InlineData(ItemKind.Term, ItemKind.Principle)]
    internal void One_name_for_two_kinds_is_found_at_the_later(ItemKind first, ItemKind second) =>
        new TestModel().Item(first, "Equality").Item(second, "[|equality|]").AssertFinds(Rule);

    [Theory]
    [InlineData(PartKind.Admitted)]
    [InlineData(PartKind.Abbreviation)]
    internal void An_admitted_name_or_abbreviation_that_is_a_name_of_another_is_found(PartKind part) =>
        new TestModel().Terms("Equity").Item(ItemKind.Term, "Equality", null, (part, "[|Equity|]")).AssertFinds(Rule);

    [Fact]
    public void The_name_is_found_where_the_admitted_one_comes_first() =>
        new TestModel().Item(ItemKind.Term, "Equality", null, (PartKind.Admitted, "Equity")).Terms("[|Equity|]").AssertFinds(Rule);

    [Fact]
    public void One_admitted_name_of_two_is_found() =>
        new TestModel()
            .Item(ItemKind.Term, "Equity", null, (PartKind.Admitted, "Fairness"))
            .Item(ItemKind.Term, "Justice", null, (PartKind.Admitted, "[|fairness|]"))
            .AssertFinds(Rule);

    [Fact]
    public void One_abbreviation_of_two_is_found() =>
        new TestModel()
            .Item(ItemKind.Actor, "Shanghai Cooperation Organization", null, (PartKind.Abbreviation, "SCO"))
            .Item(ItemKind.Actor, "State Committee of Oversight", null, (PartKind.Abbreviation, "[|SCO|]"))
            .AssertFinds(Rule);

    [Fact]
    public void A_document_and_a_term_do_not_share_an_abbreviation() =>
        new TestModel()
            .Item(ItemKind.Document, "Paris Agreement", null, (PartKind.Abbreviation, "PA"))
            .Item(ItemKind.Term, "protected area", null, (PartKind.Abbreviation, "[|PA|]"))
            .AssertFinds(Rule);

    [Fact]
    public void A_name_of_three_things_is_found_at_the_second_and_the_third() =>
        new TestModel()
            .Terms("Equity")
            .Item(ItemKind.Actor, "[|Equity|]")
            .Item(ItemKind.Principle, "Equality", null, (PartKind.Admitted, "[|Equity|]"))
            .AssertFinds(Rule);

    [Fact]
    public void A_name_in_many_places_is_found_once_in_each_that_differs() =>
        new TestModel().Terms([.. Enumerable.Repeat("Equity", 30)]).Item(ItemKind.Actor, "[|Equity|]").AssertFinds(Rule);

    [Fact]
    public void A_set_of_principles_does_not_share_its_name_with_an_actor() => Set("Equality").Item(ItemKind.Actor, "[|Equality|]").AssertFinds(Rule);

    [Fact]
    public void A_term_may_be_the_entry_for_a_set_of_principles() => Set("Equality").Terms("Equality").AssertFinds(Rule);

    [Theory]
    [InlineData("WHO", "who")]
    [InlineData("IT", "It")]
    public void Capitals_throughout_make_another_name(string acronym, string word) =>
        new TestModel().Item(ItemKind.Actor, acronym).Terms(word).AssertFinds(Rule);

    [Fact]
    public void Titles_of_events_and_documents_may_be_shared() =>
        new TestModel().Terms("Equality").Item(ItemKind.Event, "Equality").Item(ItemKind.Document, "Equality").AssertFinds(Rule);

    [Fact]
    public void Another_name_of_an_event_is_a_name() =>
        new TestModel().Terms("Equality").Item(ItemKind.Event, "Summit of 2002", null, (PartKind.Admitted, "[|Equality|]")).AssertFinds(Rule);

    [Fact]
    public void Names_to_avoid_are_for_another_rule() =>
        new TestModel().Terms("Equality").Item(ItemKind.Term, "Trust", null, (PartKind.Deprecated, "Equality")).AssertFinds(Rule);

    [Fact]
    public void A_second_declaration_of_one_thing_is_for_another_rule() =>
        new TestModel().Terms("Equality", "equality").Item(ItemKind.Term, "Trust", null, (PartKind.Admitted, "Trust")).AssertFinds(Rule);

    [Fact]
    public void An_entry_of_a_termbase_with_the_name_says_what_the_item_is() =>
        new TestModel().Item(ItemKind.Actor, "Equality").Termbase("un.terms.csv", "preferred\nequality\n").AssertFinds(Rule);

    [Fact]
    public void A_name_that_a_termbase_has_for_another_thing_is_found_in_the_later_file() =>
        new TestModel().Item(ItemKind.Actor, "Equity").Termbase("un.terms.csv", "preferred,admitted\nequality,[|equity|]\n").AssertFinds(Rule);

    [Fact]
    public void Two_entries_of_termbases_do_not_share_a_name() =>
        new TestModel()
            .Termbase("a.terms.csv", "preferred,admitted\nequality,fairness\n")
            .Termbase("b.terms.csv", "preferred,admitted\njustice,[|fairness|]\n")
            .AssertFinds(Rule);

    [Fact]
    public void The_message_names_both_things_and_the_other_place_is_shown()
    {
        TestModel kinds = new TestModel().Item(ItemKind.Principle, "Equality").Item(ItemKind.Actor, "Equality");
        Assert.Equal(["'Equality' names an actor here and a principle elsewhere: rename one, so that readers can tell which is meant"], kinds.Messages(Rule));
        TestModel things = new TestModel().Terms("Equity").Item(ItemKind.Term, "Equality", null, (PartKind.Admitted, "equity"));
        Assert.Equal(["'equity' is declared for 'Equity' and for 'Equality': take it from one, so that readers can tell which is meant"], things.Messages(Rule));

        Finding finding = Assert.Single(kinds.Check(Rule));
        Assert.Equal(kinds.Build().Items[0].Anchor, Assert.Single(finding.Related).Locate(kinds.Build()));
    }

    private static TestModel Set(string name) => new TestModel().With(parts =>
    {
        var text = Passage.Plain(name, PassageRole.Name, new SourceFile("A.cs"));
        parts.Passages.Add(text);
        parts.Groups.Add(new ItemGroup { Key = "T:Charter", Identifier = "Charter", Name = text });
    });
}

using System.Collections.Immutable;
using Parlance.Model;
using Parlance.Rules;

namespace Parlance.Core.Tests.Rules.Terminology;

public sealed class DeprecatedTermTests
{
    private static TestModel Policy => new TestModel()
        .Item(ItemKind.Term, "person with disabilities", null, (PartKind.Deprecated, "handicapped person"), (PartKind.Deprecated, "invalid"))
        .Item(ItemKind.Term, "Global South", null, (PartKind.Deprecated, "third world"))
        .Item(ItemKind.Term, "Asian", null, (PartKind.Deprecated, "oriental"))
        .Item(ItemKind.Actor, "Türkiye", null, (PartKind.Deprecated, "Turkey"));

    [Theory]
    [InlineData("A handicapped person has rights.", "handicapped person -> person with disabilities")]
    [InlineData("Handicapped persons have rights.", "Handicapped persons -> Persons with disabilities")]
    [InlineData("the handicapped-persons act", "handicapped-persons -> persons with disabilities")]
    [InlineData("in the third world", "third world -> Global South")]
    [InlineData("IN THE THIRD WORLD", "THIRD WORLD -> GLOBAL SOUTH")]
    [InlineData("oriental studies", "oriental -> Asian")]
    [InlineData("Turkey's aims", "Turkey -> Türkiye")]
    [InlineData("Turkeys new aims", "Turkeys -> Türkiye's")]
    public void A_name_to_avoid_is_found_in_any_form(string text, string finding) => Assert.Equal([finding], Policy.Prose(text).Describe("PRL1003"));

    [Theory]
    [InlineData("Hotplugged disks appear.", "Hotplugged -> Hot plugged")]
    [InlineData("Hotplugging is safe.", "Hotplugging -> Hot plugging")]
    public void A_verb_doubles_its_last_letter(string text, string finding) =>
        Assert.Equal([finding], new TestModel().Item(ItemKind.Term, "hot plug", null, (PartKind.Deprecated, "hotplug")).Prose(text).Describe("PRL1003"));

    [Theory]
    [InlineData("The register shows the Ultimate Owner's name.", "Ultimate Owner's name", "beneficial owner's name")]
    [InlineData("Ultimate Owners are known.", "Ultimate Owners", "Beneficial owners")]
    [InlineData("The Ultimate Owner", "Ultimate Owner", "Beneficial Owner")]
    public void Capitals_without_reason_are_not_handed_on(string text, string found, string right)
    {
        TestModel model = new TestModel().Item(ItemKind.Term, "beneficial owner", null, (PartKind.Deprecated, "ultimate owner")).Prose(text);
        Assert.Equal(text.Replace(found, right), model.Apply(Assert.Single(model.Check("PRL1003"))));
    }

    [Theory]
    [InlineData("Data processor", "data owner -> data controller")]
    [InlineData("data processor", "data owner -> Data controller")]
    public void A_first_capital_is_the_name_s_own_unless_all_names_have_one(string other, string finding) => Assert.Equal(
        [finding],
        new TestModel().Terms(other, "Accuracy").Terms(other == "data processor" ? "integrity" : "Integrity")
            .Item(ItemKind.Term, "Data controller", null, (PartKind.Deprecated, "data owner")).Prose("For the data owner.").Describe("PRL1003"));

    [Theory]
    [InlineData("referendum", "referendums, referenda")]
    [InlineData("index", "indexes, indices")]
    [InlineData("memorandum of understanding", "memorandums of understanding, memoranda of understanding")]
    [InlineData("bureau", "bureaus, bureaux")]
    [InlineData("standard formula", "standard formulas, standard formulae")]
    public void Each_plural_of_a_borrowed_word_is_one(string name, string plurals) => Assert.Equal(
        plurals.Split(", ").Select(p => $"{p} -> papers"),
        new TestModel().Item(ItemKind.Term, "paper", null, (PartKind.Deprecated, name)).Prose($"Of {plurals.Replace(", ", " and of ")}.").Describe("PRL1003"));

    [Fact]
    public void The_article_follows_the_sound()
    {
        TestModel model = Policy.Prose("It is an oriental and an invalid.");
        ImmutableArray<Finding> findings = model.Check("PRL1003");
        Assert.Equal("It is an Asian and an invalid.", model.Apply(findings[0]));
        Assert.Equal("It is an oriental and a person with disabilities.", model.Apply(findings[1]));
    }

    [Theory]
    [InlineData("the invalids' rights", "the people in need's rights")]
    [InlineData("the invalids’ rights", "the people in need’s rights")]
    [InlineData("the invalid's rights", "the people in need's rights")]
    [InlineData("the chairmen's and the chairman's aims", "the chairs' and the chairman's aims")]
    [InlineData("the word 'invalid' and 'invalids'", "the word 'people in need' and 'invalids'")]
    public void The_possessive_follows_the_last_letter(string text, string mended)
    {
        TestModel model = new TestModel()
            .Item(ItemKind.Term, "people in need", null, (PartKind.Deprecated, "invalid"))
            .Item(ItemKind.Term, "chair", null, (PartKind.Deprecated, "chairman")).Prose(text);
        Assert.Equal(mended, model.Apply(model.Check("PRL1003")[0]));
    }

    [Fact]
    public void In_a_quotation_the_first_fix_vouches_for_the_words()
    {
        TestModel model = Policy.Prose("He wrote of “handicapped persons in our time”.");
        Finding finding = Assert.Single(model.Check("PRL1003"));
        Assert.Equal("He wrote of “handicapped persons [sic] in our time”.", model.Apply(finding));
        Assert.Equal("He wrote of “persons with disabilities in our time”.", model.Apply(finding, 1));
    }

    [Fact]
    public void Words_that_are_vouched_for_are_left_alone() => Assert.Empty(Policy.Prose("He wrote of the third world [sic].").Check("PRL1003"));

    [Fact]
    public void Without_a_preferred_name_there_is_no_fix() =>
        Assert.Empty(Assert.Single(new TestModel().Item(ItemKind.Term, " ", null, (PartKind.Deprecated, "third world")).Prose("the third world").Check("PRL1003")).Fixes);

    [Fact]
    public void An_admitted_form_inside_a_longer_deprecated_one_is_reported_once()
    {
        TestModel model = new TestModel()
            .Item(ItemKind.Term, "Palestinian question", null, (PartKind.Admitted, "question of Palestine"), (PartKind.Deprecated, "so-called question of Palestine"))
            .Prose("On the so-called question of Palestine they differ.");
        Assert.Equal(["PRL1003"], model.Check().Select(f => f.Rule.Id));
    }

    [Theory]
    [InlineData("The Port Panel (PP) met.", "The Harbour Council (PP) met.", "The Port Panel (HC) met.")]
    [InlineData("Once the PP votes, it holds.", "Once the HC votes, it holds.", null)]
    [InlineData("Two PPs met.", "Two HCs met.", null)]
    public void An_abbreviation_gives_way_to_the_abbreviation(string text, string first, string? second)
    {
        TestModel model = new TestModel()
            .Item(ItemKind.Actor, "Harbour Council", null, (PartKind.Abbreviation, "HC"), (PartKind.Deprecated, "Port Panel"), (PartKind.Deprecated, "PP"))
            .Prose(text);
        string?[] mended = [.. model.Check("PRL1003").Select(finding => model.Apply(finding))];
        Assert.Equal(second is null ? [first] : [first, second], mended);
    }

    [Theory]
    [InlineData("A VWE has rights.", "A vessel without engine has rights.")]
    [InlineData("VWEs have rights.", "Vessels without engine have rights.")]
    [InlineData("Each VWE's crew.", "Each vessel without engine's crew.")]
    public void An_abbreviation_gives_way_to_ordinary_words_in_their_own_capitals(string text, string mended)
    {
        TestModel model = new TestModel().Item(ItemKind.Term, "vessel without engine", null, (PartKind.Deprecated, "VWE")).Prose(text);
        Assert.Equal(mended, model.Apply(Assert.Single(model.Check("PRL1003"))));
    }

    [Fact]
    public void Letters_joined_by_a_sign_do_not_shout() =>
        Assert.Equal(
            ["T&R -> tide and reef", "TNR -> tide and reef"],
            new TestModel().Item(ItemKind.Term, "tide and reef", null, (PartKind.Deprecated, "T&R"), (PartKind.Deprecated, "TNR")).Prose("The T&R plan and the TNR plan.").Describe("PRL1003"));
}

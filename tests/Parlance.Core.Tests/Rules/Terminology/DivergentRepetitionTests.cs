using Parlance.Model;
using Parlance.Rules;

namespace Parlance.Core.Tests.Rules.Terminology;

public sealed class DivergentRepetitionTests
{
    private const string Right = "At the core are mutual trust, mutual benefit, equality and coordination.";
    private const string Wrong = "They share mutual trust, mutual benefit, quality and coordination as ideas.";

    [Fact]
    public void The_later_place_is_reported_without_any_declaration()
    {
        TestModel model = new TestModel().Prose(Right).Prose(Wrong);
        Assert.Equal(["quality -> equality"], model.Describe("PRL1006"));
        Finding finding = Assert.Single(model.Check("PRL1006"));
        Assert.All(finding.Fixes, fix => Assert.True(fix.OneAtATime));
        Assert.Equal("File0000.cs", finding.Fixes[1].Edits.Single().Span.File.Path);
        Assert.Equal("File0000.cs", Assert.Single(finding.Related).Locate(model.Build())!.Value.File.Path);
    }

    [Fact]
    public void Where_the_wrong_word_comes_first_the_later_place_is_reported_all_the_same() =>
        Assert.Equal(["equality -> quality"], new TestModel().Prose(Wrong).Prose(Right).Describe("PRL1006"));

    [Fact]
    public void A_declaration_says_which_is_wrong() =>
        Assert.Equal(["quality -> equality"], new TestModel().Terms("Equality").Prose(Wrong).Prose(Right).Describe("PRL1006"));

    [Theory]
    [InlineData("papers/core.md", false)]
    [InlineData("The Harbour Papers, 2002", true)]
    public void A_quotation_whose_source_is_a_text_file_is_held_against_that(string source, bool speaks) =>
        Assert.Equal(speaks, new TestModel().Prose(Right)
            .Item(ItemKind.Document, "Paper", null, (PartKind.Quotation, "mutual trust, mutual benefit, quality and coordination"), (PartKind.Source, source)).Describe("PRL1006").Any());

    [Theory]
    [InlineData("If the object represents a nested part of the file, it has a name.", "If the object representing a nested part of the file, it has a name.")]
    [InlineData("The board sets its own direction and works with little help.", "The board sets its own direction and work with little help.")]
    public void Forms_of_one_verb_are_no_slip(string one, string other) => Assert.Empty(new TestModel().Prose(one).Prose(other).Describe("PRL1006"));

    [Fact]
    public void It_speaks_in_quotations_too() =>
        Assert.Equal(["quality -> equality"], new TestModel().Prose(Right).Prose("mutual trust, mutual benefit, quality and coordination", PassageRole.Quotation).Describe("PRL1006"));

    [Theory]
    [InlineData("They stress a principle of the charter.", "They stress a principal of the charter.", "principal -> principle")]
    [InlineData("The council met the foreign ministers.", "The counsel met the foreign ministers.", "counsel -> council")]
    [InlineData("In this spirit, trust grows.", "In this spirit, thrust grows.", "thrust -> trust")]
    [InlineData("The report names no equality of states.", "The report names no quality of states.", "quality -> equality")]
    [InlineData("States build trust through talks.", "States build thrust through talks.", "thrust -> trust")]
    [InlineData("Regional cooperation and shared coordination", "Regional cooperation and shared cooperation", "cooperation -> coordination")]
    public void Close_words_in_the_same_words_are_found(string first, string second, string finding) =>
        Assert.Equal([finding], new TestModel().Prose(first).Prose(second).Describe("PRL1006"));

    [Theory]
    [InlineData("It helps large member states grow.", "It helps small member states grow.")]
    [InlineData("The first session adopted rules.", "The third session adopted rules.")]
    [InlineData("The summit in June 2001 met.", "The summit in July 2001 met.")]
    [InlineData("The summit of 12 member states met.", "The summit of 13 member states met.")]
    [InlineData("The forum of six member states met.", "The forum of sixty member states met.")]
    [InlineData("The forum named Ivanov as chair.", "The forum named Ivanova as chair.")]
    [InlineData("The state exports many goods abroad.", "The state imports many goods abroad.")]
    [InlineData("The member state acts alone here.", "The member states act alone here.")]
    [InlineData("It uses defence policy reviews.", "It uses defense policy reviews.")]
    [InlineData("They organise the annual meeting.", "They organised the annual meeting.")]
    [InlineData("It is the equality of it all.", "It is the quality of it all.")]
    [InlineData("Our processors work in Geneva.", "Our subprocessors work in Geneva.")]
    [InlineData("The term \"dataset\" refers to collections.", "The term \"data\" refers to collections.")]
    [InlineData("The legal drafting team met.", "The legal drafters team met.")]
    [InlineData("They share mutual trust, mutual benefit, equality and coordination.", "They share mutual trust, mutual benefit, quality [sic] and coordination.")]
    public void What_differs_on_purpose_is_left_alone(string first, string second) =>
        Assert.Empty(new TestModel().Prose(first).Prose(second).Describe("PRL1006"));

    [Fact]
    public void The_article_before_the_word_is_no_difference_and_follows_the_sound()
    {
        TestModel model = new TestModel().Prose("The report names an equality of states.").Prose("The report names a quality of states.");
        Assert.Equal("The report names an equality of states.", model.Apply(Assert.Single(model.Check("PRL1006"))));
    }

    [Fact]
    public void Two_declared_words_may_differ() =>
        Assert.Empty(new TestModel().Terms("Equality", "Quality").Prose(Right).Prose(Wrong).Describe("PRL1006"));

    [Fact]
    public void Titles_take_no_part() =>
        Assert.Empty(new TestModel().Prose("mutual benefit, equality and coordination", PassageRole.EventTitle).Prose("mutual benefit, quality and coordination").Describe("PRL1006"));

    [Fact]
    public void Each_place_of_the_rarer_word_is_reported() =>
        Assert.Equal(["quality -> equality", "quality -> equality"], new TestModel().Prose(Right).Prose(Right).Prose(Wrong).Prose(Wrong).Describe("PRL1006"));

    [Fact]
    public void Words_that_both_texts_set_against_one_another_are_meant() => Assert.Empty(new TestModel()
        .Prose("Keepers of packages with dependencies have a clear frame for changes that break dependants.")
        .Prose("Keepers of packages with dependants have a clear frame for changes of dependencies.")
        .Describe("PRL1006"));
}

using Parlance.Model;
using Parlance.Options;

namespace Parlance.Core.Tests.Rules.Terminology;

public sealed class TwoFormsTests
{
    [Theory]
    [InlineData("Multilateral talks and multilateral trade.", "A multi-lateral forum.", "multi-lateral -> multilateral")]
    [InlineData("Multi-lateral talks and multi-lateral trade.", "A multilateral forum.", "multilateral -> multi-lateral")]
    [InlineData("multi-lateral talks", "multilateral talks", "multilateral -> multi-lateral")]
    [InlineData("The policy-makers met policy-makers.", "Policymakers left.", "Policymakers -> Policy-makers")]
    [InlineData("The policymakers met policymakers.", "Policy-Makers left.", "Policy-Makers -> Policymakers")]
    [InlineData("a defence and a defence", "two defenses", "defenses -> defences")]
    [InlineData("a defence and a defence", "Defense department staff spoke.", "Defense -> Defence")]
    [InlineData("multilateral and multilateral", "Multi-lateral fund staff spoke.", "Multi-lateral -> Multilateral")]
    [InlineData("They organize it and organize that.", "The organisation of it.", "organisation -> organization")]
    [InlineData("They recognise colours and colours.", "They recognise a COLOR.", "COLOR -> COLOUR")]
    [InlineData("the defence", "the defense", "defense -> defence")]
    [InlineData("E-mail sent by e-mail.", "An email came.", "email -> e-mail")]
    [InlineData("Pseudonymisation and pseudonymisation.", "Then PSEUDONYMIZATION.", "PSEUDONYMIZATION -> PSEUDONYMISATION")]
    public void The_form_used_most_wins_and_of_equal_ones_the_first(string first, string second, string finding) =>
        Assert.Equal([finding], new TestModel().Prose(first).Prose(second).Describe("PRL1005"));

    [Theory]
    [InlineData("It is good practice.", "They practise it.")]
    [InlineData("One programme.", "One computer program.")]
    [InlineData("They recover and reform.", "They re-cover it and re-form.")]
    [InlineData("They organize it.", "They analyse and recognise it.")]
    [InlineData("It was canceled.", "The cancellation of it.")]
    [InlineData("Cookies and cookies.", "A cookie is set.")]
    [InlineData("day-to-day work", "They meet today.")]
    [InlineData("its decision-making process", "a process of decision making")]
    [InlineData("the defence policy", "The Department of Defense spoke.")]
    [InlineData("the defence policy", "Defense Department staff spoke.")]
    [InlineData("multilateral talks", "Multi-lateral Fund staff spoke.")]
    [InlineData("the defence policy", "He wrote: “our defense holds”.")]
    [InlineData("the defence policy", "the defense [sic] policy")]
    [InlineData("a non-European state", "the European states")]
    [InlineData("It is co-operation and re-election.", "It is cooperative to elect.")]
    public void What_differs_with_reason_is_left_alone(string first, string second) =>
        Assert.Empty(new TestModel().Prose(first).Prose(second).Describe("PRL1005"));

    [Fact]
    public void A_declared_form_wins_over_any_number() =>
        Assert.Equal(
            ["defense -> defence", "multi-lateral -> multilateral", "defense -> defence"],
            new TestModel().Terms("defence policy", "multilateral trade").Prose("The defense and the multi-lateral defense.").Describe("PRL1005"));

    [Theory]
    [InlineData("color-coded charts")]
    [InlineData("off-color charts")]
    public void A_part_of_a_compound_has_its_spellings(string text) =>
        Assert.Equal(["color -> colour"], new TestModel().Prose("One colour.").Prose(text).Describe("PRL1005"));

    [Fact]
    public void Words_inside_declared_names_are_never_reported() =>
        Assert.Empty(new TestModel() { Options = new PolicyOptions { Spelling = SpellingOption.American } }.Terms("defence policy").Prose("Our defence policy.").Describe("PRL1005"));

    [Fact]
    public void Titles_of_documents_do_not_decide() =>
        Assert.Equal(
            ["defense -> defence"],
            new TestModel().Item(ItemKind.Document, "Paper on Defense").Prose("The Paper on Defense says defence, defence, not defense.").Describe("PRL1005"));

    [Fact]
    public void Quoted_words_do_not_count() =>
        Assert.Equal(
            ["defense -> defence"],
            new TestModel().Prose("He wrote: “the defense is defense by defense”.").Prose("The defence.").Prose("The defense.").Describe("PRL1005"));

    [Theory]
    [InlineData(SpellingOption.American, "colour, organize, organise, analyse, defence", "colour -> color|organise -> organize|analyse -> analyze|defence -> defense")]
    [InlineData(SpellingOption.British, "color, organize, organise, analyze, defense", "color -> colour|organize -> organise|analyze -> analyse|defense -> defence")]
    [InlineData(SpellingOption.Oxford, "color, organize, organise, analyze, defense", "color -> colour|organise -> organize|analyze -> analyse|defense -> defence")]
    [InlineData(SpellingOption.British, "pseudonymize, tokenization, tokenised, downsize, expertise", "pseudonymize -> pseudonymise|tokenization -> tokenisation")]
    [InlineData(SpellingOption.Oxford, "pseudonymisation, tokenisation, chemise, exercise", "pseudonymisation -> pseudonymization|tokenisation -> tokenization")]
    internal void A_chosen_spelling_is_kept(SpellingOption spelling, string text, string findings) =>
        Assert.Equal(findings.Split('|'), new TestModel { Options = new PolicyOptions { Spelling = spelling } }.Prose(text).Describe("PRL1005"));
}

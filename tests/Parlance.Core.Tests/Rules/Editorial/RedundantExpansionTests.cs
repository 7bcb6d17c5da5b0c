using Parlance.Model;
using Parlance.Rules;

namespace Parlance.Core.Tests.Rules.Editorial;

public sealed class RedundantExpansionTests
{
    private const string Rule = "PRL4003";

    [Theory]
    [InlineData("The Shanghai Cooperation Organization ([|SCO|]) met. The SCO met.")]
    [InlineData("The [|SCO|] (Shanghai Cooperation Organization) met. The SCO met.")]
    [InlineData("The Shanghai Cooperation Organisation ([|SCO|]) met. The SCO met.")]
    [InlineData("The shanghai cooperation organizations ([|SCOs|]) met. The SCO met.")]
    public void A_second_expansion_is_found_at_the_abbreviation(string text) =>
        new TestModel().Prose("The Shanghai Cooperation Organization (SCO) met.").Prose(text).AssertFinds(Rule);

    [Fact]
    public void Each_further_expansion_is_found_in_the_order_of_the_files() =>
        new TestModel()
            .Prose("The Shanghai Cooperation Organization (SCO) met. The SCO met.")
            .Prose("The Shanghai Cooperation Organization ([|SCO|]) met, and the Shanghai Cooperation Organization ([|SCO|]) parted.")
            .AssertFinds(Rule);

    [Theory]
    [InlineData("It wants confidence-building measures ([|CBMs|]).")]
    [InlineData("It wants a confidence-building measure ([|CBM|]), no more.")]
    [InlineData("The Shanghai Cooperation Organization (hereinafter referred to as the [|SCO|]) met.")]
    [InlineData("The Shanghai Cooperation Organization ([|SCO|]) met, as did the scouts.")]
    public void An_abbreviation_that_is_never_used_again_is_found(string text) => new TestModel().Prose(text).AssertFinds(Rule);

    [Theory]
    [InlineData("It wants confidence-building measures (CBMs). A CBM helps.")]
    [InlineData("CBMs help. Confidence-building measures (CBMs) are old.")]
    [InlineData("It wants confidence-building measures (CBMs). The CBM's author spoke.")]
    [InlineData("It wants confidence-building measures.")]
    [InlineData("A CBM helps.")]
    public void One_that_is_introduced_once_and_used_is_left_alone(string text) => new TestModel().Prose(text).AssertFinds(Rule);

    [Fact]
    public void A_use_in_another_text_is_a_use() =>
        new TestModel().Prose("It wants confidence-building measures (CBMs).").Prose("A CBM helps.", PassageRole.Definition).AssertFinds(Rule);

    [Fact]
    public void A_use_inside_a_declared_name_is_a_use() =>
        new TestModel().Terms("CBM registry").Prose("It wants confidence-building measures (CBMs).").AssertFinds(Rule);

    [Fact]
    public void One_abbreviation_of_two_things_is_introduced_for_each() =>
        new TestModel().Prose("The Shanghai Cooperation Organization (SCO) met the Society for Civil Order (SCO). The SCO met.").AssertFinds(Rule);

    [Fact]
    public void Each_document_starts_anew() =>
        new TestModel()
            .Item(ItemKind.Document, "First", null, (PartKind.Prose, "The Shanghai Cooperation Organization (SCO) met."))
            .Item(ItemKind.Document, "Second", null, (PartKind.Prose, "The Shanghai Cooperation Organization (SCO) met. The SCO met."))
            .Prose("The Shanghai Cooperation Organization (SCO) met.")
            .AssertFinds(Rule);

    [Fact]
    public void Each_file_starts_anew() =>
        new TestModel()
            .Document("a.md", "The Shanghai Cooperation Organization (SCO) met.\n\nThe Shanghai Cooperation Organization ([|SCO|]) parted.")
            .Document("b.md", "The Shanghai Cooperation Organization (SCO) met.\n\nThe SCO parted.")
            .AssertFinds(Rule);

    [Fact]
    public void Within_a_document_a_second_expansion_is_found_in_its_other_text() =>
        new TestModel()
            .Item(
                ItemKind.Document,
                "First",
                null,
                (PartKind.Prose, "The Shanghai Cooperation Organization (SCO) met."),
                (PartKind.Prose, "The Shanghai Cooperation Organization ([|SCO|]) met. The SCO met."))
            .AssertFinds(Rule);

    [Fact]
    public void Events_share_the_text_of_the_model() =>
        new TestModel()
            .Item(ItemKind.Event, "First", null, (PartKind.Prose, "The Shanghai Cooperation Organization (SCO) met."))
            .Item(ItemKind.Event, "Second", null, (PartKind.Prose, "The Shanghai Cooperation Organization ([|SCO|]) met. The SCO met."))
            .AssertFinds(Rule);

    [Fact]
    public void The_words_of_others_are_left_alone() =>
        new TestModel()
            .Prose("The Shanghai Cooperation Organization (SCO) met.")
            .Prose("The Shanghai Cooperation Organization (SCO) met. The SCO met.", PassageRole.Quotation)
            .Prose("He said: “The Shanghai Cooperation Organization (SCO) met.”")
            .AssertFinds(Rule);

    [Fact]
    public void It_is_hidden_has_no_fix_and_says_which_of_the_two_it_is()
    {
        TestModel model = new TestModel()
            .Prose("The Shanghai Cooperation Organization (SCO) met. The SCO met.")
            .Prose("The Shanghai Cooperation Organization (SCO) wants confidence-building measures (CBMs).");
        Assert.Equal(
            [
                "'SCO' is written out as 'Shanghai Cooperation Organization' before: the abbreviation alone will do",
                "'CBMs' is introduced for 'confidence-building measures' and never used: leave it out",
            ],
            model.Messages(Rule));
        Assert.All(model.Check(Rule), static f => Assert.True(f.Rule.Severity == RuleSeverity.Hidden && f.Fixes.IsEmpty));
    }

    [Fact]
    public void A_list_of_abbreviations_is_no_expansion_that_another_repeats() =>
        new TestModel().Document("a.md", "- TOS: terms of sale\n\nThe terms of sale (TOS) hold. The TOS stay.").AssertFinds(Rule);
}

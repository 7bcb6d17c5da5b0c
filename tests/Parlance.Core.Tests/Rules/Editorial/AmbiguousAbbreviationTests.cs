using Parlance.Model;

namespace Parlance.Core.Tests.Rules.Editorial;

public sealed class AmbiguousAbbreviationTests
{
    [Fact]
    public void One_abbreviation_with_two_expansions_is_found_at_the_later_one() =>
        Assert.Equal(["Community of Democracies (CD)"], new TestModel().Prose("The Conference on Disarmament (CD) met.").Prose("The Community of Democracies (CD) met.").Describe("PRL4002"));

    [Fact]
    public void One_expansion_with_two_abbreviations_is_found_at_the_later_one() =>
        Assert.Equal(["CoD"], new TestModel().Prose("The Conference on Disarmament (CD) met.").Prose("The Conference on Disarmament (CoD) met.").Describe("PRL4002"));

    [Fact]
    public void A_declaration_says_which_is_wrong()
    {
        TestModel model = new TestModel()
            .Prose("The Community of Democracies (CD) met. The Conference on Disarmament (CoD) met.")
            .Item(ItemKind.Actor, "Conference on Disarmament", null, (PartKind.Abbreviation, "CD"));
        Assert.Equal(["Community of Democracies (CD)", "CoD"], model.Describe("PRL4002"));
    }

    [Theory]
    [InlineData("The Organisation for Security (OFS) met. The Organization for Security (OFS) met.")]
    [InlineData("Confidence-building measures (CBMs) and confidence building measure (CBM).")]
    [InlineData("The Association of Nations (AN) met. The great Association of Nations (A.N.) met.")]
    [InlineData("An inter-agency agreement (IAA) and Interagency Agreements (IAAs).")]
    [InlineData("The Open Document Format (ODF) and the OpenDocument Format (ODF).")]
    [InlineData("The Foundation for Common Files (FCF) and its yearly FCF Festival (FCF Fair).")]
    [InlineData("He wrote “the Conference on Disarmament (CD)” and “the Community of Democracies (CD)”.")]
    public void Forms_of_the_same_words_and_quoted_words_are_left_alone(string text) => Assert.Empty(new TestModel().Prose(text).Describe("PRL4002"));

    [Theory]
    [InlineData("JHD: Just here, how do we go on?\n\nWH: What holds us?\n\nJHD: Judging how drafts go, well.\n\nWH: We hope so.")]
    [InlineData("Present: Ann Lee (AL), Robin Ash (RA), Ruth Allen (RA), Kim Day (KD), Jo Orr (JO), Max Ives (MI), Val Young (VY).")]
    [InlineData("The report by Mark S. Miller (MM) and the one by Mark Miller (MM).")]
    public void Persons_are_no_terms(string text) => Assert.Empty(new TestModel().Document("minutes.md", text).Describe("PRL4002"));

    [Fact]
    public void The_expansion_that_is_used_most_is_right_wherever_it_stands()
    {
        TestModel model = new TestModel()
            .Prose("The Coastal Marine Office (CMO) met.")
            .Prose("The Central Mooring Office (CMO) met.")
            .Prose("The Central Mooring Office (CMO) sat.");
        Assert.Equal(["Coastal Marine Office (CMO)"], model.Describe("PRL4002"));
    }

    [Fact]
    public void A_row_of_a_list_expands_too() =>
        Assert.Equal(
            ["rules for chandlers (RFC)"],
            new TestModel().Document("a.md", "| short | long |\n| --- | --- |\n| RFC | register of ferry crews |\n\nThe rules for chandlers (RFC) hold.").Describe("PRL4002"));

    [Theory]
    [InlineData("For the pilot and the Mooring Board, the MB must act. The Mobile Barrier (MB) is new.")]
    [InlineData("Tell the crews by morning bells, MB flags, or mail. The Mooring Board (MB) met.")]
    [InlineData("The **Mobile Barrier**: the MB is old. The Mooring Board (MB) met.")]
    [InlineData("The port safety group (PSG group) met. The port safety (PS) is high, and the port safety group (PSG) sat.")]
    [InlineData("It was a loss-of-mooring event (LoM event). A loss of mooring (LoM) is bad.")]
    [InlineData("Some tide readers (TRs) and a tide reader (TR).")]
    [InlineData("All Harbour Pilots (HaPs) and one Harbour Pilot (HaP).")]
    [InlineData("The Open Tide Format standard (OTF) is old. The Open Tide Format (OTF) is used.")]
    [InlineData("The Open Tide Framework [OTF] is cited. The Open Tide Format (OTF) is used.")]
    public void Words_that_have_the_letters_by_chance_and_one_sense_at_two_lengths_are_left_alone(string text) =>
        Assert.Empty(new TestModel().Document("a.md", text).Describe("PRL4002"));

    [Theory]
    [InlineData("It needs a Port Safety Attestation (PSA).", "It is in the list of port_safety_acts (PSA).")]
    [InlineData("- **CoE** - Centers of Excellence", "- [CoE](https://example.org) - CoEntry@example.org")]
    [InlineData("NOTE: Not open. As a note says, it is closed.", "The notary (NOTE) signs.")]
    public void An_address_an_identifier_and_a_word_in_capitals_stand_for_nothing(string one, string other) =>
        Assert.Empty(new TestModel().Document("a.md", one).Document("b.md", other).Describe("PRL4002"));
}

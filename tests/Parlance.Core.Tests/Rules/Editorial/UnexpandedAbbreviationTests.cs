using Parlance.Model;
using Parlance.Options;

namespace Parlance.Core.Tests.Rules.Editorial;

public sealed class UnexpandedAbbreviationTests
{
    [Theory]
    [InlineData("The SCO met.", "SCO")]
    [InlineData("They want CBMs and talks.", "CBMs")]
    [InlineData("Several LDCs spoke.", "LDCs")]
    [InlineData("An LDC spoke.", "LDC")]
    [InlineData("The S.C.O. met.", "S.C.O.")]
    [InlineData("The SCO's rules hold.", "SCO")]
    [InlineData("An OSCE-led mission left.", "OSCE")]
    public void An_abbreviation_that_is_expanded_nowhere_is_found(string text, string found) =>
        Assert.Equal([found], new TestModel().Prose(text).Describe("PRL4001"));

    [Fact]
    public void Only_the_first_use_is_found() =>
        Assert.Equal(0, Assert.Single(new TestModel().Prose("SCO talks.").Prose("The SCO met. The SCO met.").Check("PRL4001")).Span.Start);

    [Theory]
    [InlineData("The Shanghai Cooperation Organization (SCO) met. The SCO met.")]
    [InlineData("The SCO (Shanghai Cooperation Organization) met. The SCO met.")]
    [InlineData("The Shanghai Cooperation Organization (the “SCO”) met. The SCO met.")]
    [InlineData("The Shanghai Cooperation Organization (hereinafter referred to as the SCO) met. The SCO met.")]
    [InlineData("The Shanghai Cooperation Organization, or SCO, met. The SCO met.")]
    [InlineData("The SCO, the Shanghai Cooperation Organization, met. The SCO met.")]
    [InlineData("Use confidence-building measures (CBMs). A CBM is good.")]
    [InlineData("The Conference on Interaction and Confidence Building Measures in Asia (CICA) met. CICA met.")]
    [InlineData("The Association of Southeast Asian Nations (ASEAN) Regional Forum (ARF) met. ASEAN and the ARF met.")]
    [InlineData("The Economic and Social Council (ECOSOC) met. ECOSOC met.")]
    [InlineData("The Organisation for the Prohibition of Chemical Weapons (OPCW) met. The OPCW met.")]
    [InlineData("The Department of Defense (DoD) met. The DoD met.")]
    [InlineData("A forum of Asian states (ZZX) met. The ZZX met.")]
    [InlineData("The EU, the UN and NATO met.")]
    [InlineData("BPR - Business Process Reengineering\nWCAG: Web Content Accessibility Guidelines\nThen BPR and WCAG came.")]
    [InlineData("It supports DEIB (diversity, equity, inclusion, & belonging) and DEIB alone.")]
    [InlineData("They met in San Francisco, CA, at 9 am PST.")]
    [InlineData("See ISO 8601, COVID-19, G7, A/RES/61/171, 5 GW, USD 100, Part II and Annex XIV.")]
    [InlineData("It was printed in MCMXCIX, or was it MMIV, CD or XL?")]
    [InlineData("J.R.R. Tolkien and J. K. Smith wrote it.")]
    [InlineData("THIS IS A HEADING")]
    [InlineData("It is NOT the end, and you MUST read it.")]
    [InlineData("He said “the SCO met”.")]
    [InlineData("It is VITAL and vital.")]
    [InlineData("See MAX_VALUE, README.md and http://SCO.org/ABC.")]
    [InlineData("- SCO\n- OSCE\n")]
    public void Expanded_known_and_other_capitals_are_left_alone(string text) => Assert.Empty(new TestModel().Prose(text).Describe("PRL4001"));

    [Fact]
    public void Reading_order_is_that_of_the_files()
    {
        TestModel model = new TestModel().Prose("The ARF met.").Prose("The ASEAN Regional Forum (ARF) met.", PassageRole.Definition);
        Assert.Equal(["ARF -> ASEAN Regional Forum (ARF)", "ASEAN"], model.Describe("PRL4001"));
    }

    [Theory]
    [InlineData("An SCO meeting.", "A Shanghai Cooperation Organization (SCO) meeting.")]
    [InlineData("SCO rules.", "Shanghai Cooperation Organization (SCO) rules.")]
    public void The_expansion_that_the_model_knows_is_inserted(string text, string mended)
    {
        TestModel model = new TestModel().Prose(text).Prose("The Shanghai Cooperation Organization (SCO) met.");
        Assert.Equal(mended, model.Apply(Assert.Single(model.Check("PRL4001"))));
    }

    [Theory]
    [InlineData("CBMs help.", "confidence-building measure (CBM)", "Confidence-building measures (CBMs) help.")]
    [InlineData("Use CBMs now.", "confidence-building measures (CBMs)", "Use confidence-building measures (CBMs) now.")]
    [InlineData("Use a CBM now.", "confidence-building measures (CBMs)", "Use a confidence-building measure (CBM) now.")]
    public void Its_number_follows_that_of_the_abbreviation(string text, string pair, string mended)
    {
        TestModel model = new TestModel().Prose(text).Prose($"There is the {pair} here.");
        Assert.Equal(mended, model.Apply(Assert.Single(model.Check("PRL4001"))));
    }

    [Fact]
    public void One_declared_name_with_the_initials_is_probably_meant()
    {
        TestModel model = new TestModel().Item(ItemKind.Actor, "Ministry of Foreign Affairs").Prose("The MFA spokesperson spoke. The MFA said no more.");
        Assert.Equal(["MFA -> Ministry of Foreign Affairs (MFA)"], model.Describe("PRL4001"));
        model = model.Item(ItemKind.Actor, "Minister for Foreign Affairs");
        Assert.Equal(["MFA"], model.Describe("PRL4001"));
    }

    [Fact]
    public void One_that_stands_nowhere_else_is_not_introduced()
    {
        TestModel model = new TestModel().Item(ItemKind.Actor, "Ministry of Foreign Affairs").Prose("The MFA spokesperson spoke.");
        Assert.Equal(["MFA -> Ministry of Foreign Affairs"], model.Describe("PRL4001"));
    }

    [Fact]
    public void A_declared_abbreviation_is_at_home_and_so_is_one_inside_a_declared_name()
    {
        TestModel model = new TestModel()
            .Item(ItemKind.Actor, "ASEAN Regional Forum", null, (PartKind.Abbreviation, "ARF"))
            .Prose("The ARF met. The ASEAN Regional Forum met.");
        Assert.Empty(model.Describe("PRL4001"));
        Assert.Equal(["ASEAN"], model.Prose("Then ASEAN met.").Describe("PRL4001"));
    }

    [Fact]
    public void The_option_names_further_known_ones() =>
        Assert.Empty(new TestModel { Options = PolicyOptions.Default with { KnownAbbreviations = "OSCE,SCO" } }.Prose("The SCO and the OSCE met.").Describe("PRL4001"));

    [Theory]
    [InlineData("TOS\n: terms of sale\n\nThe TOS hold. The TOS stay. The TOS end.")]
    [InlineData("TOS\n: what buyers sign\n\nThe TOS hold. The TOS stay. The TOS end.")]
    [InlineData("| short | long |\n| --- | --- |\n| TOS | terms of sale |\n\nThe TOS hold. The TOS stay. The TOS end.")]
    [InlineData("The TOS hold. The TOS stay. The TOS end.\n\n| short | long |\n| --- | --- |\n| TOS | terms of sale |")]
    [InlineData("- TOS = terms of sale\n- **BOL**: bill of lading\n- POL \u2014 port of loading\n\nTOS, BOL and POL. TOS, BOL and POL. TOS, BOL and POL.")]
    [InlineData("The <abbr title=\"terms of sale\">TOS</abbr> hold. The TOS stay. The TOS end.")]
    [InlineData("\u201CTOS\u201D shall mean the terms of sale. The TOS hold. The TOS stay. The TOS end.")]
    [InlineData("TOS stands for terms of sale. The TOS hold. The TOS stay. The TOS end.")]
    [InlineData("# TOS\n\n## Use of the TOS\n\nThe terms of sale (TOS) hold. The TOS stay.")]
    [InlineData("THE SELLER PAYS FOR NO LOSS, DECAY, OR DELAY. LOSS, DECAY AND DELAY ARE THE BUYER'S. IT IS SO FOR DECAY.")]
    [InlineData("The X-ZSS-Protection, the X-ZSS-Protection and the X-ZSS-Protection.")]
    [InlineData("It is 0A:CF:BB, CF:28 and CF:01 and CF:02.")]
    [InlineData("The ABCs of trade. The ABCs of it. The ABCs.")]
    [InlineData("Ask WHOPI once. Ask WHOPI again. Ask WHOPI at last.")]
    [InlineData("The TOS hold, and the TOS stay.")]
    public void Documents_that_explain_in_their_own_way_or_hardly_use_one_are_left_alone(string text) =>
        Assert.Empty(new TestModel().Document("a.md", text).Describe("PRL4001"));

    [Fact]
    public void A_document_that_uses_one_again_and_again_is_asked_once() =>
        new TestModel().Document("a.md", "# TOS\n\nThe [|TOS|] hold. The TOS stay. The TOS end.").AssertFinds("PRL4001");

    [Fact]
    public void A_name_in_small_letters_is_probably_meant_too() =>
        Assert.Equal(["TOS -> terms of sale"], new TestModel().Terms("terms of sale").Document("a.md", "Sign the TOS.").Describe("PRL4001"));

    [Fact]
    public void There_is_no_fix_where_the_sentence_goes_on_to_expand_it() =>
        Assert.Equal(["TOS"], new TestModel().Prose("The TOS hold because the terms of sale (TOS) do.").Describe("PRL4001"));

    [Fact]
    public void The_expansion_loses_the_capital_of_its_sentence()
    {
        TestModel model = new TestModel().Prose("Sign an ATS now.").Prose("Agreed terms of sale (ATS) hold.");
        Assert.Equal("Sign agreed terms of sale (ATS) now.".Replace("Sign", "Sign an", StringComparison.Ordinal), model.Apply(Assert.Single(model.Check("PRL4001"))));
    }
}

using Parlance.Rules;

namespace Parlance.Core.Tests.Rules.Terminology;

public sealed class ConfusedTermTests
{
    private static TestModel Concept => new TestModel().Principles("NewSecurityConcept", "Mutual trust", "Mutual benefit", "Equality", "Coordination");

    private static TestModel Harbour => new TestModel().Terms("Port Captain", "Tariff Objection", "Berth Provider", "Quay/Basin Forum", "Pilot Certification Authority");

    private static TestModel Goals => new TestModel().Terms("Quality Education", "Gender Equality", "Climate Action", "Decent Work", "Boris Yeltsin");

    [Theory]
    [InlineData("It puts mutual trust, mutual benefit, quality and coordination at the core.", "quality -> equality")]
    [InlineData("It rests on quality and coordination.", "quality -> equality")]
    [InlineData("They are quality, mutual trust, mutual benefit and coordination.", "quality -> equality")]
    [InlineData("It stresses quality, mutual trust, mutual benefit, and coordination.", "quality -> equality")]
    [InlineData("They name mutual trust, mutual benefit, coordination and quality.", "quality -> equality")]
    [InlineData("Mutual trust, mutual benefit, coordination and quality guide its policy.", "quality -> equality")]
    [InlineData("States reaffirm quality, mutual trust, mutual benefit and coordination.", "quality -> equality")]
    [InlineData("They name mutual trust, mutual benefit, inequality and coordination.", "inequality -> equality")]
    [InlineData("Mutual trust; mutual benefit; quality; coordination.", "quality -> equality")]
    [InlineData("The core is:\n- mutual trust\n- mutual benefit\n- quality\n- coordination\n", "quality -> equality")]
    [InlineData("1. Mutual trust\n2. Mutual benefit\n3. Quality\n4. Coordination", "Quality -> Equality")]
    [InlineData("Mutual trust, mutual benefit, equality as well as cooperation.", "cooperation -> coordination")]
    [InlineData("Mutual trust, mutual benefit, equality or cooperation.", "cooperation -> coordination")]
    [InlineData("the mutual thrust, the mutual benefit, the equality and the coordination", "thrust -> trust")]
    [InlineData("mutual trust, mutual benefits, qualities and coordination", "qualities -> equalities")]
    [InlineData("MUTUAL TRUST, MUTUAL BENEFIT, QUALITY AND COORDINATION", "QUALITY -> EQUALITY")]
    [InlineData("It wants the mutual trust, some quality and its coordination.", "quality -> equality")]
    [InlineData("mutual trust, mutual benefit, the quality and coordination at its core", "quality -> equality")]
    public void A_word_close_to_a_missing_principle_is_found_in_its_list(string text, string finding) =>
        Assert.Equal([finding], Concept.Prose(text).Describe("PRL1001"));

    [Fact]
    public void The_message_has_the_name_as_it_is_declared() =>
        Assert.Equal(
            ["'Slate' is probably 'State': 'non-State actor' is a declared name"],
            new TestModel().Terms("non-State actor").Prose("A non-Slate actor signs.").Messages("PRL1001"));

    [Fact]
    public void What_a_participle_joins_to_a_list_is_no_member_of_it() =>
        Assert.Empty(new TestModel().Principles("Pact", "Cooperation", "Dialogue", "Quality").Prose("It stands for cooperation and dialogue based on mutual trust and equality.").Describe("PRL1001"));

    [Theory]
    [InlineData("It improves the quality of life.")]
    [InlineData("It is about mutual trust, mutual benefit, coordination and quality of life.")]
    [InlineData("Water quality, mutual trust, mutual benefit and coordination.")]
    [InlineData("The quality is good, and so is the price.")]
    [InlineData("Apples, pears, quality and plums.")]
    [InlineData("Mutual trust, mutual benefit, equality and coordination.")]
    [InlineData("Equality, mutual trust and mutual benefits.")]
    [InlineData("They want mutual trust, mutual benefit, quality [sic] and coordination.")]
    [InlineData("Trade, mutual trust, investment, culture and quality.")]
    [InlineData("Cooperation and quality control.")]
    [InlineData("Mutual trust, equality, quality and coordination.")]
    [InlineData("It names mutual trust, coordination, cooperation and equality.")]
    public void The_bare_word_is_left_alone(string text) => Assert.Empty(Concept.Prose(text).Describe("PRL1001"));

    [Theory]
    [InlineData("The report asks for gender quality in every office.", "quality -> equality")]
    [InlineData("The report asks for Gender Quality in every office.", "Quality -> Equality")]
    [InlineData("Gender-quality targets are set.", "quality -> equality")]
    [InlineData("Boris Yelstin signed it.", "Yelstin -> Yeltsin")]
    public void One_wrong_word_of_a_declared_name_is_found_anywhere(string text, string finding) =>
        Assert.Equal([finding], Goals.Prose(text).Describe("PRL1001"));

    [Theory]
    [InlineData("The Port Captain asks the Port Captian.", "Captian -> Captain")]
    [InlineData("A Tariff Object was made in May.", "Object -> Objection")]
    [InlineData("It goes to the Berth Provide.", "Provide -> Provider")]
    [InlineData("The Quay/Basin Form meets.", "Form -> Forum")]
    [InlineData("The Pilot Certificate Authority is new.", "Certificate -> Certification")]
    public void A_capital_inside_a_sentence_shows_that_a_name_is_meant(string text, string finding) =>
        Assert.Equal([finding], Harbour.Prose(text).Describe("PRL1001"));

    [Theory]
    [InlineData("A good model of berth provides users a place.")]
    [InlineData("Any tariff object is listed.")]
    [InlineData("It goes to the Berth Provided.")]
    [InlineData("The Tariff Object Code is kept.")]
    [InlineData("Report on the Tariff Object")]
    public void Without_it_a_derived_word_is_another_word(string text) => Assert.Empty(Harbour.Prose(text).Describe("PRL1001"));

    [Theory]
    [InlineData("A Tariff Object is kept. Each Tariff Object has a number. No Tariff Object is old.")]
    [InlineData("Tariff Object: a thing that has a tariff. A Tariff Object is kept.")]
    [InlineData("The Port Captor decides. A Port Captor is named. The Port Captor reports.")]
    public void What_is_used_like_a_name_of_its_own_is_one(string text) => Assert.Empty(Harbour.Prose(text).Describe("PRL1001"));

    [Fact]
    public void A_name_of_its_own_may_be_defined_in_another_text() =>
        Assert.Empty(Harbour.Prose("Ask the Tariff Object.").Prose("Tariff Object").Describe("PRL1001"));

    [Theory]
    [InlineData("Our three principals are openness, simplicity and honesty.", "principals -> principles")]
    [InlineData("The principals of openness and honesty hold.", "principals -> principles")]
    [InlineData("Under the principal of honesty, members speak up.", "principal -> principle")]
    [InlineData("These principals: openness, simplicity and honesty.", "principals -> principles")]
    public void What_the_principles_are_called_is_no_principal(string text, string finding) =>
        Assert.Equal([finding], new TestModel().Principles("Values", "Openness", "Simplicity", "Honesty").Prose(text).Describe("PRL1001"));

    [Theory]
    [InlineData("The principal of the school speaks of honesty.")]
    [InlineData("The principals met; openness was their theme.")]
    public void A_principal_may_be_one(string text) =>
        Assert.Empty(new TestModel().Principles("Values", "Openness", "Simplicity", "Honesty").Prose(text).Describe("PRL1001"));

    [Theory]
    [InlineData("If applicable, the applicant and the verifier sign.")]
    [InlineData("It asks for a verifier or verification.")]
    public void A_clause_or_a_pair_of_words_is_no_list_of_names(string text) =>
        Assert.Empty(new TestModel().Terms("applicant", "verifier", "pilotage").Prose(text).Describe("PRL1001"));

    [Theory]
    [InlineData("The marked risk of it.", "market risk", "marked -> market")]
    [InlineData("Its economical growth is slow.", "economic growth", "economical -> economic")]
    public void Words_that_only_seem_derived_are_close(string text, string name, string finding) =>
        Assert.Equal([finding], new TestModel().Terms(name).Prose(text).Describe("PRL1001"));

    [Fact]
    public void Where_all_others_are_declared_a_derived_word_is_close() => Assert.Equal(
        ["creditor -> credit"],
        new TestModel().Terms("credit risk", "market risk", "operational risk").Prose("They hold it against creditor risk, market risk and operational risk.").Describe("PRL1001"));

    [Fact]
    public void A_misspelling_of_a_names_word_is_a_close_word() =>
        Assert.Equal(["managment -> management"], new TestModel().Terms("crisis management").Prose("Its crisis managment failed.").Describe("PRL1001"));

    [Theory]
    [InlineData("The services provided by it.", "service provider")]
    [InlineData("the right to develop it", "right to development")]
    [InlineData("the offboarding process", "onboarding process")]
    [InlineData("an associated type reference", "type inference")]
    public void A_word_with_a_sense_of_its_own_is_left_alone(string text, string name) =>
        Assert.Empty(new TestModel().Terms(name).Prose(text).Describe("PRL1001"));

    [Theory]
    [InlineData("Quality Education and Gender Equality are goals.")]
    [InlineData("Goals: Quality Education, Gender Equality, Climate Action.")]
    [InlineData("Climate actions and gender equality.")]
    [InlineData("The education of quality is not a goal; equality of gender is.")]
    [InlineData("A gender, quality or other mark.")]
    public void Declared_names_near_each_other_are_not_confused(string text) => Assert.Empty(Goals.Prose(text).Describe("PRL1001"));

    [Theory]
    [InlineData("It is a quality and a mutual trust.", "It is an equality and a mutual trust.")]
    [InlineData("a quality and coordination", "an equality and coordination")]
    public void The_article_before_the_word_follows_the_sound(string text, string mended)
    {
        TestModel model = Concept.Prose(text);
        Assert.Equal(mended, model.Apply(Assert.Single(model.Check("PRL1001"))));
    }

    [Fact]
    public void A_line_that_ends_in_a_full_stop_and_a_conjunction_is_a_member_all_the_same() =>
        Assert.Equal(["quality -> equality"], Concept.Prose("- U.N. and\n- mutual trust\n- mutual benefit\n- quality").Describe("PRL1001"));

    [Fact]
    public void In_a_quotation_the_word_is_first_vouched_for()
    {
        TestModel model = Concept.Prose("He named “mutual trust, mutual benefit, quality and coordination”.");
        Finding finding = Assert.Single(model.Check("PRL1001"));
        Assert.Equal("He named “mutual trust, mutual benefit, quality [sic] and coordination”.", model.Apply(finding));
        Assert.Equal("He named “mutual trust, mutual benefit, equality and coordination”.", model.Apply(finding, 1));
        Assert.True(finding.Fixes[1].OneAtATime);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(12)]
    public void Lists_of_any_length_are_read(int length)
    {
        string[] names = ["peace", "justice", "solidarity", "tolerance", "freedom", "dignity", "security", "development", "transparency", "accountability", "participation", "equality"];
        string[] shown = [.. names.Take(length - 1), "quality"];
        TestModel model = new TestModel().Principles("Values", names).Prose("The values are " + string.Join(", ", shown[..^1]) + " and " + shown[^1] + ".");
        Assert.Equal(["quality -> equality"], model.Describe("PRL1001"));
    }

    [Fact]
    public void A_principle_of_the_same_set_goes_before_a_nearer_term()
    {
        TestModel model = new TestModel().Terms("Qualify").Principles("Set", "Trust", "Equality", "Peace").Prose("trust, peace and quality");
        Assert.Equal(["quality -> equality"], model.Describe("PRL1001"));
    }

    [Theory]
    [InlineData("- Keepers\n- Pilots\n- Keeps a list of all open berths for pilots")]
    [InlineData("It lets harbours, pilots and all others moor or keep to the quay.")]
    [InlineData("Is this sandbox or incubation?")]
    public void A_verb_and_another_noun_of_the_family_are_no_slip(string text) =>
        Assert.Empty(new TestModel().Terms("Keeper", "Pilot", "Harbour", "Sandbox", "Incubating").Prose(text).Describe("PRL1001"));
}

using Parlance.Model;

namespace Parlance.Core.Tests.Rules.Terminology;

public sealed class TermVariantTests
{
    private static TestModel Policy => new TestModel().Terms(
        "multilateral", "security concept", "defence policy", "peacekeeping operation", "settlement of disputes", "Asia-Pacific", "organisation of labour", "New Deal for Youth");

    [Theory]
    [InlineData("They hold multi-lateral talks.", "multi-lateral -> multilateral")]
    [InlineData("Multi-lateral talks go on.", "Multi-lateral -> Multilateral")]
    [InlineData("MULTI-LATERAL TALKS GO ON", "MULTI-LATERAL -> MULTILATERAL")]
    [InlineData("The Asia Pacific region grows.", "Asia Pacific -> Asia-Pacific")]
    [InlineData("All peace-keeping operations end.", "peace-keeping operations -> peacekeeping operations")]
    [InlineData("A peace keeping operation ends.", "peace keeping operation -> peacekeeping operation")]
    [InlineData("They named new concepts of security.", "concepts of security -> security concepts")]
    [InlineData("Concepts of Security", "Concepts of Security -> Security Concepts")]
    [InlineData("Dispute settlement is slow.", "Dispute settlement -> Settlement of disputes")]
    [InlineData("The defense policies differ.", "defense policies -> defence policies")]
    [InlineData("The defense policy's aims.", "defense policy -> defence policy")]
    [InlineData("the organization of labor", "organization of labor -> organisation of labour")]
    [InlineData("the labor organization", "labor organization -> organisation of labour")]
    [InlineData("the New-Deal for Youth", "New-Deal for Youth -> New Deal for Youth")]
    public void A_variant_is_found_and_keeps_its_inflection_and_capitals(string text, string finding) =>
        Assert.Equal([finding], Policy.Prose(text).Describe("PRL1002"));

    [Theory]
    [InlineData("The pseudonymization of names, pseudonymized ones.", "pseudonymization -> pseudonymisation", "pseudonymisation")]
    [InlineData("The greenhousegases rise.", "greenhousegases -> greenhouse gases", "greenhouse gas")]
    [InlineData("The SecurityConcept of it.", "SecurityConcept -> Security concept", "security concept")]
    public void A_variant_of_a_name_is_found(string text, string finding, string name) =>
        Assert.Equal([finding], new TestModel().Terms(name).Prose(text).Describe("PRL1002"));

    [Theory]
    [InlineData("It reports to the Office for Resilience.", "Office for Resilience -> Office of Resilience")]
    [InlineData("All Offices on Resilience report.", "Offices on Resilience -> Offices of Resilience")]
    [InlineData("A tool reads the NP IP.", "NP IP -> NPIP")]
    [InlineData("A tool reads the NP-IP.", "NP-IP -> NPIP")]
    [InlineData("A concept of trade won support.", "concept of trade -> trade concept")]
    [InlineData("The concept of trade broke down.", "concept of trade -> trade concept")]
    [InlineData("The concepts of trade differ.", "concepts of trade -> trade concepts")]
    public void A_small_word_a_parted_abbreviation_and_a_turned_name_before_a_verb_are_found(string text, string finding) =>
        Assert.Equal([finding], new TestModel().Terms("Office of Resilience", "NPIP", "trade concept").Prose(text).Describe("PRL1002"));

    [Theory]
    [InlineData("It keeps an office for resilience.")]
    [InlineData("The Office and Resilience are two things.")]
    [InlineData("The Office-for Resilience.")]
    [InlineData("They name the concept of the trade that was agreed.")]
    [InlineData("The concept of trade unions won support.")]
    [InlineData("The N PIP and the Np ip.")]
    [InlineData("He drew no p IP there.")]
    public void Other_words_are_none(string text) =>
        Assert.Empty(new TestModel().Terms("Office of Resilience", "NPIP", "trade concept").Prose(text).Describe("PRL1002"));

    [Theory]
    [InlineData("Enter \"harbour-plan\" for the name of the space.")]
    [InlineData("Publish it at the “/harbour-plan” path.")]
    [InlineData("It lies in plans/harbour-plan.md or harbourplan.yml.")]
    [InlineData("See www.harbourplan.example and docs.harbourplan.net.")]
    [InlineData("Ask @portboard or write to #port-board.")]
    [InlineData("Notes are in port-board/notes.")]
    [InlineData("The key harbour_plan and the flag --harbour-plan=on count.")]
    [InlineData("The rule HARBOURPLAN-01 holds.")]
    [InlineData("Use ACME Harbourplan for it.")]
    [InlineData("The Harbourplan Manifesto asks four questions.")]
    [InlineData("The acme-harbourplan package is old.")]
    [InlineData("A repository named port-board holds it.")]
    [InlineData("A variable harbourPlan counts.")]
    public void What_belongs_to_an_address_a_channel_or_a_longer_name_is_no_variant(string text) =>
        Assert.Empty(new TestModel().Terms("harbour plan", "Port Board").Prose(text).Describe("PRL1002"));

    [Theory]
    [InlineData("The harbourplan is old.", "harbourplan -> harbour plan")]
    [InlineData("It asks the port-board to act.", "port-board -> Port Board")]
    [InlineData("A non-harbourplan rule.", "harbourplan -> harbour plan")]
    [InlineData("Harbourplan rules and/or port-boards.", "Harbourplan -> Harbour plan")]
    public void What_stands_in_a_sentence_is(string text, string finding) =>
        Assert.Equal([finding], new TestModel().Terms("harbour plan", "Port Board").Prose(text).Describe("PRL1002"));

    [Theory]
    [InlineData("Multilateral talks, security concepts and the security concept's aims.")]
    [InlineData("SECURITY CONCEPTS")]
    [InlineData("Peacekeeping-operation budgets grow, defence-policy reviews too.")]
    [InlineData("It said “multi-lateral talks fail here” once.")]
    [InlineData("They hold multi-lateral [sic] talks.")]
    [InlineData("The concept of security council reform.")]
    [InlineData("Their defence-policy “papers” and defence-policy \"plans\" grow.")]
    [InlineData("The field securityConcept, and a post-security-concept age.")]
    public void The_name_itself_and_the_words_of_others_are_left_alone(string text) => Assert.Empty(Policy.Prose(text).Describe("PRL1002"));

    [Theory]
    [InlineData("The field securityConcept holds it.", "security concept")]
    [InlineData("The field eGovernmentPlan holds it.", "e-government plan")]
    public void A_name_that_code_would_have_is_left_alone(string text, string name) =>
        Assert.Empty(new TestModel().Terms(name).Prose(text).Describe("PRL1002"));

    [Fact]
    public void A_quoted_name_and_nothing_else_is_a_mention() =>
        Assert.Equal(["multi-lateral -> multilateral"], Policy.Prose("What “multi-lateral” means is open.").Describe("PRL1002"));

    [Fact]
    public void A_quotation_is_left_alone() => Assert.Empty(Policy.Prose("multi-lateral talks", PassageRole.Quotation).Describe("PRL1002"));

    [Theory]
    [InlineData("It is a defense policy.", "It is a defence policy.")]
    [InlineData("It is an organization of labor.", "It is an organisation of labour.")]
    [InlineData("It is a labor organization.", "It is an organisation of labour.")]
    [InlineData("It is an Asia Pacific forum.", "It is an Asia-Pacific forum.")]
    public void The_article_follows_the_sound(string text, string mended)
    {
        TestModel model = Policy.Prose(text);
        Assert.Equal(mended, model.Apply(Assert.Single(model.Check("PRL1002"))));
    }

    [Theory]
    [InlineData("defences", "the defenses hold", "defenses -> defences")]
    [InlineData("defence", "the defenses hold", "defenses -> defences")]
    [InlineData("subcommittee", "two sub-committees", "sub-committees -> subcommittees")]
    [InlineData("sub-committee", "two subcommittees", "subcommittees -> sub-committees")]
    [InlineData("colour", "it colored, is coloring and colors", "colored -> coloured|coloring -> colouring|colors -> colours")]
    [InlineData("health care", "a healthcare plan", "healthcare -> health care")]
    [InlineData("Security Council", "the council of security", "council of security -> Security Council")]
    [InlineData("programme of work", "a program of work", "program of work -> programme of work")]
    [InlineData("programme of work", "its work programs", "work programs -> programmes of work")]
    [InlineData("work programme", "programs of work", "programs of work -> work programmes")]
    [InlineData("licence agreement", "License agreements end.", "License agreements -> Licence agreements")]
    public void Any_name_keeps_the_form_it_stands_in(string name, string text, string findings) =>
        Assert.Equal(findings.Split('|'), new TestModel().Terms(name).Prose(text).Describe("PRL1002"));

    [Theory]
    [InlineData("programme", "a computer program")]
    [InlineData("practice", "to practise law")]
    public void A_name_of_one_word_does_not_tell_its_sense(string name, string text) =>
        Assert.Empty(new TestModel().Terms(name).Prose(text).Describe("PRL1002"));

    [Fact]
    public void The_end_of_another_name_is_not_turned_around() =>
        Assert.Equal(
            ["states law -> law of states"],
            new TestModel().Terms("law of states").Prose("It is authorised by United States law.").Prose("It is authorised by states law.").Describe("PRL1002"));

    [Fact]
    public void A_variant_of_an_admitted_name_gives_way_to_that_very_name() =>
        Assert.Equal(
            ["world-view -> worldview"],
            new TestModel().Item(ItemKind.Term, "outlook", null, (PartKind.Admitted, "worldview")).Prose("His world-view is old.").Describe("PRL1002"));

    [Fact]
    public void A_name_inside_a_longer_one_is_not_a_variant_of_its_own() =>
        Assert.Empty(new TestModel().Terms("multilateral", "Multi-lateral Fund").Prose("The Multi-lateral Fund pays.").Describe("PRL1002"));

    [Theory]
    [InlineData("The law rule holds.", "'law rule' is 'rule of law' in another order of words: use the declared order")]
    [InlineData("The rule of the law holds.", "'rule of the law' is 'rule of law' with another small word: use the declared ones")]
    public void The_message_says_how_the_words_differ(string text, string message) =>
        Assert.Equal([message], new TestModel().Terms("rule of law").Prose(text).Messages("PRL1002"));
}

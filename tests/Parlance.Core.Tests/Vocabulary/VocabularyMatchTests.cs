using System.Collections.Immutable;
using Parlance.Language;
using Parlance.Vocabularies;

namespace Parlance.Core.Tests.Vocabularies;

public sealed class VocabularyMatchTests
{
    [Theory]
    [InlineData("mutual trust", "It rests on «mutual trust» and on talks.")]
    [InlineData("mutual trust", "«Mutual trust» comes first; without «mutual\n  trust», nothing.")]
    [InlineData("equality", "«Equality» of all, in all «equality».")]
    [InlineData("confidence-building", "«confidence-building» measures")]
    [InlineData("Côte d'Ivoire", "in «Côte d’Ivoire» too")]
    [InlineData("women, peace and security", "the «women, peace and security» agenda")]
    [InlineData("R&D", "the «R&D» budget")]
    [InlineData("EU law - national law", "on «EU law - national law» and EU law, national law")]
    [InlineData("\"no first use\" policy", "a “«no first use” policy» and \"«no first use\" policy»")]
    [InlineData("COVID-19", "after «COVID-19», talks")]
    [InlineData("2030 Agenda", "the «2030 Agenda» says")]
    [InlineData("Lloyd's", "insured at «Lloyd's» today")]
    [InlineData("position paper", "(“«position paper»”)")]
    [InlineData("trust", "trustworthy, distrust, «trust»")]
    [InlineData("security", "«security»-related and non-«security» matters")]
    public void The_name_itself_is_exact(string name, string text) => AssertForm(MatchForm.Exact, name, text);

    [Theory]
    [InlineData("security concept", "two new «security concepts» of ours")]
    [InlineData("security policy", "the «security policies» of states")]
    [InlineData("rule of law", "some «rules of law» hold")]
    [InlineData("code of conduct", "both «codes of conduct» hold")]
    [InlineData("human rights", "a «human right» to it")]
    [InlineData("crisis", "many «crises» at once")]
    [InlineData("NGO", "the «NGOs» came")]
    [InlineData("consult", "they «consulted», were «consulting» and «consults»")]
    public void Other_forms_of_the_word_that_carries_number_are_inflected(string name, string text) =>
        AssertForm(MatchForm.Inflected, name, text);

    [Theory]
    [InlineData("security concept", "the «security concept»'s core, the «security concept»’s")]
    public void A_possessive_ending_is_left_out(string name, string text) => AssertForm(MatchForm.Exact, name, text);

    [Theory]
    [InlineData("multilateral", "some «multi-lateral» talks and «multi lateral» ones")]
    [InlineData("Asia-Pacific", "the «Asia Pacific» region")]
    [InlineData("Asia-Pacific", "the «AsiaPacific» region")]
    [InlineData("security concept", "the «security-concept» is new, the «securityconcept» too")]
    [InlineData("peacekeeping operation", "all «peace-keeping operations» end")]
    [InlineData("confidence-building measure", "a «confidence building measure», and «confidencebuilding measures»")]
    [InlineData("new security concept", "the «new-security concept» is")]
    [InlineData("sub-committee", "the «subcommittee» met")]
    [InlineData("in-service training", "all «in service training» is")]
    [InlineData("decision-making", "joint «decision making» is")]
    [InlineData("security concept", "the «security-concept» shapes our work")]
    [InlineData("security concept", "the «security-concept» remains, and «security-concept», says he")]
    public void Another_separation_is_a_variant(string name, string text) => AssertForm(MatchForm.Separation, name, text);

    [Theory]
    [InlineData("crisis management", "«crisis-management» operations")]
    [InlineData("crisis management", "the «crisis-management»-related work")]
    [InlineData("weapons of mass destruction", "a «weapons-of-mass-destruction» programme")]
    public void A_hyphen_in_attributive_use_is_no_variant(string name, string text) => AssertForm(MatchForm.Exact, name, text);

    [Theory]
    [InlineData("security concept", "the «concept of security» is")]
    [InlineData("security concept", "the «concept of the security», as")]
    [InlineData("security concept", "two «concepts of security» now")]
    [InlineData("new security concept", "a «new concept of security» and")]
    [InlineData("new security concept", "a «concept of new security» and")]
    [InlineData("dispute settlement", "the «settlement of disputes» by")]
    [InlineData("peace and security council", "a «council of peace and security», too")]
    [InlineData("rule of law", "«law rule» and «rule of the law»")]
    [InlineData("amendment of a law", "the «law amendment» is")]
    [InlineData("in-service training", "a «training of in-service» and")]
    [InlineData("paid leave", "«leaves of paid» are")]
    [InlineData("law of the sea", "«sea law» and «law of sea»")]
    [InlineData("peaceful settlement of disputes", "«peaceful dispute settlement» and «dispute peaceful settlement»")]
    [InlineData("code of conduct", "two «conduct codes» for")]
    [InlineData("defence policy", "the «policy of defense» is")]
    [InlineData("organisation of labour", "a «labor organization» and")]
    public void Another_order_of_words_is_a_variant(string name, string text) => AssertForm(MatchForm.WordOrder, name, text);

    [Theory]
    [InlineData("defence policy", "the «defense policy» and «defense policies»")]
    [InlineData("organisation of labour", "an «organization of labor», «organization of labour», «organisation of labor»")]
    [InlineData("colour", "a «color», «colors» and «colored»")]
    [InlineData("defence-policy review", "a «defense policy review» is")]
    [InlineData("cafe policy", "the «café policy» is")]
    [InlineData("Türkiye policy", "the «Turkiye policy» is")]
    public void Another_spelling_is_a_variant(string name, string text) => AssertForm(MatchForm.Spelling, name, text);

    [Theory]
    [InlineData("security concept", "security. Concept")]
    [InlineData("security concept", "security, concept; security (concept); \"security\" concept; security: concept; security/concept")]
    [InlineData("security concept", "security \uFFFC concept, security concept\uFFFC, security\n\nconcept")]
    [InlineData("security concept", "the insecurity concept, the security conceptual, security of concept")]
    [InlineData("security concept", "concept of security council reform")]
    [InlineData("super bowl", "a superb owl")]
    [InlineData("inequality", "they act in equality with us")]
    [InlineData("the rapist", "a therapist")]
    [InlineData("understanding", "under standing orders")]
    [InlineData("law of states", "the laws of the State")]
    [InlineData("provision of services", "the provision of the service")]
    [InlineData("terms of service", "the first term of the service")]
    [InlineData("by-product", "sorted by product")]
    [InlineData("follow-up", "we follow up on it")]
    [InlineData("database", "it is data based and data basing")]
    [InlineData("rule of law", "law of rule, law and rule, law-abiding rule")]
    [InlineData("US", "they told us of it")]
    [InlineData("WHO", "who was it, Who")]
    [InlineData("IT", "it, It")]
    [InlineData("COVID-19", "covid-19")]
    [InlineData("US", "U S and U-S")]
    public void Other_words_are_no_match(string name, string text) => AssertForm(MatchForm.Exact, name, text);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a")]
    [InlineData("of the")]
    [InlineData("who")]
    [InlineData("...")]
    [InlineData("x")]
    public void Names_that_say_nothing_are_left_out(string name) => AssertForm(MatchForm.Exact, name, "of the a who x ... and it");

    [Fact]
    public void The_longest_name_wins_and_protects_what_is_inside() =>
        AssertMatches(
            "the «new security concept» and the «security concept» and «security»",
            Concepts("security", "security concept", "new security concept"));

    [Fact]
    public void The_longest_name_wins_over_one_that_starts_before_it() =>
        AssertMatches("of «joint» «security council reform»", Concepts("joint security", "joint", "security council reform"));

    [Fact]
    public void Three_names_with_a_shared_head_are_told_apart() =>
        AssertMatches(
            "«common security», «joint security» and «collective security», not cooperative security",
            Concepts("common security", "joint security", "collective security"));

    [Fact]
    public void The_declared_form_is_chosen_before_a_variant_of_another_name()
    {
        var vocabulary = Vocabulary.Create(ImmutableArray.Create(
            Concept("Asia-Pacific", TermStatus.Preferred, "Asia Pacific", TermStatus.Deprecated),
            Concept("human rights", TermStatus.Preferred, "human right", TermStatus.Deprecated)));

        List<VocabularyMatch> matches = Match(vocabulary, "Asia Pacific human rights");

        Assert.Equal(
            [("Asia Pacific", MatchForm.Exact), ("human rights", MatchForm.Exact)],
            matches.Select(match => (vocabulary.NameOf(match).Text, match.Form)));
    }

    [Fact]
    public void A_name_of_two_concepts_is_that_of_the_one_that_prefers_it()
    {
        var vocabulary = Vocabulary.Create(ImmutableArray.Create(
            Concept("trust", TermStatus.Preferred, "faith", TermStatus.Deprecated),
            Concept("belief", TermStatus.Preferred, "faith", TermStatus.Admitted)));

        Assert.Equal(1, Assert.Single(Match(vocabulary, "in good faith")).Concept);
    }

    [Fact]
    public void Titles_of_events_match_word_for_word_only()
    {
        var vocabulary = Vocabulary.Create(ImmutableArray.Create(new Concept(
            ConceptKind.Event, ImmutableArray.Create(new TermName("Position paper tabled", TermStatus.Preferred)))));

        Assert.Single(Match(vocabulary, "After \"Position paper tabled\" came talks."));
        Assert.Empty(Match(vocabulary, "After the position-paper tabled, and position papers tabled."));
    }

    [Fact]
    public void The_title_of_an_event_shows_the_names_in_it()
    {
        var vocabulary = Vocabulary.Create(ImmutableArray.Create(
            new Concept(ConceptKind.Event, ImmutableArray.Create(new TermName("Position paper tabled", TermStatus.Preferred))),
            Concept("position paper", TermStatus.Preferred, "paper", TermStatus.Deprecated)));
        string text = "Position paper tabled";
        ImmutableArray<Word>.Builder words = ImmutableArray.CreateBuilder<Parlance.Language.Word>();
        foreach (Word word in new Parlance.Language.WordScanner(text))
        {
            words.Add(word);
        }

        var matches = new List<VocabularyMatch>();
        vocabulary.Match(text, words.ToImmutable().AsSpan(), matches, isTitle: true);

        Assert.Equal(1, Assert.Single(matches).Concept);
    }

    [Theory]
    [InlineData("Mutual trust", "mutual trust", false)]
    [InlineData("Mutual trust", "Mutual trust", false)]
    [InlineData("Mutual trust", "Mutual Trust", true)]
    [InlineData("mutual trust", "Mutual trust", false)]
    [InlineData("mutual trust", "MUTUAL TRUST", true)]
    [InlineData("New Security Concept", "new security concept", true)]
    [InlineData("New Security Concept", "new Security Concept", true)]
    [InlineData("New Security Concept", "New Security Concepts", false)]
    [InlineData("New Security Concept", "New Security concepts", true)]
    [InlineData("Charter of the United Nations", "charter of the United Nations", true)]
    [InlineData("China", "china", false)]
    [InlineData("equality", "EQUALITY", false)]
    public void Capitals_differ_beyond_what_running_text_allows(string name, string text, bool expected) =>
        Assert.Equal(expected, Assert.Single(Match(Vocabulary.Create(Concepts(name)), text)).CapitalsDiffer);

    [Fact]
    public void An_inflected_variant_says_that_it_is_both()
    {
        VocabularyMatch match = Assert.Single(Match(Vocabulary.Create(Concepts("security concept")), "new concepts of security"));

        Assert.True(match.IsInflected);
        Assert.True(match.IsVariant);
        Assert.False(Assert.Single(Match(Vocabulary.Create(Concepts("security concept")), "concept of security")).IsInflected);
    }

    private static void AssertForm(MatchForm form, string name, string marked)
    {
        List<VocabularyMatch> matches = AssertMatches(marked, Concepts(name));
        Assert.All(matches, match => Assert.Equal(form, match.Form));
    }

    private static List<VocabularyMatch> AssertMatches(string marked, ImmutableArray<Concept> concepts)
    {
        var text = new Marked(marked);
        List<VocabularyMatch> matches = Match(Vocabulary.Create(concepts), text.Text);
        Assert.Equal(
            text.Spans.Select(span => text.Text.Substring(span.Start, span.Length)),
            matches.Select(match => text.Text.Substring(match.Start, match.Length)));
        Assert.Equal(text.Spans, matches.Select(match => (match.Start, match.Length)));
        return matches;
    }

    private static List<VocabularyMatch> Match(Vocabulary vocabulary, string text)
    {
        var matches = new List<VocabularyMatch>();
        vocabulary.Match(text, matches);
        return matches;
    }

    private static ImmutableArray<Concept> Concepts(params string[] names) =>
        names.Select(name => new Concept(ConceptKind.Term, ImmutableArray.Create(new TermName(name, TermStatus.Preferred)))).ToImmutableArray();

    private static Concept Concept(string first, TermStatus firstStatus, string second, TermStatus secondStatus) =>
        new(ConceptKind.Term, ImmutableArray.Create(new TermName(first, firstStatus), new TermName(second, secondStatus)));
}

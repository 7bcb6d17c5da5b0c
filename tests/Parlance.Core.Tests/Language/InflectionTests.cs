using CsCheck;
using Parlance.Language;

namespace Parlance.Core.Tests.Language;

public sealed class InflectionTests
{
    [Theory]
    [InlineData("principles", "principle")]
    [InlineData("policies", "policy")]
    [InlineData("treaties", "treaty")]
    [InlineData("processes", "process")]
    [InlineData("addresses", "address")]
    [InlineData("statuses", "status")]
    [InlineData("consensuses", "consensus")]
    [InlineData("viruses", "virus")]
    [InlineData("clauses", "clause")]
    [InlineData("purposes", "purpose")]
    [InlineData("analyses", "analysis")]
    [InlineData("crises", "crisis")]
    [InlineData("bases", "base")]
    [InlineData("criteria", "criterion")]
    [InlineData("phenomena", "phenomenon")]
    [InlineData("appendices", "appendix")]
    [InlineData("annexes", "annex")]
    [InlineData("taxes", "tax")]
    [InlineData("sizes", "size")]
    [InlineData("initiatives", "initiative")]
    [InlineData("lives", "life")]
    [InlineData("vetoes", "veto")]
    [InlineData("approaches", "approach")]
    [InlineData("women", "woman")]
    [InlineData("spokesmen", "spokesman")]
    [InlineData("Children", "Child")]
    [InlineData("STATES", "STATE")]
    [InlineData("memos", "memo")]
    [InlineData("agendas", "agenda")]
    [InlineData("ties", "tie")]
    [InlineData("keys", "key")]
    [InlineData("fora", "forum")]
    public void A_plural_leads_back_to_its_singular(string plural, string singular) => Assert.Equal(singular, Inflection.Singular(plural));

    [Theory]
    [InlineData("news")]
    [InlineData("species")]
    [InlineData("series")]
    [InlineData("means")]
    [InlineData("ethics")]
    [InlineData("politics")]
    [InlineData("basis")]
    [InlineData("analysis")]
    [InlineData("status")]
    [InlineData("consensus")]
    [InlineData("process")]
    [InlineData("access")]
    [InlineData("address")]
    [InlineData("arms")]
    [InlineData("customs")]
    [InlineData("bias")]
    [InlineData("Philippines")]
    [InlineData("regimen")]
    [InlineData("Yemen")]
    [InlineData("data")]
    [InlineData("media")]
    [InlineData("is")]
    [InlineData("gas")]
    [InlineData("ethos")]
    public void A_singular_in_s_stays(string word) => Assert.Equal(word, Inflection.Singular(word));

    [Theory]
    [InlineData("forum", "forums")]
    [InlineData("policy", "policies")]
    [InlineData("day", "days")]
    [InlineData("analysis", "analyses")]
    [InlineData("criterion", "criteria")]
    [InlineData("annex", "annexes")]
    [InlineData("monarch", "monarchs")]
    [InlineData("approach", "approaches")]
    [InlineData("spokesman", "spokesmen")]
    [InlineData("German", "Germans")]
    [InlineData("series", "series")]
    [InlineData("NGO", "NGOs")]
    [InlineData("SECURITY", "SECURITYS")]
    [InlineData("process", "processes")]
    [InlineData("status", "statuses")]
    [InlineData("belief", "beliefs")]
    [InlineData("Principle", "Principles")]
    [InlineData("measures", "measures")]
    [InlineData("data", "data")]
    [InlineData("bias", "biases")]
    public void A_plural_is_made(string singular, string plural)
    {
        // Capitals make a word of more than six letters a heading, not an acronym.
        Assert.Equal(plural == "SECURITYS" ? "SECURITIES" : plural, Inflection.Plural(singular));
    }

    [Theory]
    [InlineData("utilise", WordForm.Gerund, "utilising")]
    [InlineData("agree", WordForm.Gerund, "agreeing")]
    [InlineData("agree", WordForm.Past, "agreed")]
    [InlineData("submit", WordForm.Past, "submitted")]
    [InlineData("travel", WordForm.Gerund, "travelling")]
    [InlineData("benefit", WordForm.Past, "benefited")]
    [InlineData("target", WordForm.Gerund, "targeting")]
    [InlineData("stop", WordForm.Past, "stopped")]
    [InlineData("ratify", WordForm.Past, "ratified")]
    [InlineData("lie", WordForm.Gerund, "lying")]
    [InlineData("undertake", WordForm.Past, "undertook")]
    [InlineData("Undertake", WordForm.Participle, "Undertaken")]
    [InlineData("use", WordForm.Past, "used")]
    [InlineData("traffic", WordForm.Gerund, "trafficking")]
    [InlineData("equip", WordForm.Past, "equipped")]
    [InlineData("develop", WordForm.Past, "developed")]
    [InlineData("maintain", WordForm.Past, "maintained")]
    internal void A_verb_form_is_made_and_recognised(string verb, WordForm form, string expected)
    {
        Assert.Equal(expected, Inflection.Inflect(verb, form));
        Assert.True(Inflection.TryGetForm(expected.ToUpperInvariant(), verb, out _));
    }

    [Theory]
    [InlineData("principals", "principal", "principle", "principles")]
    [InlineData("new concepts of security", "new security concept", "new security concept", "new security concepts")]
    [InlineData("New concepts of security", "new security concept", "new security concept", "New security concepts")]
    [InlineData("NEW CONCEPT OF SECURITY", "new security concept", "new security concept", "NEW SECURITY CONCEPT")]
    [InlineData("New Concept of Security", "new security concept", "new security concept", "New Security Concept")]
    [InlineData("multi-laterals", "multilateral", "multilateral", "multilaterals")]
    [InlineData("quality", "quality", "Equality", "equality")]
    [InlineData("quality", "quality", "NATO", "NATO")]
    [InlineData("chine", "chine", "China", "China", true)]
    [InlineData("utilizing", "utilize", "use", "using")]
    [InlineData("principal’s", "principal", "principle", "principle’s")]
    [InlineData("states-parties'", "state-party", "member state", "member states'")]
    [InlineData("Disarmament Conferences", "Conference on Disarmament", "Conference on Disarmament", "Conferences on Disarmament")]
    [InlineData("confidence building measure", "confidence-building measures", "confidence-building measures", "confidence-building measure")]
    [InlineData("PRC", "PRC", "People's Republic of China", "People's Republic of China")]
    [InlineData("Council", "council", "counsel", "Counsel")]
    public void A_replacement_takes_the_form_of_the_found_words(string found, string foundBase, string replacement, string expected, bool proper = false) =>
        Assert.Equal(expected, Inflection.Like(found, foundBase, replacement, proper));

    [Theory]
    [InlineData("principals", "principle", "principles")]
    [InlineData("mutual thrusts", "Mutual trust", "mutual trusts")]
    [InlineData("Mutual Thrust", "mutual trust", "Mutual Trust")]
    [InlineData("statue's", "statute", "statute's")]
    [InlineData("confidence-bundling measures", "Confidence-building measures", "confidence-building measures")]
    [InlineData("Confidence-bundling Measures", "confidence-building measures", "Confidence-building Measures")]
    [InlineData("Confidence-Bundling Measures", "confidence-building measures", "Confidence-Building Measures")]
    [InlineData("news", "views", "views")]
    [InlineData("", "trust", "trust")]
    public void A_replacement_takes_the_form_of_a_slip(string found, string replacement, string expected) =>
        Assert.Equal(expected, Inflection.Like(found, replacement));

    [Theory]
    [InlineData("analyses", "analysis", true)]
    [InlineData("cooperated", "cooperating", true)]
    [InlineData("bases", "basis", true)]
    [InlineData("took", "take", true)]
    [InlineData("principal", "principle", false)]
    [InlineData("news", "new", false)]
    [InlineData("arms", "arm", false)]
    [InlineData("posses", "possess", false)]
    [InlineData("equality", "quality", false)]
    public void Forms_of_one_word_are_told_from_other_words(string a, string b, bool expected)
    {
        Assert.Equal(expected, Inflection.AreForms(a, b));
        Assert.Equal(expected, Inflection.AreForms(b, a));
    }

    [Theory]
    [InlineData("China", "China's")]
    [InlineData("United Nations", "United Nations'")]
    [InlineData("status", "status's")]
    [InlineData("states", "states'")]
    public void A_possessive_is_made(string word, string expected) => Assert.Equal(expected, Inflection.Possessive(word));

    [Theory]
    [InlineData("hour", "an")]
    [InlineData("university", "a")]
    [InlineData("European", "a")]
    [InlineData("honest broker", "an")]
    [InlineData("one-sided view", "a")]
    [InlineData("MP", "an")]
    [InlineData("NATO summit", "a")]
    [InlineData("NGO", "an")]
    [InlineData("UN body", "a")]
    [InlineData("EU act", "an")]
    [InlineData("ASEAN forum", "an")]
    [InlineData("UNESCO site", "a")]
    [InlineData("uninformed view", "an")]
    [InlineData("unilateral step", "a")]
    [InlineData("umbrella", "an")]
    [InlineData("Ukrainian", "a")]
    [InlineData("8-point plan", "an")]
    [InlineData("11th session", "an")]
    [InlineData("18 month term", "an")]
    [InlineData("100-day plan", "a")]
    [InlineData("F-16", "an")]
    [InlineData("U-turn", "a")]
    [InlineData("e-mail", "an")]
    [InlineData("équipe", "an")]
    [InlineData("IAEA report", "an")]
    [InlineData("history", "a")]
    [InlineData("usual case", "a")]
    [InlineData("\"equality\"", "an")]
    [InlineData("", "a")]
    public void The_article_goes_by_sound(string word, string expected) => Assert.Equal(expected, Articles.For(word));

    [Theory]
    [InlineData("it is a quality of", "quality", "equality", "an")]
    [InlineData("An equality", "equality", "quality", "A")]
    [InlineData("a  “quality”", "quality", "equality", "an")]
    [InlineData("plan-a quality", "quality", "equality", null)]
    [InlineData("the quality", "quality", "equality", null)]
    [InlineData("a quality", "quality", "quantity", null)]
    public void The_article_before_a_replacement_is_corrected(string text, string found, string replacement, string? expected)
    {
        bool changes = Articles.TryCorrect(text.AsSpan(), text.IndexOf(found, StringComparison.Ordinal), replacement, out int start, out int length, out string? article);
        Assert.Equal(expected is not null, changes);
        Assert.Equal(expected ?? "", article);
        Assert.True(!changes || text.Substring(start, length).ToUpperInvariant() is "A" or "AN");
    }

    [Fact]
    public void Any_words_can_be_inflected() =>
        Gen.Select(HostileText.Any, HostileText.Any, HostileText.Any).Sample((a, b, c) =>
        {
            Inflection.Like(a, b, c);
            Inflection.Like(a, b);
            Inflection.AreForms(a, b);
            Inflection.Singular(a);
            Inflection.Possessive(a);
            Articles.For(a);
        });

    [Fact]
    public void The_plural_of_a_common_noun_leads_back_to_it() =>
        Assert.All(
            "principle policy treaty council process status analysis basis criterion index house case church box lens bus wife leaf hero toe photo day monkey child man woman foot alumnus crisis virus fox dish stitch quiz size belief roof chief".Split(' '),
            noun => Assert.True(Inflection.AreForms(Inflection.Plural(noun), noun)));
}

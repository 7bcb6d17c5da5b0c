using Parlance.Language;

namespace Parlance.Core.Tests.Language;

public sealed class WordClassTests
{
    /// <summary>Words, and all that is guessed of them.</summary>
    [Theory]
    [InlineData("openness cooperation Extension partnership governance transparence equality multilateralism neighbourhood methodology", "abstract noun")]
    [InlineData("nation unity action France city", "noun")]
    [InlineData("loyalty freedom agency region kingdom union duty empty", "noun")]
    [InlineData("speaker governor partner", "agent")]
    [InlineData("national active specific military acceptable feasible peaceful recent", "adjective")]
    [InlineData("agreement government statement", "abstract noun adjective")]
    [InlineData("ambitious", "adjective verb")]
    [InlineData("clearly early family", "adverb")]
    [InlineData("additionally Traditionally", "adverb long")]
    [InlineData("building USING evening Beijing", "gerund verb")]
    [InlineData("being", "gerund verb be")]
    [InlineData("adopted freed hundred", "past verb")]
    [InlineData("used need stands principles", "verb")]
    [InlineData("process gas the red", "")]
    [InlineData("is were been am", "be")]
    [InlineData("has have had", "have")]
    [InlineData("", "")]
    public void A_word_is_guessed_by_its_ending(string words, string expected)
    {
        foreach (string word in words.Split(' '))
        {
            Assert.Equal((word, expected), (word, Said(
                (WordClass.IsAbstractNoun(word), "abstract"), (WordClass.MayBeNoun(word), "noun"), (WordClass.MayBeAgent(word), "agent"), (WordClass.MayBeAdjective(word), "adjective"),
                (WordClass.MayBeAdverb(word), "adverb"), (WordClass.IsLongAdverb(word), "long"), (WordClass.MayBeGerund(word), "gerund"), (WordClass.MayBePast(word), "past"),
                (WordClass.MayBeVerb(word), "verb"), (WordClass.IsFormOfBe(word), "be"), (WordClass.IsFormOfHave(word), "have"))));
            Assert.Equal(WordClass.MayBeGerund(word) || WordClass.MayBePast(word), WordClass.MayBeParticiple(word));
        }
    }

    [Theory]
    [InlineData("ensures works", "one")]
    [InlineData("went agreed remain spoke paid", "one several")]
    [InlineData("agree lead differ", "several")]
    [InlineData("promote Support", "principles")]
    [InlineData("want", "several principles")]
    [InlineData("equality state", "")]
    public void A_common_verb_is_known_by_its_place(string words, string expected)
    {
        foreach (string word in words.Split(' '))
        {
            Assert.Equal((word, expected), (word, Said(
                (WordClass.FollowsSubject(word), "one"), (WordClass.FollowsPlural(word), "several"), (WordClass.TakesPrinciples(word), "principles"))));
        }
    }

    [Theory]
    [InlineData("agreements provisions Partnerships agreement openness", true)]
    [InlineData("process ships lens s", false)]
    public void An_abstract_noun_has_a_plural(string words, bool expected) =>
        Assert.All(words.Split(' '), word => Assert.Equal(expected, WordClass.IsAbstractNounOrPlural(word)));

    [Theory]
    [InlineData("section", 3, true)]
    [InlineData("section", 5, false)]
    [InlineData("nation", 3, false)]
    [InlineData("nation", 2, true)]
    public void A_stem_may_have_to_be_long(string word, int shortestStem, bool expected) =>
        Assert.Equal(expected, WordClass.IsAbstractNoun(word, shortestStem));

    private static string Said(params (bool Holds, string What)[] all) => string.Join(" ", all.Where(static a => a.Holds).Select(static a => a.What));
}

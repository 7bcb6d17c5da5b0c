using System.Collections.Immutable;
using Parlance.Vocabularies;

namespace Parlance.Core.Tests.Vocabularies;

/// <summary>Input that would take minutes or gigabytes if anything grew with its square.</summary>
public sealed class HostileVocabularyTests
{
    [Fact]
    public void A_name_of_ten_thousand_characters_does_no_harm()
    {
        string name = string.Concat(Enumerable.Repeat("pax ", 2_500)).Trim();

        Assert.Single(Match([name, "mutual trust"], name + " mutual trust"));
    }

    [Fact]
    public void A_name_of_many_words_with_several_spellings_has_few_keys()
    {
        string name = string.Join(" ", Enumerable.Repeat("organisation colour defence", 10));

        Assert.Equal(MatchForm.Exact, Assert.Single(Match([name], name)).Form);
    }

    [Fact]
    public void One_name_declared_a_hundred_thousand_times_is_one_name()
    {
        List<VocabularyMatch> matches = Match(Enumerable.Repeat("mutual trust", 100_000), string.Concat(Enumerable.Repeat("mutual trust, ", 10_000)));

        Assert.Equal(10_000, matches.Count);
        Assert.All(matches, match => Assert.Equal(0, match.Concept));
    }

    [Fact]
    public void Names_that_differ_in_hyphens_alone_do_not_slow_each_other_down()
    {
        IEnumerable<string> names = Enumerable.Range(0, 1 << 15).Select(bits => string.Concat(Enumerable.Range(0, 16).Select(i => "pax" + ((bits >> i & 1) == 0 ? " " : "-")))[..^1]);

        Assert.Equal(1_000, Match(names, string.Concat(Enumerable.Repeat(string.Join(" ", Enumerable.Repeat("pax", 16)) + ". ", 1_000))).Count);
    }

    [Fact]
    public void Names_within_names_over_a_text_that_repeats_itself_are_told_apart()
    {
        IEnumerable<string> names = Enumerable.Range(1, 250).Select(count => string.Join(" ", Enumerable.Repeat("pax", count)));

        Assert.Equal(80, Match(names, string.Join(" ", Enumerable.Repeat("pax", 20_000))).Count);
    }

    [Fact]
    public void Turned_compounds_without_end_are_told_apart()
    {
        IEnumerable<string> names = Enumerable.Range(0, 5_000).Select(i => "pax pax pax pax pax pax pax lex" + i);

        Assert.Empty(Match(names, string.Join(" of ", Enumerable.Repeat("pax pax pax pax pax pax pax", 5_000))));
    }

    [Theory]
    [InlineData("\0")]
    [InlineData("\uD800")]
    [InlineData("\uFFFC")]
    [InlineData("\uFFFD\uFFFD")]
    [InlineData("\u0301\u0301")]
    [InlineData("a\u200Bb")]
    [InlineData("''''")]
    [InlineData("U.S.")]
    [InlineData("...x...y...")]
    public void Odd_names_and_texts_do_no_harm(string name)
    {
        string text = name + " a " + name + name + "-" + name;

        Assert.All(Match([name], text), match => Assert.True(match.Length > 0 && match.End <= text.Length));
    }

    private static List<VocabularyMatch> Match(IEnumerable<string> names, string text)
    {
        IEnumerable<Concept> concepts = names.Select(name => new Concept(ConceptKind.Term, ImmutableArray.Create(new TermName(name, TermStatus.Preferred))));
        var matches = new List<VocabularyMatch>();
        Vocabulary.Create(concepts.ToImmutableArray()).Match(text, matches);
        return matches;
    }
}

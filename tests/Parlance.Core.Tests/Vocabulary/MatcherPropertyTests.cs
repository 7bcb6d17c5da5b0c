using System.Collections.Immutable;
using CsCheck;
using Parlance.Vocabularies;

namespace Parlance.Core.Tests.Vocabularies;

public sealed class MatcherPropertyTests
{
    private static readonly Gen<string> Word = Gen.OneOf(new[] { "pa", "papa", "po", "papas", "co", "copa", "copo", "of", "the", "PO", "Pa", "côpa", "pa's", "a", "pe-po" }.Select(Gen.Const).ToArray());

    private static readonly Gen<string> Gap = Gen.Frequency((6, Gen.Const(" ")), (2, Gen.Const("-")), (1, Gen.Const("")), (1, Gen.Const(", ")), (1, Gen.Const(". ")), (1, Gen.Const(" - ")), (1, Gen.Const("\n")));

    private static readonly Gen<ImmutableArray<Concept>> Concepts =
        Phrase(1, 4).Array[1, 8].Select(names => names.Select(name => new Concept(ConceptKind.Term, ImmutableArray.Create(new TermName(name, TermStatus.Preferred)))).ToImmutableArray());

    [Fact]
    public void Matches_are_those_of_a_naive_matcher() =>
        Gen.Select(Concepts, Phrase(1, 25)).Sample(
            (concepts, text) =>
            {
                List<VocabularyMatch> matches = Match(concepts, text);
                Assert.Equal(NaiveMatcher.Match(concepts, text), matches.Select(match => (match.Start, match.Length, match.Form)));
            },
            iter: 3_000);

    [Fact]
    public void Any_text_gives_disjoint_matches_inside_it() =>
        Gen.Select(Gen.String.Array[1, 5], Gen.String).Sample(
            (names, text) =>
            {
                var concepts = names.Select(name => new Concept(ConceptKind.Term, ImmutableArray.Create(new TermName(name, TermStatus.Preferred)))).ToImmutableArray();
                int end = 0;
                foreach (VocabularyMatch match in Match(concepts, text + names[0] + text))
                {
                    Assert.True(match.Start >= end && match.Length > 0);
                    end = match.End;
                }

                Assert.True(end <= text.Length + names[0].Length + text.Length);
            },
            iter: 1_000);

    private static Gen<string> Phrase(int least, int most) =>
        Gen.Select(Word, Gap).Array[least, most].Select(parts => string.Concat(parts.Select(part => part.Item1 + part.Item2)).TrimEnd(' ', '-', ',', '.', '\n'));

    private static List<VocabularyMatch> Match(ImmutableArray<Concept> concepts, string text)
    {
        var matches = new List<VocabularyMatch>();
        Vocabulary.Create(concepts).Match(text, matches);
        return matches;
    }
}

using System.Collections.Immutable;
using Parlance.Language;
using Parlance.Model;
using Parlance.Rules;
using Parlance.Vocabularies;

namespace Parlance.Core.Tests.Rules;

/// <summary>What a text says by itself outlives the vocabulary; what the declared names make of it does not.</summary>
public sealed class NamedTextTests
{
    [Fact]
    public void A_letter_typed_in_a_declared_name_reads_no_text_again()
    {
        TestModel parts = new TestModel().Principles("Concept", "Mutual Trust", "Mutual Benefit", "Equality", "Coordination")
            .Prose("In 2002, \"mutual trust\", mutual benefit, quality and coordination were named in New York (NY). For more than 20 years they held.");
        PolicyModel before = parts.Build();
        Check(before);
        ImmutableArray<ReadFacts> first = [.. before.Passages.Select(ReadFacts.Of)];
        ImmutableArray<NamedText> named = [.. before.Passages.Select(p => NamedText.Of(p, before.Vocabulary))];

        PolicyModel after = parts.Terms("Coordinations").Build();
        Assert.NotEqual(before.Vocabulary, after.Vocabulary);
        Check(after);
        Assert.Equal(first, before.Passages.Select(ReadFacts.Of));
        Assert.All(named, text => Assert.NotSame(text, NamedText.Of(text.Passage, after.Vocabulary)));
    }

    [Theory]
    [InlineData("It is called \"mutual trust\".", false)]
    [InlineData("It is called \"mutual trust and more\".", true)]
    [InlineData("He said \"no 'mutual trust' here\".", true)]
    [InlineData("He said \u201Ano mutual trust here\u2019.", true)]
    [InlineData("He said \u201Fno mutual trust here\u201D.", true)]
    [InlineData("He said \uFF02no mutual trust here\uFF02.", true)]
    public void A_mention_of_a_name_is_no_quotation(string text, bool isQuoted)
    {
        PolicyModel model = new TestModel().Terms("mutual trust").Prose(text).Build();
        var read = NamedText.Of(model.Passages.Single(p => p.Role == PassageRole.Prose), model.Vocabulary);
        VocabularyMatch match = Assert.Single(read.Matches);
        Assert.Equal(isQuoted, read.IsQuoted(match.Range));
    }

    private static void Check(PolicyModel model) => Checker.Check(model, RuleSelection.Everything, TestContext.Current.CancellationToken);

    /// <summary>The facts themselves, not their values: arrays are equal only if they are the same.</summary>
    private sealed record ReadFacts(
        ReadText Read, ImmutableArray<Word> Words, ImmutableArray<ulong> Keys, ImmutableArray<TextRange> Sentences, ImmutableArray<TextList> Lists, MarkPairs Marks, Abbreviations Abbreviations, object Dates)
    {
        public static ReadFacts Of(Passage passage) => new(
            passage.Read,
            passage.Read.Words,
            passage.Read.Keys,
            passage.Read.Sentences,
            passage.Read.Lists,
            passage.Read.Marks,
            passage.Read.Abbreviations,
            passage.Times.All.Dates);
    }
}

using System.Collections.Immutable;
using Parlance.Language;
using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Rules;

/// <summary>
/// What the rules want to know of one text, worked out on demand and once for all of them. Kept with the passage as long
/// as the vocabulary is the same; safe to share between threads, since working a part out twice gives the same.
/// </summary>
public sealed class TextAnalysis
{
    private ImmutableArray<Word> words;
    private ImmutableArray<VocabularyMatch> matches;

    private TextAnalysis(Passage passage, Vocabulary vocabulary)
    {
        Passage = passage;
        Vocabulary = vocabulary;
    }

    /// <summary>The passage.</summary>
    public Passage Passage { get; }

    /// <summary>The declared names it is held against.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>Its text.</summary>
    public string Text => Passage.Text;

    /// <summary>Its words, in order.</summary>
    public ImmutableArray<Word> Words
    {
        get
        {
            if (words.IsDefault)
            {
                var found = ImmutableArray.CreateBuilder<Word>();
                foreach (Word word in new WordScanner(Text.AsSpan()))
                {
                    found.Add(word);
                }

                ImmutableInterlocked.InterlockedInitialize(ref words, found.ToImmutable());
            }

            return words;
        }
    }

    /// <summary>The declared names in it, in order and disjoint.</summary>
    public ImmutableArray<VocabularyMatch> Matches
    {
        get
        {
            if (matches.IsDefault)
            {
                var found = new List<VocabularyMatch>();
                Vocabulary.Match(Text, found);
                ImmutableInterlocked.InterlockedInitialize(ref matches, found.ToImmutableArray());
            }

            return matches;
        }
    }

    /// <summary>The analysis of a passage, from its cache when the vocabulary is the same.</summary>
    public static TextAnalysis Of(Passage passage, Vocabulary vocabulary)
    {
        if (passage.Analysis is TextAnalysis known && ReferenceEquals(known.Vocabulary, vocabulary))
        {
            return known;
        }

        var analysis = new TextAnalysis(passage, vocabulary);
        passage.Analysis = analysis;
        return analysis;
    }
}

using BenchmarkDotNet.Attributes;
using Parlance.Language;
using Parlance.Vocabularies;

namespace Parlance.Benchmarks;

/// <summary>Finding declared names in a million words; the number of names should hardly matter.</summary>
[MemoryDiagnoser]
public class VocabularyMatching
{
    private const int Words = 1_000_000;

    private readonly List<VocabularyMatch> matches = new(Words);
    private string text = "";
    private Word[] words = [];
    private Vocabulary vocabulary = Vocabulary.Empty;

    [Params(100, 1_000, 10_000, 100_000)]
    public int Names { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        text = VocabularyText.Prose(Words);
        var found = new List<Word>(Words);
        foreach (Word word in new WordScanner(text))
        {
            found.Add(word);
        }

        words = [.. found];
        vocabulary = Vocabulary.Create(VocabularyText.Concepts(Names));
        vocabulary.Match(text, matches);
    }

    [Benchmark(Baseline = true, Description = "Match words", OperationsPerInvoke = Words)]
    public int MatchWords()
    {
        matches.Clear();
        vocabulary.Match(text, words, matches);
        return matches.Count;
    }

    [Benchmark(Description = "Scan and match", OperationsPerInvoke = Words)]
    public int ScanAndMatch()
    {
        matches.Clear();
        vocabulary.Match(text, matches);
        return matches.Count;
    }
}

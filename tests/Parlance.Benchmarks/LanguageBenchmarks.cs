using System.Text;
using BenchmarkDotNet.Attributes;
using Parlance.Language;

namespace Parlance.Benchmarks;

/// <summary>Throughput of the language layer over running text; divide <see cref="Words"/> by the time for words a second.</summary>
[MemoryDiagnoser]
public class LanguageBenchmarks
{
    /// <summary>How many words the text has, about.</summary>
    public const int Words = 100_000;

    private const string Sample =
        """
        The states parties reaffirm mutual trust, mutual benefit, equality and coordination as the principles of their organisation.
        In July 1998, the Council's working group (set up by the U.N. in Geneva) met "to examine the programmes" and adopted 12 measures;
        confidence-building, disarmament, and the settlement of disputes were its priorities. It didn't defer the analyses, policies or crises.
        """;

    private readonly EnumerationReader _enumerations = new();
    private readonly QuotationReader _quotations = new();
    private readonly char[] _buffer = new char[256];
    private string _text = "";
    private Word[] _words = [];

    [GlobalSetup]
    public void Setup()
    {
        int count = 0;
        foreach (Word _ in new WordScanner(Sample.AsSpan()))
        {
            count++;
        }

        var text = new StringBuilder();
        for (int i = 0; i < Words / count; i++)
        {
            text.Append(Sample).Append(i % 5 == 0 ? "\n\n" : "\n");
        }

        _text = text.ToString();
        var words = new List<Word>(Words);
        foreach (Word word in new WordScanner(_text.AsSpan()))
        {
            words.Add(word);
        }

        _words = [.. words];
    }

    [Benchmark(Baseline = true)]
    public int Scan_words()
    {
        int count = 0;
        foreach (Word word in new WordScanner(_text.AsSpan()))
        {
            count += word.Length;
        }

        return count;
    }

    [Benchmark]
    public int Scan_and_key_words()
    {
        int count = 0;
        ReadOnlySpan<char> text = _text.AsSpan();
        foreach (Word word in new WordScanner(text))
        {
            count += NormalForm.Of(word.In(text), _buffer);
        }

        return count;
    }

    [Benchmark]
    public int Find_sentences()
    {
        int count = 0;
        foreach (TextRange sentence in new ReadText(_text).Sentences)
        {
            count += sentence.Length;
        }

        return count;
    }

    [Benchmark]
    public int Find_enumerations()
    {
        _enumerations.Read(_text.AsSpan(), _words);
        return _enumerations.Count;
    }

    [Benchmark]
    public int Pair_quotation_marks()
    {
        _quotations.Read(_text.AsSpan());
        return _quotations.Spans.Count;
    }
}

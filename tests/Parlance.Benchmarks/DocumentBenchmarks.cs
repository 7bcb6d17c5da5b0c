using System.Text;
using BenchmarkDotNet.Attributes;
using Parlance.Documents;
using Parlance.Model;
using Parlance.Rules.Definitions;

namespace Parlance.Benchmarks;

/// <summary>
/// A document of 300 pages (some 0.9 million characters). The goals: reading grows with the length alone, which the second size
/// shows, and 10,000 quotations are looked up in at most 100 ms.
/// </summary>
[MemoryDiagnoser]
public class DocumentBenchmarks
{
    private const int QuotationCount = 10_000;

    private string _text = "";
    private RecordDocument _document = null!;
    private string[] _quotations = [];
    private string[] _slips = [];

    [Params(300, 1200)]
    public int Pages { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _text = MakeText(Pages);
        _document = DocumentReader.Read(_text, new SourceFile("document.md"));
        string[] paragraphs = [.. _document.Passages.Where(p => p.Text.Length > 200).Select(p => p.Text)];
        _quotations = [.. Enumerable.Range(0, QuotationCount).Select(i => Cut(paragraphs[i % paragraphs.Length], (i * 7) % 100, 60 + (i % 60)))];
        _slips = [.. _quotations.Take(QuotationCount / 10).Select(q => q.Insert(q.IndexOf(' ', q.Length / 2), " slip"))];
    }

    [Benchmark]
    public int Read() => DocumentReader.Read(_text, new SourceFile("document.md")).Passages.Length;

    [Benchmark]
    public int Index() => new QuotationIndex(_document).Count;

    [Benchmark]
    public int Look_up_10000_quotations() => _quotations.Count(q => QuotationCheck.Of(q, QuotationIndex.Of(_document)).Result == QuotationResult.Found);

    [Benchmark]
    public int Compare_1000_near_misses() => _slips.Count(q => QuotationCheck.Of(q, QuotationIndex.Of(_document)).Result == QuotationResult.Differs);

    private static string Cut(string text, int from, int length)
    {
        int start = text.IndexOf(' ', from) + 1, end = text.IndexOf(' ', start + length);
        return text[start..(end < 0 ? text.Length : end)];
    }

    /// <summary>Pages of paragraphs, emphasis and lists; few words are frequent and many are rare, as in any language.</summary>
    private static string MakeText(int pages)
    {
        var random = new Random(5);
        string[] words = [.. Enumerable.Range(0, 6000).Select(_ => string.Concat(Enumerable.Range(0, random.Next(2, 11)).Select(_ => (char)('a' + random.Next(26)))))];
        var text = new StringBuilder();
        for (int page = 0; page < pages; page++)
        {
            text.Append("## Section ").Append(page).Append("\n\n");
            for (int i = 0; i < 400; i++)
            {
                string word = words[(int)(Math.Pow(random.NextDouble(), 3) * words.Length)];
                text.Append(i % 17 == 3 ? $"*{word}*" : word).Append(i % 80 == 79 ? ".\n\n" : i % 12 == 11 ? ".\n" : " ");
            }

            text.Append("- one thing\n- another\n\n");
        }

        return text.ToString();
    }
}

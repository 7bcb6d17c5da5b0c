using System.Collections.Immutable;
using System.Text;
using BenchmarkDotNet.Attributes;
using Parlance.Model;
using Parlance.Options;
using Parlance.Rules;
using Parlance.Vocabularies;

namespace Parlance.Benchmarks;

/// <summary>
/// All rules of terminology over a text of a million words, whose paragraphs are drawn from a fixed vocabulary; divide
/// <see cref="Words"/> by the time for words a second. The time should hardly grow with the number of declared terms.
/// </summary>
[MemoryDiagnoser]
public class TerminologyBenchmarks
{
    /// <summary>How many words the text has.</summary>
    public const int Words = 1_000_000;

    private const int WordsOfParagraph = 80;
    private const int WordsOfSentence = 16;
    private const string SmallWords = "the of and to in a is that for on with as by be or at from are";
    private const string Stems = "polic secur trad econom region nation develop govern educat protect reform market budget climat energ transport cultur scienc justic peac";
    private const string Endings = "y ity al ment ation er ing ive ful ness ance ic ship ism ary";

    private static readonly RuleSelection s_rules = RuleSelection.Where(static rule => rule.Id.StartsWith("PRL10", StringComparison.Ordinal));

    private readonly List<string> _paragraphs = [];
    private PolicyModel? _model;

    /// <summary>How many terms are declared.</summary>
    [Params(100, 1_000, 10_000, 100_000)]
    public int Terms { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(1);
        string[] content = [.. Stems.Split(' ').SelectMany(stem => Endings.Split(' ').Select(ending => stem + ending))];
        string[] small = SmallWords.Split(' ');
        for (int words = 0; words < Words; words += WordsOfParagraph)
        {
            var text = new StringBuilder();
            for (int i = 0; i < WordsOfParagraph; i++)
            {
                string word = random.Next(2) == 0 ? small[random.Next(small.Length)] : content[random.Next(content.Length)];
                bool starts = i % WordsOfSentence == 0;
                text.Append(starts ? char.ToUpperInvariant(word[0]) + word[1..] : word).Append((i + 1) % WordsOfSentence == 0 ? ". " : " ");
            }

            _paragraphs.Add(text.ToString());
        }

        Renew();
        _ = Checker.Check(_model!, s_rules, default);
    }

    /// <summary>The passages keep what was found in them, so that each run needs new ones; the vocabulary stays compiled.</summary>
    [IterationSetup]
    public void Renew()
    {
        var files = new List<ModelFile>();
        for (int i = 0; i < _paragraphs.Count; i++)
        {
            var file = new SourceFile($"{i:D8}.cs");
            files.Add(new ModelFile { File = file, Passages = ImmutableArray.Create(Passage.Plain(_paragraphs[i], PassageRole.Prose, file)) });
        }

        ImmutableArray<(Concept, SourceSpan?)>.Builder stated = ImmutableArray.CreateBuilder<(Concept, SourceSpan?)>(Terms);
        var random = new Random(2);
        for (int i = 0; i < Terms; i++)
        {
            string name = Name(random, 2) + (i % 3 == 0 ? "" : " " + Name(random, 3));
            stated.Add((new Concept(ConceptKind.Term, ImmutableArray.Create(new TermName(name, TermStatus.Preferred))), null));
        }

        files.Add(new ModelFile { File = SourceSpan.Nowhere.File, Stated = stated.MoveToImmutable() });
        _model = new PolicyModel(files, static _ => PolicyOptions.Default, _model);
    }

    [Benchmark]
    public int Check_all_rules_of_terminology() => Checker.Check(_model!, s_rules, default).Length;

    private static string Name(Random random, int syllables)
    {
        var name = new StringBuilder();
        for (int i = 0; i < syllables; i++)
        {
            name.Append("bcdfglmnprstv"[random.Next(13)]).Append("aeiou"[random.Next(5)]).Append("lnrst"[random.Next(5)]);
        }

        return name.ToString();
    }
}

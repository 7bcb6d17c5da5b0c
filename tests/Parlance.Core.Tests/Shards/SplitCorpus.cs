using CsCheck;
using Parlance.Core.Tests.Rules.Engine;
using Parlance.Model;
using Parlance.Options;
using Parlance.Rules;
using Parlance.Shards;

namespace Parlance.Core.Tests.Shards;

/// <summary>A corpus whose files are split over machines: each reads its own files and no others, and hands on bytes.</summary>
/// <param name="texts">The texts of the files.</param>
/// <param name="shards">For each file, the number of its shard.</param>
internal sealed class SplitCorpus(string[] texts, int[] shards)
{
    private static readonly string[] s_lines =
    [
        "Document|Treaty of {0}|2002|The parties signed it.|Key=T:{0}|Admitted=Accord of {0}|Identifier=A/{0}|Abbreviation=TB",
        "Document|Lake accord of {0}|2003|The Treaty of {1} of 3 May 1999 and A/52/1, May 1999.|Identifier=A/52/1|Succeeds=T:{1}|Ref=T:{0}",
        "Document|Paper on {0}|1998|The parties wrote it.|Key=T:{1}|Cites=Treaty of {1}|Ref=T:{0}",
        "Event|Talks in {0}|1998|They held talks.|Cites=Treety of {1}|Ref=T:{1}",
        "Event|Talks in {0}|1997|They held talks.",
        "Term|Pact of {0}||A kind of Pact of {1}.|Key=T:{0}|Ref=T:{1}|Deprecated=Paper on {1}",
        "Term|Pact of {1}||A kind of Pact of {0}.|Key=T:{1}|Abbreviation=TB|Valid=1990/1995",
        "Principle|mutual {2}||No more.|Group=G",
        "Principle|{2}||No less.|Group=G|Valid=1990/1993",
        "Set|G|Charter of {0}|1990/2000",
        "Order|O|T:{0}|T:{1}|T:{0}",
        "Fault|UnlessKind|T:{0}",
        "Kind|T:{1}",
        "Actor|Council of {0}||It spoke.|Quotation=The parties shall keep {2} and trust in all their works.|Source=Treaty of {0}",
        "Actor|Boris {0}||He spoke.|FamilyName={0}|Offices=President of {1}: 1990/1994",
        "Event|Meeting in {1}|1998|President {0} met President Boris.",
        "They sign the plan (hereinafter the Work Plan of {0}). The Work Plan of {0} is long.",
        "The Work Plan of {0} was 'late', and “the Pact” too; it isn’t.",
        "The Conference on {2} (CoD) met the Council of {0} (CD). The CD and the TB spoke.",
        "\"Ship of {0}\" means any vessel of {1} that sails.",
        "Mutual {2}: they want mutual {2} on 3 Febrary 1998. The CDO, the CoD and the TBX met.",
        "The Bank of {0} met, our Bank of {0} left, a Bank of {0} stays, no Bank of {0} does, any Bank of {0} is one. They like the bank of {1}.",
        "The Council of {0} MUST pay for {2}, and the Council of {1} must not.",
        "They keep the five principles, the three principles and all of our two values.",
        "The Treaty of {1} was signed on 3 May 1998 and in force on 2 May 1998.",
    ];

    private static readonly string[][] s_words = [["Bangkok", "Geneva"], ["Geneva", "Bangkok", "Oslo"], ["equality", "quality", "trust"]];

    private static readonly Gen<int[]> s_picks = Gen.Int[0, 5].Array[s_words.Length];

    private static readonly Gen<string> s_line = Gen.OneOf(WarmAndColdTests.Line, Gen.Select(Gen.Int[0, s_lines.Length - 1].Select(static line => s_lines[line]), s_picks, Fill));

    private static readonly Gen<string> s_document = Gen.Select(
        s_picks, Gen.OneOf(Gen.Const(
            "# Treaty of {0}\n\nThe parties shall keep {2} and trust in all their works.\n\nThe Conference on {2} (CoD) met."),
            Gen.Const("# 1 Of {0}\n\n## 1.1 Of {1}\n\n## 1.3 Of {2}\n\n# 2 Ships\n\nSee Section 7, [Section 2](#11-of-{0}) and [it](0.md#lost).\n\n\"Quay\" means a place.\n\nA quay, as defined in Section 1, is free. See Table 2.\n\nTable 1: Of {0}\n\n1. One."),
            Gen.Const("# Pact of {0}\n\nThey  said \"so\" of  mutual {2} and “so” of {0}.\n\nThe CDO is  <abbr title=\"Conference on {2}\">COT</abbr>.")), static (picks, text) => Fill(text, picks));

    private static readonly Gen<string> s_termbase = Gen.Select(s_picks, static picks => Fill("preferred,admitted,deprecated\n{2},Pact of {0},Work Plan\nPact of {1},{2},CD\n", picks));

    private static readonly Gen<string> s_text = Gen.Frequency((5, s_line.Array[0, 5].Select(static lines => string.Join('\n', lines))), (1, s_document), (1, s_termbase));

    /// <summary>Corpora, split in any way.</summary>
    public static Gen<SplitCorpus> Any { get; } = Gen.Select(s_text.Array[1, 6], Gen.Int[0, 5].Array[6]).Select(static (texts, shards) => new SplitCorpus(texts, shards));

    /// <summary>The texts of the files.</summary>
    public string[] Texts => texts;

    /// <summary>The numbers of the shards that have files.</summary>
    public IEnumerable<int> Numbers => texts.Select((_, file) => shards[file]).Distinct();

    /// <summary>The options of a file: in every other one an abbreviation is known.</summary>
    public static PolicyOptions OptionsOf(SourceFile file) => PolicyOptions.Default with { KnownAbbreviations = file.Path.Contains("1.", StringComparison.Ordinal) ? "CD,WTO" : "", Normative = NormativeOption.Bcp14 };

    /// <summary>A shard, of files that nobody has read before. What stands in no file is in the first.</summary>
    public Shard Shard(int number) => new(Files(number), OptionsOf, RuleSelection.Everything);

    /// <summary>What all shards write, after so many rounds.</summary>
    /// <param name="rounds">How many rounds, three at most.</param>
    /// <param name="merge">Merges what they wrote in one round.</param>
    public ShardRecords Records(int rounds, Func<IEnumerable<ShardRecords>, ShardRecords>? merge = null)
    {
        merge ??= static written => written.Aggregate(static (one, other) => one.Merge(other));
        var known = new ShardRecords(RuleSelection.Everything);
        for (int round = 0; round < rounds; round++)
        {
            known = merge(Numbers.Select(number => Sent(round == 0 ? Shard(number).Declare() : Shard(number).Collect(Sent(known), TestContext.Current.CancellationToken))).Append(Sent(known)));
        }

        return known;
    }

    /// <summary>The findings of all shards, as one list in reading order.</summary>
    public string[] Findings(ShardRecords known) =>
    [
        .. Numbers.Select(number => Shard(number).Judge(Sent(known)))
            .SelectMany(static shard => shard.All(TestContext.Current.CancellationToken).Select(finding => (finding.Span.File.Path, Words: EditedModel.Describe(finding, shard.Model))))
            .OrderBy(static finding => finding.Path, StringComparer.Ordinal).Select(static finding => finding.Words),
    ];

    /// <summary>The findings of one run over all files.</summary>
    public string[] WholeFindings()
    {
        var whole = CheckedModel.Of(new PolicyModel(texts.Select((text, number) => CorpusFile.Read(number, text)), OptionsOf), RuleSelection.Everything);
        return [.. whole.All(TestContext.Current.CancellationToken).Select(finding => EditedModel.Describe(finding, whole.Model))];
    }

    /// <summary>Records as another machine has them: by their bytes.</summary>
    public static ShardRecords Sent(ShardRecords records) => ShardRecords.Read(records.Write(), RuleSelection.Everything);

    /// <inheritdoc/>
    public override string ToString() => string.Join("\n---\n", texts.Select((text, file) => $"[{shards[file]}] {text}"));

    private IEnumerable<ModelFile> Files(int shard) => texts.Select((text, number) => (text, number)).Where(file => shards[file.number] == shard).Select(static file => CorpusFile.Read(file.number, file.text));

    private static string Fill(string text, int[] picks) => string.Format(null, text, [.. s_words.Select((words, i) => words[picks[i] % words.Length])]);
}

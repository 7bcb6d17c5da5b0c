using CsCheck;
using Parlance.Model;
using Parlance.Options;
using Parlance.Rules;
using Parlance.Shards;

namespace Parlance.Core.Tests.Shards;

/// <summary>Records are merged in any order, and refused where they are not what was written, or do not belong together.</summary>
public sealed class ShardRecordsTests
{
    /// <summary>Where the build stands, behind the magic bytes and the format.</summary>
    private const int Build = 5;

    private static readonly string[] s_texts = ["Term|Pact of Oslo||A deal.", "The Pact of Oslo holds.", "preferred\nSea Deal\n"];

    private static readonly int[] s_shards = [0, 1, 2];

    [Fact]
    public void Records_are_merged_in_any_order_and_in_any_groups() => Gen.Select(SplitCorpus.Any, Gen.Int, Gen.Int[1, 3]).Sample(
        static (corpus, seed, rounds) =>
        {
            var random = new Random(seed);
            Assert.Equal(corpus.Records(rounds).Write(), corpus.Records(rounds, written => MergeAtRandom(written, random)).Write());
        },
        iter: 100);

    [Fact]
    public void Records_merged_with_themselves_are_the_same() => SplitCorpus.Any.Sample(
        static corpus => Assert.Equal(corpus.Records(2).Write(), corpus.Records(2).Merge(corpus.Records(2)).Write()), iter: 30);

    [Fact]
    public void Two_shards_with_one_file_that_says_two_things_contradict_each_other()
    {
        ShardRecords one = new SplitCorpus(["Term|Pact of Oslo||A deal."], [0]).Shard(0).Declare(), other = new SplitCorpus(["Term|Pact of Rome||A deal."], [0]).Shard(0).Declare();
        AssertRefused("File0000.cs", () => one.Merge(other));
        AssertRefused("File0000.cs", () => other.Merge(one));
    }

    [Fact]
    public void Bytes_that_were_cut_or_changed_are_refused() => Gen.Select(SplitCorpus.Any, Gen.Int[1, 3], Gen.UInt, Gen.Int[0, 8]).Sample(
        static (corpus, rounds, place, bit) =>
        {
            byte[] bytes = corpus.Records(rounds).Write();
            int at = (int)(place % bytes.Length);
            Assert.Throws<InvalidDataException>(() => Read(bit == 8 ? bytes[..at] : Flip(bytes, at, bit)));
        },
        iter: 300);

    /// <summary>Whoever changes bytes on purpose can make the sum fit. What is read then is refused, or read for what it is.</summary>
    [Fact]
    public void Bytes_that_were_changed_on_purpose_are_refused_or_give_other_findings() => Gen.Select(SplitCorpus.Any, Gen.Select(Gen.UInt, Gen.Int[0, 7]).Array[1, 4]).Sample(
        static (corpus, changes) =>
        {
            byte[] bytes = corpus.Records(3).Write();
            foreach ((uint place, int bit) in changes)
            {
                bytes = Flip(bytes, (int)(place % bytes.Length), bit);
            }

            try
            {
                corpus.Findings(Read(Summed(bytes)));
            }
            catch (InvalidDataException)
            {
            }
        },
        iter: 1000);

    [Fact]
    public void Records_of_another_build_format_or_other_rules_are_refused()
    {
        byte[] bytes = Corpus().Records(1).Write();
        AssertRefused("no records", () => Read(Flip(bytes, 0, 0)));
        AssertRefused("another build", () => Read(Summed(Flip(bytes, Build - 1, 1))));
        AssertRefused("another build", () => Read(Summed(Flip(bytes, Build, 0))));
        var fewer = RuleSelection.Where(static rule => rule.Id != "PRL1006");
        AssertRefused("other rules", () => ShardRecords.Read(bytes, fewer));
        AssertRefused("other rules", () => Read(bytes).Merge(new ShardRecords(fewer)));
    }

    [Fact]
    public void Records_that_are_missing_are_asked_for()
    {
        ShardRecords declared = Corpus().Records(1), some = Corpus().Shard(0).Collect(declared, TestContext.Current.CancellationToken);
        AssertRefused("'File0000.cs' is missing", () => Corpus().Shard(0).Collect(new ShardRecords(RuleSelection.Everything), TestContext.Current.CancellationToken));
        AssertRefused("'File0001.cs' is missing", () => Corpus().Shard(0).Collect(declared.Merge(some), TestContext.Current.CancellationToken));
        AssertRefused("'File0000.cs' is missing", () => Corpus().Shard(0).Judge(Corpus().Records(2)));
    }

    [Fact]
    public void Facts_that_were_collected_beside_other_files_are_refused()
    {
        ShardRecords fewer = new SplitCorpus(s_texts[..2], s_shards[..2]).Records(3);
        AssertRefused("beside other files", () => new SplitCorpus(s_texts[..2], s_shards[..2]).Shard(0).Judge(fewer.Merge(AllOf(2))));
    }

    [Fact]
    public void A_file_that_has_changed_since_it_was_declared_is_refused()
    {
        ShardRecords declared = Corpus().Records(1), all = Corpus().Records(3);
        AssertRefused("File0000.cs", () => new SplitCorpus(["Term|Pact of Rome||A deal.", .. s_texts[1..]], s_shards).Shard(0).Collect(declared, TestContext.Current.CancellationToken));
        AssertRefused("File0001.cs", () => new SplitCorpus([s_texts[0], "The Pact of Oslo held.", s_texts[2]], s_shards).Shard(1).Judge(all));
    }

    [Fact]
    public void Two_files_of_one_path_cannot_be_told_apart() => Assert.Throws<ArgumentException>(static () => Shard(Text("A.cs"), Text("A.cs")));

    [Theory]
    [InlineData("A.cs", "Constants.cs", "B.cs", "Constants.cs")]
    [InlineData("A.cs", "B.cs", "B.cs", "B.cs")]
    [InlineData("A.cs", "A.cs", "B.cs", "A.cs")]
    public void Files_with_constants_in_common_are_in_one_shard(string one, string writtenIn, string other, string otherWrittenIn)
    {
        Func<Shard> first = () => Shard(Text(one, writtenIn)), second = () => Shard(Text(other, otherWrittenIn));
        ShardRecords declared = first().Declare().Merge(second().Declare());
        AssertRefused("constants in common", () => first().Collect(declared, TestContext.Current.CancellationToken));
        AssertRefused("constants in common", () => second().Collect(declared, TestContext.Current.CancellationToken));
        Assert.NotEmpty(Shard(Text(one, writtenIn), Text("C.cs")).Declare().Write());
    }

    [Fact]
    public void What_is_found_in_a_constant_is_told_by_the_shard_that_has_its_text()
    {
        Func<Shard>[] shards = [() => Shard(Text("A.cs", "Constants.cs", "They met in the the town.")), () => Shard(Text("B.cs"))];
        ShardRecords known = shards.Select(static shard => shard().Declare()).Aggregate(static (one, other) => one.Merge(other));
        for (int round = 0; round < 2; round++)
        {
            known = shards.Select(shard => shard().Collect(known, TestContext.Current.CancellationToken)).Append(known).Aggregate(static (one, other) => one.Merge(other));
        }

        Assert.Equal([1, 0], shards.Select(shard => shard().Judge(known).All(TestContext.Current.CancellationToken).Length));
    }

    private static SplitCorpus Corpus() => new(s_texts, s_shards);

    /// <summary>All records of one file, as they are when it is alone.</summary>
    private static ShardRecords AllOf(int file)
    {
        string[] texts = [.. s_texts.Select((text, number) => number == file ? text : "")];
        var kept = new ShardRecords(RuleSelection.Everything);
        ShardRecords all = new SplitCorpus(texts, new int[texts.Length]).Records(3);
        foreach (RecordKey key in Enum.GetValues<RecordKind>().SelectMany(all.Of).Where(key => key.Path == CorpusFile.PathOf(file, s_texts[file])))
        {
            kept.Add(key, all[key]!.Value);
        }

        return kept;
    }

    private static Shard Shard(params ModelFile[] files) => new(files, static _ => PolicyOptions.Default, RuleSelection.Everything);

    /// <summary>A file with one text, which is written in another.</summary>
    private static ModelFile Text(string path, string? writtenIn = null, string text = "They met.")
    {
        var file = new SourceFile(path);
        return new ModelFile { File = file, Passages = [Passage.Plain(text, PassageRole.Prose, writtenIn is null || writtenIn == path ? file : new SourceFile(writtenIn))] };
    }

    private static ShardRecords Read(byte[] bytes) => ShardRecords.Read(bytes, RuleSelection.Everything);

    private static ShardRecords MergeAtRandom(IEnumerable<ShardRecords> written, Random random)
    {
        var left = written.ToList();
        while (left.Count > 1)
        {
            (int one, int other) = (random.Next(left.Count), random.Next(left.Count - 1));
            other += other >= one ? 1 : 0;
            ShardRecords both = left[one].Merge(left[other]);
            left.RemoveAt(Math.Max(one, other));
            left.RemoveAt(Math.Min(one, other));
            left.Add(SplitCorpus.Sent(both));
        }

        return left[0];
    }

    private static byte[] Flip(byte[] bytes, int at, int bit)
    {
        byte[] flipped = [.. bytes];
        flipped[at] ^= (byte)(1 << bit);
        return flipped;
    }

    /// <summary>The bytes with the sum at their end that fits them.</summary>
    private static byte[] Summed(byte[] bytes)
    {
        ulong sum = Fnv.Start;
        foreach (byte value in bytes.AsSpan(0, bytes.Length - sizeof(ulong)))
        {
            sum = Fnv.Add(sum, value);
        }

        return [.. bytes[..^sizeof(ulong)], .. BitConverter.GetBytes(sum)];
    }

    private static void AssertRefused(string because, Func<object> act) => Assert.Contains(because, Assert.Throws<InvalidDataException>(() => act()).Message, StringComparison.Ordinal);
}

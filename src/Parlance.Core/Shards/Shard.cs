using System.Collections.Immutable;
using Parlance.Model;
using Parlance.Options;
using Parlance.Rules;

namespace Parlance.Shards;

/// <summary>
/// The part of a corpus that one machine reads. Its findings are those that one run over all files has in these. Machines work side by
/// side and hand on records; before each step all records of the step before are merged:
/// <code>
/// declared = shard.Declare();                       // what the files declare
/// facts    = shard.Collect(all declared);           // facts, which depend on all names
/// more     = shard.Collect(all declared and facts); // the few facts that depend on facts
/// findings = shard.Judge(all of these).All();
/// </code>
/// </summary>
internal sealed class Shard
{
    private readonly ImmutableArray<ModelFile> _files;
    private readonly Func<SourceFile, PolicyOptions> _optionsOf;
    private readonly RuleSelection _rules;

    /// <summary>A part of a corpus.</summary>
    /// <param name="files">Its files. No two have one path, by which the others know them, and each is in one shard.</param>
    /// <param name="optionsOf">The options of a file.</param>
    /// <param name="rules">The rules that are on; the same in all shards.</param>
    public Shard(IEnumerable<ModelFile> files, Func<SourceFile, PolicyOptions> optionsOf, RuleSelection rules)
    {
        _files = files.OrderBy(static file => file, ReadingOrder.Instance).ToImmutableArray();
        _optionsOf = optionsOf;
        _rules = rules;
        for (int i = 1; i < _files.Length; i++)
        {
            if (RecordKey.Of(RecordKind.Declared, _files[i].File) == RecordKey.Of(RecordKind.Declared, _files[i - 1].File))
            {
                throw new ArgumentException($"Two files have the path '{_files[i].File.Path}'", nameof(files));
            }
        }
    }

    /// <summary>The sources of facts that need facts of all files to be known; they come last.</summary>
    private int FirstLater => _rules.Sources.Count(static source => source.After is null);

    /// <summary>Writes what the files declare.</summary>
    public ShardRecords Declare()
    {
        var records = new ShardRecords(_rules);
        foreach (ModelFile file in _files)
        {
            records.Add(RecordKey.Of(RecordKind.Declared, file.File), Declaration.Write(file, _optionsOf(file.File)));
        }

        return records;
    }

    /// <summary>
    /// Writes the facts of the files that can be collected now: beside declarations alone most of them; beside these facts of all shards
    /// the rest.
    /// </summary>
    /// <param name="known">The records of all shards.</param>
    /// <param name="cancellation">Asks for the end.</param>
    /// <exception cref="InvalidDataException">Records are missing, damaged, or do not belong together.</exception>
    public ShardRecords Collect(ShardRecords known, CancellationToken cancellation)
    {
        var records = new ShardRecords(_rules);
        if (known.Of(RecordKind.Facts).Any())
        {
            CollectLater(known, records, cancellation);
            return records;
        }

        var corpus = new Corpus(_files, _optionsOf, known, RecordKind.Declared);
        ulong beside = known.HashOf(RecordKind.Declared);
        foreach (ModelFile file in _files)
        {
            int number = corpus.Model.NumberOf(file.File);
            records.Add(RecordKey.Of(RecordKind.Said, file.File), FileWriter.Write(file, withTexts: true));
            records.Add(RecordKey.Of(RecordKind.Facts, file.File), Write(
                _rules.Sources.Take(FirstLater).Select(source => (source, source.CollectFrom(corpus.Model, number, null, null, cancellation))), beside));
        }

        return records;
    }

    /// <summary>Reads the facts of all shards, to find what is to be said in the files of this one.</summary>
    /// <param name="known">The records of all shards.</param>
    /// <exception cref="InvalidDataException">Records are missing, damaged, or do not belong together.</exception>
    public ShardFindings Judge(ShardRecords known)
    {
        var corpus = new Corpus(_files, _optionsOf, known, RecordKind.Said);
        corpus.CheckBeside(RecordKind.Facts, RecordKind.Declared);
        corpus.CheckBeside(RecordKind.LaterFacts, RecordKind.Facts);
        var model = CheckedModel.Of(corpus.Model, _rules);
        for (int source = 0; source < _rules.Sources.Length; source++)
        {
            bool isLater = source >= FirstLater;
            FactTable[] tables = corpus.Read(isLater ? RecordKind.LaterFacts : RecordKind.Facts, isLater ? source - FirstLater : source, _rules.Sources[source]);
            tables.CopyTo(model.Facts.Tables[source], 0);
        }

        return new ShardFindings(model);
    }

    private void CollectLater(ShardRecords known, ShardRecords records, CancellationToken cancellation)
    {
        var corpus = new Corpus(_files, _optionsOf, known, RecordKind.Said);
        corpus.CheckBeside(RecordKind.Facts, RecordKind.Declared);
        ulong beside = known.HashOf(RecordKind.Facts);
        var prepared = new List<(FactSource Source, FactTable[] Before, object? Prepared)>();
        foreach (FactSource source in _rules.Sources.Skip(FirstLater))
        {
            FactTable[] before = corpus.Read(RecordKind.Facts, _rules.Sources.IndexOf(source.After!), source.After!);
            prepared.Add((source, before, source.Prepare(before, null)));
        }

        foreach (ModelFile file in _files)
        {
            int number = corpus.Model.NumberOf(file.File);
            records.Add(RecordKey.Of(RecordKind.LaterFacts, file.File), Write(
                prepared.Select(after => (after.Source, after.Source.CollectFrom(corpus.Model, number, after.Prepared, after.Before[number], cancellation))), beside));
        }
    }

    private static ArraySegment<byte> Write(IEnumerable<(FactSource Source, FactTable Table)> facts, ulong beside)
    {
        var to = new ByteWriter();
        to.Fixed(beside);
        foreach ((FactSource source, FactTable table) in facts)
        {
            var block = new ByteWriter();
            source.Write(table, block);
            to.Block(block.ToBytes());
        }

        return to.ToBytes();
    }
}

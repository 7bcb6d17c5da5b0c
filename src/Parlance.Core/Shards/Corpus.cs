using System.Collections.Immutable;
using Parlance.Model;
using Parlance.Options;
using Parlance.Rules;

namespace Parlance.Shards;

/// <summary>All files of a corpus as one shard knows them: its own, and those of the others as far as there are records of them.</summary>
internal sealed class Corpus
{
    private readonly ShardRecords _records;
    private readonly Dictionary<RecordKey, ModelFile> _own;
    private readonly Dictionary<string, SourceFile> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<SourceFile, PolicyOptions> _options = [];

    /// <summary>Puts the files together.</summary>
    /// <param name="own">The files of the shard.</param>
    /// <param name="optionsOf">The options of a file of the shard.</param>
    /// <param name="records">What all shards have written.</param>
    /// <param name="kind">What is asked of files elsewhere: what they declare, or all that they say.</param>
    /// <exception cref="InvalidDataException">The records are damaged, or do not belong to these files.</exception>
    public Corpus(ImmutableArray<ModelFile> own, Func<SourceFile, PolicyOptions> optionsOf, ShardRecords records, RecordKind kind)
    {
        _records = records;
        _own = own.ToDictionary(static file => RecordKey.Of(RecordKind.Declared, file.File));
        foreach (SourceFile file in own.SelectMany(static file => file.WrittenIn.Insert(0, file.File)))
        {
            _files[file.Path] = file;
        }

        foreach (ModelFile file in own)
        {
            CheckSame(file, RecordKind.Declared, Declaration.Write(file, optionsOf(file.File)));
            if (kind == RecordKind.Said)
            {
                CheckSame(file, RecordKind.Said, FileWriter.Write(file, withTexts: true));
            }
        }

        var files = new List<ModelFile>(own);
        foreach (RecordKey key in records.Of(RecordKind.Declared))
        {
            if (!_own.ContainsKey(key))
            {
                files.Add(ReadElsewhere(key, kind));
            }
        }

        Model = new PolicyModel(files, file => _options.TryGetValue(file, out PolicyOptions? options) ? options : optionsOf(file));
    }

    /// <summary>The model of all files.</summary>
    public PolicyModel Model { get; }

    /// <summary>The facts of all files that one source has collected.</summary>
    /// <param name="kind">The records that they are in.</param>
    /// <param name="index">The index of the source among those of these records.</param>
    /// <param name="source">The source.</param>
    public FactTable[] Read(RecordKind kind, int index, FactSource source) => Model.Files.Select(file =>
    {
        var from = new ByteReader(Record(RecordKey.Of(kind, file.File)));
        from.Fixed();
        for (int i = 0; i < index; i++)
        {
            from.Block();
        }

        var facts = new FactReader(from.Block(), file, Model.Vocabulary.Concepts.Length);
        FactTable table = source.ReadTable(facts);
        facts.End();
        return table;
    }).ToArray();

    /// <summary>Throws unless all records of a kind are there, and were made when others were what they are.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="others">The kind of the others.</param>
    public void CheckBeside(RecordKind kind, RecordKind others)
    {
        ulong beside = _records.HashOf(others);
        foreach (ModelFile file in Model.Files)
        {
            if (new ByteReader(Record(RecordKey.Of(kind, file.File))).Fixed() != beside)
            {
                throw new InvalidDataException($"The facts of '{file.File.Path}' were collected beside other files: collect all of them again");
            }
        }
    }

    private ArraySegment<byte> Record(RecordKey key) =>
        _records[key] ?? throw new InvalidDataException($"A record of '{key.Path}' is missing: merge those of all shards");

    private void CheckSame(ModelFile file, RecordKind kind, ArraySegment<byte> bytes)
    {
        if (!Record(RecordKey.Of(kind, file.File)).AsSpan().SequenceEqual(bytes.AsSpan()))
        {
            throw new InvalidDataException($"'{file.File.Path}' is another than when it was declared: declare all files again");
        }
    }

    private ModelFile ReadElsewhere(RecordKey key, RecordKind kind)
    {
        SourceFile file = key.IsNowhere ? SourceSpan.Nowhere.File : FileAt(key.Path);
        var declared = Declaration.Read(Record(key));
        _options[file] = declared.Options;
        CheckApart(key.Path, declared);
        return FileReader.Read(new ByteReader(kind == RecordKind.Declared ? declared.File : Record(key with { Kind = kind })), file, FileAt);
    }

    /// <summary>What is found in a constant is told in its file; so all texts that are written there are judged together.</summary>
    private void CheckApart(string path, Declaration declared)
    {
        bool IsOwn(string other) => other.Length > 0 && _files.TryGetValue(other, out SourceFile? file) && _own.Values.Any(own => ReferenceEquals(own.File, file) || own.WrittenIn.Contains(file));

        if (IsOwn(path) || declared.WrittenIn.Any(IsOwn))
        {
            throw new InvalidDataException($"'{path}' has constants in common with files of this shard: put them into one shard");
        }
    }

    private SourceFile FileAt(string path)
    {
        if (!_files.TryGetValue(path, out SourceFile? file))
        {
            _files.Add(path, file = new SourceFile(path));
        }

        return file;
    }
}

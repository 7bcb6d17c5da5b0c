using Parlance.Rules;

namespace Parlance.Shards;

/// <summary>
/// What shards have written so far: records of files, each a few bytes that only their kind knows to read. Two sets of records are
/// merged into one by putting them together, in any order and in any groups: the bytes are the same.
/// </summary>
internal sealed class ShardRecords
{
    /// <summary>Goes up with each change of what records hold or how.</summary>
    private const int Format = 1;

    private static readonly byte[] s_magic = [(byte)'P', (byte)'R', (byte)'L', (byte)'S'];

    private readonly SortedDictionary<RecordKey, ArraySegment<byte>> _records = [];

    /// <summary>No records yet.</summary>
    /// <param name="rules">The rules that are on.</param>
    public ShardRecords(RuleSelection rules)
        : this(Fnv.Add(Fnv.Start, string.Join(",", rules.All.Select(static rule => rule.Info.Id)).AsSpan()))
    {
    }

    private ShardRecords(ulong rules) => Rules = rules;

    /// <summary>Stands for the rules that the facts are for.</summary>
    private ulong Rules { get; }

    /// <summary>The build of the program. What another build collected may be other facts under other keys.</summary>
    private static byte[] Build => typeof(ShardRecords).Module.ModuleVersionId.ToByteArray();

    /// <summary>The keys of the records of a kind, in order.</summary>
    public IEnumerable<RecordKey> Of(RecordKind kind) => _records.Keys.Where(key => key.Kind == kind);

    /// <summary>The bytes of a record; null where there is none.</summary>
    public ArraySegment<byte>? this[RecordKey key] => _records.TryGetValue(key, out ArraySegment<byte> bytes) ? bytes : null;

    /// <summary>Adds a record. The same one again is no other.</summary>
    /// <exception cref="InvalidDataException">There is another record of that kind and file.</exception>
    public void Add(RecordKey key, ArraySegment<byte> bytes)
    {
        if (!_records.TryGetValue(key, out ArraySegment<byte> known))
        {
            _records.Add(key, bytes);
        }
        else if (!known.AsSpan().SequenceEqual(bytes.AsSpan()))
        {
            throw new InvalidDataException($"Two shards have a file '{key.Path}', and not the same: a file is in one shard, and read once");
        }
    }

    /// <summary>The records of both.</summary>
    /// <exception cref="InvalidDataException">They contradict each other, or are for other rules.</exception>
    public ShardRecords Merge(ShardRecords other)
    {
        CheckVersion(Rules == other.Rules);
        var both = new ShardRecords(Rules);
        foreach (KeyValuePair<RecordKey, ArraySegment<byte>> record in _records.Concat(other._records))
        {
            both.Add(record.Key, record.Value);
        }

        return both;
    }

    /// <summary>A hash of all records of a kind: what depends on them was made beside these and no others.</summary>
    public ulong HashOf(RecordKind kind)
    {
        ulong hash = Fnv.Start;
        foreach (RecordKey key in Of(kind))
        {
            hash = Add(Fnv.Add(Fnv.Add(hash, key.Path.AsSpan()), (ulong)_records[key].Count), _records[key]);
        }

        return hash;
    }

    /// <summary>The records as bytes, for a file or a stream. The same records give the same bytes.</summary>
    public byte[] Write()
    {
        var to = new ByteWriter();
        to.Bytes(new(s_magic));
        to.Number(Format);
        to.Bytes(new(Build));
        to.Fixed(Rules);
        to.Number(_records.Count);
        foreach (KeyValuePair<RecordKey, ArraySegment<byte>> record in _records)
        {
            to.Byte((byte)record.Key.Kind);
            to.Flag(record.Key.IsNowhere);
            to.Text(record.Key.Path);
            to.Block(record.Value);
        }

        to.Fixed(Add(Fnv.Start, to.ToBytes()));
        return to.ToBytes().AsSpan().ToArray();
    }

    /// <summary>Reads what <see cref="Write"/> gave.</summary>
    /// <param name="bytes">The bytes; they are kept.</param>
    /// <param name="rules">The rules that are on.</param>
    /// <exception cref="InvalidDataException">The bytes are no records, those of another build or of other rules, or not what was written.</exception>
    public static ShardRecords Read(byte[] bytes, RuleSelection rules)
    {
        var records = new ShardRecords(rules);
        var from = new ByteReader(new(bytes));
        if (from.Left < s_magic.Length || !from.Bytes(s_magic.Length).AsSpan().SequenceEqual(s_magic))
        {
            throw new InvalidDataException("These are no records of a shard");
        }

        CheckVersion(from.Number() == Format && from.Bytes(Build.Length).AsSpan().SequenceEqual(Build) && from.Fixed() == records.Rules);
        ByteReader.Check(from.Left >= sizeof(ulong));
        int end = bytes.Length - sizeof(ulong);
        ByteReader.Check(new ByteReader(new(bytes, end, sizeof(ulong))).Fixed() == Add(Fnv.Start, new(bytes, 0, end)));
        for (int left = from.Count(); left > 0; left--)
        {
            var key = new RecordKey((RecordKind)from.Number((int)RecordKind.LaterFacts + 1), from.Flag(), from.Text());
            records.Add(key, from.Block());
        }

        ByteReader.Check(from.Left == sizeof(ulong));
        return records;
    }

    private static void CheckVersion(bool isSame)
    {
        if (!isSame)
        {
            throw new InvalidDataException("These records were written by another build of Parlance, or for other rules: write all of them with one");
        }
    }

    private static ulong Add(ulong hash, ArraySegment<byte> bytes)
    {
        foreach (byte value in bytes.AsSpan())
        {
            hash = Fnv.Add(hash, value);
        }

        return hash;
    }
}

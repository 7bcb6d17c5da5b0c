
namespace Parlance.Rules;

/// <summary>The facts of all files, found by their keys. Immutable, but for what is worked out when it is first asked for.</summary>
internal abstract class FactIndex
{
    /// <summary>An index of tables.</summary>
    private protected FactIndex(FactTable[] tables) => Tables = tables;

    /// <summary>The facts of each file, by the file's number.</summary>
    public FactTable[] Tables { get; }

    /// <summary>The index after some files have other facts.</summary>
    /// <param name="tables">The facts of each file as they are now.</param>
    /// <param name="changed">The numbers of the files of which the facts may be others.</param>
    /// <param name="context">What merging may know; null where nothing that was merged before can be held against what is merged now.</param>
    /// <param name="stale">Where the numbers of the files are added that have to be judged again.</param>
    public abstract FactIndex Next(FactTable[] tables, IReadOnlyCollection<int> changed, MergeContext? context, HashSet<int> stale);

    /// <summary>The index with the same facts, and nothing of what they were found to come to.</summary>
    public abstract FactIndex WithoutMemory();
}

/// <inheritdoc/>
/// <remarks>
/// An index is a base, which is made once in time that grows with the facts, and the few keys of which the facts have changed since.
/// Indexes that come from one another share the base, and so do those of two branches of a project. Of a key that is in one file
/// alone, as nearly all are, nothing is kept but its bits.
/// </remarks>
/// <typeparam name="TFact">A fact.</typeparam>
/// <typeparam name="TMerged">What the facts of one key come to.</typeparam>
internal sealed class FactIndex<TFact, TMerged> : FactIndex
    where TFact : notnull
    where TMerged : class
{
    /// <summary>With more changed keys than this a new base is made.</summary>
    private const int MostChanged = 1 << 12;

    private readonly Facts<TFact, TMerged> _source;
    private readonly KeyFiles _base;
    private readonly FactTable[] _baseTables;

    /// <summary>What the facts of a key that several files have come to, by the number of the key; null where nobody asked yet.</summary>
    private readonly Cell?[] _merged;
    private readonly Dictionary<ulong, Cell> _changed;
    private readonly HashSet<ulong> _telling;

    /// <summary>An index of the facts of all files.</summary>
    public FactIndex(Facts<TFact, TMerged> source, FactTable[] tables)
        : base(tables)
    {
        _source = source;
        _base = new KeyFiles(tables);
        _telling = [];
        foreach (FactTable table in tables)
        {
            var own = (FactTable<TFact>)table;
            for (int i = 0; i < own.Keys.Length; i++)
            {
                if (source.IsTelling(own.Facts[i]))
                {
                    _telling.Add(own.Keys[i]);
                }
            }
        }
        _baseTables = tables;
        _merged = new Cell?[_base.Count];
        _changed = [];
    }

    private FactIndex(FactIndex<TFact, TMerged> basis, FactTable[] tables, Dictionary<ulong, Cell> changed, Cell?[] merged)
        : base(tables)
    {
        _source = basis._source;
        _base = basis._base;
        _baseTables = basis._baseTables;
        _merged = merged;
        _telling = basis._telling;
        _changed = changed;
    }

    /// <summary>What the facts of a key come to.</summary>
    /// <param name="key">The key.</param>
    /// <param name="file">A file that has a fact under it.</param>
    /// <param name="context">What merging may know.</param>
    public TMerged? Merged(ulong key, int file, MergeContext context)
    {
        if (_changed.Count > 0 && _changed.TryGetValue(key, out Cell? cell))
        {
            return Merge(cell, key, context);
        }

        int number = _base.NumberOf(key);
        if (number < 0)
        {
            return _source.Merge(new FactGroup<TFact>(key, [file], Tables), context);
        }

        // Two threads may do this at once: they come to the same.
        return Merge(_merged[number] ??= new Cell(_base.FilesOf(number)), key, context);
    }

    /// <summary>Whether a key that is in one file is in others too.</summary>
    public bool IsInOthers(ulong key) => _changed.Count > 0 && _changed.TryGetValue(key, out Cell? cell) ? cell.Files.Length > 1 : _base.NumberOf(key) >= 0;

    /// <summary>Whether a key has a fact in some file that gives it something to say.</summary>
    public bool IsTelling(ulong key) => _changed.Count > 0 && _changed.TryGetValue(key, out Cell? cell)
        ? cell.Files.Any(file => ((FactTable<TFact>)Tables[file]).FactsUnder(key).Any(_source.IsTelling))
        : _telling.Contains(key);

    /// <inheritdoc/>
    public override FactIndex Next(FactTable[] tables, IReadOnlyCollection<int> changed, MergeContext? context, HashSet<int> stale)
    {
        var among = new HashSet<int>(changed);
        var differing = new HashSet<int>();
        var keys = new HashSet<ulong>();
        foreach (int file in changed)
        {
            var ofFile = new HashSet<ulong>();
            tables[file].AddChanged(Tables[file], ofFile);
            if (ofFile.Count > 0)
            {
                differing.Add(file);
                keys.UnionWith(ofFile);
            }
        }

        stale.UnionWith(differing);
        if (keys.Count == 0)
        {
            return new FactIndex<TFact, TMerged>(this, tables, _changed, _merged);
        }

        if (_changed.Count + keys.Count > MostChanged)
        {
            stale.UnionWith(Enumerable.Range(0, tables.Length));
            return new FactIndex<TFact, TMerged>(_source, tables);
        }

        var next = new Dictionary<ulong, Cell>(_changed);
        var index = new FactIndex<TFact, TMerged>(this, tables, next, _merged);
        foreach (ulong key in keys)
        {
            int[] before = FilesWith(key);
            int[] now = before.Where(file => !among.Contains(file)).Concat(changed.Where(file => tables[file].Has(key))).OrderBy(static file => file).ToArray();
            next[key] = new Cell(now);

            // Facts that were collected again may be the same: such a file is as much concerned as one that was left alone.
            if (context is not null && before.Concat(now).Any(file => !differing.Contains(file)) && !EqualityComparer<TMerged?>.Default.Equals(MergedOf(key, before, context), index.MergedOf(key, now, context)))
            {
                stale.UnionWith(before);
                stale.UnionWith(now);
            }
        }

        return index;
    }

    /// <inheritdoc/>
    public override FactIndex WithoutMemory() =>
        new FactIndex<TFact, TMerged>(this, Tables, _changed.ToDictionary(static key => key.Key, static key => new Cell(key.Value.Files)), new Cell?[_base.Count]);

    private TMerged? MergedOf(ulong key, int[] files, MergeContext context) => files.Length == 0 ? null : Merged(key, files[0], context);

    private TMerged? Merge(Cell cell, ulong key, MergeContext context)
    {
        if (!cell.IsKnown)
        {
            cell.Keep(_source.Merge(new FactGroup<TFact>(key, cell.Files, Tables), context));
        }

        return cell.Value;
    }

    /// <summary>The files that have facts under a key, in reading order.</summary>
    private int[] FilesWith(ulong key)
    {
        if (_changed.TryGetValue(key, out Cell? cell))
        {
            return cell.Files;
        }

        if (_base.NumberOf(key) is >= 0 and var number)
        {
            return _base.FilesOf(number);
        }

        if (!_base.MayContain(key))
        {
            return [];
        }

        int file = Array.FindIndex(_baseTables, table => table.Has(key));
        return file < 0 ? [] : [file];
    }

    /// <summary>What the facts of one key come to, once that is known.</summary>
    private sealed class Cell(int[] files)
    {
        private volatile bool _isKnown;

        public int[] Files { get; } = files;

        public bool IsKnown => _isKnown;

        public TMerged? Value { get; private set; }

        public void Keep(TMerged? value)
        {
            Value = value;
            _isKnown = true;
        }
    }
}

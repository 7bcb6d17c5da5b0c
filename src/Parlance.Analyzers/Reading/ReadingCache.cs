using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Parlance.Analyzers.Reading;

/// <summary>
/// Keeps what was read of each tree as long as it would be read the same: the tree is the same object, no declaration
/// that it mentions has changed, and neither have the trees that constants were taken from.
/// </summary>
internal sealed class ReadingCache
{
    private const int MostPaths = 1 << 14;

    private readonly ConditionalWeakTable<SyntaxTree, Entry> _entries = new();

    /// <summary>What was read last of each file: after an edit most of its texts are the same.</summary>
    private readonly ConcurrentDictionary<string, WeakReference<TreeReading>> _byPath = new(StringComparer.Ordinal);

    /// <summary>The cache of analyzer and generators: what one of them has read, the others need not read.</summary>
    public static ReadingCache Shared { get; } = new();

    /// <summary>The reading of a tree of a compilation.</summary>
    public TreeReading Get(SyntaxTree tree, Compilation compilation, Surroundings surroundings, Func<TreeReading> read)
    {
        Entry entry = _entries.GetValue(tree, static _ => new Entry());
        foreach (KnownReading known in entry.Latest)
        {
            if (known.Reading.ForeignTrees.All(compilation.ContainsSyntaxTree) && surroundings.Allow(known.Surroundings, tree))
            {
                entry.Keep(known, surroundings, known.Reading);
                return known.Reading;
            }
        }

        TreeReading reading = read();
        if (_byPath.TryGetValue(tree.FilePath, out WeakReference<TreeReading>? weak) && weak.TryGetTarget(out TreeReading? before))
        {
            reading.File.TakeOver(before.File);
        }

        Keep(tree.FilePath, reading);
        entry.Keep(null, surroundings, reading);
        return reading;
    }

    private void Keep(string path, TreeReading reading)
    {
        if (_byPath.Count > MostPaths)
        {
            _byPath.Clear();
        }

        _byPath[path] = new WeakReference<TreeReading>(reading);
    }

    /// <summary>The readings of one tree.</summary>
    private sealed class Entry
    {
        /// <summary>A generator sees the compilation without what generators add, so a tree may read differently for it.</summary>
        private const int Most = 2;

        private ImmutableArray<KnownReading> _latest = ImmutableArray<KnownReading>.Empty;

        /// <summary>The last readings, the latest first.</summary>
        public ImmutableArray<KnownReading> Latest => _latest;

        public void Keep(KnownReading? inPlaceOf, Surroundings surroundings, TreeReading reading)
        {
            if (inPlaceOf is not null && ReferenceEquals(inPlaceOf.Surroundings, surroundings))
            {
                return;
            }

            ImmutableArray<KnownReading> others = inPlaceOf is null ? _latest : _latest.Remove(inPlaceOf);
            _latest = others.Insert(0, new KnownReading(surroundings, reading)).Take(Most).ToImmutableArray();
        }
    }

    private sealed record KnownReading(Surroundings Surroundings, TreeReading Reading);
}

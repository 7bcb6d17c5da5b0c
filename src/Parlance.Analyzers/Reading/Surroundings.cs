using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Parlance.Analyzers.Reading;

/// <summary>
/// All that the reading of a file may depend on besides the file: what all files declare, and the references. Two of them differ in
/// some types; a file is read again if it mentions one of those, or a type that rests on one.
/// </summary>
internal sealed class Surroundings
{
    private readonly HashSet<FileDeclarations> _files = [];
    private readonly ImmutableArray<MetadataReference> _references;
    private readonly ulong _everywhere;
    private readonly object _gate = new();
    private ImmutableArray<(WeakReference<Surroundings> Before, HashSet<string>? Changed)> _changes = ImmutableArray<(WeakReference<Surroundings>, HashSet<string>?)>.Empty;

    /// <summary>The surroundings that a compilation gives to its trees.</summary>
    public Surroundings(Compilation compilation, CancellationToken cancellation)
    {
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            cancellation.ThrowIfCancellationRequested();
            var declared = FileDeclarations.Of(tree, cancellation);
            _files.Add(declared);
            unchecked
            {
                _everywhere += declared.Everywhere;
            }
        }

        _references = compilation.References.ToImmutableArray();
    }

    /// <summary>Whether a file that was read in other surroundings would be read the same in these.</summary>
    /// <param name="before">The other surroundings.</param>
    /// <param name="tree">The file.</param>
    public bool Allow(Surroundings before, SyntaxTree tree)
    {
        if (ReferenceEquals(this, before))
        {
            return true;
        }

        return ChangedSince(before) is { } changed && (changed.Count == 0 || !SeenType.Mention(MentionedNames.In(tree), changed));
    }

    /// <summary>The names of the types that are not what they were, and of those that rest on them; null where anything may be another.</summary>
    private HashSet<string>? ChangedSince(Surroundings before)
    {
        lock (_gate)
        {
            foreach ((WeakReference<Surroundings> weak, HashSet<string>? found) in _changes)
            {
                if (weak.TryGetTarget(out Surroundings? known) && ReferenceEquals(known, before))
                {
                    return found;
                }
            }

            HashSet<string>? changed = _everywhere == before._everywhere && _references.SequenceEqual(before._references) ? FindChanged(before) : null;
            _changes = _changes.Add((new WeakReference<Surroundings>(before), changed));
            return changed;
        }
    }

    private HashSet<string> FindChanged(Surroundings before)
    {
        HashSet<SeenType> own = TypesOf(_files.Where(file => !before._files.Contains(file)));
        HashSet<SeenType> others = TypesOf(before._files.Where(file => !_files.Contains(file)));
        own.SymmetricExceptWith(others);
        if (own.Count > 0)
        {
            // A namespace, or a part of a type, that stands in another file too is nothing new.
            own.ExceptWith(_files.Where(before._files.Contains).SelectMany(static file => file.Types));
        }

        var changed = new HashSet<string>(own.Select(static type => type.Name), StringComparer.Ordinal);

        // What mentions a changed type is another type itself: a kind whose base has a new member.
        for (bool grows = changed.Count > 0; grows;)
        {
            grows = false;
            foreach (SeenType type in _files.SelectMany(static file => file.Types))
            {
                if (!changed.Contains(type.Name) && SeenType.Mention(type.Names, changed))
                {
                    grows |= changed.Add(type.Name);
                }
            }
        }

        return changed;
    }

    private static HashSet<SeenType> TypesOf(IEnumerable<FileDeclarations> files) => new(files.SelectMany(static file => file.Types), SameType.Instance);

    private sealed class SameType : IEqualityComparer<SeenType>
    {
        public static SameType Instance { get; } = new();

        public bool Equals(SeenType? x, SeenType? y) => x!.Hash == y!.Hash && x.Name == y.Name;

        public int GetHashCode(SeenType obj) => obj.Hash.GetHashCode();
    }
}

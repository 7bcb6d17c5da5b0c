using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Parlance.Analyzers.Reading;

/// <summary>
/// Keeps what was read of each tree as long as it would be read the same: the tree is the same object, no declaration
/// that it could see has changed, and neither have the trees that constants were taken from.
/// </summary>
internal sealed class ReadingCache
{
    private readonly ConditionalWeakTable<SyntaxTree, KnownReading> _entries = new();

    /// <summary>The reading of a tree of a compilation.</summary>
    public TreeReading Get(SyntaxTree tree, Compilation compilation, Surroundings surroundings, Func<TreeReading> read)
    {
        if (_entries.TryGetValue(tree, out KnownReading? known)
            && known.Surroundings.Equals(surroundings)
            && known.Reading.ForeignTrees.All(compilation.ContainsSyntaxTree))
        {
            return known.Reading;
        }

        TreeReading reading = read();
        _entries.Remove(tree);
        _entries.GetValue(tree, _ => new KnownReading(surroundings, reading));
        return reading;
    }

    private sealed record KnownReading(Surroundings Surroundings, TreeReading Reading);
}

/// <summary>All that a tree's reading may depend on besides the tree, compared by value.</summary>
internal sealed class Surroundings : IEquatable<Surroundings>
{
    private readonly ulong _declarations;
    private readonly ImmutableArray<MetadataReference> _references;

    private Surroundings(ulong declarations, ImmutableArray<MetadataReference> references)
    {
        _declarations = declarations;
        _references = references;
    }

    /// <summary>The surroundings that a compilation gives to its trees.</summary>
    public static Surroundings Of(Compilation compilation, CancellationToken cancellation)
    {
        ulong hash = 0;
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            cancellation.ThrowIfCancellationRequested();
            hash = Fnv.Add(hash, TreeSurvey.Of(tree, cancellation).DeclarationHash(cancellation));
        }

        return new Surroundings(hash, compilation.References.ToImmutableArray());
    }

    /// <inheritdoc/>
    public bool Equals(Surroundings? other) =>
        ReferenceEquals(this, other) || (other is not null && _declarations == other._declarations && _references.SequenceEqual(other._references));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Surroundings);

    /// <inheritdoc/>
    public override int GetHashCode() => _declarations.GetHashCode();
}

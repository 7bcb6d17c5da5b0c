using System.Collections.Immutable;

namespace Parlance.Vocabularies;

/// <summary>
/// The declared facts of a model, found by their names in a text. Several facts may share a name: one for each date or each item.
/// Their names are kept apart from all others, since they are looked for by few rules.
/// </summary>
internal sealed class FactBook : IEquatable<FactBook>
{
    private readonly Lazy<(Vocabulary Names, ImmutableArray<ImmutableArray<int>> Facts)> _named;

    private readonly Lazy<ILookup<string, int>> _namesakes;

    private FactBook(ImmutableArray<Fact> all)
    {
        All = all;
        _named = new(FindNames);
        _namesakes = new(() => Enumerable.Range(0, all.Length).ToLookup(i => all[i].Names.PreferredName ?? "", StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>No facts.</summary>
    public static FactBook Empty { get; } = new(ImmutableArray<Fact>.Empty);

    /// <summary>The facts, in the order in which they were given.</summary>
    public ImmutableArray<Fact> All { get; }

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => All.IsEmpty;

    /// <summary>The names, a concept for all facts of one name.</summary>
    public Vocabulary Names => _named.Value.Names;

    /// <summary>Makes a book of facts; the known one where that has the same.</summary>
    public static FactBook Create(ImmutableArray<Fact> facts, FactBook? known) =>
        facts.IsDefaultOrEmpty ? Empty : known is not null && known.All.AsSpan().SequenceEqual(facts.AsSpan()) ? known : new FactBook(facts);

    /// <summary>The numbers of the facts that a concept of <see cref="Names"/> names, in order.</summary>
    public ImmutableArray<int> Of(int concept) => _named.Value.Facts[concept];

    /// <summary>The numbers of the facts that have a preferred name, in order.</summary>
    public IEnumerable<int> Named(string name) => _namesakes.Value[name];

    /// <inheritdoc/>
    public bool Equals(FactBook? other) => ReferenceEquals(this, other) || (other is not null && All.AsSpan().SequenceEqual(other.All.AsSpan()));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FactBook);

    /// <inheritdoc/>
    public override int GetHashCode() => All.Length;

    private (Vocabulary Names, ImmutableArray<ImmutableArray<int>> Facts) FindNames()
    {
        IGrouping<string, int>[] groups = _namesakes.Value.ToArray();
        IEnumerable<Concept> concepts = groups.Select(group => new Concept(
            ConceptKind.Term,
            group.SelectMany(i => All[i].Names.Names).GroupBy(static name => name.Text, StringComparer.OrdinalIgnoreCase).Select(static same => same.First()).ToImmutableArray()));
        return (Vocabulary.Create(concepts.ToImmutableArray()), groups.Select(static group => group.ToImmutableArray()).ToImmutableArray());
    }
}

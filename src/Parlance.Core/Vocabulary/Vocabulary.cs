using System.Collections.Immutable;

namespace Parlance.Vocabularies;

/// <summary>
/// All declared names of a model. Compared by value, so that unchanged declarations keep the compiled matcher; safe to share
/// between threads.
/// </summary>
public sealed class Vocabulary : IEquatable<Vocabulary>
{
    private readonly int hash;

    private Vocabulary(ImmutableArray<Concept> concepts)
    {
        Concepts = concepts;
        foreach (var concept in concepts)
        {
            hash = ValueHash.Add(hash, concept.GetHashCode());
        }
    }

    /// <summary>A vocabulary that declares nothing and matches nothing.</summary>
    public static Vocabulary Empty { get; } = new(ImmutableArray<Concept>.Empty);

    /// <summary>The concepts, in the order in which they were given.</summary>
    public ImmutableArray<Concept> Concepts { get; }

    /// <summary>Makes a vocabulary of concepts; a default or empty array gives <see cref="Empty"/>.</summary>
    public static Vocabulary Create(ImmutableArray<Concept> concepts) =>
        concepts.IsDefaultOrEmpty ? Empty : new(concepts);

    /// <summary>The concept that a match of this vocabulary names.</summary>
    public Concept ConceptOf(VocabularyMatch match) => Concepts[match.Concept];

    /// <summary>The name that a match of this vocabulary is a form of.</summary>
    public TermName NameOf(VocabularyMatch match) => Concepts[match.Concept].Names[match.Name];

    /// <summary>
    /// Adds to <paramref name="into"/> the declared names that occur in <paramref name="text"/>, in order of position. Matches
    /// are disjoint: the longest wins, and of equal ones the first.
    /// </summary>
    public void Match(string text, List<VocabularyMatch> into)
    {
    }

    /// <inheritdoc/>
    public bool Equals(Vocabulary? other) =>
        ReferenceEquals(this, other)
        || (other is not null && hash == other.hash && Concepts.AsSpan().SequenceEqual(other.Concepts.AsSpan()));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Vocabulary);

    /// <inheritdoc/>
    public override int GetHashCode() => hash;
}

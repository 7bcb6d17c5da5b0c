using System.Collections.Immutable;
using Parlance.Language;

namespace Parlance.Vocabularies;

/// <summary>
/// All declared names of a model. Compared by value, so that unchanged declarations keep the compiled matcher; safe to share
/// between threads.
/// </summary>
public sealed class Vocabulary : IEquatable<Vocabulary>
{
    private readonly int hash;
    private readonly Lazy<CompiledVocabulary> compiled;
    private readonly Lazy<NameFrames> frames;
    private readonly Lazy<CloseNames> closeNames;
    private readonly Lazy<PrincipleSets> sets;
    private readonly Lazy<ImmutableArray<ImmutableArray<string>>[]> nameWords;

    private Vocabulary(ImmutableArray<Concept> concepts)
    {
        Concepts = concepts;
        compiled = new(() => CompiledVocabulary.Compile(concepts));
        frames = new(() => new NameFrames(this));
        closeNames = new(() => new CloseNames(this));
        sets = new(() => new PrincipleSets(concepts));
        nameWords = new(() => concepts.Select(static c => NameFrames.WordsOf(c)).ToArray());
        foreach (var concept in concepts)
        {
            hash = ValueHash.Add(hash, concept.GetHashCode());
        }
    }

    /// <summary>A vocabulary that declares nothing and matches nothing.</summary>
    public static Vocabulary Empty { get; } = new(ImmutableArray<Concept>.Empty);

    /// <summary>The concepts, in the order in which they were given.</summary>
    public ImmutableArray<Concept> Concepts { get; }

    /// <summary>The names of several words with a word left open, for words that come near them.</summary>
    internal NameFrames Frames => frames.Value;

    /// <summary>The names of one word, for words that come near them.</summary>
    internal CloseNames CloseNames => closeNames.Value;

    /// <summary>The principle sets.</summary>
    internal PrincipleSets Sets => sets.Value;

    /// <summary>The words of each preferred and admitted name of a concept.</summary>
    internal ImmutableArray<ImmutableArray<string>> NameWords(int concept) => nameWords.Value[concept];

    /// <summary>Makes a vocabulary of concepts; a default or empty array gives <see cref="Empty"/>.</summary>
    public static Vocabulary Create(ImmutableArray<Concept> concepts) =>
        concepts.IsDefaultOrEmpty ? Empty : new(concepts);

    /// <summary>The concept that a match of this vocabulary names.</summary>
    public Concept ConceptOf(VocabularyMatch match) => Concepts[match.Concept];

    /// <summary>The name that a match of this vocabulary is a form of.</summary>
    public TermName NameOf(VocabularyMatch match) => Concepts[match.Concept].Names[match.Name];

    /// <summary>
    /// Adds to <paramref name="into"/> the declared names that occur in a text, in order of position. Matches are disjoint: the
    /// longest wins, so that a longer name protects a shorter one inside it, and of equal ones the first.
    /// </summary>
    /// <param name="text">The text; offsets of matches count from its start.</param>
    /// <param name="into">Where matches are added.</param>
    public void Match(string text, List<VocabularyMatch> into)
    {
        if (!Concepts.IsEmpty)
        {
            compiled.Value.Match(text.AsSpan(), into);
        }
    }

    /// <inheritdoc cref="Match(string, List{VocabularyMatch})"/>
    /// <param name="text">The text; offsets of matches count from its start.</param>
    /// <param name="words">All words of the text, as <see cref="WordScanner"/> gives them.</param>
    /// <param name="into">Where matches are added.</param>
    /// <param name="isTitle">Whether the text is the title of an event; such a title as a whole is no match, so that the names in it are found.</param>
    public void Match(ReadOnlySpan<char> text, ReadOnlySpan<Word> words, List<VocabularyMatch> into, bool isTitle = false)
    {
        if (!Concepts.IsEmpty)
        {
            compiled.Value.Match(text, words, isTitle, into);
        }
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

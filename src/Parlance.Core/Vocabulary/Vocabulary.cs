using System.Collections.Immutable;
using Parlance.Language;

namespace Parlance.Vocabularies;

/// <summary>
/// All declared names of a model. Compared by value, so that unchanged declarations keep the compiled matcher; safe to share
/// between threads.
/// </summary>
internal sealed class Vocabulary : IEquatable<Vocabulary>
{
    private readonly int _hash;
    private readonly Lazy<CompiledVocabulary> _compiled;
    private readonly Lazy<NameFrames> _frames;
    private readonly Lazy<CloseNames> _closeNames;
    private readonly Lazy<PrincipleSets> _sets;
    private readonly Lazy<PersonIndex> _persons;
    private readonly Lazy<ILookup<string?, Concept>> _namesakes;
    private readonly Lazy<bool> _isInSentenceCase;
    private readonly ImmutableArray<ImmutableArray<string>>[] _nameWords;

    /// <summary>An earlier vocabulary, which is compiled, and what has changed since.</summary>
    private Vocabulary? _basis;
    private VocabularyChange? _change;

    private Vocabulary(ImmutableArray<Concept> concepts, int firstTitle, FactBook? facts = null)
    {
        Concepts = concepts;
        FirstTitle = firstTitle;
        Facts = facts ?? FactBook.Empty;
        _compiled = new(() => CompiledVocabulary.Compile(concepts));
        _frames = new(() => new NameFrames(this));
        _closeNames = new(() => new CloseNames(this));
        _sets = new(() => new PrincipleSets(concepts));
        _persons = new(() => new PersonIndex(concepts));
        _namesakes = new(() => concepts.ToLookup(static c => c.PreferredName, StringComparer.OrdinalIgnoreCase));
        _isInSentenceCase = new(() => SentenceCase.IsUsed(concepts));
        _nameWords = new ImmutableArray<ImmutableArray<string>>[concepts.Length];
        foreach (Concept concept in concepts)
        {
            _hash = ValueHash.Add(_hash, concept.GetHashCode());
            HasValidity |= concept.Valid is not null;
        }
    }

    /// <summary>A vocabulary that declares nothing and matches nothing.</summary>
    public static Vocabulary Empty { get; } = new(ImmutableArray<Concept>.Empty, 0);

    /// <summary>The concepts, in the order in which they were given.</summary>
    public ImmutableArray<Concept> Concepts { get; }

    /// <summary>The number of the first concept that is the title of an event of this model; these come last.</summary>
    public int FirstTitle { get; }

    /// <summary>The declared facts. Their names are not among the concepts.</summary>
    public FactBook Facts { get; }

    /// <summary>Whether a name, or the set that it belongs to, does not hold for all times.</summary>
    internal bool HasValidity { get; }

    /// <summary>The names of several words with a word left open, for words that come near them.</summary>
    internal NameFrames Frames => _frames.Value;

    /// <summary>The names of one word, for words that come near them.</summary>
    internal CloseNames CloseNames => _closeNames.Value;

    /// <summary>The principle sets.</summary>
    internal PrincipleSets Sets => _sets.Value;

    /// <summary>The persons among the actors.</summary>
    internal PersonIndex Persons => _persons.Value;

    /// <summary>Whether names are declared as a sentence starts, so that the first capital of one tells nothing.</summary>
    internal bool IsInSentenceCase => _isInSentenceCase.Value;

    /// <summary>The words of each preferred and admitted name of a concept.</summary>
    internal ImmutableArray<ImmutableArray<string>> NameWords(int concept)
    {
        ImmutableArray<ImmutableArray<string>> words = _nameWords[concept];
        if (words.IsDefault)
        {
            _nameWords[concept] = words = NameFrames.WordsOf(Concepts[concept]);
        }

        return words;
    }

    /// <summary>Makes a vocabulary of concepts; a default or empty array gives <see cref="Empty"/>.</summary>
    public static Vocabulary Create(ImmutableArray<Concept> concepts) =>
        concepts.IsDefaultOrEmpty ? Empty : new(concepts, concepts.Length);

    /// <summary>
    /// Makes a vocabulary of concepts, of which the last ones are titles of events, after an edit. The known one is kept where it
    /// declares the same; where few names differ, its matcher is asked about texts that have none of these.
    /// </summary>
    public static Vocabulary Create(ImmutableArray<Concept> concepts, int firstTitle, Vocabulary? known, FactBook? facts = null)
    {
        if (concepts.IsDefaultOrEmpty && facts is null or { IsEmpty: true })
        {
            return Empty;
        }

        var declared = new Vocabulary(concepts, firstTitle, facts);
        if (known is null || declared.Equals(known))
        {
            return known ?? declared;
        }

        declared.Follow(known);
        return declared;
    }

    /// <summary>
    /// The matches in a text that another vocabulary found; none where they may be others now.
    /// </summary>
    /// <param name="other">The other vocabulary.</param>
    /// <param name="matches">What it found.</param>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="isTitle">Whether the text is the title of an event.</param>
    public ImmutableArray<VocabularyMatch>? TakeOver(Vocabulary other, ImmutableArray<VocabularyMatch> matches, ReadOnlySpan<char> text, ReadOnlySpan<Word> words, bool isTitle) =>
        ReferenceEquals(other, _basis) && !_change!.MayTouch(text, words, isTitle) && !(isTitle && HasWhole(words, matches)) ? _change.Renumbered(matches) : null;

    /// <summary>The concept that a match of this vocabulary names.</summary>
    public Concept ConceptOf(VocabularyMatch match) => Concepts[match.Concept];

    /// <summary>The concepts that have the same preferred name as a concept, itself among them; capitals make no difference.</summary>
    public IEnumerable<Concept> Namesakes(Concept concept) => _namesakes.Value[concept.PreferredName];

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
        if (Concepts.IsEmpty)
        {
            return;
        }

        if (_basis is { } basis && !_compiled.IsValueCreated && !_change!.MayTouch(text))
        {
            var matches = new List<VocabularyMatch>();
            basis.Match(text, matches);
            into.AddRange(_change.Renumbered(matches.ToImmutableArray()));
            return;
        }

        _compiled.Value.Match(text.AsSpan(), into);
    }

    /// <inheritdoc cref="Match(string, List{VocabularyMatch})"/>
    /// <param name="text">The text; offsets of matches count from its start.</param>
    /// <param name="words">All words of the text, as <see cref="WordScanner"/> gives them.</param>
    /// <param name="into">Where matches are added.</param>
    /// <param name="isTitle">Whether the text is the title of an event; such a title as a whole is no match, so that the names in it are found.</param>
    public void Match(ReadOnlySpan<char> text, ReadOnlySpan<Word> words, List<VocabularyMatch> into, bool isTitle = false)
    {
        if (Concepts.IsEmpty)
        {
            return;
        }

        if (_basis is { } basis && !_compiled.IsValueCreated)
        {
            var matches = new List<VocabularyMatch>();
            basis.Match(text, words, matches, isTitle);
            if (TakeOver(basis, matches.ToImmutableArray(), text, words, isTitle) is { } same)
            {
                into.AddRange(same);
                return;
            }
        }

        _compiled.Value.Match(text, words, isTitle, into);
    }

    /// <summary>Whether a match has all words of a title. A title stands before the names that are spelled like it, and an earlier vocabulary may not have it.</summary>
    private static bool HasWhole(ReadOnlySpan<Word> words, ImmutableArray<VocabularyMatch> matches)
    {
        int start = words.IsEmpty ? 0 : words[0].Start, end = words.IsEmpty ? 0 : words[words.Length - 1].StemEnd;
        return matches.Any(match => match.Start <= start && match.End >= end);
    }

    private void Follow(Vocabulary known)
    {
        Vocabulary basis = known._basis ?? known;
        var change = VocabularyChange.Between(basis, this);
        if (change is null && !ReferenceEquals(basis, known))
        {
            basis = known;
            change = VocabularyChange.Between(basis, this);
        }

        (_basis, _change) = change is null ? (null, null) : (basis, change);
    }

    /// <inheritdoc/>
    public bool Equals(Vocabulary? other) =>
        ReferenceEquals(this, other)
        || (other is not null && _hash == other._hash && Facts.Equals(other.Facts) && Concepts.AsSpan().SequenceEqual(other.Concepts.AsSpan()));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Vocabulary);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;
}

using System.Collections.Immutable;
using Parlance.Language;
using Parlance.Vocabularies;

namespace Parlance.Rules.Terminology;

/// <summary>What the declared names in a list tell about its other members.</summary>
internal sealed class ListEvidence
{
    /// <summary>Of more names than this, in a set or in all, only those are looked at that come near.</summary>
    private const int Few = 64;

    /// <summary>More names than this make a large vocabulary.</summary>
    private const int Crowd = 1000;

    /// <summary>More than any word is close.</summary>
    private const int Never = 101;

    private readonly Vocabulary _vocabulary;
    private readonly int _members;
    private readonly HashSet<string> _present = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _sets = new(StringComparer.Ordinal);
    private readonly HashSet<ConceptKind> _kinds = [];
    private readonly List<int> _candidates = [];
    private readonly List<NameFrame> _frames = [];

    private ListEvidence(Vocabulary vocabulary, int members)
    {
        _vocabulary = vocabulary;
        _members = members;
    }

    /// <summary>
    /// Where all others of three members or more are declared, <em>creditor risk</em> is no expression of its own beside
    /// <em>credit risk</em>.
    /// </summary>
    private bool MayBeDerived => Known > 1 && Known == _members - 1;

    private bool IsCrowded => _vocabulary.Concepts.Length > Crowd;

    /// <summary>How many members are declared names.</summary>
    public int Known { get; private set; }

    /// <summary>The evidence that a list's members give.</summary>
    public static ListEvidence Of(Vocabulary vocabulary, ImmutableArray<ListTerm> terms)
    {
        var evidence = new ListEvidence(vocabulary, terms.Length);
        foreach (ListTerm term in terms)
        {
            if (term.Concept >= 0)
            {
                evidence.Add(vocabulary.Concepts[term.Concept]);
            }
        }

        return evidence;
    }

    /// <summary>Whether a concept is of a set that the list names other members of.</summary>
    public bool IsOfSet(Concept concept) => concept.Set is { } set && _sets.Contains(set);

    /// <summary>The word of a member that is close to a name missing from the list; a principle of the same set goes first.</summary>
    public CloseWord? Closest(NamedText analysis, ListTerm term)
    {
        CloseWord? best = null;
        int bestRank = 0, last = -1;
        foreach (int concept in Candidates(analysis, term))
        {
            if (concept == last || IsPresent(_vocabulary.Concepts[concept]))
            {
                continue;
            }

            last = concept;
            bool ofSet = IsOfSet(_vocabulary.Concepts[concept]);
            int least = Needed(ofSet);
            if (least == Never)
            {
                continue;
            }

            foreach (ImmutableArray<string> name in _vocabulary.NameWords(concept))
            {
                if (InMember(analysis, term, name, concept, MayBeOpposite(ofSet, name), name.Length == 1 ? ofSet || (Known > 1 && IsAlone(analysis, term)) : MayBeDerived, least) is { } close && close.Score >= least && close.Score + (ofSet ? 100 : 0) > bestRank)
                {
                    best = close;
                    bestRank = close.Score + (ofSet ? 100 : 0);
                }
            }
        }

        return best;
    }

    /// <summary>Whether a member is one word, and no verb with what it takes: <em>maintains a list</em>, <em>contribute to the text</em>.</summary>
    private static bool IsAlone(NamedText analysis, ListTerm term) =>
        term.End - term.First == 1 && (term.End == analysis.Words.Length || analysis.Words[term.End].Gap is not (Gap.Space or Gap.Line));

    /// <summary>The concepts that a member may be a slip for, in order: those of the list's sets, and those with a name that comes near.</summary>
    private List<int> Candidates(NamedText analysis, ListTerm term)
    {
        _candidates.Clear();
        if (_vocabulary.Concepts.Length <= Few)
        {
            _candidates.AddRange(Enumerable.Range(0, _vocabulary.Concepts.Length));
            return _candidates;
        }

        foreach (string set in _sets)
        {
            IReadOnlyList<int> members = _vocabulary.Sets.MembersOf(set);
            if (members.Count <= Few)
            {
                _candidates.AddRange(members);
            }
        }

        if (term.First < term.End)
        {
            FindNear(analysis, term);
        }

        _candidates.Sort();
        return _candidates;
    }

    private void FindNear(NamedText analysis, ListTerm term)
    {
        int least = Math.Min(Needed(ofSet: true), Needed(ofSet: false));
        _frames.Clear();
        _vocabulary.CloseNames.Find(analysis.StemOf(term.First).AsSpan(), _candidates);
        _vocabulary.Frames.Find(analysis.Text.AsSpan(), analysis.Words.AsSpan(), analysis.Keys.AsSpan(), term.First, term.End - term.First, (least, least), _frames);
        if ((term.Open & OpenEnds.Start) != 0 && term.End - term.First > 1)
        {
            _vocabulary.CloseNames.Find(analysis.StemOf(term.End - 1).AsSpan(), _candidates);
            int most = Math.Min(term.End - term.First - 1, _vocabulary.Frames.LongestName);
            for (int length = 2; length <= most; length++)
            {
                _vocabulary.Frames.Find(analysis.Text.AsSpan(), analysis.Words.AsSpan(), analysis.Keys.AsSpan(), term.End - length, length, (least, least), _frames);
            }
        }

        foreach (NameFrame frame in _frames)
        {
            _candidates.Add(frame.Concept);
        }
    }

    /// <summary>Whether the list names a concept already, or names nothing of its kind.</summary>
    private bool IsPresent(Concept concept) =>
        !_kinds.Contains(concept.Kind) || concept.PreferredName is not { } preferred || _present.Contains(preferred);

    private void Add(Concept concept)
    {
        Known++;
        _kinds.Add(concept.Kind);
        if (concept.PreferredName is { } name)
        {
            _present.Add(name);
        }

        if (concept.Set is { } set)
        {
            _sets.Add(set);
        }
    }

    /// <summary>
    /// The more a list tells, the less close a word has to be. In a large vocabulary some name is near almost any word, so
    /// there the whole rest of a longer list must be declared.
    /// </summary>
    private int Needed(bool ofSet) => (ofSet, Known) switch
    {
        (false, < 3) when IsCrowded => Never,
        (false, _) when IsCrowded => Known == _members - 1 ? 50 : Never,
        (true, >= 2) => 35,
        (true, _) => 60,
        (false, >= 3) => 35,
        (false, 2) => 50,
        _ => 85,
    };

    /// <summary>
    /// Among two principles of a set, or where it is the only word of a longer list that is not declared, <em>disability</em>
    /// for <em>ability</em> is no contrast but a slip.
    /// </summary>
    private bool MayBeOpposite(bool ofSet, ImmutableArray<string> name) =>
        name.Length == 1 && (ofSet ? Known > 1 : Known > 2 && Known == _members - 1);

    private static CloseWord? InMember(NamedText analysis, ListTerm term, ImmutableArray<string> name, int concept, bool mayBeOpposite, bool mayBeDerived, int least)
    {
        int length = term.End - term.First;
        if (length < name.Length || (length > name.Length && term.Open == OpenEnds.None))
        {
            return null;
        }

        bool mayBeFirst = (term.Open & OpenEnds.End) != 0 || length == name.Length, mayBeLast = (term.Open & OpenEnds.Start) != 0;

        // A word at the start that is somewhat close is what is looked at, and not the one at the end.
        return (mayBeFirst ? At(term.First, mayBeLast ? 1 : least) : null) ?? (mayBeLast ? At(term.End - name.Length, least) : null);

        CloseWord? At(int first, int score) =>
            ListTerms.StandsFree(analysis, term, first, first + name.Length) ? CloseWord.Compare(analysis, first, name, concept, mayBeOpposite, mayBeDerived, score) : null;
    }
}

using System.Collections.Immutable;
using Parlance.Language;
using Parlance.Vocabularies;

namespace Parlance.Rules.Terminology;

/// <summary>A list that names principles of one set: most of the set, and little else.</summary>
/// <param name="Set">The set.</param>
/// <param name="Terms">The members of the list.</param>
/// <param name="Named">The principles of the set that it names, in the order of the list.</param>
internal sealed record SetList(string Set, ImmutableArray<ListTerm> Terms, ImmutableArray<int> Named)
{
    /// <summary>Reads a list; null when it is about no set, or about several.</summary>
    public static SetList? Read(NamedText analysis, TextList list)
    {
        if (analysis.MatchesIn(list.Range).Length < 2)
        {
            return null;
        }

        Vocabulary vocabulary = analysis.Vocabulary;
        ImmutableArray<ListTerm> terms = ListTerms.Of(analysis, list);
        string? set = null;
        ImmutableArray<int>.Builder named = ImmutableArray.CreateBuilder<int>();
        foreach (ListTerm term in terms)
        {
            if (term.Concept < 0 || vocabulary.Concepts[term.Concept] is not { Kind: ConceptKind.Principle, Set: { } of })
            {
                continue;
            }

            set ??= of;
            if (of != set)
            {
                return null;
            }

            named.Add(Known(vocabulary, of, term.Concept));
        }

        return set is not null && named.Distinct().Count() == named.Count && named.Count * 2 > vocabulary.Sets.MembersOf(set).Count
            ? new SetList(set, terms, named.ToImmutable())
            : null;
    }

    /// <summary>The first declaration of a principle, by which the set knows it.</summary>
    private static int Known(Vocabulary vocabulary, string set, int concept)
    {
        string? name = vocabulary.Concepts[concept].PreferredName;
        foreach (int member in vocabulary.Sets.MembersOf(set))
        {
            if (string.Equals(vocabulary.Concepts[member].PreferredName, name, StringComparison.OrdinalIgnoreCase))
            {
                return member;
            }
        }

        return concept;
    }
}

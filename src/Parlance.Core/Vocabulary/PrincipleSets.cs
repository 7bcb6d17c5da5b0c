using System.Collections.Immutable;

namespace Parlance.Vocabularies;

/// <summary>The principle sets of a vocabulary with their members in the order of declaration.</summary>
internal sealed class PrincipleSets
{
    private readonly Dictionary<string, List<int>> _members = new(StringComparer.Ordinal);

    /// <summary>Collects the sets; a principle declared twice is one member.</summary>
    public PrincipleSets(ImmutableArray<Concept> concepts)
    {
        var known = new HashSet<(string Set, string Name)>();
        for (int i = 0; i < concepts.Length; i++)
        {
            if (concepts[i] is { Kind: ConceptKind.Principle, Set: { } set, PreferredName: { } name } && known.Add((set, name.ToUpperInvariant())))
            {
                if (!_members.TryGetValue(set, out List<int>? members))
                {
                    _members.Add(set, members = []);
                }

                members.Add(i);
            }
        }
    }

    /// <summary>Whether no principle is of a set.</summary>
    public bool IsEmpty => _members.Count == 0;

    /// <summary>The concepts of a set, as indexes in the order of declaration; none when there is no such set.</summary>
    public IReadOnlyList<int> MembersOf(string set) => _members.TryGetValue(set, out List<int>? members) ? members : [];
}

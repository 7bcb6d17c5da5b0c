using System.Collections.Immutable;
using Parlance.Language;

namespace Parlance.Vocabularies;

/// <summary>Tells whether a vocabulary writes <em>Data controller</em> or <em>data controller</em>.</summary>
internal static class SentenceCase
{
    /// <summary>
    /// Whether more of the preferred names of principles and terms start with a capital than without. Names with another capital
    /// inside, and those of actors and documents, have capitals of their own and are not asked.
    /// </summary>
    public static bool IsUsed(ImmutableArray<Concept> concepts)
    {
        int capitals = 0;
        foreach (Concept concept in concepts)
        {
            if (concept.Kind is ConceptKind.Principle or ConceptKind.Term && concept.PreferredName is { Length: > 0 } name && !Casing.HasInnerCapital(name))
            {
                capitals += Characters.ClassOf(name[0]) switch
                {
                    CharacterClass.Upper => 1,
                    CharacterClass.Lower => -1,
                    _ => 0,
                };
            }
        }

        return capitals > 0;
    }
}

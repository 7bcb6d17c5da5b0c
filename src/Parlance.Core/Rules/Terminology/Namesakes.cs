using System.Runtime.CompilerServices;
using Parlance.Vocabularies;

namespace Parlance.Rules.Terminology;

/// <summary>Names, titles apart, that a vocabulary declares more than once. Worked out once for a vocabulary.</summary>
internal static class Namesakes
{
    private static readonly ConditionalWeakTable<Vocabulary, List<List<(int Concept, int Name)>>> s_known = new();

    /// <summary>For each such name, the concepts that have it and its index among their names.</summary>
    public static List<List<(int Concept, int Name)>> Of(Vocabulary vocabulary) => s_known.GetValue(vocabulary, Find);

    private static List<List<(int Concept, int Name)>> Find(Vocabulary vocabulary)
    {
        var first = new Dictionary<string, (int Concept, int Name)>(StringComparer.Ordinal);
        var several = new Dictionary<string, List<(int Concept, int Name)>>(StringComparer.Ordinal);
        for (int i = 0; i < vocabulary.Concepts.Length; i++)
        {
            Concept concept = vocabulary.Concepts[i];
            for (int name = 0; name < concept.Names.Length; name++)
            {
                if (!IsApart(concept.Kind, concept.Names[name].Status))
                {
                    Add(first, several, KeyOf(concept.Names[name].Text), (i, name));
                }
            }
        }

        return several.Values.ToList();
    }

    /// <summary>Whether a name is one to avoid, or the title of a document or an event, which others may have too.</summary>
    private static bool IsApart(ConceptKind kind, TermStatus status) =>
        status == TermStatus.Deprecated || (kind is ConceptKind.Document or ConceptKind.Event && status == TermStatus.Preferred);

    private static void Add(
        Dictionary<string, (int Concept, int Name)> first, Dictionary<string, List<(int Concept, int Name)>> several, string key, (int Concept, int Name) place)
    {
        if (!first.TryGetValue(key, out (int Concept, int Name) known))
        {
            first.Add(key, place);
        }
        else if (several.TryGetValue(key, out List<(int Concept, int Name)>? namesakes))
        {
            namesakes.Add(place);
        }
        else
        {
            several.Add(key, [known, place]);
        }
    }

    /// <summary>Capitals tell an acronym from a word (<em>WHO</em>, <em>who</em>), and nothing else.</summary>
    private static string KeyOf(string name) =>
        name.Length > 1 && string.Equals(name, name.ToUpperInvariant(), StringComparison.Ordinal) ? name : name.ToLowerInvariant();
}

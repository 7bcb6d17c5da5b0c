using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Rules.Terminology;

/// <summary>Finds where a name of a concept is written.</summary>
/// <param name="model">The model.</param>
internal sealed class DeclaredPlaces(PolicyModel model)
{
    /// <summary>Of two equal entries the first is the one that is meant.</summary>
    private readonly Lazy<Dictionary<(Concept Concept, TermName Name), SourceSpan>> _inTermbases = new(() =>
    {
        var places = new Dictionary<(Concept Concept, TermName Name), SourceSpan>();
        foreach (PlacedName name in model.TermbaseNames)
        {
            if (!places.ContainsKey((name.Concept, name.Name)))
            {
                places.Add((name.Concept, name.Name), name.Span);
            }
        }

        return places;
    });

    /// <summary>The place of a name; that of the concept where the name has none of its own; null outside this compilation.</summary>
    /// <param name="concept">Index of the concept.</param>
    /// <param name="name">Index of the name.</param>
    public SourceSpan? Of(int concept, int name)
    {
        Concept declared = model.Vocabulary.Concepts[concept];
        if (model.ItemOf(concept) is { } item)
        {
            foreach (Passage text in item.Texts(Parts.Of(declared.Names[name].Status).Kind))
            {
                if (text.Text.Trim() == declared.Names[name].Text)
                {
                    return text.Locate(new TextRange(0, text.Text.Length));
                }
            }
        }
        else if (_inTermbases.Value.TryGetValue((declared, declared.Names[name]), out SourceSpan place))
        {
            return place;
        }

        return model.DeclarationOf(concept);
    }
}

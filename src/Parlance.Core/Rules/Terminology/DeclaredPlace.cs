using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Rules.Terminology;

/// <summary>Finds where a name of a concept is written.</summary>
internal static class DeclaredPlace
{
    /// <summary>The place of a name; that of the concept where the name has none of its own; null outside this compilation.</summary>
    /// <param name="model">The model.</param>
    /// <param name="concept">Index of the concept.</param>
    /// <param name="name">Index of the name.</param>
    public static SourceSpan? Of(PolicyModel model, int concept, int name)
    {
        TermName declared = model.Vocabulary.Concepts[concept].Names[name];
        if (model.ItemOf(concept) is { } item)
        {
            foreach (Passage text in item.Texts(PartOf(declared.Status)))
            {
                if (text.Text.Trim() == declared.Text)
                {
                    return text.Locate(new TextRange(0, text.Text.Length));
                }
            }
        }

        return model.DeclarationOf(concept);
    }

    private static PartKind PartOf(TermStatus status) => status switch
    {
        TermStatus.Preferred => PartKind.Name,
        TermStatus.Abbreviation => PartKind.Abbreviation,
        TermStatus.Admitted => PartKind.Admitted,
        _ => PartKind.Deprecated,
    };
}

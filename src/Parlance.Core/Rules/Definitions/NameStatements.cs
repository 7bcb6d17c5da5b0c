using System.Collections.Immutable;
using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Rules.Definitions;

/// <summary>Gathers the names that a model, its termbases and its referenced assemblies state.</summary>
internal static class NameStatements
{
    /// <summary>The names in reading order, those of referenced assemblies before all others.</summary>
    public static ImmutableArray<NameStatement> Of(PolicyModel model)
    {
        var names = new List<NameStatement>();
        foreach (PolicyItem item in model.Items)
        {
            Add(names, item);
        }

        foreach (ItemGroup group in model.Groups)
        {
            if (group.Name is { } name && Naming.IsName(name.Text))
            {
                names.Add(new NameStatement(name.Text.Trim(), TermStatus.Preferred, group, name.Text.Trim(), false, "", name.Span));
            }
        }

        foreach (PlacedName name in model.TermbaseNames)
        {
            names.Add(Of(name.Concept, name.Name, name.Language, name.Span));
        }

        for (int i = 0; i < model.Vocabulary.Concepts.Length; i++)
        {
            if (model.DeclarationOf(i) is null)
            {
                Concept concept = model.Vocabulary.Concepts[i];
                names.AddRange(concept.Names.Select(name => Of(concept, name, "", null)));
            }
        }

        return names.OrderBy(static n => n.Span.HasValue).ThenBy(static n => n.Span).ToImmutableArray();
    }

    private static void Add(List<NameStatement> names, PolicyItem item)
    {
        bool isTitle = item.Kind is ItemKind.Document or ItemKind.Event;
        foreach (PartInfo part in Parts.OfNames)
        {
            foreach (Passage text in item.Texts(part.Kind))
            {
                if (Naming.IsName(text.Text))
                {
                    SourceSpan span = text.Locate(new TextRange(0, text.Text.Length));
                    names.Add(new NameStatement(text.Text.Trim(), part.Status!.Value, item, Naming.Of(item), isTitle, "", span));
                }
            }
        }
    }

    private static NameStatement Of(Concept concept, TermName name, string language, SourceSpan? span) => new(
        name.Text, name.Status, concept, concept.PreferredName ?? name.Text, concept.Kind is ConceptKind.Document or ConceptKind.Event, language, span);
}

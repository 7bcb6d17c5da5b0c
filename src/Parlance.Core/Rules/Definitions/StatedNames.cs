using System.Collections.Immutable;
using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Rules.Definitions;

/// <summary>A name as some declaration states it.</summary>
/// <param name="Text">The name.</param>
/// <param name="Status">How it stands to what it names.</param>
/// <param name="Owner">What it names: an item, a group or a concept.</param>
/// <param name="OwnerName">The preferred name of that; the name itself where there is none.</param>
/// <param name="IsTitle">Whether it names a document or an event, whose titles are no terms.</param>
/// <param name="Language">The language tag it is stated for; empty for the language of the model.</param>
/// <param name="Span">Where it stands; null in a referenced assembly.</param>
internal readonly record struct StatedName(
    string Text, TermStatus Status, object Owner, string OwnerName, bool IsTitle, string Language, SourceSpan? Span);

/// <summary>Gathers the names that a model, its termbases and its referenced assemblies state.</summary>
internal static class StatedNames
{
    private static readonly (PartKind Part, TermStatus Status)[] s_parts =
    [
        (PartKind.Name, TermStatus.Preferred),
        (PartKind.Abbreviation, TermStatus.Abbreviation),
        (PartKind.Admitted, TermStatus.Admitted),
        (PartKind.Deprecated, TermStatus.Deprecated),
    ];

    /// <summary>The names in reading order, those of referenced assemblies before all others.</summary>
    public static ImmutableArray<StatedName> Of(PolicyModel model)
    {
        var names = new List<StatedName>();
        foreach (PolicyItem item in model.Items)
        {
            Add(names, item);
        }

        foreach (ItemGroup group in model.Groups)
        {
            if (group.Name is { } name && Naming.IsName(name.Text))
            {
                names.Add(new StatedName(name.Text.Trim(), TermStatus.Preferred, group, name.Text.Trim(), false, "", name.Span));
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

    private static void Add(List<StatedName> names, PolicyItem item)
    {
        bool isTitle = item.Kind is ItemKind.Document or ItemKind.Event;
        foreach ((PartKind part, TermStatus status) in s_parts)
        {
            foreach (Passage text in item.Texts(part))
            {
                if (Naming.IsName(text.Text))
                {
                    SourceSpan span = text.Locate(new TextRange(0, text.Text.Length));
                    names.Add(new StatedName(text.Text.Trim(), status, item, Naming.Of(item), isTitle, "", span));
                }
            }
        }
    }

    private static StatedName Of(Concept concept, TermName name, string language, SourceSpan? span) => new(
        name.Text, name.Status, concept, concept.PreferredName ?? name.Text, concept.Kind is ConceptKind.Document or ConceptKind.Event, language, span);
}

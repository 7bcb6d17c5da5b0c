using System.Collections.Immutable;
using Parlance.Dates;
using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Tool.Exports;

/// <summary>What a model declares, apart from events: principles and their sets, terms, actors, documents, and the entries of termbases.</summary>
/// <param name="Language">The language of the model, as a tag.</param>
/// <param name="Concepts">The concepts, in reading order.</param>
internal sealed record ExportedVocabulary(string Language, ImmutableArray<ExportedConcept> Concepts)
{
    /// <summary>Takes the vocabulary out of a model.</summary>
    public static ExportedVocabulary Of(PolicyModel model)
    {
        var ids = new ExportedIds();
        ImmutableArray<ExportedConcept>.Builder concepts = ImmutableArray.CreateBuilder<ExportedConcept>();
        for (int number = 0; number < model.Files.Length; number++)
        {
            ModelFile file = model.Files[number];
            string language = model.OptionsOf(file.File).Language;
            foreach ((int declared, int item) in model.ConceptsOf(number))
            {
                Add(OfItem(model, model.Vocabulary.Concepts[declared], file.Items[item], language));
            }

            foreach ((int declared, int _) in model.GroupConceptsOf(number))
            {
                Add(Of(model.Vocabulary.Concepts[declared], [.. model.Vocabulary.Concepts[declared].Names.Select(name => (name, language))]));
            }

            ILookup<object?, PlacedName> placed = file.TermbaseNames.ToLookup(static name => name.Concept, ReferenceEqualityComparer.Instance);
            foreach ((Concept stated, SourceSpan? _) in file.Stated)
            {
                Add(OfTermbase(stated, placed[stated], language));
            }
        }

        return new ExportedVocabulary(model.Files.IsEmpty ? "en" : model.OptionsOf(model.Files[0].File).Language, concepts.ToImmutable());

        void Add(ExportedConcept concept)
        {
            if (concept is { Names.IsEmpty: false, Kind: not ConceptKind.Event })
            {
                concepts.Add(concept with { Id = ids.Next(concept.Names[0].Text) });
            }
        }
    }

    private static ExportedConcept Of(Concept concept, ImmutableArray<(TermName Name, string Language)> names) => new(
        "",
        concept.Kind,
        [
            .. names.Select(static name => new ExportedName(ExportedText.Of(name.Name.Text), name.Name.Status, name.Language))
                .Where(static name => name.Text.Length > 0).Distinct().OrderBy(static name => name.Status),
        ])
    {
        Valid = DateOf(concept.Valid),
    };

    /// <summary>An entry of a termbase, or what a referenced assembly declares, of which only the names are known.</summary>
    private static ExportedConcept OfTermbase(Concept concept, IEnumerable<PlacedName> placed, string language)
    {
        ImmutableArray<(TermName, string)> names = [.. placed.Select(name => (name.Name, name.Language.Length > 0 ? name.Language : language))];
        return Of(concept, names.IsEmpty ? [.. concept.Names.Select(name => (name, language))] : names) with
        {
            Definition = ExportedText.OrNull(placed.Select(static name => name.Definition).FirstOrDefault(static definition => definition is not null)),
        };
    }

    private static ExportedConcept OfItem(PolicyModel model, Concept concept, PolicyItem item, string language) =>
        Of(concept, [.. concept.Names.Select(name => (name, language))]) with
        {
            Definition = ExportedText.OrNull(item.Texts(PartKind.Definition).FirstOrDefault()?.Text),
            Sources = [.. item.Texts(PartKind.Source).Select(static source => ExportedText.Of(source.Text)).Where(static source => source.Length > 0)],
            Set = model.GroupOf(item)?.Name is { } set && item.Kind == ItemKind.Principle ? ExportedText.OrNull(set.Text) : null,
            Cites = NamedBy(model, item, isSuccession: false),
            Replaces = NamedBy(model, item, isSuccession: true),
        };

    /// <summary>The names of the items that another refers to, by their declarations or by name.</summary>
    private static ImmutableArray<string> NamedBy(PolicyModel model, PolicyItem item, bool isSuccession)
    {
        IEnumerable<ItemPart> parts = item.Parts.Where(part => part.Kind == PartKind.Cites && part.IsSuccession == isSuccession);
        return
        [
            .. parts.SelectMany(part => part.Texts.Select(static text => text.Text)
                .Concat(part.References.Select(reference => model.Items.FirstOrDefault(other => other.DeclarationKey == reference.Key)?.NameText ?? "")))
                .Select(ExportedText.Of).Where(static name => name.Length > 0).Distinct(),
        ];
    }

    private static string? DateOf(WrittenDate? date) => date?.Value is null ? null : date.Text;
}

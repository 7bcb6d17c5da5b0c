using System.Collections.Immutable;
using Parlance.Dates;
using Parlance.Vocabularies;

namespace Parlance.Model;

/// <summary>Collects the names that a model declares, and where.</summary>
internal sealed class VocabularyBuilder(PolicyModel model)
{
    private readonly ImmutableArray<Concept>.Builder _concepts = ImmutableArray.CreateBuilder<Concept>();
    private readonly ImmutableArray<SourceSpan?>.Builder _places = ImmutableArray.CreateBuilder<SourceSpan?>();
    private readonly ImmutableArray<PolicyItem?>.Builder _items = ImmutableArray.CreateBuilder<PolicyItem?>();

    public ImmutableArray<SourceSpan?> Places => _places.ToImmutable();

    public ImmutableArray<PolicyItem?> Items => _items.ToImmutable();

    public Vocabulary Build(List<(Concept Concept, SourceSpan? Place)> elsewhere)
    {
        foreach (PolicyItem item in model.Items)
        {
            ImmutableArray<TermName> names = NamesOf(item);
            if (names.Length > 0)
            {
                Add(new Concept(KindOf(item.Kind), names, SetOf(item), ValidOf(item)), item.Anchor, item);
            }
        }

        foreach (ItemGroup group in model.Groups)
        {
            if (group.Name is { Text.Length: > 0 } name)
            {
                var names = ImmutableArray.Create(new TermName(name.Text, TermStatus.Preferred));
                Add(new Concept(ConceptKind.Set, names, group.DisplayName, group.Validity), name.Span, null);
            }
        }

        foreach ((Concept concept, SourceSpan? place) in elsewhere)
        {
            Add(concept, place, null);
        }

        return Vocabulary.Create(_concepts.ToImmutable());
    }

    private void Add(Concept concept, SourceSpan? place, PolicyItem? item)
    {
        _concepts.Add(concept);
        _places.Add(place);
        _items.Add(item);
    }

    private static ImmutableArray<TermName> NamesOf(PolicyItem item)
    {
        ImmutableArray<TermName>.Builder names = ImmutableArray.CreateBuilder<TermName>();
        foreach (PartInfo part in Parts.OfNames)
        {
            foreach (Passage text in item.Texts(part.Kind))
            {
                // A name with a part that is not constant is no name to look for.
                if (text.Text.Trim().Length > 0 && text.Text.IndexOf(Passage.Hole) < 0)
                {
                    names.Add(new TermName(text.Text.Trim(), part.Status!.Value));
                }
            }
        }

        return names.ToImmutable();
    }

    private string? SetOf(PolicyItem item) =>
        item.Kind == ItemKind.Principle ? model.GroupOf(item)?.DisplayName : null;

    private WrittenDate? ValidOf(PolicyItem item) =>
        item.Part(PartKind.Valid)?.Date ?? (item.Kind == ItemKind.Principle ? model.GroupOf(item)?.Validity : null);

    /// <summary>What an item is to the vocabulary.</summary>
    public static ConceptKind KindOf(ItemKind kind) => kind switch
    {
        ItemKind.Principle => ConceptKind.Principle,
        ItemKind.Event => ConceptKind.Event,
        ItemKind.Document => ConceptKind.Document,
        ItemKind.Term => ConceptKind.Term,
        _ => ConceptKind.Actor,
    };
}

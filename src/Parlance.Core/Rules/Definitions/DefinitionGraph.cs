using System.Collections.Immutable;
using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Rules.Definitions;

/// <summary>Which principles and terms are defined by which others: by the names in their statements, and by what the items cite.</summary>
internal sealed class DefinitionGraph
{
    private readonly Dictionary<PolicyItem, int> _numbers = new();
    private readonly List<DefinitionLink>[] _links;

    private DefinitionGraph(PolicyModel model, CancellationToken cancellation)
    {
        Items = model.Items
            .Where(static i => i.Kind is ItemKind.Principle or ItemKind.Term && Naming.IsName(i.NameText) && i.Texts(PartKind.Definition).Any(static t => Naming.IsName(t.Text)))
            .OrderBy(static i => i.Anchor).ThenBy(static i => i.Span)
            .ToImmutableArray();
        _links = new List<DefinitionLink>[Items.Length];
        for (int i = 0; i < Items.Length; i++)
        {
            _numbers[Items[i]] = i;
        }

        for (int i = 0; i < Items.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            _links[i] = Read(Items[i], model);
        }
    }

    /// <summary>The principles and terms that have a definition, by the place of their names; the numbers of nodes are indexes into this.</summary>
    public ImmutableArray<PolicyItem> Items { get; }

    /// <summary>What a definition leads to, each thing once.</summary>
    public IReadOnlyList<DefinitionLink> From(int node) => _links[node];

    /// <summary>Reads the definitions of a model.</summary>
    public static DefinitionGraph Of(PolicyModel model, CancellationToken cancellation) => new(model, cancellation);

    private List<DefinitionLink> Read(PolicyItem item, PolicyModel model)
    {
        var links = new List<DefinitionLink>();
        var known = new HashSet<int>();
        foreach (Passage definition in item.Texts(PartKind.Definition))
        {
            var analysis = NamedText.Of(definition, model.Vocabulary);
            foreach (VocabularyMatch match in DefinitionStatement.Names(analysis, concept => ReferenceEquals(model.ItemOf(concept), item)))
            {
                if (model.ItemOf(match.Concept) is { } other && _numbers.TryGetValue(other, out int to) && known.Add(to))
                {
                    var place = new Place(definition, match.Range);
                    links.Add(new DefinitionLink(to, place, definition.Text.Substring(match.Start, match.Length)));
                }
            }
        }

        foreach (ItemReference reference in item.Parts.Where(static p => p.Kind == PartKind.Cites).SelectMany(static p => p.References))
        {
            if (model.Declared(reference.Key) is { } other && other != item && _numbers.TryGetValue(other, out int to) && known.Add(to))
            {
                links.Add(new DefinitionLink(to, reference.Span, null));
            }
        }

        return links;
    }
}

/// <summary>One definition's resting on another.</summary>
/// <param name="To">The number of the other.</param>
/// <param name="Place">Where it says so.</param>
/// <param name="Words">The words that name the other; null where the item only cites it.</param>
internal readonly record struct DefinitionLink(int To, Place Place, string? Words);

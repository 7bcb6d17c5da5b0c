using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Rules.Definitions;

/// <summary>A principle or term that has a definition, or one thing that its definition rests on.</summary>
/// <param name="Item">The number of the item in its file.</param>
/// <param name="Name">Its name, for messages; null for a link.</param>
/// <param name="Concept">The number of its concept, or of the one that a link leads to; -1 where a link is a citation.</param>
/// <param name="Declaration">The key of its declaration, or of the one that a link cites; null where there is none.</param>
/// <param name="Text">The number of the text in which a link stands; for a citation the index of the reference among those of the item.</param>
/// <param name="Range">The name in that text.</param>
/// <param name="Words">The words that name the other; null where the item only cites it.</param>
internal readonly record struct DefinitionFact(int Item, string? Name, int Concept, string? Declaration, int Text, TextRange Range, string? Words)
{
    /// <summary>How it is written: only where there are words it stands in a text.</summary>
    public static FactFormat<DefinitionFact> Format { get; } = new(
        static (to, fact) =>
        {
            to.Signed(fact.Item);
            to.Text(fact.Name);
            to.Signed(fact.Concept);
            to.Text(fact.Declaration);
            to.Text(fact.Words);
            to.Number(fact.Text);
            if (fact.Words is not null)
            {
                to.Range(fact.Range);
            }
        },
        static from =>
        {
            int item = from.ItemNumber();
            (string? name, int concept, string? declaration, string? words) = (from.TextOrNull(), from.Concept(), from.TextOrNull(), from.TextOrNull());
            int text = words is null ? from.Number() : from.TextNumber();
            return new DefinitionFact(item, name, concept, declaration, text, words is null ? default : from.Range(text), words);
        });
}

/// <summary>One definition's resting on another.</summary>
/// <param name="To">The number of the other.</param>
/// <param name="File">The number of the file where it says so.</param>
/// <param name="Fact">How it says so.</param>
internal readonly record struct DefinitionLink(int To, int File, DefinitionFact Fact)
{
    /// <summary>The words that name the other; null where the item only cites it.</summary>
    public string? Words => Fact.Words;
}

/// <summary>Which principles and terms are defined by which others: by the names in their statements, and by what the items cite.</summary>
internal sealed class DefinitionGraph
{
    private readonly List<FileFact<DefinitionFact>> _nodes = [];
    private readonly List<List<DefinitionLink>> _links = [];

    /// <summary>Makes the graph of all facts.</summary>
    public DefinitionGraph(IEnumerable<FileFact<DefinitionFact>> facts)
    {
        var all = facts.ToList();
        var byConcept = new Dictionary<int, int>();
        var byDeclaration = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (FileFact<DefinitionFact> fact in all.Where(static f => f.Fact.Name is not null))
        {
            byConcept[fact.Fact.Concept] = _nodes.Count;
            if (fact.Fact.Declaration is { } key && !byDeclaration.ContainsKey(key))
            {
                byDeclaration.Add(key, _nodes.Count);
            }

            _nodes.Add(fact);
            _links.Add([]);
        }

        // The links of an item follow it.
        int from = -1;
        foreach (FileFact<DefinitionFact> fact in all)
        {
            if (fact.Fact.Name is not null)
            {
                from++;
            }
            else if (fact.Fact.Declaration is { } key ? byDeclaration.TryGetValue(key, out int to) && to != from : byConcept.TryGetValue(fact.Fact.Concept, out to))
            {
                if (!_links[from].Exists(link => link.To == to))
                {
                    _links[from].Add(new DefinitionLink(to, fact.File, fact.Fact));
                }
            }
        }
    }

    /// <summary>How many there are.</summary>
    public int Count => _nodes.Count;

    /// <summary>The file and the item of a node.</summary>
    public FileFact<DefinitionFact> Node(int node) => _nodes[node];

    /// <summary>The name of a node.</summary>
    public string NameOf(int node) => _nodes[node].Fact.Name!;

    /// <summary>What a definition leads to, each thing once.</summary>
    public IReadOnlyList<DefinitionLink> From(int node) => _links[node];

    /// <summary>Adds the definitions of a file, each followed by its links.</summary>
    public static void Collect(FileContext file, ulong key, FactList<DefinitionFact> facts)
    {
        using IEnumerator<(int Concept, int Item)> declared = file.Concepts.GetEnumerator();
        bool isLeft = declared.MoveNext();
        for (int i = 0; i < file.File.Items.Length; i++)
        {
            PolicyItem item = file.File.Items[i];
            int concept = -1;
            if (isLeft && declared.Current.Item == i)
            {
                concept = declared.Current.Concept;
                isLeft = declared.MoveNext();
            }

            if (item.Kind is ItemKind.Principle or ItemKind.Term && Naming.IsName(item.NameText) && item.Texts(PartKind.Definition).Any(static t => Naming.IsName(t.Text)))
            {
                file.Cancellation.ThrowIfCancellationRequested();
                AddNode(file, i, concept, key, facts);
            }
        }
    }

    private static void AddNode(FileContext file, int number, int own, ulong key, FactList<DefinitionFact> facts)
    {
        PolicyItem item = file.File.Items[number];
        facts.Add(key, new DefinitionFact(number, Naming.Of(item), own, item.DeclarationKey, 0, default, null));
        foreach (Passage definition in item.Texts(PartKind.Definition))
        {
            var text = NamedText.Of(definition, file.Vocabulary);
            if (own >= 0 && DefinitionStatement.Restated(text, file.Vocabulary.Concepts[own].PreferredName) is { } restated)
            {
                facts.Add(key, new DefinitionFact(number, null, own, null, file.File.NumberOf(definition), restated, restated.In(definition.Text)));
                continue;
            }

            foreach (VocabularyMatch match in DefinitionStatement.Names(text, concept => concept == own))
            {
                string words = definition.Text.Substring(match.Start, match.Length);
                facts.Add(key, new DefinitionFact(number, null, match.Concept, null, file.File.NumberOf(definition), match.Range, words));
            }
        }

        int index = 0;
        foreach (ItemReference reference in Citations(item))
        {
            facts.Add(key, new DefinitionFact(number, null, -1, reference.Key, index++, default, null));
        }
    }

    /// <summary>What an item cites by a field, property or type.</summary>
    public static IEnumerable<ItemReference> Citations(PolicyItem item) => item.Parts.Where(static p => p.Kind == PartKind.Cites).SelectMany(static p => p.References);
}

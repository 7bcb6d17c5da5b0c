using System.Collections.Immutable;
using Parlance.Dates;
using Parlance.Vocabularies;

namespace Parlance.Model;

/// <summary>What the items of one file declare: a concept for each item that has a name.</summary>
internal sealed class DeclaredConcepts
{
    private readonly Dictionary<string, (string? Name, string? Valid)> _sets = new(StringComparer.Ordinal);

    /// <summary>Reads the names of a file's items.</summary>
    /// <param name="file">The file.</param>
    /// <param name="groups">The groups of the model, which say to what set a principle belongs and when it holds.</param>
    public DeclaredConcepts(ModelFile file, GroupTable groups)
    {
        ImmutableArray<Concept>.Builder concepts = ImmutableArray.CreateBuilder<Concept>(file.Items.Length);
        ImmutableArray<int>.Builder items = ImmutableArray.CreateBuilder<int>(file.Items.Length);
        for (int i = 0; i < file.Items.Length; i++)
        {
            PolicyItem item = file.Items[i];
            ImmutableArray<TermName> names = NamesOf(item);
            if (names.Length > 0)
            {
                ItemGroup? set = item.Kind == ItemKind.Principle ? groups.Find(item.GroupKey) : null;
                if (item.Kind == ItemKind.Principle)
                {
                    _sets[item.GroupKey ?? ""] = (set?.DisplayName, set?.Valid?.Text);
                }

                WrittenDate? valid = item.Part(PartKind.Valid)?.Date ?? set?.Validity;
                concepts.Add(new Concept(KindOf(item.Kind), names, set?.DisplayName, valid)
                {
                    FamilyName = item.Kind == ItemKind.Actor ? TextsOf(item, PartKind.FamilyName).FirstOrDefault() : null,
                    Offices = item.Kind == ItemKind.Actor ? TextsOf(item, PartKind.Offices).ToImmutableArray() : ImmutableArray<string>.Empty,
                });
                items.Add(i);
            }
        }

        // Titles of events come last, so that one more of them leaves the numbers of all other concepts as they were.
        Items = items.Where(i => file.Items[i].Kind != ItemKind.Event).Concat(items.Where(i => file.Items[i].Kind == ItemKind.Event)).ToImmutableArray();
        All = concepts.Where(static concept => concept.Kind != ConceptKind.Event).Concat(concepts.Where(static concept => concept.Kind == ConceptKind.Event)).ToImmutableArray();
        Titles = All.Count(static concept => concept.Kind == ConceptKind.Event);
    }

    /// <summary>Whether groups say of the sets what they said when the names were read.</summary>
    public bool Hold(GroupTable groups)
    {
        foreach (KeyValuePair<string, (string? Name, string? Valid)> set in _sets)
        {
            ItemGroup? group = groups.Find(set.Key);
            if (set.Value != (group?.DisplayName, group?.Valid?.Text))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>How many of the concepts are events; these come last.</summary>
    public int Titles { get; }

    /// <summary>The concepts, in the order of the file, events after the others.</summary>
    public ImmutableArray<Concept> All { get; }

    /// <summary>The number of the item of each concept in the file.</summary>
    public ImmutableArray<int> Items { get; }

    /// <summary>What an item is to the vocabulary.</summary>
    public static ConceptKind KindOf(ItemKind kind) => kind switch
    {
        ItemKind.Principle => ConceptKind.Principle,
        ItemKind.Event => ConceptKind.Event,
        ItemKind.Document => ConceptKind.Document,
        ItemKind.Term => ConceptKind.Term,
        _ => ConceptKind.Actor,
    };

    private static ImmutableArray<TermName> NamesOf(PolicyItem item)
    {
        ImmutableArray<TermName>.Builder names = ImmutableArray.CreateBuilder<TermName>();
        foreach (PartInfo part in Parts.OfNames)
        {
            names.AddRange(TextsOf(item, part.Kind).Select(text => new TermName(text, part.Status!.Value)));
        }

        return names.ToImmutable();
    }

    /// <summary>The texts of a part. One that is not constant is no name to look for.</summary>
    private static IEnumerable<string> TextsOf(PolicyItem item, PartKind part) =>
        item.Texts(part).Select(static text => text.Text.Trim()).Where(static text => text.Length > 0 && text.IndexOf(Passage.Hole) < 0);
}

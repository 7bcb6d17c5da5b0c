using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Rules.Terminology;

/// <summary>A name that a file declares.</summary>
/// <param name="Concept">The number of the concept.</param>
/// <param name="Name">The index of the name among those of the concept.</param>
/// <param name="Place">Where it is written: the concept where the name has no place of its own.</param>
internal readonly record struct DeclaredName(int Concept, int Name, NamePlace Place)
{
    /// <summary>The names that a file declares: those of its items, groups and entries.</summary>
    public static IEnumerable<DeclaredName> In(FileContext file)
    {
        foreach ((int concept, int item) in file.Concepts)
        {
            for (int name = 0; name < file.Vocabulary.Concepts[concept].Names.Length; name++)
            {
                yield return new DeclaredName(concept, name, PlaceOf(file.File.Items[item], item, file.Vocabulary.Concepts[concept].Names[name], file.File));
            }
        }

        foreach ((int concept, int group) in file.GroupConcepts())
        {
            yield return new DeclaredName(concept, 0, new NamePlace(NameSort.Group, group));
        }

        (int first, int count) = file.StatedConcepts;
        var places = new Dictionary<(Concept Concept, TermName Name), int>();
        for (int i = 0; i < file.File.TermbaseNames.Length; i++)
        {
            // Of two equal entries the first is the one that is meant.
            (Concept, TermName) key = (file.File.TermbaseNames[i].Concept, file.File.TermbaseNames[i].Name);
            if (!places.ContainsKey(key))
            {
                places.Add(key, i);
            }
        }

        for (int i = 0; i < count; i++)
        {
            Concept stated = file.File.Stated[i].Concept;
            for (int name = 0; name < stated.Names.Length; name++)
            {
                yield return new DeclaredName(first + i, name, places.TryGetValue((stated, stated.Names[name]), out int place)
                    ? new NamePlace(NameSort.Termbase, place)
                    : new NamePlace(NameSort.Entry, i));
            }
        }
    }

    private static NamePlace PlaceOf(PolicyItem item, int number, TermName name, ModelFile file)
    {
        foreach (Passage text in item.Texts(Parts.Of(name.Status).Kind))
        {
            if (text.Text.Trim() == name.Text)
            {
                return new NamePlace(NameSort.Text, file.NumberOf(text));
            }
        }

        return new NamePlace(NameSort.Item, number);
    }
}

using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Rules.Terminology;

/// <summary>A name that a file declares.</summary>
/// <param name="Owner">What it names, by a number that no other thing in its file has.</param>
/// <param name="Kind">What that is.</param>
/// <param name="Name">The name.</param>
/// <param name="Preferred">The preferred name of that; null where there is none.</param>
/// <param name="Origin">The referenced assembly or the termbase that declares it; null for code of this compilation.</param>
/// <param name="Place">Where it is written: what it names where the name has no place of its own.</param>
internal readonly record struct DeclaredName(int Owner, ConceptKind Kind, TermName Name, string? Preferred, string? Origin, NamePlace Place)
{
    /// <summary>How it is written.</summary>
    public static FactFormat<DeclaredName> Format { get; } = new(
        static (to, name) =>
        {
            to.Number(name.Owner);
            to.Byte((byte)name.Kind);
            to.Text(name.Name.Text);
            to.Byte((byte)name.Name.Status);
            to.Text(name.Preferred);
            to.Text(name.Origin);
            name.Place.Write(to);
        },
        static from => new DeclaredName(
            from.Number(),
            (ConceptKind)from.Number((int)ConceptKind.Set + 1),
            new TermName(from.Text(), (TermStatus)from.Number((int)TermStatus.Deprecated + 1)),
            from.TextOrNull(),
            from.TextOrNull(),
            NamePlace.Read(from)));

    /// <summary>The names that a file declares: those of its items, groups and entries.</summary>
    public static IEnumerable<DeclaredName> In(FileContext file)
    {
        int owner = 0;
        foreach ((int concept, int item) in file.Concepts)
        {
            foreach (TermName name in file.Vocabulary.Concepts[concept].Names)
            {
                yield return Of(file.Vocabulary.Concepts[concept], owner, name, PlaceOf(item, name, file.File));
            }

            owner++;
        }

        foreach ((int concept, int group) in file.GroupConcepts())
        {
            yield return Of(file.Vocabulary.Concepts[concept], owner++, file.Vocabulary.Concepts[concept].Names[0], new NamePlace(NameSort.Group, group));
        }

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

        for (int i = 0; i < file.File.Stated.Length; i++, owner++)
        {
            Concept stated = file.File.Stated[i].Concept;
            foreach (TermName name in stated.Names)
            {
                NamePlace place = places.TryGetValue((stated, name), out int index) ? new NamePlace(NameSort.Termbase, index) : new NamePlace(NameSort.Entry, i);
                yield return Of(stated, owner, name, place);
            }
        }
    }

    private static DeclaredName Of(Concept concept, int owner, TermName name, NamePlace place) =>
        new(owner, concept.Kind, name, concept.PreferredName, concept.Origin, place);

    private static NamePlace PlaceOf(int item, TermName name, ModelFile file)
    {
        foreach (Passage text in file.Items[item].Texts(Parts.Of(name.Status).Kind))
        {
            if (text.Text.Trim() == name.Text)
            {
                return new NamePlace(NameSort.Text, file.NumberOf(text));
            }
        }

        return new NamePlace(NameSort.Item, item);
    }
}

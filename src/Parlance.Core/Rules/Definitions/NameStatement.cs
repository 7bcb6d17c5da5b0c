using Parlance.Language;
using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Rules.Definitions;

/// <summary>A name as some declaration states it.</summary>
/// <param name="Text">The name.</param>
/// <param name="Status">Whether it is the preferred name, an abbreviation, a name to avoid.</param>
/// <param name="Owner">What it names, by a number that no other thing in its file has.</param>
/// <param name="OwnerName">The preferred name of that; the name itself where there is none.</param>
/// <param name="IsTitle">Whether it names a document or an event, whose titles are no terms.</param>
/// <param name="Language">The language tag it is stated for; empty for the language of the model.</param>
/// <param name="Origin">The referenced assembly that states it; null for this compilation.</param>
/// <param name="Place">Where it is written.</param>
internal sealed record NameStatement(string Text, TermStatus Status, int Owner, string OwnerName, bool IsTitle, string Language, string? Origin, NamePlace Place)
{
    /// <summary>How it is written.</summary>
    public static FactFormat<NameStatement> Format { get; } = new(
        static (to, name) =>
        {
            to.Text(name.Text);
            to.Byte((byte)name.Status);
            to.Number(name.Owner);
            to.Text(name.OwnerName);
            to.Flag(name.IsTitle);
            to.Text(name.Language);
            to.Text(name.Origin);
            name.Place.Write(to);
        },
        static from => new NameStatement(
            from.Text(), (TermStatus)from.Number((int)TermStatus.Deprecated + 1), from.Number(), from.Text(), from.Flag(), from.Text(), from.TextOrNull(), NamePlace.Read(from)));
}

/// <summary>Two statements of one name that cannot both be followed, told at the later one.</summary>
/// <param name="Later">The later statement.</param>
/// <param name="Earlier">The earlier one.</param>
/// <param name="IsWithin">Whether one declaration makes both.</param>
internal sealed record NameClash(FileFact<NameStatement> Later, FileFact<NameStatement> Earlier, bool IsWithin);

/// <summary>The clashes of the statements of one name.</summary>
internal sealed record NameClashes(List<NameClash> All);

/// <summary>The names that all files state, under their letters.</summary>
internal sealed class NameStatements : Facts<NameStatement, NameClashes>
{
    /// <summary>Files may have thousands of items and groups each; what they name is told apart by steps of so many.</summary>
    private const int MostOfOneSort = 1 << 28;

    /// <inheritdoc/>
    public override FactFormat<NameStatement> Format => NameStatement.Format;

    /// <inheritdoc/>
    public override void Collect(FileContext file, FactList<NameStatement> facts)
    {
        var names = new List<(SourceSpan? Span, NameStatement Name)>();
        for (int i = 0; i < file.File.Items.Length; i++)
        {
            Add(names, file.File, i);
        }

        for (int i = 0; i < file.File.Groups.Length; i++)
        {
            if (file.File.Groups[i].Name is { } name && Naming.IsName(name.Text))
            {
                string text = name.Text.Trim();
                names.Add((name.Span, new NameStatement(text, TermStatus.Preferred, MostOfOneSort + i, text, false, "", null, new NamePlace(NameSort.Group, i))));
            }
        }

        AddTermbase(names, file.File);
        for (int i = 0; i < file.File.Stated.Length; i++)
        {
            if (file.File.Stated[i] is { Place: null, Concept: var concept })
            {
                foreach (TermName name in concept.Names)
                {
                    names.Add((null, Of(concept, name, (2 * MostOfOneSort) + i, "", concept.Origin, new NamePlace(NameSort.Elsewhere, i))));
                }
            }
        }

        foreach ((SourceSpan? _, NameStatement name) in names.OrderBy(static n => n.Span))
        {
            facts.Add(KeyOf(name.Text), name);
        }
    }

    /// <inheritdoc/>
    public override NameClashes? Merge(FactGroup<NameStatement> facts, MergeContext context)
    {
        var clashes = new List<NameClash>();
        var within = new Dictionary<(int File, int Owner, string Text), FileFact<NameStatement>>();
        var across = new List<FileFact<NameStatement>>();
        foreach (FileFact<NameStatement> name in facts)
        {
            // Whoever declares a name in other capitals says which to use; for two declarations it is one name.
            (int, int, string) own = (name.File, name.Fact.Owner, Casing.LowerFirst(name.Fact.Text));
            if (within.TryGetValue(own, out FileFact<NameStatement> other) && Contradict(name.Fact.Status, other.Fact.Status) && ShareLanguage(name.Fact, other.Fact))
            {
                clashes.Add(new NameClash(name, other, true));
            }
            else if (Opposite(name, across) is { } opposite)
            {
                clashes.Add(new NameClash(name, opposite, false));
            }

            if (!within.ContainsKey(own))
            {
                within.Add(own, name);
            }

            Keep(across, name);
        }

        return clashes.Count == 0 ? null : new NameClashes(clashes);
    }

    private static ulong KeyOf(string name) => WordKeys.Letters(name.ToLowerInvariant().AsSpan());

    private static bool Contradict(TermStatus one, TermStatus other) =>
        one != other && (one == TermStatus.Deprecated || other == TermStatus.Deprecated || (one != TermStatus.Abbreviation && other != TermStatus.Abbreviation));

    private static bool ShareLanguage(NameStatement one, NameStatement other) =>
        LanguageTag.IsWithin(one.Language, other.Language) || LanguageTag.IsWithin(other.Language, one.Language);

    /// <summary>An earlier declaration that says the opposite of a name: prefers what this avoids, or the other way round.</summary>
    private static FileFact<NameStatement>? Opposite(FileFact<NameStatement> name, List<FileFact<NameStatement>> across)
    {
        TermStatus? opposite = name.Fact.IsTitle ? null : name.Fact.Status switch
        {
            TermStatus.Preferred => TermStatus.Deprecated,
            TermStatus.Deprecated => TermStatus.Preferred,
            _ => null,
        };
        foreach (FileFact<NameStatement> other in across)
        {
            if (other.Fact.Status == opposite && !(other.File == name.File && other.Fact.Owner == name.Fact.Owner) && ShareLanguage(name.Fact, other.Fact))
            {
                return other;
            }
        }

        return null;
    }

    /// <summary>Keeps the first two declarations for each status and language: two, since the first may be the name's own.</summary>
    private static void Keep(List<FileFact<NameStatement>> across, FileFact<NameStatement> name)
    {
        if (!name.Fact.IsTitle && name.Fact.Status is TermStatus.Preferred or TermStatus.Deprecated
            && across.Count(other => other.Fact.Status == name.Fact.Status && other.Fact.Language == name.Fact.Language) < 2)
        {
            across.Add(name);
        }
    }

    private static void Add(List<(SourceSpan? Span, NameStatement Name)> names, ModelFile file, int index)
    {
        PolicyItem item = file.Items[index];
        bool isTitle = item.Kind is ItemKind.Document or ItemKind.Event;
        foreach (PartInfo part in Parts.OfNames)
        {
            foreach (Passage text in item.Texts(part.Kind))
            {
                if (Naming.IsName(text.Text))
                {
                    var place = new NamePlace(NameSort.Text, file.NumberOf(text));
                    names.Add((place.In(file), new NameStatement(text.Text.Trim(), part.Status!.Value, index, Naming.Of(item), isTitle, "", null, place)));
                }
            }
        }
    }

    private static void AddTermbase(List<(SourceSpan? Span, NameStatement Name)> names, ModelFile file)
    {
        Concept? entry = null;
        int owner = (3 * MostOfOneSort) - 1;
        for (int i = 0; i < file.TermbaseNames.Length; i++)
        {
            PlacedName name = file.TermbaseNames[i];
            owner += ReferenceEquals(entry, name.Concept) ? 0 : 1;
            entry = name.Concept;
            names.Add((name.Span, Of(name.Concept, name.Name, owner, name.Language, null, new NamePlace(NameSort.Termbase, i))));
        }
    }

    private static NameStatement Of(Concept concept, TermName name, int owner, string language, string? origin, NamePlace place) => new(
        name.Text, name.Status, owner, concept.PreferredName ?? name.Text, concept.Kind is ConceptKind.Document or ConceptKind.Event, language, origin, place);
}

using System.Collections.Immutable;
using Parlance.Options;
using Parlance.Vocabularies;

namespace Parlance.Model;

/// <summary>
/// What one file says: values that nothing changes, kept as long as the file reads the same. Items and texts are in the order of
/// the file, and are known by their numbers in it: the places of facts are made of those, so that an edit above a text leaves
/// them as they were.
/// </summary>
internal sealed class ModelFile
{
    private DeclaredConcepts? _concepts;
    private ImmutableArray<SourceFile> _writtenIn;

    /// <summary>The file.</summary>
    public required SourceFile File { get; init; }

    /// <summary>Whether it was read elsewhere, and is here for others to be held against: nobody asks for findings in it.</summary>
    public bool IsElsewhere { get; init; }

    /// <summary>The items.</summary>
    public ImmutableArray<PolicyItem> Items { get; init; } = ImmutableArray<PolicyItem>.Empty;

    /// <summary>The texts: those of the items and free-standing prose.</summary>
    public ImmutableArray<Passage> Passages { get; init; } = ImmutableArray<Passage>.Empty;

    /// <summary>The types and collections that hold items together, as far as this file says; other parts of a type may say more.</summary>
    public ImmutableArray<ItemGroup> Groups { get; init; } = ImmutableArray<ItemGroup>.Empty;

    /// <summary>Attributes that contradict each other.</summary>
    public ImmutableArray<AttributeFault> AttributeFaults { get; init; } = ImmutableArray<AttributeFault>.Empty;

    /// <summary>Declaration keys of the kinds that the file declares and of the types of no kind that these derive from.</summary>
    public ImmutableArray<string> KindDeclarations { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Event types with nowhere to put a date.</summary>
    public ImmutableArray<DatelessType> DatelessTypes { get; init; } = ImmutableArray<DatelessType>.Empty;

    /// <summary>Places at which the file, a termbase or a document of record, cannot be read.</summary>
    public ImmutableArray<FileFault> FileFaults { get; init; } = ImmutableArray<FileFault>.Empty;

    /// <summary>Options with values that they cannot have; only what stands in no file has some.</summary>
    public ImmutableArray<OptionFault> OptionFaults { get; init; } = ImmutableArray<OptionFault>.Empty;

    /// <summary>The document of record; its texts are among the <see cref="Passages"/>. Null for any other file.</summary>
    public RecordDocument? Document { get; init; }

    /// <summary>Concepts that are no items: those of a termbase or of referenced assemblies, with their places where they have one.</summary>
    public ImmutableArray<(Concept Concept, SourceSpan? Place)> Stated { get; init; } = ImmutableArray<(Concept, SourceSpan?)>.Empty;

    /// <summary>The names of those concepts that a termbase states.</summary>
    public ImmutableArray<PlacedName> TermbaseNames { get; init; } = ImmutableArray<PlacedName>.Empty;

    /// <summary>The facts that the file declares, or that referenced assemblies do.</summary>
    public ImmutableArray<DeclaredFact> Facts { get; init; } = ImmutableArray<DeclaredFact>.Empty;

    /// <summary>Other files in which parts of the texts are written, as constants are.</summary>
    public ImmutableArray<SourceFile> WrittenIn => _writtenIn.IsDefault ? _writtenIn = FindWrittenIn() : _writtenIn;

    /// <summary>What the file says with some more texts.</summary>
    public ModelFile With(ImmutableArray<Passage> more) => more.IsEmpty ? this : new()
    {
        File = File,
        Items = Items,
        Passages = Passages.AddRange(more).Sort(static (a, b) => a.Span.CompareTo(b.Span)),
        Groups = Groups,
        AttributeFaults = AttributeFaults,
        KindDeclarations = KindDeclarations,
        DatelessTypes = DatelessTypes,
        FileFaults = FileFaults,
        Document = Document,
        Stated = Stated,
        TermbaseNames = TermbaseNames,
        Facts = Facts,
    };

    /// <summary>Takes over what is known of the texts that stood in the file before an edit.</summary>
    public void TakeOver(ModelFile before)
    {
        ImmutableArray<Passage> old = before.Passages;
        int first = 0, last = 0;

        // Most edits leave all texts above and below alone.
        while (first < Math.Min(old.Length, Passages.Length) && Passages[first].IsSameAs(old[first]))
        {
            Passages[first].TakeOver(old[first]);
            first++;
        }

        while (last < Math.Min(old.Length, Passages.Length) - first && Passages[Passages.Length - 1 - last].IsSameAs(old[old.Length - 1 - last]))
        {
            Passages[Passages.Length - 1 - last].TakeOver(old[old.Length - 1 - last]);
            last++;
        }

        var known = new Dictionary<(string Text, PassageRole Role), Passage>();
        for (int i = first; i < old.Length - last; i++)
        {
            known[(old[i].Text, old[i].Role)] = old[i];
        }

        for (int i = first; i < Passages.Length - last && known.Count > 0; i++)
        {
            if (known.TryGetValue((Passages[i].Text, Passages[i].Role), out Passage? same))
            {
                Passages[i].TakeOver(same);
            }
        }
    }

    /// <summary>The number of a text of the file.</summary>
    public int NumberOf(Passage passage)
    {
        int low = 0, high = Passages.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Passages[middle].Span.CompareTo(passage.Span) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        while (!ReferenceEquals(Passages[low], passage))
        {
            low++;
        }

        return low;
    }

    /// <summary>The concepts that the items declare, and those items. They are kept while the groups say the same.</summary>
    public DeclaredConcepts Concepts(GroupTable groups)
    {
        if (_concepts is not { } known || !known.Hold(groups))
        {
            _concepts = known = new DeclaredConcepts(this, groups);
        }

        return known;
    }

    private ImmutableArray<SourceFile> FindWrittenIn()
    {
        var others = new HashSet<SourceFile>();
        foreach (Passage passage in Passages)
        {
            passage.AddFilesBeside(File, others);
        }

        foreach (ItemGroup group in Groups)
        {
            group.Name?.AddFilesBeside(File, others);
            group.Valid?.AddFilesBeside(File, others);
        }

        return others.OrderBy(static other => other.Path, StringComparer.Ordinal).ToImmutableArray();
    }
}

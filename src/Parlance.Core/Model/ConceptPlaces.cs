using System.Collections.Immutable;
using Parlance.Vocabularies;

namespace Parlance.Model;

/// <summary>
/// The concepts of a model and where each is declared. Those of items come first, file by file, then those of groups, then what
/// termbases and referenced assemblies state. A concept is found by the file that it is in, so that nothing is kept for each of them.
/// </summary>
internal sealed class ConceptPlaces
{
    private readonly ImmutableArray<ModelFile> _files;
    private readonly ImmutableArray<DeclaredConcepts> _ofItems;
    private readonly ImmutableArray<ItemGroup> _ofGroups;
    private readonly ImmutableArray<Concept> _declaredByGroups;
    private readonly Lazy<Dictionary<ItemGroup, int>> _groupNumbers;
    private readonly ImmutableArray<ModelFile> _stating;

    /// <summary>For each file, the number of the first concept of its items, events apart; then that of the first group.</summary>
    private readonly int[] _firstOfItems;

    /// <summary>For each file that states concepts, the number of the first; then the number of the first event.</summary>
    private readonly int[] _firstOfStated;

    /// <summary>For each file, the number of its first event; then the number of all.</summary>
    private readonly int[] _firstOfEvents;

    /// <summary>Counts the concepts of the files.</summary>
    public ConceptPlaces(ImmutableArray<ModelFile> files, GroupTable groups)
    {
        _files = files;
        _ofItems = files.Select(file => file.Concepts(groups)).ToImmutableArray();
        _ofGroups = groups.Parts.Where(static group => group.Name is { Text.Length: > 0 }).ToImmutableArray();
        _declaredByGroups = groups.Concepts().ToImmutableArray();
        _groupNumbers = new(() => Enumerable.Range(0, _ofGroups.Length).ToDictionary(i => _ofGroups[i]));
        _stating = files.Where(static file => !file.Stated.IsEmpty).ToImmutableArray();
        _firstOfItems = Sums(_ofItems.Select(static file => file.All.Length - file.Titles), 0);
        _firstOfStated = Sums(_stating.Select(static file => file.Stated.Length), _firstOfItems[files.Length] + _ofGroups.Length);
        _firstOfEvents = Sums(_ofItems.Select(static file => file.Titles), _firstOfStated[_stating.Length]);
    }

    private int Count => _firstOfEvents[_ofItems.Length];

    /// <summary>The vocabulary; the known one where it declares the same, since its matcher is compiled already.</summary>
    public Vocabulary Declare(Vocabulary? known)
    {
        ImmutableArray<Concept>.Builder concepts = ImmutableArray.CreateBuilder<Concept>(Count);
        foreach (DeclaredConcepts file in _ofItems)
        {
            concepts.AddRange(file.All.AsSpan().Slice(0, file.All.Length - file.Titles));
        }

        concepts.AddRange(_declaredByGroups);

        foreach (ModelFile file in _stating)
        {
            foreach ((Concept concept, SourceSpan? _) in file.Stated)
            {
                concepts.Add(concept);
            }
        }

        foreach (DeclaredConcepts file in _ofItems)
        {
            concepts.AddRange(file.All.AsSpan().Slice(file.All.Length - file.Titles));
        }

        var facts = FactBook.Create(_files.SelectMany(static file => file.Facts).Select(static declared => declared.Fact).ToImmutableArray(), known?.Facts);
        return Vocabulary.Create(concepts.MoveToImmutable(), _firstOfStated[_stating.Length], known, facts);
    }

    /// <summary>Where a concept is declared; null outside this compilation.</summary>
    public SourceSpan? Of(int concept)
    {
        if (concept >= Count)
        {
            return FactAt(concept - Count).Place;
        }

        if (ItemOf(concept) is { } item)
        {
            return item.Anchor;
        }

        int group = concept - _firstOfItems[_ofItems.Length];
        if (group < _ofGroups.Length)
        {
            return _ofGroups[group].Name!.Span;
        }

        int file = FileOf(_firstOfStated, concept);
        return _stating[file].Stated[concept - _firstOfStated[file]].Place;
    }

    /// <summary>The declaration of a fact, by its number in the vocabulary.</summary>
    public DeclaredFact FactAt(int fact) => _files.SelectMany(static file => file.Facts).ElementAt(fact);

    /// <summary>The number of the first fact of a file.</summary>
    public int FirstFactIn(int file) => _files.Take(file).Sum(static before => before.Facts.Length);

    /// <summary>The item that declares a concept; null when it is no item of this compilation.</summary>
    public PolicyItem? ItemOf(int concept)
    {
        if (concept >= _firstOfEvents[0])
        {
            int events = FileOf(_firstOfEvents, concept);
            return ItemOf(events, _ofItems[events].All.Length - _ofItems[events].Titles + concept - _firstOfEvents[events]);
        }

        if (concept >= _firstOfItems[_ofItems.Length])
        {
            return null;
        }

        int file = FileOf(_firstOfItems, concept);
        return ItemOf(file, concept - _firstOfItems[file]);
    }

    /// <summary>The concepts that the items of a file declare, each with the number of the item: those of events last.</summary>
    public IEnumerable<(int Concept, int Item)> In(int file)
    {
        DeclaredConcepts declared = _ofItems[file];
        int plain = declared.All.Length - declared.Titles;
        for (int i = 0; i < declared.All.Length; i++)
        {
            yield return (i < plain ? _firstOfItems[file] + i : _firstOfEvents[file] + i - plain, declared.Items[i]);
        }
    }

    /// <summary>Whether the items of a file declare a concept.</summary>
    public bool IsIn(int file, int concept) =>
        (concept >= _firstOfItems[file] && concept < _firstOfItems[file + 1]) || (concept >= _firstOfEvents[file] && concept < _firstOfEvents[file + 1]);

    /// <summary>The concepts that the groups of a file declare, each with the index of the group in the file.</summary>
    public IEnumerable<(int Concept, int Group)> OfGroupsIn(ModelFile file)
    {
        for (int i = 0; i < file.Groups.Length; i++)
        {
            if (_groupNumbers.Value.TryGetValue(file.Groups[i], out int number))
            {
                yield return (_firstOfItems[_ofItems.Length] + number, i);
            }
        }
    }

    /// <summary>The number of the first concept that a file states without an item; -1 where it states none.</summary>
    public int FirstStatedIn(ModelFile file) => _stating.IndexOf(file) is >= 0 and var index ? _firstOfStated[index] : -1;

    private PolicyItem ItemOf(int file, int index) => _files[file].Items[_ofItems[file].Items[index]];

    private static int FileOf(int[] firsts, int concept)
    {
        int found = Array.BinarySearch(firsts, concept);
        found = found < 0 ? ~found - 1 : found;

        // Of files that begin at one number, all but the last have none.
        while (found + 1 < firsts.Length && firsts[found + 1] == concept)
        {
            found++;
        }

        return found;
    }

    private static int[] Sums(IEnumerable<int> counts, int first)
    {
        var sums = new List<int> { first };
        foreach (int count in counts)
        {
            sums.Add(sums[sums.Count - 1] + count);
        }

        return sums.ToArray();
    }
}

using System.Collections.Immutable;
using Parlance.Options;
using Parlance.Vocabularies;

namespace Parlance.Model;

/// <summary>
/// All that a compilation says about its policy: what each file says, and the vocabulary that the files declare together.
/// Files are in reading order, by path, so that the order in which they are given changes nothing. To make the model of a
/// compilation in which one file differs from the last costs that file, and a look at each of the others.
/// </summary>
internal sealed class PolicyModel
{
    private readonly Func<SourceFile, PolicyOptions> _optionsOf;
    private readonly Dictionary<SourceFile, int> _numbers = [];
    private readonly ConceptPlaces _places;
    private readonly Lazy<Dictionary<SourceFile, List<int>>> _writing;
    private ImmutableArray<PolicyItem> _items;
    private ImmutableArray<Passage> _passages;

    /// <summary>Puts a model together.</summary>
    /// <param name="files">What the files say, in any order.</param>
    /// <param name="optionsOf">The options of a file.</param>
    /// <param name="known">The model before an edit: what did not change is taken over from it.</param>
    public PolicyModel(IEnumerable<ModelFile> files, Func<SourceFile, PolicyOptions> optionsOf, PolicyModel? known = null)
    {
        _optionsOf = optionsOf;
        Files = files.OrderBy(static file => file, ReadingOrder.Instance).ToImmutableArray();
        for (int i = 0; i < Files.Length; i++)
        {
            _numbers[Files[i].File] = i;
        }

        _writing = new(FindWriting);
        Groups = new GroupTable(Files, known?.Groups);
        _places = new ConceptPlaces(Files, Groups);
        Vocabulary = _places.Declare(known?.Vocabulary);
    }

    /// <summary>The files, in reading order. A file's number in it is how facts refer to it.</summary>
    public ImmutableArray<ModelFile> Files { get; }

    /// <summary>The types and collections that hold items together.</summary>
    public GroupTable Groups { get; }

    /// <summary>All declared names, those of termbases and referenced assemblies included.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>The items of all files. A walk over them costs as much as the model is large.</summary>
    public ImmutableArray<PolicyItem> Items => _items.IsDefault ? _items = Files.SelectMany(static file => file.Items).ToImmutableArray() : _items;

    /// <summary>The texts of all files. A walk over them costs as much as the model is large.</summary>
    public ImmutableArray<Passage> Passages => _passages.IsDefault ? _passages = Files.SelectMany(static file => file.Passages).ToImmutableArray() : _passages;

    /// <summary>The number of a file; -1 when it is none of the model's.</summary>
    public int NumberOf(SourceFile file) => _numbers.TryGetValue(file, out int number) ? number : -1;

    /// <summary>The numbers of the files, in order, that have texts which are written in another file.</summary>
    public IReadOnlyList<int> WritingIn(SourceFile file) => _writing.Value.TryGetValue(file, out List<int>? numbers) ? numbers : [];

    /// <summary>The options that hold in a file.</summary>
    public PolicyOptions OptionsOf(SourceFile file) => _optionsOf(file);

    /// <summary>The group of an item; null when it is alone.</summary>
    public ItemGroup? GroupOf(PolicyItem item) => Groups.Find(item.GroupKey);

    /// <summary>Where a concept of the vocabulary is declared; null outside this compilation. Numbers behind those of the concepts are of facts.</summary>
    public SourceSpan? DeclarationOf(int concept) => _places.Of(concept);

    /// <summary>The assembly or termbase that declares a concept or a fact; null for this compilation.</summary>
    public string? OriginOf(int concept) =>
        (concept < Vocabulary.Concepts.Length ? Vocabulary.Concepts[concept] : Vocabulary.Facts.All[concept - Vocabulary.Concepts.Length].Names).Origin;

    /// <summary>The declaration of a fact, by its number in the vocabulary.</summary>
    public DeclaredFact FactAt(int fact) => _places.FactAt(fact);

    /// <summary>The number of the first fact of a file.</summary>
    public int FirstFactOf(int file) => _places.FirstFactIn(file);

    /// <summary>The item that declares a concept of the vocabulary; null when it is no item of this compilation.</summary>
    public PolicyItem? ItemOf(int concept) => _places.ItemOf(concept);

    /// <summary>The concepts that the items of a file declare, each with the number of the item: those of events last.</summary>
    public IEnumerable<(int Concept, int Item)> ConceptsOf(int file) => _places.In(file);

    /// <summary>The item of a file that declares a concept; null when none does.</summary>
    public PolicyItem? ItemOf(int file, int concept) => _places.IsIn(file, concept) ? _places.ItemOf(concept) : null;

    /// <summary>The concepts that the groups of a file declare, each with the index of the group in the file.</summary>
    public IEnumerable<(int Concept, int Group)> GroupConceptsOf(int file) => _places.OfGroupsIn(Files[file]);

    /// <summary>The concepts that a file states without an item: the number of the first, and how many there are.</summary>
    public (int First, int Count) StatedConceptsOf(int file) => (_places.FirstStatedIn(Files[file]), Files[file].Stated.Length);

    private Dictionary<SourceFile, List<int>> FindWriting()
    {
        var writing = new Dictionary<SourceFile, List<int>>();
        for (int number = 0; number < Files.Length; number++)
        {
            foreach (SourceFile other in Files[number].WrittenIn)
            {
                if (!writing.TryGetValue(other, out List<int>? numbers))
                {
                    writing.Add(other, numbers = []);
                }

                numbers.Add(number);
            }
        }

        return writing;
    }
}

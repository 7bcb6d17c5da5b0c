using System.Collections.Immutable;
using Parlance.Options;
using Parlance.Vocabularies;

namespace Parlance.Model;

/// <summary>
/// All that a compilation says about its policy: items, texts, groups and the vocabulary that they declare. Everything is
/// in reading order (file path, then position), so that the order of files and threads changes nothing.
/// </summary>
internal sealed class PolicyModel
{
    private readonly Dictionary<string, ItemGroup> _groups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PolicyItem> _declarations = new(StringComparer.Ordinal);
    private readonly Func<SourceFile, PolicyOptions> _optionsOf;
    private readonly ImmutableArray<SourceSpan?> _conceptPlaces;
    private readonly ImmutableArray<PolicyItem?> _conceptItems;

    /// <summary>Puts the parts of a model in order and compiles its vocabulary.</summary>
    /// <param name="parts">What was read, in any order.</param>
    /// <param name="optionsOf">The options of a file.</param>
    /// <param name="known">A vocabulary to keep if this model declares the same, since its matcher is compiled already.</param>
    public PolicyModel(ModelParts parts, Func<SourceFile, PolicyOptions> optionsOf, Vocabulary? known = null)
    {
        _optionsOf = optionsOf;
        Items = parts.Items.ToImmutableArray().Sort(static (a, b) => a.Span.CompareTo(b.Span));
        Passages = parts.Passages.ToImmutableArray().Sort(static (a, b) => a.Span.CompareTo(b.Span));
        Groups = parts.Groups.ToImmutableArray().Sort(static (a, b) => string.CompareOrdinal(a.Key, b.Key));
        AttributeFaults = parts.AttributeFaults.ToImmutableArray();
        DatelessTypes = parts.DatelessTypes.ToImmutableArray();
        OptionFaults = parts.OptionFaults.Distinct().OrderBy(static f => f.Key, StringComparer.Ordinal).ThenBy(static f => f.Value, StringComparer.Ordinal).ToImmutableArray();
        FileFaults = parts.FileFaults.ToImmutableArray();
        Documents = parts.Documents.ToImmutableArray().Sort(static (a, b) => string.CompareOrdinal(a.File.Path, b.File.Path));
        TermbaseNames = parts.TermbaseNames.ToImmutableArray().Sort(static (a, b) => a.Span.CompareTo(b.Span));
        foreach (ItemGroup group in Groups)
        {
            _groups[group.Key] = _groups.TryGetValue(group.Key, out ItemGroup? other) ? other.Merge(group) : group;
        }

        foreach (PolicyItem item in Items)
        {
            if (item.DeclarationKey is { } key && !_declarations.ContainsKey(key))
            {
                _declarations.Add(key, item);
            }
        }

        var builder = new VocabularyBuilder(this);
        Vocabulary declared = builder.Build(parts.DeclaredElsewhere);
        Vocabulary = declared.Equals(known) ? known! : declared;
        _conceptPlaces = builder.Places;
        _conceptItems = builder.Items;
    }

    /// <summary>The items.</summary>
    public ImmutableArray<PolicyItem> Items { get; }

    /// <summary>The texts: those of the items and free-standing prose.</summary>
    public ImmutableArray<Passage> Passages { get; }

    /// <summary>The types and collections that hold items together, by key.</summary>
    public ImmutableArray<ItemGroup> Groups { get; }

    /// <summary>Attributes that contradict each other.</summary>
    public ImmutableArray<AttributeFault> AttributeFaults { get; }

    /// <summary>Event types with nowhere to put a date.</summary>
    public ImmutableArray<DatelessType> DatelessTypes { get; }

    /// <summary>Options with values that they cannot have, each once.</summary>
    public ImmutableArray<OptionFault> OptionFaults { get; }

    /// <summary>Places at which termbases and documents of record cannot be read.</summary>
    public ImmutableArray<FileFault> FileFaults { get; }

    /// <summary>The documents of record, by path; their texts are among the <see cref="Passages"/>.</summary>
    public ImmutableArray<RecordDocument> Documents { get; }

    /// <summary>The names that termbases state, each where it is.</summary>
    public ImmutableArray<PlacedName> TermbaseNames { get; }

    /// <summary>All declared names, those of termbases and referenced assemblies included.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>The options that hold in a file.</summary>
    public PolicyOptions OptionsOf(SourceFile file) => _optionsOf(file);

    /// <summary>The group of an item; null when it is alone.</summary>
    public ItemGroup? GroupOf(PolicyItem item) => item.GroupKey is { } key ? Group(key) : null;

    /// <summary>The group with a key; null when nothing is known of it.</summary>
    public ItemGroup? Group(string key) => _groups.TryGetValue(key, out ItemGroup? group) ? group : null;

    /// <summary>The item that a field, property or type declares; null when it declares none that was read.</summary>
    public PolicyItem? Declared(string key) => _declarations.TryGetValue(key, out PolicyItem? item) ? item : null;

    /// <summary>Where a concept of the vocabulary is declared; null outside this compilation.</summary>
    public SourceSpan? DeclarationOf(int concept) => _conceptPlaces[concept];

    /// <summary>The item that declares a concept of the vocabulary; null when it is no item of this compilation.</summary>
    public PolicyItem? ItemOf(int concept) => _conceptItems[concept];
}

/// <summary>What the reader hands over, in any order.</summary>
internal sealed class ModelParts
{
    /// <summary>Items.</summary>
    public List<PolicyItem> Items { get; } = new();

    /// <summary>Texts of items and free-standing prose.</summary>
    public List<Passage> Passages { get; } = new();

    /// <summary>Types and collections that hold items together; several parts of one are merged.</summary>
    public List<ItemGroup> Groups { get; } = new();

    /// <summary>Attributes that contradict each other.</summary>
    public List<AttributeFault> AttributeFaults { get; } = new();

    /// <summary>Event types with nowhere to put a date.</summary>
    public List<DatelessType> DatelessTypes { get; } = new();

    /// <summary>Options with values that they cannot have.</summary>
    public List<OptionFault> OptionFaults { get; } = new();

    /// <summary>Places at which termbases and documents of record cannot be read.</summary>
    public List<FileFault> FileFaults { get; } = new();

    /// <summary>Documents of record; their texts are handed over as passages besides.</summary>
    public List<RecordDocument> Documents { get; } = new();

    /// <summary>Concepts of termbases and referenced assemblies, with their places where they have one.</summary>
    public List<(Concept Concept, SourceSpan? Place)> DeclaredElsewhere { get; } = new();

    /// <summary>The names of those concepts that termbases state.</summary>
    public List<PlacedName> TermbaseNames { get; } = new();
}

using Parlance.Model;
using Parlance.Options;
using Parlance.Vocabularies;

namespace Parlance.Core.Tests.Rules;

/// <summary>What a test's model is made of, in any order and of any files.</summary>
internal sealed class ModelParts
{
    /// <summary>Items.</summary>
    public List<PolicyItem> Items { get; } = [];

    /// <summary>Texts of items and free-standing prose.</summary>
    public List<Passage> Passages { get; } = [];

    /// <summary>Types and collections that hold items together.</summary>
    public List<ItemGroup> Groups { get; } = [];

    /// <summary>Attributes that contradict each other.</summary>
    public List<AttributeFault> AttributeFaults { get; } = [];

    /// <summary>Kinds and what they derive from, each declared in a file.</summary>
    public List<(SourceFile File, string Key)> KindDeclarations { get; } = [];

    /// <summary>Event types with nowhere to put a date.</summary>
    public List<DatelessType> DatelessTypes { get; } = [];

    /// <summary>Options with values that they cannot have.</summary>
    public List<OptionFault> OptionFaults { get; } = [];

    /// <summary>Places at which termbases and documents of record cannot be read.</summary>
    public List<FileFault> FileFaults { get; } = [];

    /// <summary>Documents of record; their texts are among the passages.</summary>
    public List<RecordDocument> Documents { get; } = [];

    /// <summary>Concepts of termbases and referenced assemblies, with their places where they have one.</summary>
    public List<(Concept Concept, SourceSpan? Place)> DeclaredElsewhere { get; } = [];

    /// <summary>The names of those concepts that termbases state.</summary>
    public List<PlacedName> TermbaseNames { get; } = [];

    /// <summary>Facts.</summary>
    public List<DeclaredFact> Facts { get; } = [];

    /// <summary>The model of all that.</summary>
    public PolicyModel ToModel(Func<SourceFile, PolicyOptions>? optionsOf = null, PolicyModel? known = null)
    {
        SourceFile nowhere = SourceSpan.Nowhere.File;
        ILookup<SourceFile, PolicyItem> items = Items.ToLookup(static i => i.Span.File);
        ILookup<SourceFile, Passage> passages = Passages.ToLookup(static p => p.Item?.Span.File ?? p.Span.File);
        IEnumerable<SourceFile> files = items.Select(static i => i.Key)
            .Concat(passages.Select(static p => p.Key))
            .Concat(Groups.Select(FileOf))
            .Concat(AttributeFaults.Select(static f => f.Span.File))
            .Concat(KindDeclarations.Select(static k => k.File))
            .Concat(DatelessTypes.Select(static t => t.Span.File))
            .Concat(FileFaults.Select(static f => f.Span.File))
            .Concat(Documents.Select(static d => d.File))
            .Concat(DeclaredElsewhere.Select(static d => d.Place?.File ?? SourceSpan.Nowhere.File))
            .Concat(TermbaseNames.Select(static n => n.Span.File))
            .Concat(Facts.Select(static f => f.Place?.File ?? SourceSpan.Nowhere.File))
            .Append(nowhere).Distinct();
        return new PolicyModel(files.Select(file => OfFile(file, items[file], passages[file], nowhere)), optionsOf ?? (static _ => PolicyOptions.Default), known);
    }

    private ModelFile OfFile(SourceFile file, IEnumerable<PolicyItem> items, IEnumerable<Passage> passages, SourceFile nowhere) => new()
    {
        File = file,
        Items = [.. items.OrderBy(static i => i.Span)],
        Passages = [.. passages.OrderBy(static p => p.Span)],
        Groups = [.. Groups.Where(g => FileOf(g) == file)],
        AttributeFaults = [.. AttributeFaults.Where(f => f.Span.File == file)],
        KindDeclarations = [.. KindDeclarations.Where(k => k.File == file).Select(static k => k.Key)],
        DatelessTypes = [.. DatelessTypes.Where(t => t.Span.File == file)],
        FileFaults = [.. FileFaults.Where(f => f.Span.File == file)],
        OptionFaults = file == nowhere ? [.. OptionFaults] : [],
        Document = Documents.SingleOrDefault(d => d.File == file),
        Stated = [.. DeclaredElsewhere.Where(d => (d.Place?.File ?? nowhere) == file)],
        Facts = [.. Facts.Where(f => (f.Place?.File ?? nowhere) == file)],
        TermbaseNames = [.. TermbaseNames.Where(n => n.Span.File == file).OrderBy(static n => n.Span)],
    };

    /// <summary>A group is told by the file that holds its name or its elements.</summary>
    private static SourceFile FileOf(ItemGroup group) =>
        group.Name?.Span.File ?? group.Valid?.Span.File ?? (group.Elements.IsEmpty ? SourceSpan.Nowhere.File : group.Elements[0].Span.File);
}

using Parlance.Model;

namespace Parlance.Rules;

/// <summary>A name of a declared document, or that its declaration is superseded.</summary>
/// <param name="Name">The key of the name; null for what supersedes it.</param>
internal readonly record struct SupersededDocument(ulong? Name)
{
    /// <summary>How it is written.</summary>
    public static FactFormat<SupersededDocument> Format { get; } = new(
        static (to, document) =>
        {
            to.Flag(document.Name is not null);
            to.Hash(document.Name ?? 0);
        },
        static from => from.Flag() ? new SupersededDocument(from.Hash()) : Nothing(from));

    private static SupersededDocument Nothing(FactReader from)
    {
        from.Hash();
        return default;
    }
}

/// <summary>
/// The names of documents under their declarations: <c>Supersedes = Accord</c> says a declaration, a text the name of the document.
/// </summary>
internal sealed class SupersededDocuments : Facts<SupersededDocument, object>
{
    /// <inheritdoc/>
    public override FactFormat<SupersededDocument> Format => SupersededDocument.Format;

    /// <inheritdoc/>
    public override void Collect(FileContext file, FactList<SupersededDocument> facts)
    {
        foreach (PolicyItem item in file.File.Items)
        {
            if (item is { Kind: ItemKind.Document, DeclarationKey: { } own })
            {
                foreach (ulong name in CitedDocuments.KeysOf(item).Distinct())
                {
                    facts.Add(CitedDocuments.KeyOfDeclaration(own), new SupersededDocument(name));
                }
            }

            foreach (ItemReference reference in item.Parts.Where(static part => part.IsSuccession).SelectMany(static part => part.References))
            {
                facts.Add(CitedDocuments.KeyOfDeclaration(reference.Key), default);
            }
        }
    }

    /// <inheritdoc/>
    public override object? Merge(FactGroup<SupersededDocument> facts, MergeContext context) => null;
}

/// <summary>The names of those documents that something supersedes by their declarations.</summary>
internal sealed class SupersededNames
{
    private readonly Dictionary<ulong, ulong[]> _names;

    /// <summary>Gathers the names.</summary>
    public SupersededNames(FactTable[] tables)
    {
        var all = tables.SelectMany(static table => table.Keys.Zip(((FactTable<SupersededDocument>)table).Facts, static (key, fact) => (Key: key, fact.Name))).ToList();
        var wanted = new HashSet<ulong>(all.Where(static fact => fact.Name is null).Select(static fact => fact.Key));
        _names = all.Where(fact => fact.Name is not null && wanted.Contains(fact.Key)).GroupBy(static fact => fact.Key)
            .ToDictionary(static group => group.Key, static group => group.Select(static fact => fact.Name!.Value).Distinct().OrderBy(static name => name).ToArray());
    }

    /// <summary>The keys of the names of a declaration.</summary>
    public IEnumerable<ulong> NamesOf(ulong declaration) => _names.TryGetValue(declaration, out ulong[]? names) ? names : [];

    /// <summary>Whether other files have the same.</summary>
    public bool AreThose(SupersededNames other) =>
        _names.Count == other._names.Count && _names.All(entry => other._names.TryGetValue(entry.Key, out ulong[]? names) && names.SequenceEqual(entry.Value));
}

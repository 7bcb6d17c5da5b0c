using System.Collections.Immutable;
using Parlance.Language;
using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Rules;

/// <summary>What a fact says of a document.</summary>
internal enum DocumentSaying : byte
{
    /// <summary>A text or an item cites it.</summary>
    Cited,

    /// <summary>An item declares it.</summary>
    Declared,

    /// <summary>An item takes its place.</summary>
    Superseded,
}

/// <summary>A document that is declared, cited or superseded.</summary>
/// <param name="Saying">Which of these.</param>
/// <param name="Item">The item of the file that declares or supersedes it; -1 where it is cited.</param>
internal readonly record struct CitedDocument(DocumentSaying Saying, int Item)
{
    /// <summary>How it is written.</summary>
    public static FactFormat<CitedDocument> Format { get; } = new(
        static (to, document) =>
        {
            to.Byte((byte)document.Saying);
            to.Signed(document.Item);
        },
        static from => new CitedDocument((DocumentSaying)from.Number((int)DocumentSaying.Superseded + 1), from.ItemNumber(-1)));
}

/// <summary>What a name or an identifier leads to.</summary>
/// <param name="Declared">The items that declare a document with it.</param>
/// <param name="Successors">The items that take the place of it.</param>
internal sealed record KnownDocument(ImmutableArray<FileFact<CitedDocument>> Declared, ImmutableArray<FileFact<CitedDocument>> Successors);

/// <summary>
/// The documents of all files under their names, identifiers and declarations, with what cites them and what takes their place.
/// Shared by the rules about citations of documents.
/// </summary>
internal sealed class CitedDocuments : Facts<CitedDocument, KnownDocument>
{
    private static readonly CitedDocument s_cited = new(DocumentSaying.Cited, -1);

    private CitedDocuments()
    {
    }

    /// <summary>The documents; the rules share what is collected.</summary>
    public static CitedDocuments Instance { get; } = new();

    /// <inheritdoc/>
    public override FactSource? After { get; } = new SupersededDocuments();

    /// <inheritdoc/>
    public override FactFormat<CitedDocument> Format => CitedDocument.Format;

    /// <summary>The key of a declaration.</summary>
    public static ulong KeyOfDeclaration(string declaration) => KeyOf("declaration", declaration);

    /// <summary>The key of a name; capitals make no difference.</summary>
    public static ulong KeyOfName(string name) => KeyOf("name", name.Trim().ToUpperInvariant());

    /// <summary>The key of an identifier.</summary>
    public static ulong KeyOf(Citation citation) => KeyOf("identifier", citation.Key);

    /// <summary>The key of the concept of a document.</summary>
    public static ulong KeyOf(Concept concept) => KeyOfName(concept.Names[0].Text);

    /// <summary>The keys under which an item is declared.</summary>
    public static IEnumerable<ulong> KeysOf(PolicyItem item)
    {
        foreach (Passage name in item.Texts(PartKind.Name).Concat(item.Texts(PartKind.Admitted)).Concat(item.Texts(PartKind.Abbreviation)))
        {
            yield return KeyOfName(name.Text);
        }

        foreach (Citation citation in Identifiers(item))
        {
            yield return KeyOf(citation);
        }
    }

    /// <summary>The identifiers of an item that say which document they are of.</summary>
    public static IEnumerable<Citation> Identifiers(PolicyItem item) =>
        item.Texts(PartKind.Identifier).SelectMany(static text => CitationReader.ReadIdentifier(text.Text)).Where(static citation => citation.Key.Length > 0);

    /// <inheritdoc/>
    public override object Prepare(FactTable[] before, object? known)
    {
        var names = new SupersededNames(before);
        return known is SupersededNames same && same.AreThose(names) ? same : names;
    }

    /// <inheritdoc/>
    public override void Collect(FileContext file, FactList<CitedDocument> facts)
    {
        var cited = new HashSet<ulong>();
        for (int i = 0; i < file.File.Items.Length; i++)
        {
            PolicyItem item = file.File.Items[i];
            if (item.Kind == ItemKind.Document)
            {
                IEnumerable<ulong> keys = item.DeclarationKey is { } own ? KeysOf(item).Append(KeyOfDeclaration(own)) : KeysOf(item);
                foreach (ulong key in keys.Distinct())
                {
                    facts.Add(key, new CitedDocument(DocumentSaying.Declared, i));
                }
            }

            foreach (ItemPart part in item.Parts.Where(static part => part.Kind == PartKind.Cites))
            {
                AddReferences(part, i, (SupersededNames)file.Prepared!, cited, facts);
            }
        }

        foreach (NumberedText text in file.Texts(Reads.OwnText))
        {
            AddMentions(text.Text, cited);
        }

        foreach (ulong key in cited.OrderBy(static key => key))
        {
            facts.Add(key, s_cited);
        }
    }

    /// <inheritdoc/>
    public override KnownDocument? Merge(FactGroup<CitedDocument> facts, MergeContext context)
    {
        ImmutableArray<FileFact<CitedDocument>>.Builder declared = ImmutableArray.CreateBuilder<FileFact<CitedDocument>>();
        ImmutableArray<FileFact<CitedDocument>>.Builder successors = ImmutableArray.CreateBuilder<FileFact<CitedDocument>>();
        foreach (FileFact<CitedDocument> fact in facts)
        {
            if (fact.Fact.Saying != DocumentSaying.Cited)
            {
                (fact.Fact.Saying == DocumentSaying.Declared ? declared : successors).Add(fact);
            }
        }

        return declared.Count == 0 ? null : new KnownDocument(declared.ToImmutable(), successors.ToImmutable());
    }

    private static void AddReferences(ItemPart part, int item, SupersededNames names, HashSet<ulong> cited, FactList<CitedDocument> facts)
    {
        var keys = part.References.Select(static reference => KeyOfDeclaration(reference.Key)).Concat(part.Texts.SelectMany(KeysOf)).ToList();
        cited.UnionWith(keys);
        if (part.IsSuccession)
        {
            foreach (ulong key in keys.Concat(keys.SelectMany(names.NamesOf)).Distinct().OrderBy(static key => key))
            {
                facts.Add(key, new CitedDocument(DocumentSaying.Superseded, item));
            }
        }
    }

    /// <summary>The keys of a citation by name or identifier.</summary>
    public static IEnumerable<ulong> KeysOf(Passage citation) =>
        CitationReader.ReadIdentifier(citation.Text).Where(static c => c.Key.Length > 0).Select(static c => KeyOf(c)).Append(KeyOfName(citation.Text));

    private static void AddMentions(NamedText text, HashSet<ulong> cited)
    {
        foreach (VocabularyMatch match in text.Matches)
        {
            if (text.Vocabulary.ConceptOf(match) is { Kind: ConceptKind.Document } document)
            {
                cited.Add(KeyOf(document));
            }
        }

        foreach (Citation citation in text.Read.Citations)
        {
            if (citation.Key.Length > 0)
            {
                cited.Add(KeyOf(citation));
            }
        }
    }

    private static ulong KeyOf(string sort, string name) => Fnv.Add(Fnv.Add(Fnv.Start, sort.AsSpan()), name.AsSpan());
}

using Parlance.Language;
using Parlance.Model;

namespace Parlance.Rules.Structure;

/// <summary>
/// The structure of documents: each file's parts under the name of its document, its anchors also under its path, and its path under
/// one key for all. Shared by the rules about references.
/// </summary>
internal sealed class PartFacts : Facts<PartFact, DocumentParts>
{
    private PartFacts()
    {
    }

    /// <summary>The structure; the rules share what is collected.</summary>
    public static PartFacts Instance { get; } = new();

    /// <inheritdoc/>
    public override FactFormat<PartFact> Format => PartFact.Format;

    /// <summary>The key of the paths of all documents.</summary>
    public static ulong PathsKey { get; } = KeyOf("paths of documents");

    /// <summary>The key of a document, by its name or path.</summary>
    public static ulong KeyOf(string name) => Fnv.Add(Fnv.Start, name.AsSpan());

    /// <summary>The key of the anchors that are written out in the files of a folder, of which a site may make one page.</summary>
    public static ulong KeyOfFolder(string path) => KeyOf("folder " + FilePath.FolderOf(path));

    /// <summary>The key of the document that a file is, or is a part of.</summary>
    public static ulong KeyOf(RecordDocument document) => KeyOf(NameOf(document));

    /// <summary>The key of whatever document is called so: by its title, its name or its file.</summary>
    public static ulong KeyOfCalled(string name) => KeyOf("called " + Letters(name));

    private static string NameOf(RecordDocument document) => document.PartOf is { } name ? "document " + name : FilePath.Plain(document.File.Path);

    /// <summary>What two terms have in common that are one.</summary>
    public static string KeyOfTerm(string term) => Naming.Key(term);

    /// <inheritdoc/>
    public override void Collect(FileContext file, FactList<PartFact> facts)
    {
        foreach (string name in DocumentReference.NamesIn(file))
        {
            facts.Add(KeyOfCalled(name), PartFact.Linking);
        }

        if (file.File.Document is not { } document)
        {
            return;
        }

        string path = FilePath.Plain(document.File.Path);
        ulong own = KeyOf(document), ownPath = KeyOf(path);
        facts.Add(PathsKey, Named(PartFactKind.File, path));
        facts.Add(own, Named(PartFactKind.File, path));
        facts.Add(KeyOfFolder(path), PartFact.Linking);
        foreach (ulong called in NamesOf(document).Select(KeyOfCalled).Distinct())
        {
            facts.Add(called, Named(PartFactKind.File, NameOf(document)));
        }

        AddParts(document, own, facts);
        AddTerms(file, document, own, facts);
        AddReferences(document, own, facts);
        foreach (LinkDefinition definition in document.Marks.Definitions)
        {
            facts.Add(own, Named(PartFactKind.Label, definition.Label));
        }

        foreach (PartFact anchor in Anchors(document))
        {
            facts.Add(own, anchor);
            if (ownPath != own)
            {
                facts.Add(ownPath, anchor);
            }
        }

        foreach ((string id, _) in document.Marks.Anchors)
        {
            facts.Add(KeyOfFolder(path), Anchor(id, -1, PartTraits.None));
        }

        AddFragments(document, KeyOfFolder(path), facts);
        foreach (string label in document.Marks.ProjectAnchors)
        {
            facts.Add(PathsKey, Anchor(label, -1, PartTraits.None));
        }

        foreach (string target in Links.Of(document).Where(static link => link.IsFile).Select(link => FilePath.Join(path, link.Path)).Distinct())
        {
            facts.Add(KeyOf(target), PartFact.Linking);
        }
    }

    /// <summary>What a document is called.</summary>
    private static IEnumerable<string> NamesOf(RecordDocument document)
    {
        string file = FilePath.Plain(document.File.Path), name = file.Substring(file.LastIndexOf('/') + 1);
        string?[] names = [document.Title, document.PartOf, name, name.LastIndexOf('.') is var dot and > 0 ? name.Substring(0, dot) : null];
        return names.OfType<string>().Where(static called => Letters(called).Length > 0);
    }

    private static string Letters(string name) => new(name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant).ToArray());

    /// <inheritdoc/>
    public override DocumentParts? Merge(FactGroup<PartFact> facts, MergeContext context) => new(facts);

    private static void AddParts(RecordDocument document, ulong key, FactList<PartFact> facts)
    {
        foreach (DocumentPart part in document.Structure.Parts)
        {
            PartTraits traits = (part.IsVoid ? PartTraits.IsVoid : PartTraits.None) | (part.HasItems ? PartTraits.HasItems : PartTraits.None);
            facts.Add(key, new PartFact(PartFactKind.Part, part.Kind, part.Number, part.Level, part.Text, part.Range, traits));
        }

        foreach (string number in document.Marks.LineNumbers.OrderBy(static n => n, StringComparer.Ordinal))
        {
            facts.Add(key, Named(PartFactKind.LineNumber, number));
        }
    }

    /// <summary>The terms that a document with numbers introduces; definitions in quotations are others'.</summary>
    private static void AddTerms(FileContext file, RecordDocument document, ulong key, FactList<PartFact> facts)
    {
        if (document.Structure.Parts.IsEmpty || document.IsOthers)
        {
            return;
        }

        for (int i = 0; i < document.Passages.Length; i++)
        {
            file.Cancellation.ThrowIfCancellationRequested();
            if (document.Passages[i] is { Role: PassageRole.Prose, IsSetting: false } passage && MayIntroduce(passage.Text))
            {
                foreach (TextRange term in TermIntroductions.In(NamedText.Of(passage, file.Vocabulary)))
                {
                    facts.Add(key, new PartFact(PartFactKind.Term, KeyOfTerm(term.In(passage.Text)), "", 0, i, term, PartTraits.None));
                }
            }
        }
    }

    private static bool MayIntroduce(string text) =>
        text.IndexOf(" mean", StringComparison.Ordinal) >= 0 || text.IndexOf(" refer", StringComparison.Ordinal) >= 0 || text.IndexOf("efined as", StringComparison.Ordinal) >= 0
        || text.IndexOf(" : ", StringComparison.Ordinal) >= 0 || text.IndexOf(" denote", StringComparison.Ordinal) >= 0;

    /// <summary>The captions and annexes that a document refers to, apart from what they say of themselves.</summary>
    private static void AddReferences(RecordDocument document, ulong key, FactList<PartFact> facts)
    {
        if (document.IsOthers || (document.PartOf is null && !document.Structure.Parts.Any(static part => IsReferredTo(part.Kind))))
        {
            return;
        }

        foreach (string anchor in Links.Of(document).Select(static link => link.Anchor).Where(static anchor => anchor.Length > 0).Distinct())
        {
            facts.Add(key, new PartFact(PartFactKind.Reference, "", anchor, 0, -1, default, PartTraits.None));
        }

        ILookup<int, DocumentPart> own = document.Structure.Parts.Where(static part => IsReferredTo(part.Kind)).ToLookup(static part => part.Text);
        var known = new HashSet<(string, string)>();
        for (int i = 0; i < document.Passages.Length; i++)
        {
            Passage passage = document.Passages[i];
            foreach (PartReference reference in PartReferenceReader.Read(passage.Text, passage.Read.Words).Where(static reference => IsReferredTo(reference.Part)))
            {
                foreach (string number in NumbersOf(reference))
                {
                    bool isOwn = own[i].Any(part => part.Number == number && part.Range.Start <= reference.Range.End);
                    if (!isOwn && known.Add((reference.Part, number)))
                    {
                        facts.Add(key, new PartFact(PartFactKind.Reference, reference.Part, number, 0, -1, default, PartTraits.None));
                    }
                }
            }
        }
    }

    /// <summary>Whether documents refer to each part of a kind: captions and annexes.</summary>
    public static bool IsReferredTo(string part) => PartWords.IsCaption(part) || part is "annex" or "appendix" or "exhibit" or "attachment" or "schedule";

    /// <summary>The numbers of a reference, those between the ends of <em>Tables 3 to 7</em> too.</summary>
    private static IEnumerable<string> NumbersOf(PartReference reference)
    {
        const int MostBetween = 100;
        for (int i = 0; i < reference.Numbers.Length; i++)
        {
            yield return reference.Numbers[i].Number.Text;
            string from = i > 0 && reference.Numbers[i].EndsRange ? reference.Numbers[i - 1].Number.Text : "", to = reference.Numbers[i].Number.Text;
            int first = from.Length == 0 ? 0 : PartNumber.ValueOf(from), last = PartNumber.ValueOf(to);
            for (int value = first + 1; first > 0 && value < last && value - first < MostBetween; value++)
            {
                string parent = PartNumber.ParentOf(to);
                yield return (parent.Length > 0 ? parent + "." : "") + value.ToString(System.Globalization.NumberFormatInfo.InvariantInfo);
            }

            if (from.Length == 1 && to.Length == 1 && char.IsLetter(from[0]))
            {
                for (char letter = (char)(from[0] + 1); letter < to[0]; letter++)
                {
                    yield return letter.ToString();
                }
            }
        }
    }

    private static void AddFragments(RecordDocument document, ulong key, FactList<PartFact> facts)
    {
        List<DocumentLink> fragments = [.. Links.Of(document).Where(static link => !link.IsFile)];
        if (fragments.Count == 0)
        {
            return;
        }

        var own = new DocumentParts(Anchors(document).Select(static anchor => new FileFact<PartFact>(0, anchor)));
        int alive = 0;
        foreach (DocumentLink link in fragments)
        {
            if (own.HasAnchor(link.Anchor))
            {
                alive++;
            }
            else
            {
                facts.Add(key, Named(PartFactKind.Missing, link.Anchor));
            }
        }

        facts.Add(key, new PartFact(PartFactKind.Alive, "", "", alive, -1, default, PartTraits.None));
    }

    private static IEnumerable<PartFact> Anchors(RecordDocument document)
    {
        foreach ((string id, int target) in document.Marks.Anchors)
        {
            yield return Anchor(id, TextAt(document, target), PartTraits.None);
        }

        foreach ((string slug, int text) in document.Structure.Slugs)
        {
            yield return Anchor(slug, text, PartTraits.IsSlug);
        }

        foreach (string slug in document.Marks.HeadingLines)
        {
            yield return Anchor(slug, -1, PartTraits.IsSlug);
        }

        foreach (string label in document.Marks.ProjectAnchors)
        {
            yield return Anchor(label, -1, PartTraits.None);
        }
    }

    /// <summary>The text at an offset, or the last before it; -1 before the first.</summary>
    private static int TextAt(RecordDocument document, int offset)
    {
        int low = 0, high = document.Passages.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (document.Passages[middle].Span.Start <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }

    private static PartFact Named(PartFactKind kind, string name) => new(kind, name, "", 0, -1, default, PartTraits.None);

    private static PartFact Anchor(string id, int text, PartTraits traits) => new(PartFactKind.Anchor, id, "", 0, text, default, traits);
}

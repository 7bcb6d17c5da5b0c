using Parlance.Model;

namespace Parlance.Rules.Definitions;

/// <summary>
/// Finds the document of record that a source names: by file name or path, by title or identifier. What items of the model call
/// a document counts for the file that their own source names, or whose name or title is theirs.
/// </summary>
internal sealed class DocumentNames
{
    private readonly List<(string Name, RecordDocument Document)> _files = [];
    private readonly List<(string Name, RecordDocument Document)> _names = [];
    private readonly HashSet<string> _abbreviations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RecordDocument?> _resolved = new(StringComparer.Ordinal);

    /// <summary>The names of a model's documents.</summary>
    public DocumentNames(PolicyModel model)
    {
        foreach (RecordDocument document in model.Documents)
        {
            string path = document.File.Path.Replace('\\', '/');
            for (int slash = path.Length; slash > 0;)
            {
                // A source may say in which folder: every end of the path is a name of the file.
                slash = path.LastIndexOf('/', slash - 1);
                Add(_files, path.Substring(slash + 1), document);
            }
        }

        LongestFirst(_files);
        _names.AddRange(_files);
        foreach (RecordDocument document in model.Documents.Where(static d => d.Title is not null))
        {
            Add(_names, document.Title!, document);
        }

        var own = _names.ToList();
        foreach (PolicyItem item in model.Items.Where(static i => i.Kind == ItemKind.Document))
        {
            if (FileOf(item, own) is { } document)
            {
                foreach (Passage name in NamesOf(item))
                {
                    Add(_names, name.Text, document);
                }

                _abbreviations.UnionWith(item.Texts(PartKind.Abbreviation).Select(static a => Plain(a.Text)));
            }
        }

        LongestFirst(_names);
    }

    /// <summary>The document that a source names; null when it names none.</summary>
    public RecordDocument? Resolve(string source)
    {
        if (!_resolved.TryGetValue(source, out RecordDocument? document))
        {
            document = Find(_names, Plain(source)) ?? NamedWithoutEnding(source);
            _resolved.Add(source, document);
        }

        return document;
    }

    /// <summary>The document whose file name, the ending apart, is all that a source says: <c>position paper</c> for <c>position-paper.md</c>.</summary>
    private RecordDocument? NamedWithoutEnding(string source) =>
        Letters(source) is { Length: > 0 } letters ? _files.Find(f => Letters(WithoutEnding(f.Name)) == letters).Document : null;

    private static IEnumerable<Passage> NamesOf(PolicyItem item) =>
        item.Texts(PartKind.Name).Concat(item.Texts(PartKind.Identifier)).Concat(item.Texts(PartKind.Admitted)).Concat(item.Texts(PartKind.Abbreviation));

    /// <summary>The file of a document that the model declares: the one that its source names, else the one that is called as it is.</summary>
    private RecordDocument? FileOf(PolicyItem item, List<(string Name, RecordDocument Document)> own)
    {
        foreach (Passage source in item.Texts(PartKind.Source))
        {
            // Not by title: a document may cite another as its source.
            if (Find(_files, Plain(source.Text)) is { } named)
            {
                return named;
            }
        }

        var names = new HashSet<string>(NamesOf(item).Select(static n => Letters(n.Text)), StringComparer.Ordinal);
        return own.FirstOrDefault(n => names.Contains(Letters(n.Name)) || names.Contains(Letters(WithoutEnding(n.Name)))).Document;
    }

    private RecordDocument? Find(List<(string Name, RecordDocument Document)> names, string source) =>
        names.FirstOrDefault(n => Contains(source, n.Name)).Document;

    private static void Add(List<(string Name, RecordDocument Document)> names, string name, RecordDocument document)
    {
        if (Plain(name) is { Length: > 0 } plain)
        {
            names.Add((plain, document));
        }
    }

    /// <summary>The longest name in a source is the one that is meant; of equal ones the first.</summary>
    private static void LongestFirst(List<(string Name, RecordDocument Document)> names) => names.Sort(static (a, b) =>
        a.Name.Length != b.Name.Length ? b.Name.Length.CompareTo(a.Name.Length) : string.CompareOrdinal(a.Document.File.Path, b.Document.File.Path));

    /// <summary>Whether a name is in a source, no letter or digit beside it.</summary>
    private bool Contains(string source, string name)
    {
        for (int i = source.IndexOf(name, StringComparison.Ordinal); i >= 0; i = source.IndexOf(name, i + 1, StringComparison.Ordinal))
        {
            int end = i + name.Length;
            bool isWhole = i == 0 && end == source.Length;
            if (isWhole || (IsLongEnough(name) && !IsPart(source, i - 1) && !IsPart(source, end)))
            {
                return true;
            }

            if (end >= source.Length)
            {
                break;
            }
        }

        return false;
    }

    /// <summary>A short word, as a file called "a", may be in any source; a document's abbreviation is no word.</summary>
    private bool IsLongEnough(string name) => name.Length >= 5 || (name.Length > 2 && _abbreviations.Contains(name));

    private static bool IsPart(string text, int i) => i >= 0 && i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '-' or '_');

    private static string WithoutEnding(string name) => name.LastIndexOf('.') is var dot and > 0 ? name.Substring(0, dot) : name;

    private static string Plain(string text) =>
        string.Join(" ", text.Replace('\\', '/').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();

    private static string Letters(string text) => new(text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant).ToArray());
}

using System.Collections.Concurrent;

namespace Parlance.Rules.Definitions;

/// <summary>
/// Finds the document of record that a source names: by file name or path, by title or identifier. What items of the model call
/// a document counts for the file that their own source names, or whose name or title is theirs.
/// </summary>
internal sealed class DocumentNames
{
    private readonly List<(string Name, int File)> _files = [];
    private readonly List<(string Name, int File)> _names = [];
    private readonly HashSet<string> _abbreviations = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> _resolved = new(StringComparer.Ordinal);

    /// <summary>The names of documents, from all that files say of them.</summary>
    public DocumentNames(IEnumerable<FileFact<DocumentFact>> facts)
    {
        var documents = facts.Where(static f => f.Fact.IsRecord).ToList();
        var items = facts.Where(static f => !f.Fact.IsRecord).Select(static f => f.Fact).ToList();
        foreach (FileFact<DocumentFact> document in documents)
        {
            string path = document.Fact.Path.Replace('\\', '/');
            for (int slash = path.Length; slash > 0;)
            {
                // A source may say in which folder: every end of the path is a name of the file.
                slash = path.LastIndexOf('/', slash - 1);
                Add(_files, path.Substring(slash + 1), document.File);
            }
        }

        LongestFirst(_files);
        _names.AddRange(_files);
        foreach (FileFact<DocumentFact> document in documents.Where(static d => d.Fact.Title is not null))
        {
            Add(_names, document.Fact.Title!, document.File);
        }

        var own = _names.ToList();
        foreach (DocumentFact item in items)
        {
            if (FileOf(item, own) is >= 0 and var document)
            {
                foreach (string name in DocumentFact.Parts(item.Names))
                {
                    Add(_names, name, document);
                }

                _abbreviations.UnionWith(DocumentFact.Parts(item.Abbreviations).Select(Plain));
            }
        }

        LongestFirst(_names);
    }

    /// <summary>Whether there is no document.</summary>
    public bool IsEmpty => _files.Count == 0;

    /// <summary>The file of the document that a source names; -1 when it names none.</summary>
    public int Resolve(string source) =>
        _resolved.GetOrAdd(source, s => Find(_names, Plain(s)) is >= 0 and var named ? named : NamedWithoutEnding(s));

    /// <summary>The document whose file name, the ending apart, is all that a source says: <c>position paper</c> for <c>position-paper.md</c>.</summary>
    private int NamedWithoutEnding(string source) =>
        Letters(source) is { Length: > 0 } letters && _files.FindIndex(f => Letters(WithoutEnding(f.Name)) == letters) is >= 0 and var index ? _files[index].File : -1;

    /// <summary>The file of a document that the model declares: the one that its source names, else the one that is called as it is.</summary>
    private int FileOf(DocumentFact item, List<(string Name, int File)> own)
    {
        foreach (string source in DocumentFact.Parts(item.Sources))
        {
            // Not by title: a document may cite another as its source.
            if (Find(_files, Plain(source)) is >= 0 and var named)
            {
                return named;
            }
        }

        var names = new HashSet<string>(DocumentFact.Parts(item.Names).Select(Letters), StringComparer.Ordinal);
        int index = own.FindIndex(n => names.Contains(Letters(n.Name)) || names.Contains(Letters(WithoutEnding(n.Name))));
        return index < 0 ? -1 : own[index].File;
    }

    private int Find(List<(string Name, int File)> names, string source) =>
        names.FindIndex(n => Contains(source, n.Name)) is >= 0 and var index ? names[index].File : -1;

    private static void Add(List<(string Name, int File)> names, string name, int document)
    {
        if (Plain(name) is { Length: > 0 } plain)
        {
            names.Add((plain, document));
        }
    }

    /// <summary>The longest name in a source is the one that is meant; of equal ones the first.</summary>
    private static void LongestFirst(List<(string Name, int File)> names) => names.Sort(static (a, b) =>
        a.Name.Length != b.Name.Length ? b.Name.Length.CompareTo(a.Name.Length) : a.File.CompareTo(b.File));

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

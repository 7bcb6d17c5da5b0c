using System.Collections.Concurrent;
using Parlance.Language;
using Parlance.Model;

namespace Parlance.Rules.Structure;

/// <summary>All numbered parts and anchors of one document, over its files in the natural order of their paths.</summary>
internal sealed class DocumentParts
{
    /// <summary>What GitHub puts before the anchors of authors, by which some refer to them.</summary>
    private const string GitHubPrefix = "user-content-";

    /// <summary>Of parts with one number a few are enough to know that it is not one.</summary>
    private const int MostAlike = 50;

    private const int ManyMissing = 5, FewAlive = 3;

    private readonly Dictionary<string, List<PlacedPart>> _byNumber = new(StringComparer.Ordinal);
    private readonly HashSet<string> _lineNumbers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _labels = new(StringComparer.Ordinal);
    private readonly HashSet<string> _withChildren = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PlacedPart?> _anchors = new(StringComparer.Ordinal);
    private readonly HashSet<string> _slugs = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Part, bool IsLettered), NumberForm> _forms = new();
    private readonly Dictionary<int, List<PlacedPart>> _byFile = [];
    private readonly Dictionary<string, List<FileFact<PartFact>>> _terms = new(StringComparer.Ordinal);
    private readonly HashSet<(string Part, string Number)> _referred = [];
    private readonly Lazy<HashSet<int>> _linked;
    private readonly List<string> _missing = [];
    private int _alive;
    private readonly Dictionary<string, int> _kinds = new(StringComparer.Ordinal);

    /// <summary>Puts a document together from what its files say.</summary>
    public DocumentParts(IEnumerable<FileFact<PartFact>> facts)
    {
        var all = facts.ToList();
        Paths = all.Where(static f => f.Fact.Kind == PartFactKind.File).ToDictionary(static f => f.File, static f => f.Fact.Name);
        var order = Paths.OrderBy(static p => p.Value, NaturalOrder.Instance).Select(static (p, i) => (p.Key, i)).ToDictionary(static p => p.Key, static p => p.i);
        foreach (FileFact<PartFact> fact in all.OrderBy(f => order.TryGetValue(f.File, out int place) ? place : order.Count))
        {
            Add(fact);
        }

        _linked = new(() => new(_referred.Where(static reference => reference.Part.Length == 0).Select(reference => PartAt(reference.Number)?.Order ?? -1)));
        int missing = _missing.Count(anchor => !HasAnchor(anchor));
        HasOtherAnchors = missing >= ManyMissing && missing * FewAlive > _alive + _missing.Count - missing;
    }

    /// <summary>
    /// Whether many anchors of the files of a folder are made by a tool that nobody here knows, so that a missing one tells nothing: at
    /// least <see cref="ManyMissing"/> links lead within their file to what none of them has, and not many more to what is there.
    /// </summary>
    public bool HasOtherAnchors { get; }

    /// <summary>The paths of the files, by their numbers.</summary>
    public Dictionary<int, string> Paths { get; }

    /// <summary>The numbered parts, in order.</summary>
    public List<PlacedPart> Parts { get; } = [];

    /// <summary>Whether a document has so few parts that it is none with numbers.</summary>
    public bool IsUnnumbered => Parts.Count(static p => !PartWords.IsCaption(p.Part)) < 3;

    /// <summary>Whether there is a part that a reference may mean.</summary>
    public bool Has(string part, string number) => _byNumber.TryGetValue(number, out List<PlacedPart>? known) && known.Exists(p => Fits(part, p.Part));

    /// <summary>The parts that a reference may mean.</summary>
    public List<PlacedPart> FindAll(string part, string number) =>
        _byNumber.TryGetValue(number, out List<PlacedPart>? known) ? known.FindAll(p => Fits(part, p.Part)) : [];

    /// <summary>Whether something that has no heading may be what a reference means: a line that begins with its number, or parts within it.</summary>
    public bool MayHave(string part, string number) =>
        _lineNumbers.Contains(number) || _lineNumbers.Contains(DocumentMarks.KeyOf(part, number)) || _withChildren.Contains(number);

    /// <summary>How many parts of a kind there are, with those of which the number alone is known where the word may name any of them.</summary>
    public int CountOf(string part)
    {
        _kinds.TryGetValue(part, out int own);
        if (!PartWords.IsGeneral(part))
        {
            return own;
        }

        return _kinds.Where(static kind => kind.Key.Length == 0 || PartWords.IsGeneral(kind.Key)).Sum(static kind => kind.Value);
    }

    /// <summary>
    /// Whether a number has the form of those that a word may name: a letter first or a figure, and not far beyond the last. The
    /// 508 of <em>Section 508</em> is no part of a document with nine sections.
    /// </summary>
    public bool IsNumberedLike(string part, string number)
    {
        bool isLettered = char.IsLetter(number[0]);
        return _forms.GetOrAdd((part, isLettered), FormOf).Fits(number);
    }

    private NumberForm FormOf((string Part, bool IsLettered) sort)
    {
        var form = new NumberForm(sort.IsLettered);
        foreach (PlacedPart known in Parts)
        {
            if (Fits(sort.Part, known.Part) && char.IsLetter(known.Number[0]) == sort.IsLettered)
            {
                form.Add(known.Number);
            }
        }

        return form;
    }

    /// <summary>An anchor without the count that tells headings of the same words apart: <c>aims-1</c>.</summary>
    private static string WithoutCount(string anchor)
    {
        int end = anchor.Length;
        while (end > 0 && anchor[end - 1] is >= '0' and <= '9')
        {
            end--;
        }

        return end > 1 && anchor[end - 1] is '-' or '_' ? anchor.Substring(0, end - 1) : anchor;
    }

    /// <summary>Whether parts within a part have numbers of their own.</summary>
    public bool HasChildren(string number) => _withChildren.Contains(number);

    /// <summary>Whether the document has an anchor.</summary>
    public bool HasAnchor(string anchor) =>
        _anchors.ContainsKey(anchor) || (anchor.StartsWith(GitHubPrefix, StringComparison.Ordinal) && HasAnchor(anchor.Substring(GitHubPrefix.Length))) || _slugs.Contains(Slugs.KeyOf(anchor)) || _slugs.Contains(Slugs.KeyOf(WithoutCount(anchor)));

    /// <summary>Whether a label of links is defined in one of the files.</summary>
    public bool HasLabel(string label) => _labels.Contains(label);

    /// <summary>The numbered part that an anchor leads to; null where it leads to none.</summary>
    public PlacedPart? PartAt(string anchor) => _anchors.TryGetValue(anchor, out PlacedPart? part) ? part : null;

    /// <summary>The anchors, as they are written.</summary>
    public IEnumerable<string> Anchors => _anchors.Keys;

    /// <summary>Whether the document introduces any terms.</summary>
    public bool HasTerms => _terms.Count > 0;

    /// <summary>Where a term is introduced.</summary>
    /// <param name="key">What <see cref="PartFacts.KeyOfTerm"/> makes of it.</param>
    public List<PlacedTerm> TermsCalled(string key) =>
        _terms.TryGetValue(key, out List<FileFact<PartFact>>? places) ? places.ConvertAll(place => new PlacedTerm(place.File, place.Fact, PartAround(place.File, place.Fact.Text))) : [];

    /// <summary>Whether anything refers to a caption or an annex.</summary>
    public bool IsReferredTo(PlacedPart part) =>
        _referred.Contains((part.Part, part.Number)) || _linked.Value.Contains(part.Order);

    /// <summary>Whether a word may name a part of a kind: <em>Section 2</em> and <em>Chapter 2</em> a heading with the number 2.</summary>
    private bool Fits(string word, string kind) => word == kind
        || (kind.Length == 0 && !PartWords.IsCaption(word))
        || (PartWords.IsGeneral(word) && PartWords.IsGeneral(kind) && !(_kinds.ContainsKey(word) && _kinds.ContainsKey(kind)));

    /// <summary>The last part of a file that begins at or before a text; null where none does.</summary>
    private PlacedPart? PartAround(int file, int text)
    {
        if (!_byFile.TryGetValue(file, out List<PlacedPart>? parts))
        {
            return null;
        }

        int low = 0, high = parts.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (parts[middle].Fact.Text <= text)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low == 0 ? null : parts[low - 1];
    }

    private void Add(FileFact<PartFact> placed)
    {
        PartFact fact = placed.Fact;
        switch (fact.Kind)
        {
            case PartFactKind.Part:
                var part = new PlacedPart(placed.File, Parts.Count, fact);
                Parts.Add(part);
                _kinds.TryGetValue(fact.Name, out int count);
                _kinds[fact.Name] = count + 1;
                if (!_byNumber.TryGetValue(fact.Number, out List<PlacedPart>? same))
                {
                    _byNumber.Add(fact.Number, same = []);
                }

                if (same.Count < MostAlike)
                {
                    same.Add(part);
                }

                if (!PartWords.IsCaption(fact.Name))
                {
                    if (!_byFile.TryGetValue(placed.File, out List<PlacedPart>? own))
                    {
                        _byFile.Add(placed.File, own = []);
                    }

                    own.Add(part);
                }

                for (string parent = PartNumber.ParentOf(fact.Number); parent.Length > 0 && !PartWords.IsCaption(fact.Name); parent = PartNumber.ParentOf(parent))
                {
                    _withChildren.Add(parent);
                }

                break;
            case PartFactKind.Missing:
                _missing.Add(fact.Name);
                break;
            case PartFactKind.Alive:
                _alive += fact.Level;
                break;
            case PartFactKind.Label:
                _labels.Add(fact.Name);
                break;
            case PartFactKind.Term:
                if (!_terms.TryGetValue(fact.Name, out List<FileFact<PartFact>>? places))
                {
                    _terms.Add(fact.Name, places = []);
                }

                places.Add(placed);
                break;
            case PartFactKind.Reference:
                _referred.Add((fact.Name, fact.Number));
                break;
            case PartFactKind.LineNumber:
                _lineNumbers.Add(fact.Name);
                break;
            case PartFactKind.Anchor:
                if ((fact.Traits & PartTraits.IsSlug) != PartTraits.None)
                {
                    _slugs.UnionWith(Slugs.KeysOf(fact.Name));
                }

                if (!_anchors.ContainsKey(fact.Name))
                {
                    _anchors.Add(fact.Name, PartAround(placed.File, fact.Text));
                }

                break;
        }
    }
}

/// <summary>A numbered part and where it is.</summary>
/// <param name="File">The number of its file.</param>
/// <param name="Order">Its place among the parts of its document.</param>
/// <param name="Fact">What its file says of it.</param>
internal sealed record PlacedPart(int File, int Order, PartFact Fact)
{
    /// <summary>What it says that it is; empty for a bare number.</summary>
    public string Part => Fact.Name;

    /// <summary>Its number.</summary>
    public string Number => Fact.Number;

    /// <summary>Whether it stands for nothing any more.</summary>
    public bool IsVoid => (Fact.Traits & PartTraits.IsVoid) != PartTraits.None;

    /// <summary>Whether it has items with numbers of their own.</summary>
    public bool HasItems => (Fact.Traits & PartTraits.HasItems) != PartTraits.None;
}

/// <summary>A term that a document introduces, and where.</summary>
/// <param name="File">The number of the file.</param>
/// <param name="Fact">What the file says of it.</param>
/// <param name="Part">The numbered part that it is in; null before the first.</param>
internal sealed record PlacedTerm(int File, PartFact Fact, PlacedPart? Part);

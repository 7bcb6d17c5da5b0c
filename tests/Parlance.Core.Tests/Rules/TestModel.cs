using System.Collections.Immutable;
using System.Text;
using Parlance.Dates;
using Parlance.Documents;
using Parlance.Model;
using Parlance.Options;
using Parlance.Rules;
using Parlance.Vocabularies;

namespace Parlance.Core.Tests.Rules;

/// <summary>
/// A model put together without a compiler. Every text is a file of its own, so that an edit of source is an edit of text.
/// In any text, <c>[|words|]</c> mark what a finding is expected to stand on; the model sees the text without the marks.
/// </summary>
internal sealed class TestModel
{
    private readonly ModelParts _parts = new();
    private readonly List<SourceFile> _files = [];
    private readonly Dictionary<SourceFile, string> _texts = [];
    private readonly Dictionary<SourceFile, string> _marked = [];

    public PolicyOptions Options { get; init; } = PolicyOptions.Default;

    /// <summary>Declares the principles of a set.</summary>
    public TestModel Principles(string set, params string[] names)
    {
        _parts.Groups.Add(new ItemGroup { Key = "T:" + set, Identifier = set });
        foreach (string name in names)
        {
            Item(ItemKind.Principle, name, "T:" + set);
        }

        return this;
    }

    /// <summary>Declares terms, each with its admitted (<c>=</c>) and deprecated (<c>!</c>) names after it.</summary>
    public TestModel Terms(params string[] names)
    {
        foreach (string name in names)
        {
            Item(ItemKind.Term, name, null);
        }

        return this;
    }

    /// <summary>Adds an item with a name and further parts.</summary>
    public TestModel Item(ItemKind kind, string name, string? group = null, params (PartKind Kind, string Text)[] parts)
    {
        ImmutableArray<ItemPart>.Builder read = ImmutableArray.CreateBuilder<ItemPart>();
        foreach ((PartKind part, string text) in parts.Prepend((PartKind.Name, name)))
        {
            Passage passage = Add(text, Parts.Of(part).RoleIn(kind));
            read.Add(new ItemPart(part, passage.Text.Length == 0 ? PartState.Empty : PartState.Given)
            {
                Texts = [passage],
                Place = passage.Span,
                Date = Parts.Of(part).IsDate && passage.Text.Length > 0 ? new WrittenDate(passage.Text) : null,
            });
        }

        _parts.Items.Add(new PolicyItem(kind, read[0].Texts[0].Span, read.ToImmutable()) { TypeName = kind.ToString(), GroupKey = group });
        return this;
    }

    /// <summary>Declares a fact; its value is a file of its own.</summary>
    public TestModel Fact(string name, string value, string unit = "", string? asOf = null, string? item = null, params string[] deprecated)
    {
        (SourceFile file, string text) = File($"Fact{_files.Count:D4}.cs", value);
        TermName[] names = [new(name, TermStatus.Preferred), .. deprecated.Select(static other => new TermName(other, TermStatus.Deprecated))];
        var fact = new Fact(new Concept(ConceptKind.Term, [.. names]), text) { Counted = unit, AsOf = WrittenDate.Of(asOf), Item = item, IsDate = text.Count(static c => c == '-') == 2 };
        _parts.Facts.Add(new DeclaredFact(fact, new SourceSpan(file, 0, text.Length), IsLiteral: !fact.IsDate));
        return this;
    }

    /// <summary>Adds running text.</summary>
    public TestModel Prose(string text, PassageRole role = PassageRole.Prose)
    {
        Add(text, role);
        return this;
    }

    /// <summary>Adds a document of record, or a part of one.</summary>
    public TestModel Document(string path, string marked, string? partOf = null, bool isOthers = false)
    {
        (SourceFile file, string text) = File(path, marked);
        RecordDocument document = DocumentReader.Read(text, file, isOthers, TestContext.Current.CancellationToken);
        document.PartOf = partOf;
        _parts.Documents.Add(document);
        _parts.Passages.AddRange(document.Passages);
        _parts.FileFaults.AddRange(document.Faults);
        return this;
    }

    /// <summary>Adds a termbase, in CSV or, where the path says so, in TBX.</summary>
    public TestModel Termbase(string path, string marked)
    {
        (SourceFile file, string text) = File(path, marked);
        Termbase termbase = path.EndsWith(".tbx", StringComparison.Ordinal) ? TbxReader.Read(text, "en") : CsvTermbaseReader.Read(text, "en");
        foreach (TermbaseEntry entry in termbase.Entries)
        {
            var concept = entry.ToConcept(path);
            _parts.DeclaredElsewhere.Add((concept, SpanOf(entry.Names[0].Place)));
            _parts.TermbaseNames.AddRange(entry.Names.Select((name, i) => new PlacedName(concept, name.Name, name.Language, SpanOf(name.Place)) { Definition = i == 0 ? entry.Definition : null }));
        }

        _parts.FileFaults.AddRange(termbase.Faults.Select(fault => new FileFault(SpanOf(fault.Place), fault.Message)));
        return this;

        SourceSpan SpanOf(TextRange place) => new(file, place.Start, place.Length);
    }

    /// <summary>Adds what has no text, or what no other method adds.</summary>
    public TestModel With(Action<ModelParts> add)
    {
        add(_parts);
        return this;
    }

    /// <summary>Puts all that was added into the order of a seed; the places in the files stay.</summary>
    public TestModel Shuffle(int seed)
    {
        var random = new Random(seed);
        Reorder(_parts.Items);
        Reorder(_parts.Passages);
        Reorder(_parts.Groups);
        Reorder(_parts.AttributeFaults);
        Reorder(_parts.DatelessTypes);
        Reorder(_parts.OptionFaults);
        Reorder(_parts.FileFaults);
        Reorder(_parts.Documents);
        Reorder(_parts.DeclaredElsewhere);
        Reorder(_parts.TermbaseNames);
        return this;

        void Reorder<T>(List<T> list) => random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(list));
    }

    public PolicyModel Build() => _parts.ToModel(_ => Options);

    /// <summary>The findings of a rule, or of all rules.</summary>
    public ImmutableArray<Finding> Check(string? rule = null)
    {
        RuleSelection rules = rule is null ? RuleSelection.Everything : RuleSelection.Where(info => info.Id == rule);
        return Checker.Check(Build(), rules, TestContext.Current.CancellationToken);
    }

    /// <summary>Each finding as its words and what the recommended fix makes of them: <c>quality -> equality</c>.</summary>
    public ImmutableArray<string> Describe(string rule) => [.. Check(rule).Select(f => WordsOf(f) + (f.Fixes.IsEmpty ? "" : " -> " + Mended(f)))];

    /// <summary>A rule finds exactly what is marked, and nothing where nothing is.</summary>
    public void AssertFinds(string rule)
    {
        ILookup<SourceFile, SourceSpan> found = Check(rule).ToLookup(static f => f.Span.File, static f => f.Span);
        Assert.Equal(_files.Select(file => _marked[file]), _files.Select(file => Mark(_texts[file], found[file])));
    }

    /// <summary>Each finding in the words that the user reads.</summary>
    public ImmutableArray<string> Messages(string rule) => [.. Check(rule).Select(static f => string.Format(null, f.Wording.Format, [.. f.Arguments]))];

    /// <summary>The words that a finding stands on.</summary>
    public string WordsOf(Finding finding) => _texts[finding.Span.File].Substring(finding.Span.Start, finding.Span.Length);

    /// <summary>The text of a finding's file after its fix at an index.</summary>
    public string Apply(Finding finding, int fix = 0)
    {
        string text = _texts[finding.Span.File];
        foreach (SourceEdit edit in finding.Fixes[fix].Edits.Where(e => ReferenceEquals(e.Span.File, finding.Span.File)).OrderByDescending(e => e.Span.Start))
        {
            text = text[..edit.Span.Start] + edit.NewText + text[edit.Span.End..];
        }

        return text;
    }

    /// <summary>What stands in the place of a finding's words after its recommended fix.</summary>
    private string Mended(Finding finding)
    {
        string before = _texts[finding.Span.File], after = Apply(finding);
        int tail = before.Length - finding.Span.End;
        return after[Math.Min(finding.Span.Start, after.Length)..Math.Max(finding.Span.Start, after.Length - tail)];
    }

    private Passage Add(string marked, PassageRole role)
    {
        (SourceFile file, string text) = File($"File{_files.Count:D4}.cs", marked);
        var passage = Passage.Plain(text, role, file);
        _parts.Passages.Add(passage);
        return passage;
    }

    private (SourceFile File, string Text) File(string path, string marked)
    {
        var file = new SourceFile(path);
        string text = marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
        _files.Add(file);
        _texts.Add(file, text);
        _marked.Add(file, marked);
        return (file, text);
    }

    private static string Mark(string text, IEnumerable<SourceSpan> spans)
    {
        var marked = new StringBuilder(text);
        foreach (SourceSpan span in spans.OrderByDescending(static s => s.Start))
        {
            marked.Insert(span.End, "|]").Insert(span.Start, "[|");
        }

        return marked.ToString();
    }
}

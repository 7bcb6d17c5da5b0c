using System.Collections.Immutable;
using Parlance.Model;
using Parlance.Options;
using Parlance.Vocabularies;

namespace Parlance.Rules;

/// <summary>What may be known of one file, and of the vocabulary and the groups that all files declare together.</summary>
internal class FileContext : RuleContext
{
    private readonly PolicyModel _model;

    internal FileContext(PolicyModel model, int number, List<Finding> findings, CancellationToken cancellation)
        : base(findings, cancellation)
    {
        _model = model;
        Number = number;
        File = model.Files[number];
        Options = model.OptionsOf(File.File);
    }

    /// <summary>The number of the file in the model.</summary>
    public int Number { get; }

    /// <summary>What the file says.</summary>
    public ModelFile File { get; }

    /// <summary>The options that hold in the file.</summary>
    public PolicyOptions Options { get; }

    /// <summary>All declared names.</summary>
    public Vocabulary Vocabulary => _model.Vocabulary;

    /// <summary>What the facts that had to be known before come to; null where none had to.</summary>
    public object? Prepared { get; init; }

    /// <summary>Those facts of the file; null where none had to be known.</summary>
    public FactTable? Before { get; init; }

    /// <summary>The concepts that the items of the file declare, each with the number of the item: those of events last.</summary>
    public IEnumerable<(int Concept, int Item)> Concepts => _model.ConceptsOf(Number);

    /// <summary>The concepts that the file states without an item, as a termbase does: the number of the first, and how many there are.</summary>
    public (int First, int Count) StatedConcepts => _model.StatedConceptsOf(Number);

    /// <summary>The concepts that the groups of the file declare, each with the index of the group.</summary>
    public IEnumerable<(int Concept, int Group)> GroupConcepts() => _model.GroupConceptsOf(Number);

    /// <summary>The number of the first fact that the file declares.</summary>
    public int FirstFact => _model.FirstFactOf(Number);

    /// <summary>The declaration of a fact.</summary>
    public DeclaredFact FactAt(int fact) => _model.FactAt(fact);

    /// <summary>Where a fact is declared, as a place beside a finding.</summary>
    public RelatedPlace FactPlace(int fact) => new(Vocabulary.Concepts.Length + fact);

    private protected PolicyModel Model => _model;

    /// <summary>The group of an item; null when it is alone.</summary>
    public ItemGroup? GroupOf(PolicyItem item) => _model.GroupOf(item);

    /// <summary>The item of the file that declares a concept; null when none does.</summary>
    public PolicyItem? ItemOf(int concept) => _model.ItemOf(Number, concept);

    /// <summary>The texts of the file that a rule reads, in order, with their numbers. Asks for the end between them.</summary>
    public IEnumerable<NumberedText> Texts(Reads reads)
    {
        ImmutableArray<Passage> passages = File.Passages;
        for (int i = 0; i < passages.Length; i++)
        {
            Cancellation.ThrowIfCancellationRequested();
            if (reads.Include(passages[i].Role))
            {
                yield return new NumberedText(i, NamedText.Of(passages[i], Vocabulary));
            }
        }
    }
}

/// <summary>A text and its number in its file.</summary>
internal readonly record struct NumberedText(int Number, NamedText Text);

/// <summary>What a rule may know that judges the facts of one file.</summary>
/// <typeparam name="TFact">A fact.</typeparam>
/// <typeparam name="TMerged">What the facts of one key come to.</typeparam>
internal sealed class JudgeContext<TFact, TMerged> : FileContext
    where TFact : notnull
    where TMerged : class
{
    private readonly FactIndex<TFact, TMerged> _index;
    private readonly HashSet<int> _used;
    private readonly MergeContext _merging;
    private readonly Dictionary<ulong, TMerged?> _merged = [];

    internal JudgeContext(PolicyModel model, int number, FactIndex<TFact, TMerged> index, HashSet<int> used, List<Finding> findings, CancellationToken cancellation)
        : base(model, number, findings, cancellation)
    {
        _index = index;
        _used = used;
        _merging = new MergeContext(model, cancellation);
        Facts = (FactTable<TFact>)index.Tables[number];
    }

    /// <summary>The facts of the file, by key.</summary>
    public FactTable<TFact> Facts { get; }

    /// <summary>What the facts of all files under a key come to. The file has a fact under it.</summary>
    public TMerged? Merged(ulong key)
    {
        if (!_merged.TryGetValue(key, out TMerged? merged))
        {
            _merged.Add(key, merged = _index.Merged(key, Number, _merging));
        }

        return merged;
    }

    /// <summary>What facts of other files come to under a key of theirs. The file is judged again when one of them changes.</summary>
    /// <param name="key">The key.</param>
    /// <param name="files">The files that have a fact under it.</param>
    public TMerged? MergedOf(ulong key, IEnumerable<int> files)
    {
        int[] all = [.. files];
        foreach (int file in all)
        {
            Other(file);
        }

        return _index.Merged(key, all[0], _merging);
    }

    /// <summary>The keys of the file, each once, that several facts are under, here or in all files together.</summary>
    public IEnumerable<ulong> SharedKeys()
    {
        ulong[] keys = Facts.Keys;
        for (int first = 0, end; first < keys.Length; first = end)
        {
            ulong key = keys[first];
            for (end = first + 1; end < keys.Length && keys[end] == key; end++)
            {
            }

            if (end - first > 1 || _index.IsInOthers(key))
            {
                yield return key;
            }
        }
    }

    /// <summary>The keys of the file, each once, under which a fact of any file has something to say.</summary>
    public IEnumerable<ulong> TellingKeys()
    {
        ulong[] keys = Facts.Keys;
        for (int i = 0; i < keys.Length; i++)
        {
            if ((i == 0 || keys[i] != keys[i - 1]) && _index.IsTelling(keys[i]))
            {
                yield return keys[i];
            }
        }
    }

    /// <summary>
    /// What another file says, to point at a place in it or to mend it. The file is judged again when that one changes.
    /// </summary>
    /// <param name="file">The number of the file.</param>
    public ModelFile Other(int file)
    {
        if (file != Number)
        {
            _used.Add(file);
        }

        return Model.Files[file];
    }

    /// <summary>A text of this file or another.</summary>
    /// <param name="file">The number of the file.</param>
    /// <param name="text">The number of the text in it.</param>
    public NamedText Text(int file, int text) => NamedText.Of(Other(file).Passages[text], Vocabulary);

    /// <summary>The text of the file that a fact is about.</summary>
    public NamedText Text<TValue>(TextFact<TValue> fact) => Text(Number, fact.Text);
}

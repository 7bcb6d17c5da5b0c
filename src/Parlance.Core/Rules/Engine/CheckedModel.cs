using System.Collections.Immutable;
using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Rules;

/// <summary>
/// The findings of a model, file by file, worked out when somebody asks for a file. What was found in the model before an edit is
/// kept where the edit cannot matter. Many threads may ask at once, and all of them take part in the work.
/// </summary>
internal sealed class CheckedModel
{
    private readonly VocabularyChange? _change;
    private SharedWork? _touching;
    private CheckedModel? _known;
    private FactRound? _first;
    private FactRound? _second;
    private FileVerdict[]? _verdicts;

    private CheckedModel(PolicyModel model, RuleSelection rules, CheckedModel? known, VocabularyChange? change)
    {
        Model = model;
        Rules = rules;
        _known = known;
        _change = change;
        Changed = Enumerable.Range(0, model.Files.Length).Where(file => !IsKnown(file)).ToList();
        if (known is not null && change is not null)
        {
            int[] others = Enumerable.Range(0, model.Files.Length).Except(Changed).ToArray();
            _touching = new SharedWork(others.Length, (piece, cancellation) => Touch(others[piece], known, cancellation));
        }

        Facts = new GatheredFacts(rules.Sources, model.Files.Length);
        int staged = rules.Sources.Count(static source => source.After is not null), first = rules.Sources.Length - staged;
        _first = new FactRound(this, known?.Facts, 0, first);
        _second = new FactRound(this, known?.Facts, first, rules.Sources.Length);
    }

    /// <summary>The model.</summary>
    public PolicyModel Model { get; }

    /// <summary>The rules that are asked.</summary>
    public RuleSelection Rules { get; }

    /// <summary>The numbers of the files that are not what they were before the edit.</summary>
    internal List<int> Changed { get; }

    /// <summary>Whether names are others than before the edit, so that what was judged or merged before may be otherwise now.</summary>
    internal bool Forgets => _change is { IsOfTitlesAlone: false };

    /// <summary>The facts of all files.</summary>
    internal GatheredFacts Facts { get; }

    /// <summary>What had to be worked out for this model and not for the one before the edit.</summary>
    internal WorkDone Work { get; } = new();

    /// <summary>Whether the facts are there, so that the model after the next edit can build on this one.</summary>
    public bool IsReady => _verdicts is not null;

    /// <summary>Prepares to check a model. Nothing is worked out yet.</summary>
    /// <param name="model">The model.</param>
    /// <param name="rules">The rules that are on.</param>
    /// <param name="known">The model before an edit, as it was checked; null where there is none.</param>
    public static CheckedModel Of(PolicyModel model, RuleSelection rules, CheckedModel? known = null)
    {
        if (known is not { IsReady: true } || !known.MayLeadTo(model, rules))
        {
            return new CheckedModel(model, rules, null, null);
        }

        if (ReferenceEquals(known.Model.Vocabulary, model.Vocabulary))
        {
            return new CheckedModel(model, rules, known, null);
        }

        var change = VocabularyChange.Between(known.Model.Vocabulary, model.Vocabulary);
        return new CheckedModel(model, rules, change is null ? null : known, change);
    }

    /// <summary>The findings in a file, one for each cause, in reading order.</summary>
    public ImmutableArray<Finding> In(SourceFile file, CancellationToken cancellation) => OfFile(file, cancellation).Findings;

    /// <summary>All findings but those in files elsewhere, in reading order.</summary>
    public ImmutableArray<Finding> All(CancellationToken cancellation) =>
        Model.Files.Where(static file => !file.IsElsewhere).Select(static file => file.File)
            .Concat(Model.Files.Where(static file => !file.IsElsewhere).SelectMany(static file => file.WrittenIn)).Distinct()
            .OrderBy(static file => file.Path, StringComparer.Ordinal)
            .SelectMany(file => In(file, cancellation)).ToImmutableArray();

    /// <summary>The findings in a file: the same object for as long as they are the same.</summary>
    internal FileFindings OfFile(SourceFile file, CancellationToken cancellation)
    {
        FileVerdict[] verdicts = Verdicts(cancellation);
        int number = Model.NumberOf(file);
        var speaking = new List<FileVerdict>();
        if (number >= 0)
        {
            speaking.Add(verdicts[number]);
        }

        // A text that is put together from constants elsewhere has its findings there.
        speaking.AddRange(Model.WritingIn(file).Where(other => other != number).Select(other => verdicts[other]));

        speaking.Sort(static (a, b) => a.Number.CompareTo(b.Number));
        foreach (FileVerdict verdict in speaking)
        {
            Judge(verdict, cancellation);
        }

        return FileFindings.Of(file, speaking, Rules, Model.OptionsOf(file), number >= 0 ? verdicts[number] : null);
    }

    /// <summary>What facts come to may depend on groups and the options of any file, which nobody edits while typing a text.</summary>
    private bool MayLeadTo(PolicyModel model, RuleSelection rules) =>
        ReferenceEquals(Rules, rules) && ReferenceEquals(Model.Groups.Said, model.Groups.Said)
        && Model.Files.Length == model.Files.Length
        && Model.Files.Zip(model.Files, (a, b) => a.File.Path == b.File.Path && Model.OptionsOf(a.File).Equals(model.OptionsOf(b.File))).All(static same => same);

    /// <summary>Adds a file to those that changed if a name that is another now may be meant in one of its texts.</summary>
    private void Touch(int file, CheckedModel known, CancellationToken cancellation)
    {
        if (MayBeTouched(Model.Files[file], cancellation) || known._verdicts![file].PointsTo(_change!.Moves))
        {
            lock (Changed)
            {
                Changed.Add(file);
            }
        }
    }

    private bool MayBeTouched(ModelFile file, CancellationToken cancellation)
    {
        foreach (Passage passage in file.Passages)
        {
            cancellation.ThrowIfCancellationRequested();
            if (_change!.MayTouch(passage.Text.AsSpan(), passage.Read.Words.AsSpan(), passage.Role == PassageRole.EventTitle))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a file is what it was before the edit.</summary>
    private bool IsKnown(int file) => _known is not null && ReferenceEquals(_known.Model.Files[file], Model.Files[file]);

    private FileVerdict[] Verdicts(CancellationToken cancellation)
    {
        if (_verdicts is { } ready)
        {
            return ready;
        }

        FactRound? first = _first, second = _second;
        CheckedModel? known = _known;
        if (first is not null && second is not null)
        {
            _touching?.Finish(cancellation);
            first.Finish(cancellation);
            second.Finish(cancellation);
            Interlocked.CompareExchange(ref _verdicts, MakeVerdicts(known), null);
        }

        // The past is let go: models follow one another for as long as somebody types.
        _first = _second = null;
        _touching = null;
        _known = null;
        return _verdicts!;
    }

    private FileVerdict[] MakeVerdicts(CheckedModel? known)
    {
        var verdicts = new FileVerdict[Model.Files.Length];
        for (int file = 0; file < verdicts.Length; file++)
        {
            verdicts[file] = new FileVerdict(Model.Files[file], file, Rules.Model.Length);
        }

        if (known is null || Forgets)
        {
            return verdicts;
        }

        var changed = new HashSet<int>(Changed);
        for (int file = 0; file < verdicts.Length; file++)
        {
            if (!changed.Contains(file))
            {
                verdicts[file] = known._verdicts![file].Kept(changed, rule => Facts.Stale[Rules.SourceOf(rule)].Contains(file));
            }
        }

        return verdicts;
    }

    /// <summary>Works out what a file's texts, items and facts give, as far as that is not known.</summary>
    private void Judge(FileVerdict verdict, CancellationToken cancellation)
    {
        if (verdict.IsComplete)
        {
            return;
        }

        if (verdict.Local is null)
        {
            verdict.Local = LocalFindings.Of(Model, verdict.Number, Rules, cancellation);
            Work.ReadFile();
        }

        for (int rule = 0; rule < Rules.Model.Length; rule++)
        {
            if (verdict.Judgements[rule] is null)
            {
                cancellation.ThrowIfCancellationRequested();
                var found = new List<Finding>();
                var used = new HashSet<int>();
                Rules.Model[rule].Judge(Model, verdict.Number, Facts.Indexes[Rules.SourceOf(rule)]!, used, found, cancellation);
                verdict.Judgements[rule] = new Judgement(found.ToImmutableArray(), used.Count == 0 ? null : used);
                Work.Judge();
            }
        }

        verdict.IsComplete = true;
    }
}

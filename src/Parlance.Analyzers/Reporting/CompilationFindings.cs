using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Parlance.Analyzers.Reading;
using Parlance.Model;
using Parlance.Rules;

namespace Parlance.Analyzers.Reporting;

/// <summary>
/// The diagnostics of one compilation by file, worked out when a file is asked for. All threads that ask take part in reading and
/// checking. Whoever waits can be cancelled; what is done by then is kept.
/// </summary>
internal sealed class CompilationFindings
{
    private readonly object _gate = new();
    private readonly ModelReader _reader;
    private readonly RuleSelection _rules;
    private readonly CheckedModels _models;
    private readonly OptionsByFile _options;
    private readonly ModelFile?[] _files;
    private readonly SharedWork _reading;
    private readonly AdditionalText? _baseline;
    private readonly Action<Diagnostic>? _known;
    private volatile CheckedModel? _checked;
    private KnownFindings? _listed;
    private int _nowhereIsTaken;

    /// <summary>Prepares to check what a reader reads.</summary>
    /// <param name="reader">Reads the files.</param>
    /// <param name="rules">The rules that are on.</param>
    /// <param name="models">The models that were checked last.</param>
    /// <param name="options">The options of the files.</param>
    /// <param name="baseline">The file that lists what is not reported; null where there is none.</param>
    /// <param name="known">Told of each finding that it lists.</param>
    public CompilationFindings(ModelReader reader, RuleSelection rules, CheckedModels models, OptionsByFile options, AdditionalText? baseline, Action<Diagnostic>? known)
    {
        _baseline = baseline;
        _known = known;
        _reader = reader;
        _rules = rules;
        _models = models;
        _options = options;
        _files = new ModelFile?[reader.Count];
        _reading = new SharedWork(reader.Count, (file, cancellation) => _files[file] = reader.Read(file, options, cancellation));
    }

    /// <summary>The diagnostics in a file, in reading order.</summary>
    public ImmutableArray<Diagnostic> In(SourceFile file, CancellationToken cancellation)
    {
        ShownFindings shown = ShownIn(file, cancellation);
        return Listed(cancellation) is { } listed ? listed.Open(file, shown, _known, cancellation) : shown.Diagnostics;
    }

    /// <summary>The diagnostics in the baseline, where a file is that.</summary>
    public ImmutableArray<Diagnostic> InBaseline(AdditionalText file, CancellationToken cancellation) =>
        ReferenceEquals(file, _baseline) && Listed(cancellation) is { } listed ? listed.OfBaseline(other => ShownIn(other, cancellation), cancellation) : ImmutableArray<Diagnostic>.Empty;

    /// <summary>What all files say together.</summary>
    public PolicyModel ModelOf(CancellationToken cancellation) => Checked(cancellation).Model;

    /// <summary>What is wrong outside any file; given once, to whoever asks first.</summary>
    public ImmutableArray<Diagnostic> TakeNowhere(CancellationToken cancellation)
    {
        ImmutableArray<Diagnostic> found = In(SourceSpan.Nowhere.File, cancellation);
        return Interlocked.Exchange(ref _nowhereIsTaken, 1) == 0 ? found : ImmutableArray<Diagnostic>.Empty;
    }

    private ShownFindings ShownIn(SourceFile file, CancellationToken cancellation)
    {
        CheckedModel model = Checked(cancellation);
        FileFindings findings = model.OfFile(file, cancellation);
        _models.Keep(model);
        return ShownFindings.Of(findings, model.Model, cancellation);
    }

    /// <summary>What the baseline lists; null where there is none.</summary>
    private KnownFindings? Listed(CancellationToken cancellation)
    {
        if (_baseline is null || Volatile.Read(ref _listed) is { } || Baseline.Read(_baseline, cancellation) is not { } read)
        {
            return _listed;
        }

        Interlocked.CompareExchange(ref _listed, new KnownFindings(read, Checked(cancellation).Model, _rules), null);
        return _listed;
    }

    private CheckedModel Checked(CancellationToken cancellation)
    {
        if (_checked is { } ready)
        {
            return ready;
        }

        _reading.Finish(cancellation);
        lock (_gate)
        {
            if (_checked is null)
            {
                CheckedModel? known = _models.Nearest(_files, _rules);
                _checked = CheckedModel.Of(_reader.Combine(_files, _options, known?.Model, cancellation), _rules, known);
            }

            return _checked;
        }
    }
}

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
    private volatile CheckedModel? _checked;
    private int _nowhereIsTaken;

    /// <summary>Prepares to check what a reader reads.</summary>
    public CompilationFindings(ModelReader reader, RuleSelection rules, CheckedModels models, OptionsByFile options)
    {
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
        CheckedModel model = Checked(cancellation);
        FileFindings findings = model.OfFile(file, cancellation);
        _models.Keep(model);
        return ShownFindings.Of(findings, model.Model, cancellation);
    }

    /// <summary>What is wrong outside any file; given once, to whoever asks first.</summary>
    public ImmutableArray<Diagnostic> TakeNowhere(CancellationToken cancellation)
    {
        ImmutableArray<Diagnostic> found = In(SourceSpan.Nowhere.File, cancellation);
        return Interlocked.Exchange(ref _nowhereIsTaken, 1) == 0 ? found : ImmutableArray<Diagnostic>.Empty;
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

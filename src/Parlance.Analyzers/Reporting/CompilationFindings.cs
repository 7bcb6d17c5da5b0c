using System.Collections.Immutable;
using Parlance.Analyzers.Reading;
using Parlance.Model;
using Parlance.Rules;
using Parlance.Vocabularies;

namespace Parlance.Analyzers.Reporting;

/// <summary>
/// The findings of one compilation by file, worked out when the first file asks. Whoever waits can be cancelled; work
/// that is cancelled is done again by the next who asks, over what is cached by then.
/// </summary>
internal sealed class CompilationFindings(ModelReader reader, RuleSelection rules, VocabularyCache vocabularies, OptionsByFile options)
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private volatile Result? _result;
    private int _nowhereIsTaken;

    /// <summary>The model, once it is read.</summary>
    public PolicyModel Model(CancellationToken cancellation) => Get(cancellation).Model;

    /// <summary>The findings in a file, in reading order.</summary>
    public IReadOnlyList<Finding> In(SourceFile file, CancellationToken cancellation) =>
        Get(cancellation).ByFile.TryGetValue(file, out List<Finding>? findings) ? findings : [];

    /// <summary>What is wrong outside any file; given once, to whoever asks first.</summary>
    public IReadOnlyList<Finding> TakeNowhere(CancellationToken cancellation)
    {
        IReadOnlyList<Finding> findings = In(SourceSpan.Nowhere.File, cancellation);
        return Interlocked.Exchange(ref _nowhereIsTaken, 1) == 0 ? findings : [];
    }

    private Result Get(CancellationToken cancellation)
    {
        if (_result is { } ready)
        {
            return ready;
        }

        _gate.Wait(cancellation);
        try
        {
            return _result ??= Work(cancellation);
        }
        finally
        {
            _gate.Release();
        }
    }

    private Result Work(CancellationToken cancellation)
    {
        PolicyModel model = reader.Read(options, vocabularies.Latest, cancellation);
        vocabularies.Latest = model.Vocabulary;
        ImmutableArray<Finding> findings = Checker.Check(model, rules, cancellation);
        var byFile = new Dictionary<SourceFile, List<Finding>>();
        foreach (Finding finding in findings)
        {
            SourceFile file = finding.Span.File;
            if (!byFile.TryGetValue(file, out List<Finding>? inFile))
            {
                byFile.Add(file, inFile = []);
            }

            inFile.Add(finding);
        }

        return new Result(model, byFile);
    }

    private sealed record Result(PolicyModel Model, Dictionary<SourceFile, List<Finding>> ByFile);
}

/// <summary>Holds the vocabulary used last, so that a compilation that declares the same need not compile it again.</summary>
internal sealed class VocabularyCache
{
    private volatile Vocabulary? _latest;

    /// <summary>The vocabulary used last.</summary>
    public Vocabulary? Latest
    {
        get => _latest;
        set => _latest = value;
    }
}

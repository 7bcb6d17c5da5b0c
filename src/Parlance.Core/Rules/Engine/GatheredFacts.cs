using System.Collections.Immutable;

namespace Parlance.Rules;

/// <summary>The facts of a model while they are gathered: tables for each source and file, and the index of each source.</summary>
/// <param name="sources">What is collected.</param>
/// <param name="files">How many files there are.</param>
internal sealed class GatheredFacts(ImmutableArray<FactSource> sources, int files)
{
    /// <summary>What is collected.</summary>
    public ImmutableArray<FactSource> Sources => sources;

    /// <summary>The facts, by source and file.</summary>
    public FactTable?[][] Tables { get; } = sources.Select(_ => new FactTable?[files]).ToArray();

    /// <summary>The facts of all files, by source.</summary>
    public FactIndex?[] Indexes { get; } = new FactIndex?[sources.Length];

    /// <summary>What had to be known before the facts of a source could be collected.</summary>
    public object?[] Prepared { get; } = new object?[sources.Length];

    /// <summary>The numbers of the files, of those that did not change, that have to be judged again, by source.</summary>
    public HashSet<int>[] Stale { get; } = sources.Select(static _ => new HashSet<int>()).ToArray();
}

using Parlance.Model;

namespace Parlance.Rules;

/// <summary>
/// A check. Four scopes say what a rule may look at, and thereby what of it may be kept when something else changes.
/// Rules are stateless and are asked on many threads at once.
/// </summary>
/// <param name="info">What there is to know of the rule.</param>
/// <param name="reads">The texts that it reads.</param>
internal abstract class Rule(RuleInfo info, Reads reads)
{
    /// <summary>What there is to know of the rule.</summary>
    public RuleInfo Info { get; } = info;

    /// <summary>The texts that it reads.</summary>
    public Reads Reads { get; } = reads;
}

/// <summary>A check of one passage against the vocabulary.</summary>
internal abstract class PassageRule(RuleInfo info, Reads reads) : Rule(info, reads)
{
    /// <summary>Reports what it finds in the context's passage, which is one that the rule reads.</summary>
    public abstract void Check(PassageContext context);
}

/// <summary>A check of one item: its parts, not other items.</summary>
internal abstract class ItemRule(RuleInfo info, Reads reads = Reads.Nothing) : Rule(info, reads)
{
    /// <summary>Reports what it finds in the context's item.</summary>
    public abstract void Check(ItemContext context);
}

/// <summary>A check of one file: its items and groups together. It needs no other file.</summary>
internal abstract class FileRule(RuleInfo info, Reads reads = Reads.Nothing) : Rule(info, reads)
{
    /// <summary>Reports what it finds in the context's file.</summary>
    public abstract void Check(FileContext context);
}

/// <summary>A check of all files against each other: facts are collected from each and merged, then the facts of each file are judged.</summary>
internal abstract class ModelRule(RuleInfo info, Reads reads) : Rule(info, reads)
{
    internal abstract FactSource Source { get; }

    internal abstract void Judge(PolicyModel model, int file, FactIndex index, HashSet<int> used, List<Finding> findings, CancellationToken cancellation);
}

/// <inheritdoc/>
/// <typeparam name="TFact">A fact.</typeparam>
/// <typeparam name="TMerged">What the facts of one key come to.</typeparam>
internal abstract class ModelRule<TFact, TMerged>(RuleInfo info, Facts<TFact, TMerged> facts, Reads reads = Reads.Nothing) : ModelRule(info, reads)
    where TFact : notnull
    where TMerged : class
{
    internal sealed override FactSource Source => facts;

    /// <summary>Reports what it finds in the context's file, from the facts of the file and what all facts under their keys come to.</summary>
    public abstract void Judge(JudgeContext<TFact, TMerged> context);

    internal sealed override void Judge(PolicyModel model, int file, FactIndex index, HashSet<int> used, List<Finding> findings, CancellationToken cancellation) =>
        Judge(new JudgeContext<TFact, TMerged>(model, file, (FactIndex<TFact, TMerged>)index, used, findings, cancellation));
}

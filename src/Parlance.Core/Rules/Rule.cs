namespace Parlance.Rules;

/// <summary>
/// A check. Three scopes say what a rule may look at, and thereby what of it may be kept when something else changes.
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

/// <summary>A check of the whole model, in time that grows with its size at most.</summary>
internal abstract class ModelRule(RuleInfo info, Reads reads = Reads.Nothing) : Rule(info, reads)
{
    /// <summary>Reports what it finds in the context's model.</summary>
    public abstract void Check(ModelContext context);
}

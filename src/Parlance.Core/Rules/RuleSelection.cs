using System.Collections.Immutable;

namespace Parlance.Rules;

/// <summary>The rules that are on, by scope. Compared by identity: make one for each set of rules and keep it.</summary>
public sealed class RuleSelection
{
    private RuleSelection(IEnumerable<Rule> rules)
    {
        All = rules.ToImmutableArray();
        Passage = All.OfType<PassageRule>().ToImmutableArray();
        Item = All.OfType<ItemRule>().ToImmutableArray();
        Model = All.OfType<ModelRule>().ToImmutableArray();
    }

    /// <summary>Every rule there is.</summary>
    public static RuleSelection Everything { get; } = new(RuleCatalogue.All);

    /// <summary>The rules that are on.</summary>
    public ImmutableArray<Rule> All { get; }

    internal ImmutableArray<PassageRule> Passage { get; }

    internal ImmutableArray<ItemRule> Item { get; }

    internal ImmutableArray<ModelRule> Model { get; }

    /// <summary>The rules for which <paramref name="isOn"/> holds.</summary>
    public static RuleSelection Where(Func<RuleInfo, bool> isOn) => new(RuleCatalogue.All.Where(rule => isOn(rule.Info)));
}

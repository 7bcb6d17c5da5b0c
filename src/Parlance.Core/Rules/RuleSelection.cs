using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Parlance.Rules;

/// <summary>The rules that are on, by scope. There is one object for each set of rules, so that identity is equality.</summary>
public sealed class RuleSelection
{
    private static readonly ConcurrentDictionary<string, RuleSelection> s_known = new(StringComparer.Ordinal);

    private RuleSelection(IEnumerable<Rule> rules)
    {
        All = rules.ToImmutableArray();
        Passage = All.OfType<PassageRule>().ToImmutableArray();
        Item = All.OfType<ItemRule>().ToImmutableArray();
        Model = All.OfType<ModelRule>().ToImmutableArray();
    }

    /// <summary>Every rule there is.</summary>
    public static RuleSelection Everything { get; } = Where(static _ => true);

    /// <summary>The rules that are on.</summary>
    public ImmutableArray<Rule> All { get; }

    internal ImmutableArray<PassageRule> Passage { get; }

    internal ImmutableArray<ItemRule> Item { get; }

    internal ImmutableArray<ModelRule> Model { get; }

    /// <summary>The rules for which <paramref name="isOn"/> holds.</summary>
    public static RuleSelection Where(Func<RuleInfo, bool> isOn)
    {
        List<Rule> rules = RuleCatalogue.All.Where(rule => isOn(rule.Info)).ToList();
        return s_known.GetOrAdd(string.Join(",", rules.Select(static r => r.Info.Id)), _ => new RuleSelection(rules));
    }
}

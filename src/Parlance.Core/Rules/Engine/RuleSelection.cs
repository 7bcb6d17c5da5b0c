using System.Collections.Concurrent;
using System.Collections.Immutable;
using Parlance.Model;

namespace Parlance.Rules;

/// <summary>The rules that are on, by scope. There is one object for each set of rules, so that identity is equality.</summary>
internal sealed class RuleSelection
{
    private static readonly ConcurrentDictionary<string, RuleSelection> s_known = new(StringComparer.Ordinal);

    private readonly HashSet<string> _seen;
    private readonly ImmutableArray<ImmutableArray<PassageRule>> _byRole;
    private readonly int[] _sourceOf;

    private RuleSelection(IEnumerable<Rule> rules, IEnumerable<string> seen)
    {
        _seen = new HashSet<string>(seen, StringComparer.Ordinal);
        All = rules.ToImmutableArray();
        _byRole = Enumerable.Range(0, (int)PassageRole.Data + 1)
            .Select(role => All.OfType<PassageRule>().Where(rule => rule.Reads.Include((PassageRole)role)).ToImmutableArray())
            .ToImmutableArray();
        Item = All.OfType<ItemRule>().ToImmutableArray();
        File = All.OfType<FileRule>().ToImmutableArray();
        Model = All.OfType<ModelRule>().ToImmutableArray();
        Sources = Model.Select(static rule => rule.Source.After).OfType<FactSource>().Concat(Model.Select(static rule => rule.Source)).Distinct()
            .OrderBy(static source => source.After is not null).ToImmutableArray();
        _sourceOf = Model.Select(rule => Sources.IndexOf(rule.Source)).ToArray();
        InOrder = All.Where(static rule => rule is FileRule or ModelRule)
            .Select(rule => rule is FileRule ofFile ? (true, File.IndexOf(ofFile)) : (false, Model.IndexOf((ModelRule)rule))).ToImmutableArray();
    }

    /// <summary>Every rule there is.</summary>
    public static RuleSelection Everything { get; } = Where(static _ => true);

    /// <summary>The rules that are on.</summary>
    public ImmutableArray<Rule> All { get; }

    internal ImmutableArray<ItemRule> Item { get; }

    internal ImmutableArray<FileRule> File { get; }

    internal ImmutableArray<ModelRule> Model { get; }

    /// <summary>The facts that the rules about models need, each once; those that need others to be known before come after them.</summary>
    internal ImmutableArray<FactSource> Sources { get; }

    /// <summary>The rules about files and models in the order of their ids: whether it is about a file, and the index among those.</summary>
    internal ImmutableArray<(bool IsOfFile, int Index)> InOrder { get; }

    /// <summary>The rules for which <paramref name="isOn"/> holds, with the severities that they have by themselves.</summary>
    public static RuleSelection Where(Func<RuleInfo, bool> isOn) => Where(isOn, static rule => rule.Severity != RuleSeverity.Hidden);

    /// <summary>The rules for which <paramref name="isOn"/> holds.</summary>
    /// <param name="isOn">Whether a rule is asked at all.</param>
    /// <param name="isSeen">Whether anyone sees what a rule says; not so of one that is hidden.</param>
    public static RuleSelection Where(Func<RuleInfo, bool> isOn, Func<RuleInfo, bool> isSeen)
    {
        var rules = RuleCatalogue.All.Where(rule => isOn(rule.Info)).ToList();
        var seen = rules.Where(rule => isSeen(rule.Info)).Select(static r => r.Info.Id).ToList();
        return s_known.GetOrAdd(
            string.Join(",", rules.Select(static r => r.Info.Id)) + ";" + string.Join(",", seen), _ => new RuleSelection(rules, seen));
    }

    /// <summary>Whether a rule is asked at all.</summary>
    internal bool IsOn(string id) => All.Any(rule => rule.Info.Id == id);

    /// <summary>Whether a finding in a text that is somebody else's is said: that it cannot be read, or is spoilt.</summary>
    internal bool SpeaksInRecords(Finding finding) =>
        finding.Rule.Category == RuleCategory.Configuration || All.First(rule => ReferenceEquals(rule.Info, finding.Rule)).Reads.Include(PassageRole.Record);

    /// <summary>The rules about one passage that read passages of a role.</summary>
    internal ImmutableArray<PassageRule> Reading(PassageRole role) => _byRole[(int)role];

    /// <summary>The index of the facts that a rule about models judges.</summary>
    internal int SourceOf(int rule) => _sourceOf[rule];

    /// <summary>Whether anyone sees what a rule says. One that is hidden must not keep another from speaking.</summary>
    internal bool IsSeen(RuleInfo rule) => _seen.Contains(rule.Id);
}

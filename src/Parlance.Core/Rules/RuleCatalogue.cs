using System.Collections.Immutable;
using Parlance.Rules.Configuration;
using Parlance.Rules.Dates;
using Parlance.Rules.Terminology;

namespace Parlance.Rules;

/// <summary>All rules, in the order of their ids: the one place where a new rule is entered.</summary>
public static class RuleCatalogue
{
    /// <summary>The rules.</summary>
    public static ImmutableArray<Rule> All { get; } = ImmutableArray.Create<Rule>(
        new ConfusedTerm(),
        new MissingDate(),
        new UnreadableFile(),
        new UnknownOptionValue(),
        new ContradictoryAttributes());
}

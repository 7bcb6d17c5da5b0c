using System.Collections.Immutable;
using Parlance.Rules.Configuration;
using Parlance.Rules.Dates;

namespace Parlance.Rules;

/// <summary>All rules, in the order of their ids: the one place where a new rule is entered.</summary>
public static class RuleCatalogue
{
    /// <summary>The rules.</summary>
    public static ImmutableArray<Rule> All { get; } = ImmutableArray.Create<Rule>(
        new MissingDate(),
        new UnknownOptionValue(),
        new ContradictoryAttributes());
}

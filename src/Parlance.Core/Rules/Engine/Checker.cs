using System.Collections.Immutable;
using Parlance.Model;

namespace Parlance.Rules;

/// <summary>Asks the rules about a model at once.</summary>
internal static class Checker
{
    /// <summary>All findings, one for each cause, in reading order.</summary>
    /// <param name="model">The model.</param>
    /// <param name="rules">The rules that are on.</param>
    /// <param name="cancellation">Asked between texts and by rules with long loops.</param>
    public static ImmutableArray<Finding> Check(PolicyModel model, RuleSelection rules, CancellationToken cancellation) =>
        CheckedModel.Of(model, rules).All(cancellation);
}

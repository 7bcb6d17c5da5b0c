using Parlance.Model;

namespace Parlance.Rules.Configuration;

/// <summary>PRL9003: attributes that contradict each other or the code that they are on.</summary>
internal sealed class ContradictoryAttributes() : FileRule(s_description)
{
    private static readonly RuleInfo s_description = new(
        "PRL9003",
        "Contradictory attributes",
        RuleSeverity.Warning,
        FixSupport.None,
        "Two attributes that cannot both hold, or one on a member that cannot hold what it claims, leave it open what the model says; the part is not checked.");

    private static readonly Wording s_contradiction = s_description.Says("{0}");

    /// <inheritdoc/>
    public override void Check(FileContext context)
    {
        foreach (AttributeFault fault in context.File.AttributeFaults)
        {
            context.Report(new Finding(s_contradiction, fault.Span, fault.Problem));
        }
    }
}

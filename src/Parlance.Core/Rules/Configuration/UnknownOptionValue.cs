using Parlance.Model;
using Parlance.Options;

namespace Parlance.Rules.Configuration;

/// <summary>PRL9002: an option with a value that it cannot have.</summary>
internal sealed class UnknownOptionValue() : ModelRule(s_description)
{
    private const string Unknown = "'{0} = {1}' is not a value of this option; allowed: {2}. Its default holds.";

    private static readonly RuleInfo s_description = new(
        "PRL9002",
        "Unknown option value",
        RuleSeverity.Warning,
        FixSupport.None,
        "An option of .editorconfig or .globalconfig has a value that it cannot have, so its default holds, which is hardly what was meant.",
        Unknown);

    /// <inheritdoc/>
    public override void Check(ModelContext context)
    {
        foreach (OptionFault fault in context.Model.OptionFaults)
        {
            context.Report(new Finding(Info, SourceSpan.Nowhere, Unknown, fault.Key, fault.Value, fault.Allowed));
        }
    }
}

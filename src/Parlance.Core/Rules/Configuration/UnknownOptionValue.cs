using Parlance.Model;
using Parlance.Options;

namespace Parlance.Rules.Configuration;

/// <summary>PRL9002: an option with a value that it cannot have.</summary>
internal sealed class UnknownOptionValue() : FileRule(s_description)
{
    private static readonly RuleInfo s_description = new(
        "PRL9002",
        "Unknown option value",
        RuleSeverity.Warning,
        FixSupport.None,
        "An option of .editorconfig or .globalconfig has a value that it cannot have, so its default holds, which is hardly what was meant.");

    private static readonly Wording s_unknown = s_description.Says("'{0} = {1}' is not a value of this option; allowed: {2}. Its default holds.");

    /// <inheritdoc/>
    public override void Check(FileContext context)
    {
        foreach (OptionFault fault in context.File.OptionFaults.Distinct().OrderBy(static f => f.Key, StringComparer.Ordinal).ThenBy(static f => f.Value, StringComparer.Ordinal))
        {
            context.Report(new Finding(s_unknown, SourceSpan.Nowhere, fault.Key, fault.Value, fault.Allowed));
        }
    }
}

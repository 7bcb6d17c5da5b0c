using Parlance.Model;
using Parlance.Options;

namespace Parlance.Rules.Configuration;

/// <summary>PRL9002: an option that does not exist, or one with a value that it cannot have.</summary>
internal sealed class UnknownOptionValue() : FileRule(s_description)
{
    private static readonly RuleInfo s_description = new(
        "PRL9002",
        "Unknown option value",
        RuleSeverity.Warning,
        FixSupport.None,
        "A key of .editorconfig or .globalconfig that begins with parlance_ is no option, or an option or ParlanceText has a value that it cannot have, so its default holds, which is hardly what was meant; or a comment of a document names a rule or a command that does not exist.");

    private static readonly Wording s_value = s_description.Says("'{0} = {1}' is not a value of this option; allowed: {2}. Its default holds.");

    private static readonly Wording s_nearValue = s_description.Says("'{0} = {1}' is not a value of this option, the nearest is '{3}'; allowed: {2}. Its default holds.");

    private static readonly Wording s_key = s_description.Says("'{0}' is no option, so '{1}' changes nothing: the nearest option is '{2}'");

    private static readonly Wording s_rule = s_description.Says("There is no rule '{0}', so nothing is excused by it: the nearest rule is '{1}'");

    private static readonly Wording s_command = s_description.Says("There is no command '{0}', so this comment excuses nothing: the nearest command is '{1}'");

    /// <summary>What is said of a comment with a command that does not exist.</summary>
    public static Finding Of(DocumentException comment) =>
        new(s_command, comment.Span, comment.Word, NearestOption.Of(new OptionFault(comment.Word, "", string.Join(OptionFault.Parted, DocumentException.Words), IsUnknownKey: true))!);

    /// <summary>What is said of a rule in a comment of a document that does not exist.</summary>
    /// <param name="rule">The rule as it is named.</param>
    /// <param name="known">All ids, parted by <see cref="OptionFault.Parted"/>.</param>
    public static Finding Of(NamedRule rule, string known) =>
        new(s_rule, rule.Span, rule.Id, NearestOption.Of(new OptionFault(rule.Id, "", known, IsUnknownKey: true))!);

    /// <inheritdoc/>
    public override void Check(FileContext context)
    {
        foreach (OptionFault fault in context.File.OptionFaults.Distinct().OrderBy(static f => f.Key, StringComparer.Ordinal).ThenBy(static f => f.Value, StringComparer.Ordinal))
        {
            string? nearest = NearestOption.Of(fault);
            context.Report(
                fault.IsUnknownKey ? new Finding(s_key, SourceSpan.Nowhere, fault.Key, fault.Value, nearest!)
                : nearest is null ? new Finding(s_value, SourceSpan.Nowhere, fault.Key, fault.Value, fault.Allowed)
                : new Finding(s_nearValue, SourceSpan.Nowhere, fault.Key, fault.Value, fault.Allowed, nearest));
        }
    }
}

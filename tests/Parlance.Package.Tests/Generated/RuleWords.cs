using Parlance.Rules;

namespace Parlance.Package.Tests.Generated;

/// <summary>How the documentation puts what a rule says of itself.</summary>
internal static class RuleWords
{
    public static string Page(RuleInfo rule) => $"docs/rules/{rule.Id}.md";

    public static string Severity(RuleInfo rule) => rule.Severity.ToString().ToLowerInvariant();

    public static string Fix(RuleInfo rule) => rule.Fix switch
    {
        FixSupport.None => "none",
        FixSupport.OneAtATime => "one at a time",
        FixSupport.Everywhere => "yes, in document, project and solution",
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    /// <summary>How a finding of a rule is excused; nothing for faults of settings and files, which are mended.</summary>
    public static string Exception(RuleInfo rule) => rule.Id is "PRL9001" or "PRL9002" or "PRL9003"
        ? ""
        : $"\n[Excuse](../exceptions.md) one: `#pragma warning disable {rule.Id}` in C#, `<!-- parlance-disable-next {rule.Id} -->` in a document. Turn it off: `dotnet_diagnostic.{rule.Id}.severity = none`.\n";

    /// <summary>A message as Markdown: its characters as they are.</summary>
    public static string Message(Wording wording) =>
        wording.Format.Replace("*", "\\*", StringComparison.Ordinal)
            .Replace("_", "\\_", StringComparison.Ordinal)
            .Replace("|", "\\|", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal);
}

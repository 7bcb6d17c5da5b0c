using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Parlance.Rules;

namespace Parlance.Analyzers.Reporting;

/// <summary>Makes Roslyn's descriptors of the rules: one for each wording, all wordings of a rule under its id.</summary>
internal static class Descriptors
{
    private static readonly Dictionary<Wording, DiagnosticDescriptor> s_byWording = Make();

    /// <summary>The descriptors of all rules.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = s_byWording.Values.OrderBy(static d => d.Id, StringComparer.Ordinal).ToImmutableArray();

    private static readonly ConcurrentDictionary<Wording, DiagnosticDescriptor> s_withOrigin = new();

    /// <summary>The descriptor of a finding.</summary>
    public static DiagnosticDescriptor Of(Finding finding) => s_byWording[finding.Wording];

    /// <summary>
    /// The descriptor of a finding that rests on what another assembly declares. Its wording has one argument more, the assembly;
    /// made when it is first needed, since hardly any finding is of the sort.
    /// </summary>
    public static DiagnosticDescriptor OfForeign(Finding finding) => s_withOrigin.GetOrAdd(
        finding.Wording, wording => Make(wording.Rule, $"{wording.Format} (declared in '{{{finding.Arguments.Length}}}')"));

    private static Dictionary<Wording, DiagnosticDescriptor> Make() =>
        RuleCatalogue.All.SelectMany(static rule => rule.Info.Wordings).ToDictionary(static wording => wording, static wording => Make(wording.Rule, wording.Format));

#pragma warning disable RS0030 // The one place where descriptors are made.
    private static DiagnosticDescriptor Make(RuleInfo info, string message) => new(
        info.Id,
        info.Title,
        message,
        "Parlance." + info.Category,
        info.Severity switch
        {
            RuleSeverity.Warning => DiagnosticSeverity.Warning,
            RuleSeverity.Suggestion => DiagnosticSeverity.Info,
            _ => DiagnosticSeverity.Hidden,
        },
        isEnabledByDefault: true,
        info.Description,
        HelpLink.For(info.Id));
#pragma warning restore RS0030
}

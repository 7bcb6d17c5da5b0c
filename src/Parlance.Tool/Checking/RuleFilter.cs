using Microsoft.CodeAnalysis;
using Parlance.Rules;

namespace Parlance.Tool.Checking;

/// <summary>The rules that somebody named; all where nobody named any.</summary>
internal sealed class RuleFilter
{
    private readonly HashSet<string> _ids;

    private RuleFilter(HashSet<string> ids) => _ids = ids;

    /// <summary>Whether rules were named.</summary>
    public bool IsNamed => _ids.Count > 0;

    /// <summary>Takes ids.</summary>
    /// <exception cref="CannotRunException">There is no such rule.</exception>
    public static RuleFilter Of(string[]? ids)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (string id in (ids ?? []).SelectMany(static id => id.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))
        {
            known.Add(RuleCatalogue.All.FirstOrDefault(rule => rule.Info.Id.Equals(id, StringComparison.OrdinalIgnoreCase))?.Info.Id
                ?? throw new CannotRunException($"There is no rule '{id}'"));
        }

        return new RuleFilter(known);
    }

    /// <summary>Whether a rule counts.</summary>
    public bool Has(string id) => !IsNamed || _ids.Contains(id);

    /// <summary>Of a report what counts.</summary>
    public Report Of(Report report) => report with { Findings = [.. report.Findings.Where(finding => Has(finding.Id))] };
}

using System.Globalization;
using Microsoft.CodeAnalysis;
using Parlance.Analyzers.Reporting;
using Parlance.Tool.Checking;

namespace Parlance.Tool.Fixing;

/// <summary>Which fix of a finding is made: the recommended one where nobody needs to choose, else the one that somebody named.</summary>
/// <param name="rules">The rules that somebody named.</param>
/// <param name="choice">The fix that somebody named: its number, or its intent; null where nobody did.</param>
internal sealed class FixChoice(RuleFilter rules, string? choice)
{
    /// <summary>The fix of a finding; null for none.</summary>
    public EncodedFix? Of(Diagnostic finding) => rules.Has(finding.Id) ? Chosen(FixEncoding.Read(finding)) : null;

    /// <summary>Throws where somebody must choose and has not, or has named what there is not.</summary>
    public void Check(Report report)
    {
        foreach (Diagnostic finding in report.Open.Where(finding => rules.IsNamed && rules.Has(finding.Id)))
        {
            IReadOnlyList<EncodedFix> fixes = FixEncoding.Read(finding);
            if (fixes.Count > 0 && Chosen(fixes) is null)
            {
                IEnumerable<string> ways = fixes.Select(static (fix, i) => $"{i + 1}{(fix.Intent is null ? "" : $" ({fix.Intent})")}: {fix.Title}");
                throw new CannotRunException($"A person must choose how {finding.Id} is mended: name one with --choose, by number or word. {string.Join("; ", ways)}");
            }
        }
    }

    private EncodedFix? Chosen(IReadOnlyList<EncodedFix> fixes) =>
        choice is null ? fixes.FirstOrDefault(static fix => fix is { OneAtATime: false, Intent: null })
        : int.TryParse(choice, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? fixes.ElementAtOrDefault(number - 1)
        : fixes.FirstOrDefault(fix => choice.Equals(fix.Intent, StringComparison.OrdinalIgnoreCase));
}

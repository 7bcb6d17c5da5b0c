using Microsoft.CodeAnalysis;
using Parlance.Rules;

namespace Parlance.Analyzers.Reporting;

/// <summary>Tells which rules can report anything in a compilation, so that no work is done for those that are turned off, and which of them anyone sees.</summary>
internal static class EnabledRules
{
    /// <summary>The rules that are not turned off everywhere.</summary>
    public static RuleSelection Of(Compilation compilation, CancellationToken cancellation) => RuleSelection.Where(
        rule => IsSomewhere(rule, compilation, static severity => severity != ReportDiagnostic.Suppress, cancellation),
        rule => IsSomewhere(rule, compilation, static severity => severity is not (ReportDiagnostic.Suppress or ReportDiagnostic.Hidden), cancellation));

    /// <summary>Whether the severity that a rule has in some file is as asked for.</summary>
    private static bool IsSomewhere(RuleInfo rule, Compilation compilation, Func<ReportDiagnostic, bool> isAsked, CancellationToken cancellation)
    {
        bool Holds(ReportDiagnostic severity) => isAsked(severity == ReportDiagnostic.Default ? ByItself(rule) : severity);

        if (compilation.Options.SpecificDiagnosticOptions.TryGetValue(rule.Id, out ReportDiagnostic specific))
        {
            return Holds(specific);
        }

        if (compilation.Options.SyntaxTreeOptionsProvider is not { } provider)
        {
            return Holds(ReportDiagnostic.Default);
        }

        ReportDiagnostic everywhere = provider.TryGetGlobalDiagnosticValue(rule.Id, cancellation, out ReportDiagnostic global) ? global : ReportDiagnostic.Default;
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            // A file's own setting goes before the one for all; the first file where the severity is as asked for decides.
            if (Holds(provider.TryGetDiagnosticValue(tree, rule.Id, cancellation, out ReportDiagnostic own) ? own : everywhere))
            {
                return true;
            }
        }

        return compilation.SyntaxTrees.FirstOrDefault() is null && Holds(everywhere);
    }

    private static ReportDiagnostic ByItself(RuleInfo rule) => rule.Severity == RuleSeverity.Hidden ? ReportDiagnostic.Hidden : ReportDiagnostic.Warn;
}

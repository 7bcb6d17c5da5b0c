using Microsoft.CodeAnalysis;
using Parlance.Rules;

namespace Parlance.Analyzers.Reporting;

/// <summary>Tells which rules can report anything in a compilation, so that no work is done for those that are turned off.</summary>
internal static class EnabledRules
{
    /// <summary>The rules that are not turned off everywhere.</summary>
    public static RuleSelection Of(Compilation compilation, CancellationToken cancellation) =>
        RuleSelection.Where(rule => IsOn(rule.Id, compilation, cancellation));

    private static bool IsOn(string id, Compilation compilation, CancellationToken cancellation)
    {
        if (compilation.Options.SpecificDiagnosticOptions.TryGetValue(id, out ReportDiagnostic specific))
        {
            return specific != ReportDiagnostic.Suppress;
        }

        if (compilation.Options.SyntaxTreeOptionsProvider is not { } provider)
        {
            return true;
        }

        bool isOff = provider.TryGetGlobalDiagnosticValue(id, cancellation, out ReportDiagnostic global) && global == ReportDiagnostic.Suppress;
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            // A file's own setting goes before the one for all; the first file that lets the rule speak decides.
            if (provider.TryGetDiagnosticValue(tree, id, cancellation, out ReportDiagnostic own) ? own != ReportDiagnostic.Suppress : !isOff)
            {
                return true;
            }
        }

        return compilation.SyntaxTrees.FirstOrDefault() is null && !isOff;
    }
}

using Microsoft.CodeAnalysis;
using Parlance.Analyzers.Reporting;

namespace Parlance.Tool.Checking;

/// <summary>Which findings can be mended with nobody looking.</summary>
internal static class Fixable
{
    /// <summary>Whether a finding can.</summary>
    public static bool Is(Diagnostic finding) => FixEncoding.Read(finding).Any(static fix => !fix.OneAtATime);
}

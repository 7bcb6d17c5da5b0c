using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Parlance.Tool.Checking;

/// <summary>What a check has found, and what it has read.</summary>
/// <param name="Findings">The findings that somebody sees, in reading order; those that an exception in the source covers are marked as suppressed.</param>
/// <param name="Known">Those of them that a baseline lists; null where there is none.</param>
/// <param name="Texts">The text of each file that was read, by path.</param>
/// <param name="Read">What was read.</param>
internal sealed record Report(ImmutableArray<Diagnostic> Findings, IReadOnlySet<Diagnostic>? Known, IReadOnlyDictionary<string, SourceText> Texts, ReadCounts Read)
{
    /// <summary>The report of findings, in whatever order and however often they were made.</summary>
    /// <param name="findings">What is reported.</param>
    /// <param name="known">What a baseline keeps back; null where there is none.</param>
    /// <param name="texts">The text of each file.</param>
    /// <param name="read">What was read.</param>
    public static Report Of(IEnumerable<Diagnostic> findings, IEnumerable<Diagnostic>? known, IReadOnlyDictionary<string, SourceText> texts, ReadCounts read)
    {
        var open = findings.ToHashSet(SameFinding.Instance);

        // Two projects may have one file, and a baseline each.
        var listed = known?.Where(finding => !open.Contains(finding)).ToHashSet(SameFinding.Instance);
        return new([.. open.Concat(listed ?? []).Order(ReadingOrder.Instance)], listed, texts, read);
    }

    /// <summary>The findings that count: no exception covers them.</summary>
    public IEnumerable<Diagnostic> Open => Findings.Where(finding => !finding.IsSuppressed && !IsKnown(finding));

    /// <summary>Whether a baseline lists a finding.</summary>
    public bool IsKnown(Diagnostic finding) => Known?.Contains(finding) == true;

    /// <summary>The code for the shell.</summary>
    /// <param name="failOn">The lowest level that is a failure; null for none.</param>
    public int ExitCodeFor(DiagnosticSeverity? failOn) => failOn is { } level && Open.Any(finding => finding.Severity >= level) ? ExitCode.Findings : ExitCode.Clean;
}

/// <summary>How much was read.</summary>
/// <param name="Documents">Markdown, reStructuredText and plain text.</param>
/// <param name="Termbases">TBX and CSV.</param>
/// <param name="CodeFiles">C#.</param>
internal readonly record struct ReadCounts(int Documents, int Termbases, int CodeFiles)
{
    /// <inheritdoc/>
    public override string ToString()
    {
        string[] parts = [.. new[] { Of(Documents, "document"), Of(Termbases, "termbase"), Of(CodeFiles, "C# file") }.OfType<string>()];
        return parts.Length == 0 ? "nothing" : parts.Length == 1 ? parts[0] : $"{string.Join(", ", parts[..^1])} and {parts[^1]}";
    }

    private static string? Of(int count, string thing) => count switch { 0 => null, 1 => $"1 {thing}", _ => $"{count} {thing}s" };
}

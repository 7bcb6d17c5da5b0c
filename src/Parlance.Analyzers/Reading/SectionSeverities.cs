using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Parlance.Analyzers.Reading;

/// <summary>
/// The severities that sections of <c>.editorconfig</c> give to documents and termbases: <c>[archive/*.md]</c>. The compiler tells
/// analyzers of those for C# alone, so that the package lists the files themselves among the additional ones.
/// </summary>
internal sealed class SectionSeverities
{
    private const string FileName = ".editorconfig", Key = "dotnet_diagnostic.PRL";

    private static readonly ConditionalWeakTable<SourceText, StrongBox<AnalyzerConfig?>> s_read = new();

    private readonly ImmutableArray<AdditionalText> _files;
    private AnalyzerConfigSet? _set;

    private SectionSeverities(ImmutableArray<AdditionalText> files) => _files = files;

    /// <summary>The severities of the files that the options of a compilation name.</summary>
    public static SectionSeverities Of(AnalyzerOptions options) =>
        new(options.AdditionalFiles.Where(static file => Path.GetFileName(file.Path) == FileName).ToImmutableArray());

    /// <summary>The severities in a file, each as <c>PRL1002=warning</c>, sorted and joined with commas.</summary>
    public string In(string path)
    {
        if (_files.IsEmpty)
        {
            return "";
        }

        _set ??= AnalyzerConfigSet.Create(_files.Select(Read).OfType<AnalyzerConfig>().ToImmutableArray());
        return string.Join(",", _set.GetOptionsForSourcePath(path).TreeOptions
            .Where(static option => option.Value != ReportDiagnostic.Default && option.Key.StartsWith("PRL", StringComparison.OrdinalIgnoreCase))
            .Select(static option => $"{option.Key.ToUpperInvariant()}={NameOf(option.Value)}").OrderBy(static option => option, StringComparer.Ordinal));
    }

    /// <summary>What a file says; null where it says nothing of our rules.</summary>
    private static AnalyzerConfig? Read(AdditionalText file) =>
        file.GetText() is { } text && Path.GetDirectoryName(file.Path) is { Length: > 0 }
            ? s_read.GetValue(text, read => new StrongBox<AnalyzerConfig?>(Parse(read, file.Path))).Value
            : null;

    private static AnalyzerConfig? Parse(SourceText text, string path) =>
        text.ToString().IndexOf(Key, StringComparison.OrdinalIgnoreCase) < 0 ? null : AnalyzerConfig.Parse(text, path);

    private static string NameOf(ReportDiagnostic severity) => severity switch
    {
        ReportDiagnostic.Error => "error",
        ReportDiagnostic.Warn => "warning",
        ReportDiagnostic.Info => "suggestion",
        ReportDiagnostic.Hidden => "silent",
        _ => "none",
    };
}

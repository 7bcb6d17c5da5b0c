using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Parlance.Analyzers.Reading;
using Parlance.Analyzers.Reporting;

namespace Parlance.Analyzers;

/// <summary>
/// Holds the prose and dates of a compilation's policy model against the names and dates that the model declares. One
/// analyzer for all rules, since they share what is read; findings are reported file by file, never at compilation end, so
/// that editors show them while one types.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PolicyAnalyzer : DiagnosticAnalyzer
{
    private readonly CheckedModels _models = new();
    private readonly Action<Diagnostic>? _known;

    /// <summary>The analyzer as hosts make it.</summary>
    public PolicyAnalyzer()
    {
    }

    /// <summary>One that also tells of what a baseline keeps back.</summary>
    internal PolicyAnalyzer(Action<Diagnostic> known) => _known = known;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private void Start(CompilationStartAnalysisContext context)
    {
        var surface = Surface.Of(context.Compilation, context.CancellationToken);
        if (surface.IsEmpty)
        {
            return;
        }

        var files = AdditionalFiles.Of(context.Options);
        var reader = new ModelReader(context.Compilation, surface, files, ReadingCache.Shared);
        var findings = new CompilationFindings(reader, EnabledRules.Of(context.Compilation, context.CancellationToken), _models, new OptionsByFile(context.Options.AnalyzerConfigOptionsProvider, files), Baseline.In(context.Options), _known);
        context.RegisterSemanticModelAction(file =>
        {
            Report(findings.In(TreeFile.Of(file.SemanticModel.SyntaxTree), file.CancellationToken), file.ReportDiagnostic);
            Report(findings.TakeNowhere(file.CancellationToken), file.ReportDiagnostic);
        });
        context.RegisterAdditionalFileAction(file =>
        {
            if (files.Find(file.AdditionalFile, file.CancellationToken) is { } found)
            {
                Report(findings.In(found, file.CancellationToken), file.ReportDiagnostic);
            }

            Report(findings.InBaseline(file.AdditionalFile, file.CancellationToken), file.ReportDiagnostic);
        });
    }

    private static void Report(ImmutableArray<Diagnostic> diagnostics, Action<Diagnostic> report)
    {
        foreach (Diagnostic diagnostic in diagnostics)
        {
            report(diagnostic);
        }
    }
}

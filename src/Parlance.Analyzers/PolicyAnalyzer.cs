using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Parlance.Analyzers.Reading;
using Parlance.Analyzers.Reporting;
using Parlance.Model;
using Parlance.Rules;

namespace Parlance.Analyzers;

/// <summary>
/// Holds the prose and dates of a compilation's policy model against the names and dates that the model declares. One
/// analyzer for all rules, since they share what is read; findings are reported file by file, never at compilation end, so
/// that editors show them while one types.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PolicyAnalyzer : DiagnosticAnalyzer
{
    private readonly VocabularyCache vocabularies = new();

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
        Surface surface = Surface.Of(context.Compilation, context.CancellationToken);
        if (surface.IsEmpty)
        {
            return;
        }

        var reader = new ModelReader(context.Compilation, surface, context.CancellationToken);
        var findings = new CompilationFindings(reader, RuleSelection.Everything, vocabularies, new OptionsByFile(context.Options.AnalyzerConfigOptionsProvider));
        context.RegisterSemanticModelAction(file => Report(file, findings));
    }

    private static void Report(SemanticModelAnalysisContext context, CompilationFindings findings)
    {
        IEnumerable<Finding> inFile = findings.In(TreeFile.Of(context.SemanticModel.SyntaxTree), context.CancellationToken);
        foreach (Finding finding in inFile.Concat(findings.TakeNowhere(context.CancellationToken)))
        {
            context.ReportDiagnostic(FindingDiagnostic.Create(finding, findings.Model(context.CancellationToken), context.CancellationToken));
        }
    }
}

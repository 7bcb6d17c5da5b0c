using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Parlance.Analyzers.Tests.Verification;

namespace Parlance.Analyzers.Tests.Reporting;

/// <summary>A hidden rule and one that is seen on the same words: which of them speaks depends on what the user has set.</summary>
public sealed class HiddenRulesTests
{
    private const string Model = """
        using Parlance;
        [Actor] public sealed record State(string Name, string[]? Aliases = null);
        public static class States
        {
            public static readonly State China = new("People's Republic of China", ["China"]);
            [Prose] public const string Text = "They asked about Chinas peaceful rise.";
        }
        """;

    [Fact]
    public async Task While_it_is_hidden_the_next_rule_speaks()
    {
        Assert.Equal("PRL4005", await SpeakerAsync(options => options));
        Assert.Equal("PRL4005", await SpeakerAsync(options => options.WithSyntaxTreeOptionsProvider(new Severities())));
        Assert.Equal("PRL4005", await SpeakerAsync(options => options.WithSyntaxTreeOptionsProvider(new Severities { OfFiles = ReportDiagnostic.Hidden })));
    }

    [Fact]
    public async Task Once_it_is_raised_it_goes_first()
    {
        Assert.Equal("PRL1009", await SpeakerAsync(options => options.WithSyntaxTreeOptionsProvider(new Severities { OfFiles = ReportDiagnostic.Info })));
        Assert.Equal("PRL1009", await SpeakerAsync(options => options.WithSyntaxTreeOptionsProvider(new Severities { OfAll = ReportDiagnostic.Warn })));
        Assert.Equal("PRL1009", await SpeakerAsync(options => options.WithSpecificDiagnosticOptions([new("PRL1009", ReportDiagnostic.Error)])));
    }

    private static async Task<string> SpeakerAsync(Func<CompilationOptions, CompilationOptions> setting)
    {
        CSharpCompilation compilation = Policy.Compile(Model);
        compilation = compilation.WithOptions((CSharpCompilationOptions)setting(compilation.Options));
        return (await Analysis.DiagnosticsOf(compilation)).Single(d => d.GetMessage().StartsWith("'Chinas'", StringComparison.Ordinal)).Id;
    }

    /// <summary>What configuration files say of PRL1009.</summary>
    private sealed class Severities : SyntaxTreeOptionsProvider
    {
        public ReportDiagnostic? OfFiles { get; init; }

        public ReportDiagnostic? OfAll { get; init; }

        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            Is(diagnosticId, OfFiles, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            Is(diagnosticId, OfAll, out severity);

        private static bool Is(string id, ReportDiagnostic? set, out ReportDiagnostic severity)
        {
            severity = set ?? ReportDiagnostic.Default;
            return id == "PRL1009" && set is not null;
        }
    }
}

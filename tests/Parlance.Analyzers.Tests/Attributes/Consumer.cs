using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Parlance.Analyzers.Attributes;
using Parlance.Analyzers.Tests.Verification;

namespace Parlance.Analyzers.Tests.Attributes;

/// <summary>A project that uses the package: its own source and what the attribute generator adds, compiled as strictly as can be.</summary>
internal sealed record Consumer(string Source)
{
    public string Name { get; init; } = "Consumer";

    public LanguageVersion Language { get; init; } = LanguageVersion.Latest;

    public NullableContextOptions Nullable { get; init; } = NullableContextOptions.Enable;

    public ImmutableArray<string> Symbols { get; init; } = ["NET8_0_OR_GREATER"];

    public ImmutableArray<MetadataReference> References { get; init; } = [];

    /// <summary>Generators of other packages, beside ours.</summary>
    public ImmutableArray<IIncrementalGenerator> Others { get; init; } = [];

    public CSharpParseOptions ParseOptions =>
        new(Language, DocumentationMode.Diagnose, preprocessorSymbols: Symbols);

    public CSharpCompilation BeforeGeneration() =>
        CSharpCompilation.Create(
            Name,
            [CSharpSyntaxTree.ParseText(Source, ParseOptions, path: "Model.cs", cancellationToken: TestContext.Current.CancellationToken)],
            Framework.References.AddRange(References),
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                generalDiagnosticOption: ReportDiagnostic.Error,
                warningLevel: 9999,
                // A netstandard consumer has no use for our running framework's assembly versions.
                specificDiagnosticOptions: [new("CS1701", ReportDiagnostic.Suppress)],
                nullableContextOptions: Language < LanguageVersion.CSharp8 ? NullableContextOptions.Disable : Nullable));

    public GeneratorDriver Driver() =>
        CSharpGeneratorDriver.Create(
            [.. Others.Prepend(new AttributeGenerator()).Select(GeneratorExtensions.AsSourceGenerator)],
            parseOptions: ParseOptions,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    public Compilation Compile()
    {
        Driver().RunGeneratorsAndUpdateCompilation(
            BeforeGeneration(), out Compilation? compilation, out ImmutableArray<Diagnostic> diagnostics, TestContext.Current.CancellationToken);
        Assert.Empty(diagnostics);
        return compilation;
    }

    /// <summary>The compiled assembly; fails on any warning, those of documentation and of emitting included.</summary>
    public MetadataReference Build()
    {
        using var image = new MemoryStream();
        using var documentation = new MemoryStream();
        EmitResult result = Compile().Emit(image, xmlDocumentationStream: documentation, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden));
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}

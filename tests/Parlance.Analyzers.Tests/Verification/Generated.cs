using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Parlance.Analyzers.Catalogue;
using Parlance.Analyzers.Exports;

namespace Parlance.Analyzers.Tests.Verification;

/// <summary>Runs the catalogue's generator on sources, and the code that it makes.</summary>
internal static class Generated
{
    /// <summary>The compilation with the generated code in it; any warning of the compiler about that fails.</summary>
    public static CSharpCompilation Compile(params string[] sources) => Compile(Policy.Compile(sources));

    public static CSharpCompilation Compile(CSharpCompilation compilation)
    {
        Driver(compilation.LanguageVersion).RunGeneratorsAndUpdateCompilation(compilation, out Compilation generated, out ImmutableArray<Diagnostic> diagnostics, TestContext.Current.CancellationToken);
        Assert.Empty(diagnostics);
        Assert.Empty(generated.GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(d => d.Severity == DiagnosticSeverity.Error || (d.Severity == DiagnosticSeverity.Warning && !compilation.ContainsSyntaxTree(d.Location.SourceTree))));
        return (CSharpCompilation)generated;
    }

    /// <summary>A compilation of one source in a version of the language.</summary>
    public static CSharpCompilation InLanguage(LanguageVersion language, string source)
    {
        CSharpParseOptions options = Policy.ParseOptions.WithLanguageVersion(language);
        return CSharpCompilation.Create(
            "Model",
            new[] { source, Policy.Attributes }.Select((text, i) => CSharpSyntaxTree.ParseText(text, options, $"File{i}.cs")),
            Framework.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }

    /// <summary>The files of the catalogue that are generated for a compilation.</summary>
    public static ImmutableArray<SyntaxTree> Trees(CSharpCompilation compilation) =>
        Run(Driver(compilation.LanguageVersion), compilation).GetRunResult().Results.Single(static r => r.Generator.GetGeneratorType() == typeof(CatalogueGenerator)).GeneratedSources
            .Select(static s => s.SyntaxTree).ToImmutableArray();

    public static GeneratorDriver Run(GeneratorDriver driver, CSharpCompilation compilation) => driver.RunGenerators(compilation, TestContext.Current.CancellationToken);

    public static GeneratorDriver Driver(LanguageVersion language = LanguageVersion.Latest) => CSharpGeneratorDriver.Create(
        [new CatalogueGenerator().AsSourceGenerator(), new DeclaredNamesGenerator().AsSourceGenerator()],
        parseOptions: Policy.ParseOptions.WithLanguageVersion(language),
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>The class <c>Model</c> of the sources, with its catalogue, ready to run.</summary>
    public static Type Model(params string[] sources)
    {
        using MemoryStream image = Emit(Compile(sources));
        return new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image).GetType("Model", throwOnError: true)!;
    }

    /// <summary>The compiled assembly, to be read from its start.</summary>
    public static MemoryStream Emit(CSharpCompilation compilation)
    {
        var image = new MemoryStream();
        EmitResult result = compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        image.Position = 0;
        return image;
    }

    /// <summary>The names of the items in a list of the class.</summary>
    public static IEnumerable<string> Names(Type model, string list) =>
        ((IEnumerable)Property(model, list).GetValue(null)!).Cast<object>().Select(NameOf);

    public static PropertyInfo Property(Type model, string name) =>
        model.GetProperty(name, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!;

    /// <summary>The name of the item that a lookup finds; null for none.</summary>
    public static string? Find(Type model, string lookup, string name)
    {
        object?[] arguments = [name, null];
        bool found = (bool)model.GetMethod(lookup, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!.Invoke(null, arguments)!;
        return found ? NameOf(arguments[1]!) : null;
    }

    private static string NameOf(object item) => (string)(item.GetType().GetProperty("Name") ?? item.GetType().GetProperty("Title"))!.GetValue(item)!;
}

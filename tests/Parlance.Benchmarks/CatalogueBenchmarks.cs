using System.Text;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Parlance.Analyzers.Attributes;
using Parlance.Analyzers.Catalogue;
using Parlance.Analyzers.Exports;
using Parlance.Analyzers.Reading;

namespace Parlance.Benchmarks;

/// <summary>The generators on a model of 10,000 items in a hundred files: first run, then after an edit; and reading its names from another project.</summary>
[MemoryDiagnoser]
public class CatalogueBenchmarks
{
    private const int Files = 100;
    private const int ItemsPerFile = 100;

    private static readonly CSharpParseOptions s_options = new(LanguageVersion.Latest, preprocessorSymbols: ["NET8_0_OR_GREATER"]);

    private CSharpCompilation _compilation = null!;
    private CSharpCompilation _edited = null!;
    private CSharpCompilation _commented = null!;
    private GeneratorDriver _driver = null!;
    private byte[] _image = [];

    [GlobalSetup]
    public void Setup()
    {
        _compilation = CSharpCompilation.Create("Model", Trees(), References(), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        SyntaxTree tree = _compilation.SyntaxTrees.Single(t => t.FilePath == "Model7.cs");
        _edited = _compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(SourceText.From(tree.ToString().Replace("Name of 7 4\"", "Another\"", StringComparison.Ordinal))));
        _commented = _compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(SourceText.From(tree + "// A comment.")));
        _driver = Driver().RunGeneratorsAndUpdateCompilation(_compilation, out Compilation generated, out _);
        using var image = new MemoryStream();
        generated.Emit(image);
        _image = image.ToArray();
    }

    [Benchmark]
    public GeneratorDriver First_run() => Driver().RunGenerators(_compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(Trees()));

    [Benchmark]
    public GeneratorDriver After_an_edit_of_a_name() => _driver.RunGenerators(_edited.Clone());

    [Benchmark]
    public GeneratorDriver After_an_edit_of_a_comment() => _driver.RunGenerators(_commented.Clone());

    [Benchmark]
    public int Read_10000_names_of_a_reference()
    {
        MetadataReference model = MetadataReference.CreateFromImage(_image);
        return ReferencedNames.Of(CSharpCompilation.Create("User", references: References().Append(model)), default).Length;
    }

    private static GeneratorDriver Driver() => CSharpGeneratorDriver.Create(
        [new AttributeGenerator().AsSourceGenerator(), new CatalogueGenerator().AsSourceGenerator(), new DeclaredNamesGenerator().AsSourceGenerator()],
        parseOptions: s_options);

    private static IEnumerable<MetadataReference> References() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
        .Select(path => MetadataReference.CreateFromFile(path));

    private static IEnumerable<SyntaxTree> Trees()
    {
        yield return Parse("""
            using Parlance;
            [PolicyEvent] public sealed record Milestone(string Title, string Date);
            [Principle] public sealed record Principle(string Name);
            [PolicyModel] public static partial class Model { }
            """, "Kinds.cs");
        for (int file = 0; file < Files; file++)
        {
            var text = new StringBuilder("public static partial class Model {\n");
            for (int i = 0; i < ItemsPerFile; i += 2)
            {
                text.Append($"    public static readonly Milestone E{file}_{i} = new(\"Event {file} {i}\", \"{1900 + file}-0{1 + (i % 9)}\");\n");
                text.Append($"    public static readonly Principle P{file}_{i} = new(\"Name of {file} {i}\");\n");
            }

            yield return Parse(text.Append("}\n").ToString(), $"Model{file}.cs");
        }
    }

    private static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, s_options, path);
}

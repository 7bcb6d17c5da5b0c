using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Parlance.Analyzers.Attributes;

namespace Parlance.Benchmarks;

/// <summary>The sources of a model in a hundred files: events with a text of eighty words each, and four principles that some of them name.</summary>
internal static class PolicySources
{
    /// <summary>The file that is typed in.</summary>
    public const string EditedFile = "Events050.cs";

    /// <summary>The file with the types.</summary>
    public const string KindsFile = "Kinds.cs";

    /// <summary>The file with the declared names.</summary>
    public const string NamesFile = "Principles.cs";

    private const int Files = 100;
    private const int WordsOfEvent = 80;
    private const int WordsOfSentence = 16;

    private static readonly CSharpParseOptions s_options = new(LanguageVersion.Latest, preprocessorSymbols: ["NET8_0_OR_GREATER"]);

    private static readonly ImmutableArray<MetadataReference> s_references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
        .Select(static path => (MetadataReference)MetadataReference.CreateFromFile(path))
        .ToImmutableArray();

    /// <summary>The text of each file, by its path.</summary>
    public static IReadOnlyList<(string Path, string Text)> Of(int events)
    {
        var random = new Random(1);
        var files = new List<(string, string)>
        {
            (KindsFile, """
                using Parlance;
                [Principle] public sealed record Principle(string Name, string Definition);
                [PolicyEvent] public sealed record Milestone(string Title, string? Date, string Summary);
                """),
            (NamesFile, """
                public static class Core
                {
                    public static readonly Principle P0 = new("Mutual trust", "Mutual trust means that parties keep their word.");
                    public static readonly Principle P1 = new("Mutual benefit", "Mutual benefit means that both gain.");
                    public static readonly Principle P2 = new("Equality", "Equality means that each has one voice.");
                    public static readonly Principle P3 = new("Coordination", "Coordination means that steps fit.");
                }
                """),
        };
        for (int file = 0; file < Files; file++)
        {
            var text = new StringBuilder($"public static class Events{file}\n{{\n");
            for (int number = file; number < events; number += Files)
            {
                text.Append($"    public static readonly Milestone E{number} = new(\"Milestone {number}\", \"{1950 + (number % 70)}-{1 + (number % 12):D2}-{1 + (number % 28):D2}\", \"");
                AddSentences(text, random);
                text.Append(number % 40 == 0 ? "It rests on mutual trust, mutual benefit, quality and coordination.\");\n" : "It ended so.\");\n");
            }

            files.Add(($"Events{file:D3}.cs", text.Append("}\n").ToString()));
        }

        return files;
    }

    /// <summary>A compilation of newly parsed files, with the attributes in it.</summary>
    public static CSharpCompilation Compile(IEnumerable<(string Path, string Text)> files)
    {
        var compilation = CSharpCompilation.Create(
            "Model",
            files.Select(static file => CSharpSyntaxTree.ParseText(file.Text, s_options, file.Path)),
            s_references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver.Create([new AttributeGenerator().AsSourceGenerator()], parseOptions: s_options)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation generated, out _);
        return (CSharpCompilation)generated;
    }

    /// <summary>A compilation with one analyzer; an exception in that ends the benchmark.</summary>
    public static CompilationWithAnalyzers With(this Compilation compilation, DiagnosticAnalyzer analyzer) => compilation.WithAnalyzers(
        ImmutableArray.Create(analyzer),
        new CompilationWithAnalyzersOptions(
            new AnalyzerOptions(ImmutableArray<AdditionalText>.Empty),
            onAnalyzerException: static (exception, _, _) => Environment.FailFast(exception.ToString(), exception),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false));

    private static void AddSentences(StringBuilder text, Random random)
    {
        for (int word = 0; word < WordsOfEvent; word++)
        {
            string next = VocabularyText.Word(random);
            text.Append(word % WordsOfSentence == 0 ? char.ToUpperInvariant(next[0]) + next[1..] : next).Append((word + 1) % WordsOfSentence == 0 ? ". " : " ");
        }
    }
}

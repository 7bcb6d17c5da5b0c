using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Parlance.Analyzers.Reading;
using Parlance.Analyzers.Tests.Verification;

namespace Parlance.Analyzers.Tests.Reading;

/// <summary>What an edit makes the reader read again.</summary>
public sealed class IncrementalReadingTests
{
    private const string Kinds = """
        using Parlance;
        [Principle] public record Principle(string Name, string Definition = "");
        public static class Words { public const string Core = "core"; }
        """;

    private static readonly SyntaxTree[] s_trees =
    [
        Policy.Parse(Kinds, "Kinds.cs"),
        .. Enumerable.Range(0, 20).Select(i => Policy.Parse($$"""static class Model{{i}} { static readonly Principle A = new("Name {{i}}", "Text."), B = new("Other {{i}}"); }""", $"Model{i}.cs")),
        Policy.Parse("""static class Uses { static readonly Principle A = new("Name", "At the " + Words.Core); }""", "Uses.cs"),
        Policy.Parse("global using Value = Principle;", "Aliases.cs"),
        Policy.Parse("""static class Alias { static readonly object A = new Value("Alias", "Text."); }""", "Alias.cs"),
    ];

    [Fact]
    public void An_edit_of_a_text_reads_one_file_again() =>
        Assert.Equal(["Model3.cs"], ReadAgain("Model3.cs", text => text.Replace("Text.", "Other text.")));

    [Fact]
    public void An_edit_in_a_method_body_reads_one_file_again() =>
        Assert.Equal(["Model4.cs"], ReadAgain("Model4.cs", text => text.Replace("static readonly", "static void M() { } static readonly"), text => text.Replace("{ }", "{ int i = 0; }")));

    [Fact]
    public void An_edit_of_a_declaration_reads_every_file_again() =>
        Assert.Equal(s_trees.Length, ReadAgain("Kinds.cs", text => text.Replace("string Definition", "string Summary")).Length);

    [Fact]
    public void An_edit_above_a_constant_reads_the_files_that_use_it() =>
        Assert.Equal(["Kinds.cs", "Uses.cs"], ReadAgain("Kinds.cs", text => text.Replace("public static class", "// a comment\npublic static class")));

    [Fact]
    public void An_edit_of_a_kind_reads_the_files_that_know_it_by_an_alias_alone() =>
        Assert.Contains("Alias.cs", ReadAgain("Kinds.cs", text => text.Replace("string Definition", "string Summary")));

    private static readonly ReadingCache s_cache = new();

    private static string[] ReadAgain(string path, Func<string, string> edit, Func<string, string>? then = null)
    {
        CSharpCompilation before = Policy.Compile(s_trees);
        if (then is not null)
        {
            before = Edit(before, path, edit);
            edit = then;
        }

        ImmutableDictionary<string, TreeReading> first = ReadAll(before);
        CSharpCompilation after = Edit(before, path, edit);
        ImmutableDictionary<string, TreeReading> second = ReadAll(after);
        return [.. second.Where(r => !ReferenceEquals(r.Value, first[r.Key])).Select(r => r.Key).Order(StringComparer.Ordinal)];
    }

    private static CSharpCompilation Edit(CSharpCompilation compilation, string path, Func<string, string> edit)
    {
        SyntaxTree old = compilation.SyntaxTrees.Single(t => t.FilePath == path);
        return compilation.ReplaceSyntaxTree(old, Policy.Parse(edit(old.ToString()), path));
    }

    private static ImmutableDictionary<string, TreeReading> ReadAll(CSharpCompilation compilation)
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        var reader = new ModelReader(compilation, Surface.Of(compilation, cancellation), AdditionalFiles.None, s_cache);
        return compilation.SyntaxTrees.Where(t => s_trees.Any(s => s.FilePath == t.FilePath)).ToImmutableDictionary(t => t.FilePath, t => reader.Read(t, cancellation));
    }
}

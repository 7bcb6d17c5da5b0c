using System.Collections.Immutable;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Parlance.Analyzers.Tests.Verification;

namespace Parlance.Analyzers.Tests.Reporting;

public sealed class LiveReportingTests
{
    private const string Kinds = """
        using Parlance;
        [Principle] public sealed record Principle(string Name, string Definition);
        [PolicyEvent] public sealed record Milestone(string Title, string? Date, string Summary);
        """;

    private static readonly string[] s_sources =
    [
        Kinds,
        """
        static class Concept
        {
            static readonly Principle A = new("Mutual trust", "States talk often."), B = new("Mutual benefit", "States leave room."),
                C = new("Equality", "States have one standing."), D = new("Coordination", "States settle disputes by talks.");
        }
        """,
        """static class One { static readonly Milestone A = new("Paper", null, "It names mutual trust, mutual benefit, quality and coordination."); }""",
        """static class Two { static readonly Milestone A = new("Speech", "1999", "It rests on quality and coordination."), B = new("Talk", null, "They met."); }""",
    ];

    [Fact]
    public async Task Each_file_has_its_findings_when_it_alone_is_asked_for()
    {
        CSharpCompilation compilation = Policy.Compile(s_sources);
        foreach ((string path, string[] ids) in new[] { ("File2.cs", new[] { "PRL1001", "PRL2001" }), ("File3.cs", ["PRL1001", "PRL2001"]), ("File1.cs", []) })
        {
            SemanticModel model = compilation.GetSemanticModel(compilation.SyntaxTrees.Single(t => t.FilePath == path));
            ImmutableArray<Diagnostic> found = await Analysis.Of(compilation).GetAnalyzerSemanticDiagnosticsAsync(model, null, TestContext.Current.CancellationToken);
            Assert.Equal(ids, found.Select(d => d.Id).Where(id => id is "PRL1001" or "PRL2001").Distinct().Order());
        }
    }

    [Fact]
    public async Task Order_of_files_and_threads_change_nothing()
    {
        string[] expected = Analysis.Describe(await Analysis.DiagnosticsOf(Policy.Compile(s_sources)));
        Assert.NotEmpty(expected);
        SyntaxTree[] trees = [.. s_sources.Select((source, i) => Policy.Parse(source, $"File{i}.cs"))];
        foreach (SyntaxTree[] order in new[] { trees, [.. trees.Reverse()], [trees[2], trees[0], trees[3], trees[1]] })
        {
            foreach (bool concurrent in new[] { true, false })
            {
                Assert.Equal(expected, Analysis.Describe(await Analysis.DiagnosticsOf(Policy.Compile(order), concurrent)));
            }
        }
    }

    [Fact]
    public async Task A_cancelled_question_is_answered_when_it_is_asked_again()
    {
        CSharpCompilation compilation = Policy.Compile(s_sources);
        CompilationWithAnalyzers analysis = Analysis.Of(compilation);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => analysis.GetAnalyzerDiagnosticsAsync(new CancellationToken(canceled: true)));
        Assert.NotEmpty(await analysis.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_project_without_annotations_has_no_findings() =>
        Assert.Empty(await Analysis.DiagnosticsOf(Policy.Compile("class C { string S = \"mutual trust, quality and coordination\"; }")));

    [Fact]
    public async Task A_constant_is_reported_where_its_literal_stands()
    {
        string[] sources = [.. s_sources, """static class Texts { public const string Slip = "quality"; }""",
            """static class Three { static readonly Milestone A = new("Note", "2001", "It names mutual trust, mutual benefit, " + Texts.Slip + " and coordination."); }"""];
        ImmutableArray<Diagnostic> found = await Analysis.DiagnosticsOf(Policy.Compile(sources));
        Diagnostic slip = Assert.Single(found, d => d.Id == "PRL1001" && d.Location.SourceTree!.FilePath == "File4.cs");
        Assert.Equal("quality", slip.Location.SourceTree!.GetText(TestContext.Current.CancellationToken).ToString(slip.Location.SourceSpan));
    }

    [Fact]
    public Task Broken_code_never_breaks_the_analyzer() =>
        Gen.Select(Gen.Int[0, s_sources.Length - 1], Gen.Int[0, 400], Gen.Int[0, 400], Gen.OneOf(Gen.Const(""), Gen.Const("\""), Gen.Const("("), Gen.Const("new("), Gen.Const(", ,"), Gen.Const("}"), Gen.Const("$\"{"), Gen.Const("[Date]"), Gen.Const("\"\"\"\n")))
            .SampleAsync(
                async cut =>
                {
                    (int file, int a, int b, string junk) = cut;
                    string source = s_sources[file];
                    int start = Math.Min(Math.Min(a, b), source.Length), end = Math.Min(Math.Max(a, b), source.Length);
                    string[] broken = [.. s_sources];
                    broken[file] = source[..start] + junk + source[end..];
                    await Analysis.DiagnosticsOf(Policy.Compile(broken));
                },
                iter: 150);

    [Theory]
    [InlineData("[Principle] enum E { } [Name] class C { } [Date] interface I { }")]
    [InlineData("[Principle(1)] class C { } [PolicyEvent(Date = 5)] class D { } [Term(null)] class E { } [Actor(\"a\", \"b\")] class F { }")]
    [InlineData("[PolicyEvent(\"x\", Nonsense = \"y\")] class C { } [PrincipleSet] class D { } [PrincipleSet(5, Valid = 3)] class E { }")]
    [InlineData("[Principle] class P { [Name] int A; [Name] public string B, C; [Date] void M() { } [Date] bool D; } class U { P p = new() { B = , C = \"x\" }; }")]
    [InlineData("[Principle] record R(string Name, [Definition] params string[] D); class U { R a = new(\"x\", \"y\", ), b = new(Name: ), c = new(); R d = new R { }; }")]
    [InlineData("[Term] class T : T { public string Name => Name; } [Term] class A : B { } class B : A { }")]
    [InlineData("class C { [Prose] const string A = B; [Prose] const string B = A + \"x\"; [Prose] string D => $\"{D}{\" ; }")]
    [InlineData("[PolicyModel] class C { } [PolicyModel] static class D { } [PolicyModel] partial interface I { }")]
    public async Task Misused_attributes_never_break_the_analyzer(string source) =>
        await Analysis.DiagnosticsOf(Policy.Compile("using Parlance;\n" + source));

    [Fact]
    public async Task Giant_texts_are_read_in_bounded_time()
    {
        string megabyte = string.Concat(Enumerable.Repeat("mutual trust, quality and coordination; ", 26_000));
        string sum = string.Join(" + ", Enumerable.Repeat("\"mutual trust, quality \"", 5_000));
        ImmutableArray<Diagnostic> found = await Analysis.DiagnosticsOf(Policy.Compile(
            [.. s_sources, $$"""static class Giant { static readonly Milestone A = new("Long", "2001", "{{megabyte}}"), B = new("Sum", "2002", {{sum}}); }"""]));
        Assert.NotEmpty(found);
    }
}

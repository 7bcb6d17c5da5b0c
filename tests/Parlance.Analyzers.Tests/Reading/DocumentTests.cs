using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Parlance.Analyzers.Tests.Verification;
using Parlance.CodeFixes;

namespace Parlance.Analyzers.Tests.Reading;

public sealed class DocumentTests
{
    private const string Model = """
        using Parlance;

        [Principle] public sealed record Principle(string Name, string Definition);
        [PolicyEvent] public sealed record Milestone(string Title, string? Date, string Quotation, string Source);

        public static class Concept
        {
            public static readonly Principle Trust = new("Mutual trust", "States look past differences.");
            public static readonly Principle Benefit = new("Mutual benefit", "All gain.");
            public static readonly Principle Equality = new("Equality", "All have the same standing.");
            public static readonly Principle Coordination = new("Coordination", "Disputes are settled by talks.");
        }
        """;

    private const string Paper = "---\ntitle: Paper\n---\n\nThe core:\n\n* mutual trust\n* **mutual**\n  benefit\n* quality\n* coordination\n\n`quality` of <b>life</b>\n";

    [Fact]
    public async Task A_slip_in_a_document_is_found_at_its_place_in_the_file()
    {
        var project = new PolicyFiles(Policy.Compile(Model), ("docs/paper.md", Paper));

        Diagnostic found = Assert.Single(await project.FindingsAsync("PRL1001"));
        Assert.Equal("quality", project.WordsAt(found));
        Assert.Equal(("docs/paper.md", 9), (found.Location.GetLineSpan().Path, found.Location.GetLineSpan().StartLinePosition.Line));
    }

    [Fact]
    public async Task A_misquotation_is_found_in_the_code()
    {
        var project = new PolicyFiles(
            Policy.Compile(Model, """static class Events { static readonly Milestone Said = new("Said", "2007", "It needs a concept" + " of \"security\"", "paper.txt"); }"""),
            ("docs/paper.txt", "He said\r\nthat it needs a new concept of security."));

        Diagnostic found = Assert.Single(await project.FindingsAsync("PRL3008"));
        Assert.Equal("concept", project.WordsAt(found));
        Assert.Equal("'concept' is not what 'paper.txt' says: its line 2 has 'new concept', so quote that", found.GetMessage(null));
        Assert.Equal("docs/paper.txt", Assert.Single(found.AdditionalLocations).GetLineSpan().Path);
    }

    [Theory]
    [InlineData("utf-8", true, "\r\n")]
    [InlineData("utf-8", false, "\n")]
    [InlineData("utf-16", true, "\r\n")]
    public async Task A_fix_keeps_the_files_encoding_and_line_endings(string encodingName, bool hasMark, string lineEnd)
    {
        Encoding encoding = encodingName == "utf-8" ? new UTF8Encoding(hasMark) : Encoding.GetEncoding(encodingName);
        string paper = ("# Café\n\n" + Paper[Paper.IndexOf("The core", StringComparison.Ordinal)..]).Replace("\n", lineEnd, StringComparison.Ordinal);
        byte[] bytes = [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(paper)];
        using var stream = new MemoryStream(bytes);
        var text = SourceText.From(stream, encoding);
        using var workspace = new AdhocWorkspace();
        Solution solution = Solution(workspace, text, out DocumentId document);

        Solution mended = await FixAsync(solution, document, "PRL1001");

        SourceText after = await mended.GetAdditionalDocument(document)!.GetTextAsync(TestContext.Current.CancellationToken);
        Assert.Equal(paper.Replace("* quality", "* equality", StringComparison.Ordinal), after.ToString());
        Assert.Equal(text.Encoding, after.Encoding);
        Assert.Equal(text.Encoding!.GetPreamble(), after.Encoding!.GetPreamble());
    }

    private static Solution Solution(AdhocWorkspace workspace, SourceText text, out DocumentId document)
    {
        var project = ProjectId.CreateNewId();
        document = DocumentId.CreateNewId(project);
        Solution solution = workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(project, VersionStamp.Create(), "Model", "Model", LanguageNames.CSharp, parseOptions: Policy.ParseOptions, metadataReferences: Framework.References))
            .AddAdditionalDocument(document, "paper.md", text, filePath: "/docs/paper.md")
            .AddAnalyzerConfigDocument(
                DocumentId.CreateNewId(project),
                "metadata.globalconfig",
                SourceText.From("is_global = true\n[/docs/paper.md]\nbuild_metadata.AdditionalFiles.ParlanceText = true\n"),
                filePath: "/metadata.globalconfig");
        foreach (string source in new[] { Model, Policy.Attributes })
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(project), $"File{source.Length}.cs", SourceText.From(source), filePath: $"/File{source.Length}.cs");
        }

        return solution;
    }

    private static async Task<Solution> FixAsync(Solution solution, DocumentId document, string id)
    {
        Project project = solution.GetProject(document.ProjectId)!;
        Compilation compilation = (await project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
        ImmutableArray<Diagnostic> found = await compilation
            .WithAnalyzers([new PolicyAnalyzer()], project.AnalyzerOptions)
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Diagnostic diagnostic = Assert.Single(found, d => d.Id == id);
        var actions = new List<CodeAction>();
        var context = new CodeFixContext(
            solution.GetAdditionalDocument(document)!, diagnostic.Location.SourceSpan, [diagnostic], (action, _) => actions.Add(action), TestContext.Current.CancellationToken);
        await new FindingFixProvider().RegisterCodeFixesAsync(context);
        ImmutableArray<CodeActionOperation> operations = await actions[0].GetOperationsAsync(TestContext.Current.CancellationToken);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Parlance.Analyzers.Tests.Verification;

namespace Parlance.Analyzers.Tests.Fixes;

public sealed class AddTermbaseEntryTests
{
    private const string Header = "preferred,admitted,deprecated,abbreviation,definition,valid,language\n";

    private static (string Name, string Text) Prose(string name, params string[] terms) => (
        name + ".cs",
        $$"""
        using Parlance;
        static class {{name}}
        {
        {{string.Concat(terms.Select((term, i) => $"    [Prose] const string Text{i} = \"They coin '{term}'. Then {term} was used.\";\n"))}}}
        """.ReplaceLineEndings("\n"));

    [Fact]
    public async Task A_termbase_is_created_where_there_is_none()
    {
        Solution mended = await FixAsync([Prose("Model", "strategic autonomy")]);
        TextDocument created = Assert.Single(mended.Projects.Single().AdditionalDocuments);
        Assert.Equal(Path.Combine(Path.GetDirectoryName(mended.Projects.Single().FilePath)!, "project.terms.csv"), created.FilePath);
        Assert.Equal(Header + "strategic autonomy,,,,,,\n", await TextOf(created));
        Assert.DoesNotContain(await PolicySolution.FindingsAsync(mended), static d => d.Id == "PRL3005");
    }

    [Theory]
    [InlineData("preferred\nMutual trust\n", "preferred\nMutual trust\nstrategic autonomy\n")]
    [InlineData("preferred\r\nMutual trust", "preferred\r\nMutual trust\r\nstrategic autonomy\r\n")]
    [InlineData("definition,preferred,language\n", "definition,preferred,language\n,strategic autonomy,\n")]
    [InlineData("definition;preferred;language\n", "definition;preferred;language\n;strategic autonomy;\n")]
    [InlineData("\"preferred\",\"admitted\"\n", "\"preferred\",\"admitted\"\nstrategic autonomy,\n")]
    public async Task A_row_is_added_in_the_columns_and_line_ends_of_the_termbase(string termbase, string expected)
    {
        Solution mended = await FixAsync([Prose("Model", "strategic autonomy"), ("policy.terms.csv", termbase)]);
        Assert.Equal(expected, await TextOf(mended.Projects.Single().AdditionalDocuments.Single()));
    }

    [Theory]
    [InlineData("name,meaning\nMutual trust,x\n")]
    [InlineData("preferred,admitted\n\"Mutual trust,\n")]
    [InlineData("")]
    public async Task A_termbase_that_cannot_be_read_is_left_alone(string broken)
    {
        Solution mended = await FixAsync([Prose("Model", "strategic autonomy"), ("broken.terms.csv", broken)]);
        ImmutableArray<TextDocument> files = [.. mended.Projects.Single().AdditionalDocuments.OrderBy(static d => d.Name, StringComparer.Ordinal)];
        Assert.Equal(["broken.terms.csv", "project.terms.csv"], files.Select(static f => f.Name));
        Assert.Equal(broken, await TextOf(files[0]));
    }

    [Fact]
    public async Task Nothing_is_offered_when_the_new_file_would_take_the_place_of_a_broken_one()
    {
        Solution solution = PolicySolution.Create([Prose("Model", "strategic autonomy"), ("project.terms.csv", "name\n")]);
        Diagnostic finding = (await PolicySolution.FindingsAsync(solution)).Single(static d => d.Id == "PRL3005");
        Assert.Empty(await PolicySolution.FixesAsync(solution, finding));
    }

    [Theory]
    [InlineData(FixAllScope.Document, "alpha unit,,,,,,\nbeta unit,,,,,,\n", "")]
    [InlineData(FixAllScope.Project, "alpha unit,,,,,,\nbeta unit,,,,,,\ngamma unit,,,,,,\n", "")]
    [InlineData(FixAllScope.Solution, "alpha unit,,,,,,\nbeta unit,,,,,,\ngamma unit,,,,,,\n", "delta unit,,,,,,\n")]
    public async Task All_terms_of_a_scope_are_added_at_once(FixAllScope scope, string rows, string rowsOfOther)
    {
        Solution solution = PolicySolution.Create(
            [Prose("A", "alpha unit", "beta unit"), Prose("B", "gamma unit")],
            [Prose("C", "delta unit")]);
        Document first = solution.Projects.First().Documents.First();
        Solution mended = await PolicySolution.FixAllAsync(first, "PRL3005", scope);
        Assert.Equal(Header + rows, await TextOf(mended.Projects.First().AdditionalDocuments.Single()));
        Assert.Equal(rowsOfOther.Length > 0 ? Header + rowsOfOther : "", string.Concat(await Task.WhenAll(mended.Projects.Last().AdditionalDocuments.Select(TextOf))));
    }

    private static async Task<Solution> FixAsync((string Name, string Text)[] files)
    {
        Solution solution = PolicySolution.Create(files);
        Diagnostic finding = (await PolicySolution.FindingsAsync(solution)).Single(static d => d.Id == "PRL3005");
        CodeAction action = Assert.Single(await PolicySolution.FixesAsync(solution, finding));
        Assert.Equal("PRL3005", action.EquivalenceKey);
        return await PolicySolution.ApplyAsync(action);
    }

    private static async Task<string> TextOf(TextDocument document) => (await document.GetTextAsync(TestContext.Current.CancellationToken)).ToString();
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Parlance.Analyzers.Tests.Verification;

namespace Parlance.Analyzers.Tests.Fixes;

/// <summary>
/// What tools do that fix in bulk and ask nobody: <c>dotnet format</c> takes the key of the first action of the first finding
/// for all findings of a rule, and Roslynator applies the only action of an only finding.
/// </summary>
public sealed class BulkToolsTests
{
    private const string Kinds = "using Parlance;\n[PolicyEvent] sealed record Step(string Title, string? Date, string Summary);\n";

    private const string Law = "static readonly Step A = new(\"Law passed\", null, \"The law is short.\");\n";

    private const string Plan = "static readonly Step B = new(\"Plan adopted\", null, \"Adopted on 3 May 2004, the plan is long.\");\n";

    [Theory]
    [InlineData(Law + Plan)]
    [InlineData(Plan + Law)]
    public async Task A_finding_that_a_person_must_mend_keeps_none_of_the_others_from_being_mended(string items)
    {
        Solution solution = PolicySolution.Create([("M.cs", Kinds + "static class M\n{\n" + items + "}\n")]);
        Diagnostic first = (await PolicySolution.FindingsAsync(solution)).First(static d => d.Id == "PRL2001");
        string? key = (await PolicySolution.FixesAsync(solution, first))[0].EquivalenceKey;
        Document document = PolicySolution.DocumentOf(solution, first);
        Solution mended = await PolicySolution.FixAllAsync(document, "PRL2001", FixAllScope.Solution, key);

        string text = (await mended.GetDocument(document.Id)!.GetTextAsync(TestContext.Current.CancellationToken)).ToString();
        Assert.Contains("new(\"Plan adopted\", \"2004-05-03\"", text, StringComparison.Ordinal);
        Assert.Contains("new(\"Law passed\", null", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_a_person_must_choose_there_are_two_ways_or_more_and_no_key_for_all()
    {
        Solution solution = PolicySolution.Create(RandomModel.Everything);
        foreach (Diagnostic finding in (await PolicySolution.FindingsAsync(solution)).Where(static d => d.Location.IsInSource))
        {
            ImmutableArray<CodeAction> actions = await PolicySolution.FixesAsync(solution, finding);
            Assert.False(actions is [{ EquivalenceKey: null }], $"{finding.Id}: {finding.GetMessage(null)}");
        }
    }
}

using System.Collections.Immutable;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Parlance.Analyzers.Reporting;
using Parlance.Analyzers.Tests.Verification;
using Parlance.Rules;

namespace Parlance.Analyzers.Tests.Fixes;

/// <summary>
/// What holds of every fix of every rule, over random models: the code compiles afterwards (which reading the findings
/// asserts), what was found is gone, nothing new is found, doing it again changes nothing, and comments and line ends stay.
/// </summary>
public sealed class EveryFixTests
{
    private static readonly FixAllScope[] s_scopes = [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    private static readonly Gen<Solution> s_solutions =
        Gen.Select(RandomModel.Files("A"), RandomModel.Files("B")).Select((a, b) => PolicySolution.Create(a, b));

    private static readonly Lazy<Solution> s_everything = new(static () => PolicySolution.Create(RandomModel.Everything));

    private static readonly Lazy<Task<ImmutableArray<Diagnostic>>> s_found = new(static () => PolicySolution.FindingsAsync(s_everything.Value));

    /// <summary>The rules with fixes, but those about the structure of documents, which find nothing in code.</summary>
    public static TheoryData<string> Mendable => [.. RuleCatalogue.All.Where(static rule => rule.Info is { Fix: not FixSupport.None, Category: not RuleCategory.Structure }).Select(static rule => rule.Info.Id)];

    [Fact]
    public Task Fixing_all_findings_of_a_rule_mends_them_and_nothing_else() => Gen.Select(s_solutions, Gen.Int[0, 2]).SampleAsync(
        async (solution, salt) =>
        {
            ImmutableArray<Diagnostic> before = await PolicySolution.FindingsAsync(solution);
            foreach (IGrouping<string, Diagnostic> findings in before.Where(IsMendedWithOthers).GroupBy(static d => d.Id))
            {
                FixAllScope scope = s_scopes[(salt + findings.Key[^1]) % 3];
                Document document = PolicySolution.DocumentOf(solution, findings.First());
                Solution mended = await PolicySolution.FixAllAsync(document, findings.Key, scope);
                ImmutableArray<Diagnostic> after = await PolicySolution.FindingsAsync(mended);

                Assert.Empty(after.Where(d => d.Id == findings.Key && IsMendedWithOthers(d) && IsIn(scope, document, d)).Select(Describe));
                AssertNothingNew(findings.Key, before, after);
                await AssertKeptAsync(solution, mended);
                Solution again = await PolicySolution.FixAllAsync(mended.GetDocument(document.Id)!, findings.Key, scope);
                Assert.Equal(await TextsOfAsync(mended), await TextsOfAsync(again));
            }
        },
        iter: 6,
        threads: 1);

    [Fact]
    public Task Each_fix_in_the_menu_mends_its_finding() => s_solutions.SampleAsync(
        async solution =>
        {
            ImmutableArray<Diagnostic> before = await PolicySolution.FindingsAsync(solution);
            foreach (Diagnostic finding in before.Where(static d => d.Location.IsInSource).GroupBy(static d => d.Id).Select(static g => g.Last()))
            {
                foreach (CodeAction fix in await PolicySolution.FixesAsync(solution, finding))
                {
                    Solution mended = await PolicySolution.ApplyAsync(fix);
                    ImmutableArray<Diagnostic> after = await PolicySolution.FindingsAsync(mended);
                    string what = $"{fix.Title}: {Describe(finding)}";
                    Assert.True(after.Count(d => d.Id == finding.Id) < before.Count(d => d.Id == finding.Id), what);
                    await AssertKeptAsync(solution, mended);
                }
            }
        },
        iter: 4,
        threads: 1);

    [Theory]
    [MemberData(nameof(Mendable))]
    public async Task Each_rule_that_says_so_mends_what_it_finds(string rule)
    {
        // Else the tests above would hold of nothing.
        Solution solution = s_everything.Value;
        ImmutableArray<Diagnostic> before = await s_found.Value;
        bool isEverywhere = RuleCatalogue.All.Single(r => r.Info.Id == rule).Info.Fix == FixSupport.Everywhere;
        Diagnostic? finding = before.FirstOrDefault(d => d.Id == rule && (isEverywhere ? IsMendedWithOthers(d) : !FixEncoding.Read(d).IsEmpty));
        Assert.True(finding is not null, $"{rule} finds nothing to mend, but {string.Join(", ", before.Select(static d => d.Id).Distinct().Order(StringComparer.Ordinal))} do");

        if (isEverywhere)
        {
            Solution mended = await PolicySolution.FixAllAsync(PolicySolution.DocumentOf(solution, finding), rule, FixAllScope.Solution);
            ImmutableArray<Diagnostic> after = await PolicySolution.FindingsAsync(mended);
            Assert.True(after.Count(d => d.Id == rule) < before.Count(d => d.Id == rule), Describe(finding));
            Assert.Empty(after.Where(d => d.Id == rule && IsMendedWithOthers(d)).Select(Describe));
            AssertNothingNew(rule, before, after);
            await AssertKeptAsync(solution, mended);
            return;
        }

        ImmutableArray<CodeAction> fixes = await PolicySolution.FixesAsync(solution, finding);
        Assert.NotEmpty(fixes);
        foreach (CodeAction fix in fixes)
        {
            Solution mended = await PolicySolution.ApplyAsync(fix);
            ImmutableArray<Diagnostic> after = await PolicySolution.FindingsAsync(mended);
            Assert.True(after.Count(d => d.Id == rule) < before.Count(d => d.Id == rule), $"{fix.Title}: {Describe(finding)}");
            await AssertKeptAsync(solution, mended);
        }
    }

    /// <summary>Whether the recommended fix of a finding is one for all findings at once.</summary>
    private static bool IsMendedWithOthers(Diagnostic finding) =>
        finding.Location.IsInSource && FixEncoding.Read(finding).FirstOrDefault(static fix => fix.Intent is null) is { OneAtATime: false };

    private static bool IsIn(FixAllScope scope, Document document, Diagnostic finding) => scope switch
    {
        FixAllScope.Document => finding.Location.GetLineSpan().Path == document.FilePath,
        FixAllScope.Project => document.Project.Documents.Any(d => d.FilePath == finding.Location.GetLineSpan().Path),
        _ => true,
    };

    private static void AssertNothingNew(string rule, ImmutableArray<Diagnostic> before, ImmutableArray<Diagnostic> after)
    {
        foreach (IGrouping<string, Diagnostic> findings in after.Where(d => d.Id != rule && d.Severity != DiagnosticSeverity.Hidden && !MayReveal(rule, d.Id)).GroupBy(static d => d.Id))
        {
            int known = before.Count(d => d.Id == findings.Key);
            Assert.True(findings.Count() <= known, $"after {rule}: {string.Join("; ", findings.Select(Describe).Except(before.Select(Describe)))}");
        }
    }

    /// <summary>A date that was missing, or could not be read, was held against nothing; once it is there, it may contradict others.</summary>
    private static bool MayReveal(string mended, string found) => mended is "PRL2001" or "PRL2002" or "PRL2016"
        && (found.StartsWith("PRL20", StringComparison.Ordinal) || found is "PRL1010" or "PRL3012" or "PRL3013" or "PRL3014" or "PRL7003");

    private static async Task AssertKeptAsync(Solution before, Solution after)
    {
        foreach (Document document in before.Projects.SelectMany(static p => p.Documents))
        {
            (SyntaxNode old, SyntaxNode mended) = (await RootOfAsync(document), await RootOfAsync(after.GetDocument(document.Id)!));
            Assert.Equal(CommentsOf(old), CommentsOf(mended));
            Assert.Equal(LineEndsOf(old.ToFullString()), LineEndsOf(mended.ToFullString()));
        }
    }

    private static async Task<SyntaxNode> RootOfAsync(Document document) => (await document.GetSyntaxRootAsync(TestContext.Current.CancellationToken))!;

    private static IEnumerable<string> CommentsOf(SyntaxNode root) => root.DescendantTrivia()
        .Where(static t => t.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia or SyntaxKind.SingleLineDocumentationCommentTrivia)
        .Select(static t => t.ToString())
        .Order(StringComparer.Ordinal);

    /// <summary>The kinds of line ends in a text: a fix may add a line, but none that ends in another way.</summary>
    private static (bool HasBoth, bool HasFeedAlone) LineEndsOf(string text) => (text.Contains("\r\n"), text.Replace("\r\n", "").Contains('\n'));

    private static async Task<string> TextsOfAsync(Solution solution)
    {
        var texts = new List<string>();
        foreach (TextDocument document in solution.Projects.SelectMany(static p => p.Documents.Concat(p.AdditionalDocuments)))
        {
            texts.Add($"{document.FilePath}:\n{await document.GetTextAsync(TestContext.Current.CancellationToken)}");
        }

        return string.Join("\n", texts.Order(StringComparer.Ordinal));
    }

    private static string Describe(Diagnostic finding) => $"{finding.Id} at {finding.Location.GetLineSpan().Path}: {finding.GetMessage()}";
}

using System.Text;
using Parlance.Rules;

namespace Parlance.Package.Tests.Generated;

public sealed class ReleaseTrackingTests
{
    [Fact]
    public void The_unshipped_release_lists_every_rule_that_is_not_shipped()
    {
        string shipped = File.ReadAllText(Path.Combine(PackageFeed.RepositoryRoot, "src/Parlance.Analyzers/AnalyzerReleases.Shipped.md"));
        var table = new StringBuilder("### New Rules\n\nRule ID | Category | Severity | Notes\n--------|----------|----------|-------\n");
        foreach (RuleInfo rule in RuleCatalogue.All.Select(rule => rule.Info).Where(rule => !shipped.Contains(rule.Id, StringComparison.Ordinal)))
        {
            string severity = rule.Severity == RuleSeverity.Suggestion ? "Info" : rule.Severity.ToString();
            table.Append($"{rule.Id} | Parlance.{rule.Category} | {severity} | {rule.Title}\n");
        }

        GeneratedText.Verify("src/Parlance.Analyzers/AnalyzerReleases.Unshipped.md", table.ToString());
    }
}

using System.Text;
using Parlance.Rules;

namespace Parlance.Package.Tests.Generated;

public sealed class RuleTableTests
{
    [Fact]
    public void The_readme_lists_every_rule()
    {
        var table = new StringBuilder("| rule | severity | what it finds | fix |\n| --- | --- | --- | --- |\n");
        foreach (var rule in RuleCatalogue.All.Select(rule => rule.Info))
        {
            var page = File.Exists(Path.Combine(PackageFeed.RepositoryRoot, $"docs/rules/{rule.Id}.md")) ? $"[{rule.Id}](docs/rules/{rule.Id}.md)" : rule.Id;
            table.Append($"| {page} | {rule.Severity.ToString().ToLowerInvariant()} | {rule.Title} | {Fix(rule.Fix)} |\n");
        }

        GeneratedText.VerifyPart("README.md", "rules", table.ToString());
    }

    private static string Fix(FixSupport fix) => fix switch
    {
        FixSupport.None => "",
        FixSupport.OneAtATime => "one at a time",
        _ => "yes",
    };
}

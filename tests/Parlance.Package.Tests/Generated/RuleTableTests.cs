using System.Text;
using Parlance.Rules;

namespace Parlance.Package.Tests.Generated;

public sealed class RuleTableTests
{
    [Fact]
    public void The_readme_lists_every_rule()
    {
        var table = new StringBuilder("| rule | severity | what it finds | fix |\n| --- | --- | --- | --- |\n");
        foreach (RuleInfo? rule in RuleCatalogue.All.Select(rule => rule.Info))
        {
            table.Append($"| [{rule.Id}]({RuleWords.Page(rule)}) | {RuleWords.Severity(rule)} | {rule.Title} | {RuleWords.Fix(rule)} |\n");
        }

        GeneratedText.VerifyPart("README.md", "rules", table.ToString());
    }
}

using System.Text;
using Parlance.Rules;

namespace Parlance.Package.Tests.Generated;

public sealed class RulePageTests
{
    public static TheoryData<string> Ids => [.. RuleCatalogue.All.Select(rule => rule.Info.Id)];

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Ids))]
    public void A_rules_page_begins_with_what_the_rule_says_of_itself(string id)
    {
        RuleInfo rule = RuleCatalogue.All.Single(rule => rule.Info.Id == id).Info;
        var head = new StringBuilder($"""
            # {rule.Id}: {rule.Title}

            | family | severity | fix |
            | --- | --- | --- |
            | {rule.Category} | {RuleWords.Severity(rule)} | {RuleWords.Fix(rule)} |

            {rule.Description}


            """);
        foreach (Wording wording in rule.Wordings)
        {
            head.Append($"> {RuleWords.Message(wording)}\n>\n");
        }

        GeneratedText.VerifyPart(RuleWords.Page(rule), "head", head.ToString().ReplaceLineEndings("\n").TrimEnd('>', '\n') + "\n" + RuleWords.Exception(rule));
    }

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Ids))]
    public void A_rules_page_shows_an_example(string id) =>
        Assert.Contains("\n```", File.ReadAllText(Path.Combine(PackageFeed.RepositoryRoot, $"docs/rules/{id}.md")), StringComparison.Ordinal);

    [Fact]
    public void No_page_is_left_of_a_rule_that_is_gone() =>
        Assert.All(
            Directory.EnumerateFiles(Path.Combine(PackageFeed.RepositoryRoot, "docs/rules"), "PRL*.md"),
            page => Assert.Contains(RuleCatalogue.All, rule => rule.Info.Id == Path.GetFileNameWithoutExtension(page)));

    [Fact]
    public void The_index_has_every_rule_with_its_messages()
    {
        var index = new StringBuilder("# Rules\n\nGenerated from the rules; `{0}` and the like stand for words of your text.\n");
        foreach (IGrouping<RuleCategory, RuleInfo> family in RuleCatalogue.All.Select(rule => rule.Info).GroupBy(rule => rule.Category))
        {
            index.Append($"\n## {family.Key}\n\n| rule | severity | fix | what it says |\n| --- | --- | --- | --- |\n");
            foreach (RuleInfo? rule in family)
            {
                string messages = string.Join("<br>", rule.Wordings.Select(RuleWords.Message));
                index.Append($"| [{rule.Id}]({rule.Id}.md) {rule.Title} | {RuleWords.Severity(rule)} | {RuleWords.Fix(rule)} | {messages} |\n");
            }
        }

        GeneratedText.Verify("docs/rules/README.md", index.ToString());
    }
}

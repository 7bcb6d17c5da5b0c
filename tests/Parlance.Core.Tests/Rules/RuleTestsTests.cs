using Parlance.Rules;

namespace Parlance.Core.Tests.Rules;

/// <summary>One rule, one name everywhere: whoever looks for the tests of a rule finds them under its name.</summary>
public sealed class RuleTestsTests
{
    private static readonly string[] s_projects = ["Parlance.Core.Tests", "Parlance.Analyzers.Tests"];

    public static TheoryData<string> Rules => [.. RuleCatalogue.All.Select(static rule => rule.Info.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Each_rule_has_a_test_class_of_its_name_in_the_folder_of_its_family(string id)
    {
        Rule rule = RuleCatalogue.All.Single(rule => rule.Info.Id == id);
        string name = rule.GetType().Name + "Tests";
        string[] found = [.. s_projects
            .Select(project => Path.Combine(Repository.Root, "tests", project, "Rules", rule.Info.Category.ToString(), name + ".cs"))
            .Where(File.Exists)];
        Assert.NotEmpty(found);
        Assert.All(found, file => Assert.Contains($"public sealed class {name}\n", File.ReadAllText(file).ReplaceLineEndings("\n"), StringComparison.Ordinal));
    }

    [Fact]
    public void Each_rule_of_the_library_is_in_the_catalogue() =>
        Assert.Equal(
            typeof(Rule).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract).Select(static type => type.Name).Order(StringComparer.Ordinal),
            RuleCatalogue.All.Select(static rule => rule.GetType().Name).Order(StringComparer.Ordinal));
}

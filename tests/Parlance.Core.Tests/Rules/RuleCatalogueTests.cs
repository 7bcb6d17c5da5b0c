using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Parlance.Model;
using Parlance.Rules;

namespace Parlance.Core.Tests.Rules;

/// <summary>What holds for every rule, whatever it checks.</summary>
public sealed class RuleCatalogueTests
{
    /// <summary>The rules that speak before all others, as the description of the product has them.</summary>
    private static readonly string[] s_first = ["PRL4010", "PRL4011", "PRL1001", "PRL1003", "PRL1002", "PRL1006", "PRL6001", "PRL1011", "PRL1013", "PRL1004", "PRL1005", "PRL1009"];

    private static readonly ImmutableArray<Wording> s_wordings = [.. RuleCatalogue.All.SelectMany(static rule => rule.Info.Wordings)];

    [Fact]
    public void Every_rule_of_the_assembly_is_in_the_catalogue_once() => Assert.Equal(
        typeof(Rule).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract).Select(static type => type.Name).Order(StringComparer.Ordinal),
        RuleCatalogue.All.Select(static rule => rule.GetType().Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Rules_are_in_the_order_of_their_ids_and_each_has_its_own()
    {
        string[] ids = [.. RuleCatalogue.All.Select(static rule => rule.Info.Id)];
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
        Assert.All(ids, static id => Assert.Matches("^PRL[1-9][0-9]{3}$", id));
    }

    [Fact]
    public void Every_wording_of_a_rule_is_in_its_description() => Assert.All(RuleCatalogue.All, static rule =>
        Assert.Equal(
            rule.GetType().GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
                .Where(static field => field.FieldType == typeof(Wording)).Select(static field => (Wording)field.GetValue(null)!),
            rule.Info.Wordings));

    [Fact]
    public void Every_rule_says_something_and_no_two_wordings_of_a_rule_are_the_same() => Assert.All(RuleCatalogue.All, static rule =>
    {
        Assert.NotEmpty(rule.Info.Wordings);
        Assert.Distinct(rule.Info.Wordings.Select(static wording => wording.Format));
    });

    [Fact]
    public void Every_wording_can_be_filled_and_leaves_out_none_of_its_arguments() => Assert.All(s_wordings, static wording =>
    {
        object[] arguments = [.. Enumerable.Range(0, wording.Places).Select(static i => $"<{i}>")];
        string filled = string.Format(CultureInfo.InvariantCulture, wording.Format, arguments);
        Assert.All(arguments, argument => Assert.Contains((string)argument, filled, StringComparison.Ordinal));
    });

    [Fact]
    public void The_rules_that_know_most_speak_first_and_the_rest_by_id()
    {
        string[] ids = [.. RuleCatalogue.All.Select(static rule => rule.Info).Order(Comparer<RuleInfo>.Create(static (a, b) => a.CompareByRank(b))).Select(static info => info.Id)];
        Assert.Equal([.. s_first, .. ids.Except(s_first).Order(StringComparer.Ordinal)], ids);
    }

    [Fact]
    public void Every_rule_has_a_page_and_a_line_in_the_list_of_releases()
    {
        string folder = Path.Combine(Repository.Root, "src", "Parlance.Analyzers");
        string releases = File.ReadAllText(Path.Combine(folder, "AnalyzerReleases.Shipped.md")) + File.ReadAllText(Path.Combine(folder, "AnalyzerReleases.Unshipped.md"));
        Assert.All(RuleCatalogue.All, rule =>
        {
            Assert.True(File.Exists(Path.Combine(Repository.Root, "docs", "rules", rule.Info.Id + ".md")));
            Assert.Contains($"{rule.Info.Id} | Parlance.{rule.Info.Category} | ", releases, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_rule_is_asked_about_the_texts_that_it_reads_and_no_others() => Assert.All(RuleCatalogue.All.OfType<PassageRule>(), static rule =>
    {
        Assert.NotEqual(Reads.Nothing, rule.Reads);
        Assert.All(Enum.GetValues<PassageRole>(), role => Assert.Equal(rule.Reads.Include(role), RuleSelection.Everything.Reading(role).Contains(rule)));
    });
}

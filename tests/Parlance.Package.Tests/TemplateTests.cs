using System.Text.RegularExpressions;

namespace Parlance.Package.Tests;

public sealed class TemplateTests(PackageFeed feed)
{
    private static readonly string s_template = Path.Combine(PackageFeed.RepositoryRoot, "src", "Parlance.Templates");

    [Fact]
    public async Task A_new_project_builds_without_a_finding_and_finds_what_one_breaks()
    {
        ConsumerProject project = feed.CreateEmpty("Port");
        (await project.RunAsync("pack", s_template, "-o", feed.Feed, $"-p:PackageVersion={PackageFeed.Version}")).Succeeds();
        (await project.RunAsync("new", "install", Path.Combine(feed.Feed, $"Parlance.Templates.{PackageFeed.Version}.nupkg"))).Succeeds();
        (await project.RunAsync("new", "parlance")).Succeeds();
        string[] logged = ["-p:ErrorLog=findings.sarif%2Cversion=2.1"];
        Assert.Empty(await project.BuildAsync(logged));

        string charter = await project.ReadAsync("documents/charter.md");
        await project.WriteAsync("documents/charter.md", charter.Replace("openness", "openess", StringComparison.Ordinal));
        Assert.Equal(["openess"], (await project.BuildAsync(logged)).Select(static finding => finding.Text));
    }

    [Fact]
    public async Task Its_settings_name_every_option()
    {
        string settings = await File.ReadAllTextAsync(Path.Combine(s_template, "parlance", ".editorconfig"), TestContext.Current.CancellationToken);
        string options = await File.ReadAllTextAsync(Path.Combine(PackageFeed.RepositoryRoot, "docs", "options.md"), TestContext.Current.CancellationToken);
        Assert.Equal(KeysIn(options), KeysIn(settings));
    }

    private static IEnumerable<string> KeysIn(string text) => Regex.Matches(text, "parlance_[a-z_]+").Select(static key => key.Value).Distinct().Order(StringComparer.Ordinal);
}

using System.Text.Json;

namespace Parlance.Package.Tests;

public sealed class ProjectSettingsTests(PackageFeed feed)
{
    [Fact]
    public async Task Termbases_and_the_baseline_in_the_projects_folder_are_found_once_each()
    {
        ConsumerProject project = await feed.CreateAsync("Termbases", items: """
            <AdditionalFiles Include="./named.tbx" />
            <AdditionalFiles Include="$(MSBuildProjectDirectory)/deep/named.terms.csv" />
            <ParlanceTermbase Remove="unwanted.tbx" />
            """);
        string[] files = ["named.tbx", "found.tbx", "unwanted.tbx", "deep/named.terms.csv", "deep/found.terms.csv", "other.csv", "parlance.baseline", "deep/parlance.baseline", "bin/built.tbx", "obj/built.tbx", ".hidden/away.tbx"];
        foreach (string file in files)
        {
            await project.WriteAsync(file, "");
        }

        (await project.RunAsync("restore")).Succeeds();
        CommandResult result = await project.RunAsync("msbuild", "-getItem:AdditionalFiles");
        using var items = JsonDocument.Parse(result.Succeeds().Output);

        Assert.Equal(
            ["deep/found.terms.csv", "deep/named.terms.csv", "found.tbx", "named.tbx", "parlance.baseline"],
            items.RootElement.GetProperty("Items").GetProperty("AdditionalFiles").EnumerateArray()
                .Select(item => project.RelativePath(item.GetProperty("FullPath").GetString()!))
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_mode_that_does_not_exist_is_a_warning_and_the_default_holds()
    {
        ConsumerProject project = await feed.CreateAsync("UnknownMode", "<ParlanceMode>Loud</ParlanceMode>");

        string output = (await project.RunAsync("build")).Succeeds().Output;

        Assert.Contains("warning PRL9002: 'Loud' is not a value of ParlanceMode; use Default, Strict, Quiet or None. Default holds.", output, StringComparison.Ordinal);
    }
}

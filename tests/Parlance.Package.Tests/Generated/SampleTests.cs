namespace Parlance.Package.Tests.Generated;

public sealed class SampleTests(PackageFeed feed)
{
    [Fact]
    public async Task The_readme_shows_what_a_build_of_the_sample_prints()
    {
        const string Sample = "samples/NewSecurityConcept";
        var project = await feed.CreateAsync("NewSecurityConcept", "<OutputType>Exe</OutputType>", """<AdditionalFiles Include="sources/*.md" ParlanceText="true" />""");
        var root = Path.Combine(PackageFeed.RepositoryRoot, Sample);
        foreach (var file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is ".cs" or ".csv" or ".md"))
        {
            var name = Path.GetRelativePath(root, file);
            if (!name.StartsWith("bin", StringComparison.Ordinal) && !name.StartsWith("obj", StringComparison.Ordinal))
            {
                await project.WriteAsync(name, await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
            }
        }

        var output = (await project.RunAsync("build", "--no-incremental", "-clp:NoSummary")).Succeeds().Output;
        var warnings = output.Split('\n')
            .Where(line => line.Contains(": warning PRL", StringComparison.Ordinal))
            .Select(line => project.RelativePath(line[..line.LastIndexOf(" [", StringComparison.Ordinal)]))
            .Distinct()
            .Order(StringComparer.Ordinal);

        GeneratedText.VerifyPart("README.md", "sample", $"```text\n{string.Join('\n', warnings)}\n```\n");
    }
}

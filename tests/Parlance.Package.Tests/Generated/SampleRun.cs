using System.Globalization;

namespace Parlance.Package.Tests.Generated;

/// <summary>The sample as a user's project: what a build finds in it, before and after one run of <c>dotnet format</c>, and after another.</summary>
public sealed class SampleRun(PackageFeed feed) : IAsyncLifetime
{
    private const string Sample = "samples/NewSecurityConcept";

    private readonly List<string> _files = [];

    /// <summary>The warnings as a build prints them.</summary>
    internal IReadOnlyList<string> Printed { get; private set; } = [];

    /// <summary>What is found in the sample as it stands.</summary>
    internal IReadOnlyList<ReportedFinding> Found { get; private set; } = [];

    /// <summary>What is found after one run.</summary>
    internal IReadOnlyList<ReportedFinding> Left { get; private set; } = [];

    /// <summary>The sample's files as they stand.</summary>
    internal IReadOnlyDictionary<string, string> Written { get; private set; } = new Dictionary<string, string>();

    /// <summary>The same after one run.</summary>
    internal IReadOnlyDictionary<string, string> Formatted { get; private set; } = new Dictionary<string, string>();

    /// <summary>The same after another.</summary>
    internal IReadOnlyDictionary<string, string> FormattedAgain { get; private set; } = new Dictionary<string, string>();

    public async ValueTask InitializeAsync()
    {
        ConsumerProject project = await feed.CreateAsync("NewSecurityConcept", "<OutputType>Exe</OutputType>", """<AdditionalFiles Include="sources/*.md" ParlanceText="true" />""");
        string root = Path.Combine(PackageFeed.RepositoryRoot, Sample);
        foreach (string? file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is ".cs" or ".csv" or ".md" or ".editorconfig"))
        {
            string name = Path.GetRelativePath(root, file).Replace('\\', '/');
            if (!name.StartsWith("bin/", StringComparison.Ordinal) && !name.StartsWith("obj/", StringComparison.Ordinal))
            {
                await project.WriteAsync(name, await File.ReadAllTextAsync(file));
                _files.Add(name);
            }
        }

        Written = await ReadAsync(project);
        string output = (await project.RunAsync("build", "--no-incremental", "-clp:NoSummary")).Succeeds().Output;
        Printed =
        [
            .. output.Split('\n')
                .Where(line => line.Contains(": warning PRL", StringComparison.Ordinal))
                .Select(line => project.RelativePath(line[..line.LastIndexOf(" [", StringComparison.Ordinal)]))
                .Distinct()
                .OrderBy(line => line[..line.IndexOf('(', StringComparison.Ordinal)], StringComparer.Ordinal)
                .ThenBy(line => Number(line, '('))
                .ThenBy(line => Number(line, ',')),
        ];
        Found = await project.FindingsAsync();
        await FormatAsync(project);
        Formatted = await ReadAsync(project);
        Left = await project.BuildAsync();
        await FormatAsync(project);
        FormattedAgain = await ReadAsync(project);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>The number after the first of a sign.</summary>
    private static int Number(string line, char sign) =>
        int.Parse(new string([.. line.Skip(line.IndexOf(sign, StringComparison.Ordinal) + 1).TakeWhile(char.IsAsciiDigit)]), CultureInfo.InvariantCulture);

    private static async Task FormatAsync(ConsumerProject project) =>
        (await project.RunAsync("format", "analyzers", "--severity", "info", "--no-restore")).Succeeds();

    private async Task<IReadOnlyDictionary<string, string>> ReadAsync(ConsumerProject project)
    {
        var texts = new Dictionary<string, string>();
        foreach (string name in _files)
        {
            texts.Add(name, await project.ReadAsync(name));
        }

        return texts;
    }
}

using System.Text.Json;

namespace Parlance.Package.Tests;

/// <summary>A real project that uses the package, built with the real dotnet command.</summary>
internal sealed class ConsumerProject(string folder, IReadOnlyDictionary<string, string> environment)
{
    public const string PrivateReference = $"""<PackageReference Include="Parlance.Analyzers" Version="{PackageFeed.Version}" PrivateAssets="all" />""";

    public const string PublicReference = $"""<PackageReference Include="Parlance.Analyzers" Version="{PackageFeed.Version}" />""";

    public async Task WriteAsync(string name, string text)
    {
        string path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllTextAsync(path, text);
    }

    public Task<string> ReadAsync(string name) => File.ReadAllTextAsync(Path.Combine(folder, name));

    /// <summary>A path within the project's folder, with slashes.</summary>
    public string RelativePath(string path) => Path.GetRelativePath(folder, path).Replace('\\', '/');

    /// <summary>Runs a dotnet command in the project's folder.</summary>
    public Task<CommandResult> RunAsync(params IEnumerable<string> arguments) => DotNet.RunAsync(folder, environment, arguments);

    /// <summary>Builds the project from its sources; fails if it does not build.</summary>
    /// <returns>Parlance's findings, those that a build does not print included.</returns>
    public async Task<IReadOnlyList<ReportedFinding>> BuildAsync(params IEnumerable<string> arguments)
    {
        (await RunAsync(["build", "--no-incremental", .. arguments])).Succeeds();
        return await FindingsAsync();
    }

    /// <summary>Parlance's findings in the log of the last build.</summary>
    public async Task<IReadOnlyList<ReportedFinding>> FindingsAsync()
    {
        using var log = JsonDocument.Parse(await ReadAsync("findings.sarif"));
        return [.. log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Where(result => result.GetProperty("ruleId").GetString()!.StartsWith("PRL", StringComparison.Ordinal) || result.GetProperty("ruleId").GetString() == "AD0001")
            .Select(result => ReportedFinding.Read(result, folder))];
    }
}

/// <summary>A finding as SARIF has it.</summary>
/// <param name="Rule">Its id.</param>
/// <param name="Level"><c>error</c>, <c>warning</c> or <c>note</c>.</param>
/// <param name="Text">The source text under it; empty without a place.</param>
/// <param name="Message">What it says.</param>
internal sealed record ReportedFinding(string Rule, string Level, string Text, string Message)
{
    /// <summary>Where the text starts.</summary>
    public FindingPlace Place { get; private init; } = new("", 0, 0, 0);

    public static ReportedFinding Read(JsonElement result, string folder)
    {
        (FindingPlace? place, string? text) = result.TryGetProperty("locations", out JsonElement locations) && locations.GetArrayLength() > 0
            ? SourceText(locations[0].GetProperty("physicalLocation"), folder)
            : (new FindingPlace("", 0, 0, 0), "");
        string level = result.TryGetProperty("level", out JsonElement given) ? given.GetString()! : "warning";
        return new(result.GetProperty("ruleId").GetString()!, level, text, result.GetProperty("message").GetProperty("text").GetString()!) { Place = place };
    }

    public override string ToString() => $"{Rule} {Level} '{Text}': {Message}";

    private static (FindingPlace Place, string Text) SourceText(JsonElement place, string folder)
    {
        JsonElement region = place.GetProperty("region");
        string path = new Uri(new Uri(folder + "/"), place.GetProperty("artifactLocation").GetProperty("uri").GetString()!).LocalPath;
        string text = File.ReadAllText(path);
        int start = Offset("startLine", "startColumn");
        string file = Path.GetRelativePath(folder, path).Replace('\\', '/');
        return (new(file, region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32(), start), text[start..Offset("endLine", "endColumn")]);

        int Offset(string line, string column)
        {
            int at = 0;
            for (int i = 1; i < (region.TryGetProperty(line, out JsonElement number) ? number : region.GetProperty("startLine")).GetInt32(); i++)
            {
                at = text.IndexOf('\n', at) + 1;
            }

            return at + region.GetProperty(column).GetInt32() - 1;
        }
    }
}

/// <summary>A place in a project.</summary>
/// <param name="File">Path within the project's folder, with slashes.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="Offset">From the start of the file.</param>
internal sealed record FindingPlace(string File, int Line, int Column, int Offset);

using System.Reflection;

[assembly: AssemblyFixture(typeof(Parlance.Package.Tests.PackageFeed))]

namespace Parlance.Package.Tests;

/// <summary>The package, packed once for all tests into a feed of its own, and a folder for the projects that use it.</summary>
public sealed class PackageFeed : IAsyncLifetime
{
    public const string Version = "0.0.1-test";

    private readonly string _folder = Directory.CreateTempSubdirectory("parlance-").FullName;

    public static string RepositoryRoot { get; } = Metadata("RepositoryRoot");

    public string Package => Path.Combine(Feed, $"Parlance.Analyzers.{Version}.nupkg");

    /// <summary>The folder that the projects take packages from.</summary>
    internal string Feed => Path.Combine(_folder, "feed");

    /// <summary>
    /// A packages folder of our own, so that the package never comes from an earlier run's cache. What else a project needs is
    /// found in the user's folder.
    /// </summary>
    private Dictionary<string, string> Environment => new() { ["NUGET_PACKAGES"] = Path.Combine(_folder, "packages") };

    public async ValueTask InitializeAsync()
    {
        await PackAsync(Feed);

        // Nothing above the temporary folder reaches the projects.
        await WriteAsync("Directory.Build.props", "<Project />");
        await WriteAsync("Directory.Build.targets", "<Project />");
        await WriteAsync("Directory.Packages.props", "<Project />");
        await WriteAsync(".editorconfig", "root = true");
        await WriteAsync("nuget.config", $"""
            <configuration>
              <packageSources><add key="parlance-under-test" value="{Feed}" /></packageSources>
              <fallbackPackageFolders><add key="user" value="{UserPackages}" /></fallbackPackageFolders>
            </configuration>
            """);
    }

    /// <summary>Packs what the test run has just built.</summary>
    public async Task<string> PackAsync(string folder)
    {
        CommandResult result = await DotNet.RunAsync(
            RepositoryRoot,
            Environment,
            "pack", "src/Parlance.Package", "--no-build", "--no-restore", "-c", Metadata("Configuration"), "-o", folder, $"-p:PackageVersion={Version}");
        result.Succeeds();
        return Path.Combine(folder, Path.GetFileName(Package));
    }

    /// <summary>A folder with a project in it.</summary>
    /// <param name="name">Of the folder and the project.</param>
    /// <param name="properties">MSBuild properties of the project, as XML.</param>
    /// <param name="items">MSBuild items beside the reference to the package, as XML.</param>
    /// <param name="reference">The reference to the package, as XML.</param>
    internal async Task<ConsumerProject> CreateAsync(string name, string properties = "", string items = "", string reference = ConsumerProject.PrivateReference)
    {
        var project = new ConsumerProject(Path.Combine(_folder, name), Environment);
        await project.WriteAsync(name + ".csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <NuGetAudit>false</NuGetAudit>
                <UseSharedCompilation>false</UseSharedCompilation>
                <EnableNETAnalyzers>false</EnableNETAnalyzers>
                <ErrorLog>$(MSBuildProjectDirectory)/findings.sarif,version=2.1</ErrorLog>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {reference}
                {items}
              </ItemGroup>
            </Project>
            """);
        return project;
    }

    /// <summary>A folder without a project, whose commands have a home of their own.</summary>
    internal ConsumerProject CreateEmpty(string name)
    {
        string folder = Path.Combine(_folder, name);
        Directory.CreateDirectory(folder);
        return new ConsumerProject(folder, new Dictionary<string, string>(Environment) { ["DOTNET_CLI_HOME"] = Path.Combine(_folder, "home") });
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private static string UserPackages =>
        System.Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(System.Environment.GetFolderPath(System.Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private static string Metadata(string key) =>
        typeof(PackageFeed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;

    private Task WriteAsync(string name, string text) => File.WriteAllTextAsync(Path.Combine(_folder, name), text);
}

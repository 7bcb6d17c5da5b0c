using System.Reflection;
using System.Text.Json;

namespace Parlance.Tool.Tests;

/// <summary>A project is checked and mended as a build and an editor do it. The sample is one, with slips in all kinds of files.</summary>
public sealed class ProjectTests : IDisposable
{
    private const string Project = "Sample.csproj";

    private readonly PolicyFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Findings_are_those_of_a_build()
    {
        await CopySampleAsync();
        await DotNet.RunAsync(_folder.Path, "build", "--no-restore", "-p:ErrorLog=build.sarif%2cversion=2.1", "-p:UseSharedCompilation=false");
        Outcome checkedHere = await _folder.RunAsync("check", "--format", "sarif");
        Assert.Equal("", checkedHere.Error);
        string[] built = ResultsOf(_folder.Read("build.sarif"));
        Assert.True(built.Length > 20);
        Assert.Equal(built, ResultsOf(checkedHere.Output));
    }

    [Fact]
    public async Task Fixes_reach_code_documents_and_termbases()
    {
        await CopySampleAsync();
        Outcome outcome = await _folder.RunAsync("fix");
        Assert.Equal("", outcome.Output);
        Assert.Contains("- equality", _folder.Read("sources/2002-07-31-position-paper.md"), StringComparison.Ordinal);
        Assert.Contains("\"Ministry calls for a New Security Concept\"", _folder.Read("Events.cs"), StringComparison.Ordinal);
        await DotNet.RunAsync(_folder.Path, "build", "--no-restore", "-p:UseSharedCompilation=false");
        Assert.Equal("Mended 0 findings in 0 files", (await _folder.RunAsync("fix")).Error.Split(';')[0]);
    }

    [Fact]
    public async Task A_project_that_was_not_restored_is_told()
    {
        _folder.With("a.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>").With("a.cs", "class C;");
        await AssertCannotRunAsync("restore");
    }

    [Theory]
    [InlineData("<Project>", "a.csproj")]
    [InlineData("<Project Sdk=\"No.Such.Sdk\"></Project>", "No.Such.Sdk")]
    public async Task A_project_that_cannot_be_loaded_is_told(string text, string because)
    {
        _folder.With("a.csproj", text);
        await AssertCannotRunAsync(because);
    }

    [Fact]
    public async Task A_project_that_does_not_compile_is_told()
    {
        await CopySampleAsync();
        _folder.With("Broken.cs", "class Broken : Missing;");
        await AssertCannotRunAsync("CS0246");
    }

    [Fact]
    public async Task A_project_without_attributes_is_told()
    {
        _folder.With("a.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>").With("a.cs", "class C;");
        await DotNet.RunAsync(_folder.Path, "restore");
        await AssertCannotRunAsync("add the package Parlance.Analyzers");
    }

    private async Task AssertCannotRunAsync(string because)
    {
        Outcome outcome = await _folder.RunAsync("check");
        Assert.Equal((2, ""), (outcome.Code, outcome.Output));
        Assert.Contains(because, outcome.Error, StringComparison.Ordinal);
        Assert.Equal(1, outcome.Error.Count(static c => c == '\n'));
    }

    /// <summary>The sample, with the analyzers that are tested here.</summary>
    private async Task CopySampleAsync()
    {
        string root = typeof(ProjectTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static attribute => attribute.Key == "RepositoryRoot").Value!;
        string sample = Path.Combine(root, "samples", "NewSecurityConcept");
        foreach (string path in Directory.EnumerateFiles(sample).Concat(Directory.EnumerateFiles(Path.Combine(sample, "sources"))).Where(static path => !path.EndsWith(".csproj", StringComparison.Ordinal)))
        {
            _folder.With(Path.GetRelativePath(sample, path), File.ReadAllBytes(path));
        }

        _folder.With(Project, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <Import Project="{root}src/Parlance.Package/build/Parlance.Analyzers.props" />
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <EnableNETAnalyzers>false</EnableNETAnalyzers>
              </PropertyGroup>
              <ItemGroup>
                <Analyzer Include="{AppContext.BaseDirectory}Parlance.*.dll" Exclude="{AppContext.BaseDirectory}Parlance.Tool*.dll" />
                <AdditionalFiles Include="sources/*.md" ParlanceText="true" />
              </ItemGroup>
              <Import Project="{root}src/Parlance.Package/build/Parlance.Analyzers.targets" />
            </Project>
            """);
        await DotNet.RunAsync(_folder.Path, "restore");
    }

    /// <summary>What a log says of each of Parlance's findings, letter by letter.</summary>
    private static string[] ResultsOf(string sarif)
    {
        string[] compared = ["ruleId", "level", "message", "locations", "relatedLocations"];
        using var log = JsonDocument.Parse(sarif);
        return
        [
            .. log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
                .Where(static result => result.GetProperty("ruleId").GetString()!.StartsWith("PRL", StringComparison.Ordinal))
                .Select(result => JsonSerializer.Serialize(result.EnumerateObject().Where(property => compared.Contains(property.Name)).OrderBy(static property => property.Name, StringComparer.Ordinal).ToDictionary(static property => property.Name, static property => property.Value)))
                .Order(StringComparer.Ordinal),
        ];
    }
}

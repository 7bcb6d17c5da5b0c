using System.Reflection;

namespace Parlance.Tool.Tests;

/// <summary>The tool as a user installs it: from a folder, in a fresh place.</summary>
public sealed class PackedToolTests : IDisposable
{
    private const string Version = "0.0.1-test";

    private readonly PolicyFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_packed_tool_checks_and_mends()
    {
        await DotNet.RunAsync(Metadata("RepositoryRoot"), "pack", "src/Parlance.Tool", "--no-build", "--no-restore", "-c", Metadata("Configuration"), "-o", Path.Combine(_folder.Path, ".feed"), $"-p:PackageVersion={Version}");
        _folder.With("nuget.config", "<configuration><packageSources><clear /><add key=\"tested\" value=\".feed\" /></packageSources></configuration>");
        await DotNet.RunAsync(_folder.Path, "tool", "install", "Parlance.Tool", "--tool-path", ".tool", "--version", Version);
        _folder.With("plan.md", "They agreed on the the plan.\n").With("global.json", "{}");
        string dll = Directory.EnumerateFiles(Path.Combine(_folder.Path, ".tool"), "parlance.dll", SearchOption.AllDirectories).Single();
        Assert.Contains("1 finding (1 warning) in 1 document", await DotNet.RunAsync(_folder.Path, "exec", dll, "check", "--fail-on", "never"), StringComparison.Ordinal);
        await DotNet.RunAsync(_folder.Path, "exec", dll, "fix");
        Assert.Equal("They agreed on the plan.\n", _folder.Read("plan.md"));
        Assert.DoesNotContain(Directory.EnumerateFiles(Path.GetDirectoryName(dll)!, "*.xml"), static path => !path.EndsWith("Settings.xml", StringComparison.Ordinal));
    }

    private static string Metadata(string key) =>
        typeof(PackedToolTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}

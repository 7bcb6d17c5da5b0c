using System.Diagnostics;
using System.Reflection;

namespace Parlance.Tool.Tests.Server;

/// <summary>The server as a real editor uses it: Neovim, with nobody in front of it.</summary>
public sealed class NeovimTests : IDisposable
{
    private readonly PolicyFolder _folder = new PolicyFolder()
        .With("a.md", "# Plan\n\nIt names mutual trust, mutual benefit, quality and coordination.\n\nThe plan of work is is here.\n\nThe work plan is ours.\n")
        .With("project.terms.csv", PolicyFolder.Terms);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Neovim_shows_findings_takes_a_fix_tells_a_meaning_and_renames()
    {
        Assert.SkipUnless(IsThere(), "Neovim is not installed: 'apt-get install neovim'");
        string script = Path.Combine(Metadata("RepositoryRoot"), "tests", "Parlance.Tool.Tests", "Server", "neovim.lua");
        var start = new ProcessStartInfo("nvim", ["--headless", "-u", "NONE", "-i", "NONE", "-n", "-c", $"luafile {script}"])
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PARLANCE"] = Path.Combine(AppContext.BaseDirectory, "parlance.dll");
        start.Environment["XDG_STATE_HOME"] = start.Environment["XDG_DATA_HOME"] = start.Environment["XDG_CACHE_HOME"] = Path.Combine(_folder.Path, ".nvim");
        using Process nvim = Process.Start(start)!;
        Task<string> error = nvim.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = await nvim.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await nvim.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Contains("done", output + await error, StringComparison.Ordinal);
        Assert.Equal(0, nvim.ExitCode);
    }

    private static string Metadata(string key) =>
        typeof(NeovimTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(metadata => metadata.Key == key).Value!;

    private static bool IsThere() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(static folder => File.Exists(Path.Combine(folder, "nvim")) || File.Exists(Path.Combine(folder, "nvim.exe")));
}

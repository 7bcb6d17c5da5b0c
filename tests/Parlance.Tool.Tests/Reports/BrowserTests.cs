using System.Diagnostics;
using System.Reflection;

namespace Parlance.Tool.Tests.Reports;

/// <summary>Reports in a real browser: <c>tests/browser/check.mjs</c> says what it looks at.</summary>
public sealed class BrowserTests : IDisposable
{
    private const string Chromium = "/usr/bin/chromium";

    private readonly PolicyFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Nothing_is_wrong_in_a_browser()
    {
        string root = typeof(BrowserTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static attribute => attribute.Key == "RepositoryRoot").Value!;
        string check = Path.Combine(root, "tests", "browser", "check.mjs");
        Assert.SkipUnless(File.Exists(Chromium), $"There is no {Chromium}: apt-get install chromium");
        Assert.SkipUnless(Directory.Exists(Path.Combine(root, "tests", "browser", "node_modules")), "The packages are missing: run tests/browser/install");
        _folder.With("policy/a.terms.csv", "preferred,deprecated,definition,valid\nWork plan,Plan of work,What is to be done.,2001/..\nMutual trust,,,199X\nForum,,,1997?\nBoard,,,\"[2001-02-03,2004-05-06]\"\nCouncil,,,2003-01-02\nAgency,,,../2000\nPanel,,,1995/\n");
        _folder.With("policy/b.md", string.Concat(Enumerable.Repeat("# Plan\n\nThe plan of work names mutual trust, and the the Forum agrees.\n\n", 12)));
        _folder.With("hostile/a.terms.csv", "preferred,definition,valid\n\"</script><img src=x onerror=alert(1)>\",\"<script>alert(2)</script>\",2001\n");
        _folder.With("hostile/<img src=x onerror=alert(3)>.md", "# <svg onload=alert(4)>\n\nThe the </script><script>alert(5)</script> [a](javascript:alert(6)).\n");
        foreach (string name in new[] { "policy", "hostile" })
        {
            await _folder.RunAsync("report", name, "-o", name + ".html");
        }

        var start = new ProcessStartInfo("node", [check, "policy.html", "hostile.html"]) { WorkingDirectory = _folder.Path, RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken) + await error;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, output);
    }
}

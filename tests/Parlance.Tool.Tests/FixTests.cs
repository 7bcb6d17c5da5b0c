using System.Diagnostics;
using System.Text;

namespace Parlance.Tool.Tests;

/// <summary>What is mended, and how files are written.</summary>
public sealed class FixTests : IDisposable
{
    private const string Slips = "They agreed on the the Plan of work.\r\n\r\nIt was held on 3 august 2002, or 07/09/2007.";

    private const string Mended = "They agreed on the Work plan.\r\n\r\nIt was held on 3 August 2002, or 07/09/2007.";

    private readonly PolicyFolder _folder = new PolicyFolder().With("a.terms.csv", PolicyFolder.Terms);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    public async Task Encoding_mark_and_line_ends_stay(string name, bool hasMark)
    {
        var encoding = Encoding.GetEncoding(name);
        _folder.With("plan.md", Bytes(Slips));
        Outcome outcome = await _folder.RunAsync("fix");
        Assert.Equal((1, "", "Mended 3 findings in 1 file; 1 is left.\n"), (outcome.Code, outcome.Output, outcome.Error.ReplaceLineEndings("\n")));
        Assert.Equal(Bytes(Mended), _folder.ReadBytes("plan.md"));

        byte[] Bytes(string text) => [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)];
    }

    [Fact]
    public async Task What_a_person_must_choose_waits_for_a_choice()
    {
        _folder.With("plan.md", Slips);
        Outcome asked = await _folder.RunAsync("fix", "--rule", "PRL2008");
        Assert.Equal(2, asked.Code);
        Assert.Contains("2 (month-first): Replace with '9 July 2007'", asked.Error, StringComparison.Ordinal);
        Assert.Equal(Slips, _folder.Read("plan.md"));
        await _folder.RunAsync("fix", "--rule", "PRL2008", "--choose", "month-first");
        Assert.Equal(Slips.Replace("07/09/2007", "9 July 2007", StringComparison.Ordinal), _folder.Read("plan.md"));
    }

    [Fact]
    public async Task A_choice_needs_a_rule() => Assert.Equal(2, (await _folder.RunAsync("fix", "--choose", "1")).Code);

    [Fact]
    public async Task A_new_termbase_is_written()
    {
        _folder.With("plan.md", "They sign the plan (the \"Harbour Scheme\").\n\nThe Harbour Scheme is long. The Harbour Scheme is late.\n");
        File.Delete(Path.Combine(_folder.Path, "a.terms.csv"));
        Outcome outcome = await _folder.RunAsync("fix", "--rule", "PRL3005");
        Assert.Contains("Harbour Scheme", _folder.Read("project.terms.csv"), StringComparison.Ordinal);
        Assert.Contains("in 1 file;", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_stays_one_and_so_do_permissions()
    {
        _folder.With("elsewhere/plan", Slips);
        string target = Path.Combine(_folder.Path, "elsewhere", "plan"), link = Path.Combine(_folder.Path, "plan.md");
        File.CreateSymbolicLink(link, target);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(target, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        await _folder.RunAsync("fix");
        Assert.Equal(target, new FileInfo(link).LinkTarget);
        Assert.Equal(Mended, File.ReadAllText(target));
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(target) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
        Assert.Equal(["a.terms.csv", "plan.md"], Directory.GetFiles(_folder.Path).Select(Path.GetFileName).Order());
    }

    [Theory]
    [InlineData("plan.md", false)]
    [InlineData("plan.md", true)]
    [InlineData("my \"new\" plan é.md", false)]
    [InlineData("my plan.md", false)]
    public async Task A_dry_run_writes_what_git_applies(string name, bool hasMark)
    {
        string text = string.Concat(Enumerable.Range(0, 40).Select(static line => line % 9 == 4 ? $"They agreed on the the plan {line}.\r\n" : $"Line {line}.\n\n")) + Slips;
        _folder.With(name, new UTF8Encoding(hasMark).GetPreamble().Concat(Encoding.UTF8.GetBytes(text)).ToArray());
        byte[] before = _folder.ReadBytes(name);
        Outcome outcome = await _folder.RunAsync("fix", "--dry-run");
        Assert.Equal(before, _folder.ReadBytes(name));
        _folder.With("made.patch", outcome.Output);
        Assert.Equal((0, ""), Git("init", "-q"));
        Assert.Equal((0, ""), Git("apply", "made.patch"));
        byte[] applied = _folder.ReadBytes(name);
        _folder.With(name, before);
        await _folder.RunAsync("fix");
        Assert.Equal(_folder.ReadBytes(name), applied);
    }

    [Fact]
    public async Task A_dry_run_adds_new_files_too()
    {
        _folder.With("plan.md", "They sign the plan (the \"Harbour Scheme\").\n\nThe Harbour Scheme is long. The Harbour Scheme is late.\n");
        File.Delete(Path.Combine(_folder.Path, "a.terms.csv"));
        _folder.With("made.patch", (await _folder.RunAsync("fix", "--rule", "PRL3005", "--dry-run")).Output);
        Git("init", "-q");
        Assert.Equal((0, ""), Git("apply", "made.patch"));
        Assert.Contains("Harbour Scheme", _folder.Read("project.terms.csv"), StringComparison.Ordinal);
    }

    private (int Code, string Error) Git(params string[] arguments)
    {
        using Process git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = _folder.Path, RedirectStandardError = true })!;
        string error = git.StandardError.ReadToEnd();
        git.WaitForExit();
        return (git.ExitCode, error);
    }
}

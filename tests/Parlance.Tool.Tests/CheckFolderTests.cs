namespace Parlance.Tool.Tests;

/// <summary>Documents and termbases without C#.</summary>
public sealed class CheckFolderTests : IDisposable
{
    private readonly PolicyFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_finding_is_shown_with_its_words()
    {
        _folder.With("a.terms.csv", PolicyFolder.Terms).With("plans/plan.md", "# Plan\n\nIt names mutual trust, mutual benefit, quality and coordination.\n");
        Assert.Equal(
            new Outcome(1, """
                plans/plan.md:3:40: warning PRL1001: 'quality' is probably 'equality': the other members of the list are declared names
                    It names mutual trust, mutual benefit, quality and coordination.
                                                           ^^^^^^^

                1 finding (1 warning) in 1 document and 1 termbase. 'parlance fix' mends 1 of them.

                """.ReplaceLineEndings("\n"), ""),
            await _folder.RunAsync("check"));
    }

    [Fact]
    public async Task Nothing_found_is_said_with_what_was_read() =>
        Assert.Equal(new Outcome(0, "No findings in 2 documents.\n", ""), await _folder.With("a.md", "They met.\n").With("b.txt", "They left.\n").RunAsync("check"));

    [Fact]
    public async Task Long_lines_are_cut_to_the_words()
    {
        _folder.With("a.md", string.Concat(Enumerable.Repeat("They agreed on many things. ", 20)) + "It is the the end. " + string.Concat(Enumerable.Repeat("They left. ", 20)));
        string[] lines = (await _folder.RunAsync("check", "--rule", "PRL4004")).Output.Split('\n');
        Assert.InRange(lines[1].Length, 40, 130);
        Assert.Equal("the", lines[1].Substring(lines[2].IndexOf('^'), 3));
    }

    [Theory]
    [InlineData("warning", 0)]
    [InlineData("suggestion", 1)]
    [InlineData("error", 0)]
    [InlineData("never", 0)]
    public async Task The_exit_code_is_that_of_the_level(string level, int code) =>
        Assert.Equal(code, (await _folder.With("a.md", "It was held on 3 august 2002.\n").RunAsync("check", "--fail-on", level)).Code);

    [Fact]
    public async Task Settings_above_and_beside_hold()
    {
        _folder.With(".editorconfig", "root = true\n[*]\nparlance_date_order = month_day_year\n").With("here/a.md", "It was held on 3 August 2002.\n").With("here/b.md", "It ended on August 4, 2002.\n");
        Assert.Contains("here/a.md:1:16: suggestion PRL2009", (await _folder.RunAsync("check")).Output, StringComparison.Ordinal);
        Assert.Contains("a.md:1:16: suggestion PRL2009", (await _folder.RunAsync("check", "here")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_tools_bring_is_left_out() =>
        Assert.Equal("No findings in 1 document.\n", (await _folder.With("a.md", "They met.\n").With("node_modules/b.md", "The the.\n").With(".hidden/c.md", "The the.\n").RunAsync("check")).Output);

    [Fact]
    public async Task A_link_that_loops_ends()
    {
        _folder.With("a/a.md", "They met.\n");
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "a", "again"), _folder.Path);
        Assert.Equal("No findings in 1 document.\n", (await _folder.RunAsync("check")).Output);
    }

    [Theory]
    [InlineData("There is no", "check", "nowhere")]
    [InlineData("has no project, no documents", "check")]
    [InlineData("There is no rule 'PRL0'", "check", "--rule", "PRL0")]
    [InlineData("is no solution, project or folder", "check", "a.cs")]
    public async Task What_cannot_be_done_is_one_sentence(string because, params string[] arguments)
    {
        Outcome outcome = await _folder.With("a.cs", "").RunAsync(arguments);
        Assert.Equal((2, ""), (outcome.Code, outcome.Output));
        Assert.StartsWith("parlance: ", outcome.Error, StringComparison.Ordinal);
        Assert.Contains(because, outcome.Error, StringComparison.Ordinal);
        Assert.Equal(1, outcome.Error.Count(static c => c == '\n'));
    }

    [Fact]
    public async Task Several_projects_in_a_folder_are_named()
    {
        Outcome outcome = await _folder.With("a.csproj", "").With("b.csproj", "").RunAsync("check");
        Assert.Equal(2, outcome.Code);
        Assert.Contains("a.csproj, b.csproj", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_option_is_told()
    {
        Outcome outcome = await _folder.RunAsync("check", "--nonsense");
        Assert.Equal(2, outcome.Code);
        Assert.Contains("--nonsense", outcome.Error, StringComparison.Ordinal);
    }
}

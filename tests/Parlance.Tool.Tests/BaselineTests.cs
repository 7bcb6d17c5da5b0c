using System.Text.Json;

namespace Parlance.Tool.Tests;

/// <summary>What is known is not reported.</summary>
public sealed class BaselineTests : IDisposable
{
    private const string Plan = "# Plan\n\nThey agreed on the the Plan of work.\n\nIt is of of 1998.\n";

    private readonly PolicyFolder _folder = new PolicyFolder().With("a.terms.csv", PolicyFolder.Terms).With("docs/plan.md", Plan);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_is_listed_is_not_reported_and_what_comes_later_is()
    {
        Assert.Equal(new Outcome(0, "", "'parlance.baseline' lists 3 findings.\n"), Plain(await _folder.RunAsync("baseline")));
        Assert.StartsWith("No findings", (await _folder.RunAsync("check")).Output, StringComparison.Ordinal);

        _folder.With("docs/plan.md", "# Plan\n\nA new paragraph: the the first.\n\n\n" + Plan);
        Assert.StartsWith("docs/plan.md:3:22: warning PRL4004", Assert.Single(await FindingsAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_are_sorted_and_stay_when_lines_move()
    {
        await _folder.RunAsync("baseline");
        string[] lines = Lines();
        Assert.Equal(lines.Order(StringComparer.Ordinal), lines);
        Assert.All(lines[1..], static line => Assert.Matches("^docs/plan.md PRL[0-9]{4} [0-9a-f]{16} 1$", line));
        _folder.With("docs/plan.md", "\n\n\n" + Plan);
        await _folder.RunAsync("baseline");
        Assert.Equal(lines, Lines());
    }

    [Fact]
    public async Task More_of_the_same_is_reported()
    {
        await _folder.RunAsync("baseline");
        _folder.With("docs/plan.md", Plan + "\nIt is of of 1998.\n");
        Assert.StartsWith("docs/plan.md:7:10: warning PRL4004", Assert.Single(await FindingsAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_another_name_keeps_what_is_known_of_it()
    {
        await _folder.RunAsync("baseline");
        File.Move(Path.Combine(_folder.Path, "docs/plan.md"), Path.Combine(_folder.Path, "plan.md"));
        Assert.Empty(await FindingsAsync());
        _folder.With("plan.md", Plan.Replace("of of", "of", StringComparison.Ordinal));
        Assert.Contains("parlance.baseline:4:1: suggestion PRL9004: What this line lists of PRL4004 is mended or changed: remove the line", await FindingsAsync());
    }

    [Fact]
    public async Task What_matches_nothing_is_said_and_goes_with_a_fix()
    {
        await _folder.RunAsync("baseline");
        string[] lines = Lines();
        _folder.With("docs/plan.md", Plan.Replace("of of", "of", StringComparison.Ordinal));
        Assert.Equal("PRL9004", Assert.Single(await FindingsAsync()).Split(' ')[2].TrimEnd(':'));
        await _folder.RunAsync("fix");
        Assert.Equal(lines.Length - 1, Lines().Length);
        Assert.Empty(await FindingsAsync());
        Assert.Contains("the the", _folder.Read("docs/plan.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_count_that_is_too_high_is_lowered()
    {
        _folder.With("docs/plan.md", "It is of of 1998.\n\nIt is of of 1998.\n");
        await _folder.RunAsync("baseline");
        _folder.With("docs/plan.md", "It is of of 1998.\n");
        Assert.EndsWith("This line lists 2 of PRL4004, and there are only 1: lower the count", Assert.Single(await FindingsAsync()), StringComparison.Ordinal);
        await _folder.RunAsync("fix");
        Assert.EndsWith(" 1", Lines()[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_branches_merge_with_all_lines_of_both()
    {
        await _folder.RunAsync("baseline");
        string[] before = Lines();
        string twice = Plan + "\nIt is of of 1998.\n", other = "They met in the the Geneva.\n";
        await _folder.With("docs/plan.md", twice).RunAsync("baseline");
        string[] first = Lines();
        await _folder.With("docs/plan.md", Plan).With("z.md", other).RunAsync("baseline");
        _folder.With("parlance.baseline", string.Join('\n', before.Concat(first).Concat(Lines()).Reverse()) + "\n").With("docs/plan.md", twice);
        Assert.Empty(await FindingsAsync());
    }

    [Fact]
    public async Task Files_that_cannot_be_read_are_never_listed_and_bad_lines_are_said()
    {
        _folder.With("b.terms.csv", "preferred,deprecated\nA,B,C\n").With("docs/plan.md", "# Plan\n");
        Assert.Contains("lists 0", (await _folder.With("parlance.baseline", "").RunAsync("baseline")).Error, StringComparison.Ordinal);
        _folder.With("parlance.baseline", "# known\n<<<<<<< HEAD\n\nb.terms.csv PRL9001 0123456789abcdef 1\n");
        string[] findings = await FindingsAsync();
        Assert.Equal(["PRL9001", "PRL9001", "PRL9004"], findings.Select(static line => line.Split(' ')[2].TrimEnd(':')));
        Assert.Contains(findings, static line => line.StartsWith("parlance.baseline:2:1:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_rule_that_is_off_says_nothing_of_its_lines()
    {
        await _folder.RunAsync("baseline");
        _folder.With(".globalconfig", "is_global = true\ndotnet_diagnostic.PRL4004.severity = none\n");
        Assert.Empty(await FindingsAsync());
        _folder.With("docs/plan.md", "# Plan\n").With(".editorconfig", "root = true\n[docs/*.md]\ndotnet_diagnostic.PRL1003.severity = none\n");
        Assert.Empty(await FindingsAsync());
    }

    [Fact]
    public async Task Frozen_lists_no_more_but_less()
    {
        await _folder.RunAsync("baseline");
        string before = _folder.Read("parlance.baseline");
        _folder.With("docs/plan.md", Plan + "\nIt is the the end.\n");
        Assert.Equal(new Outcome(1, "", "'parlance.baseline' is frozen, and 1 finding is not in it: 'parlance check' shows it. Nothing was written.\n"), Plain(await _folder.RunAsync("baseline", "--frozen")));
        Assert.Equal(before, _folder.Read("parlance.baseline"));
        File.Delete(Path.Combine(_folder.Path, "docs/plan.md"));
        Assert.Equal(0, (await _folder.With("moved.md", Plan.Replace("of of", "of", StringComparison.Ordinal)).RunAsync("baseline", "--frozen")).Code);
        Assert.Equal(3, Lines().Length);
    }

    [Fact]
    public async Task Sarif_says_what_is_known()
    {
        await _folder.RunAsync("baseline");
        _folder.With("docs/plan.md", Plan + "\nIt is the the end.\n");
        using var read = JsonDocument.Parse((await _folder.RunAsync("check", "--format", "sarif")).Output);
        JsonElement[] results = [.. read.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()];
        Assert.Equal(["unchanged", "unchanged", "unchanged", "new"], results.Select(static result => result.GetProperty("baselineState").GetString()));
        Assert.Equal("external", results[0].GetProperty("suppressions")[0].GetProperty("kind").GetString());
        Assert.False(results[3].TryGetProperty("suppressions", out _));
    }

    [Fact]
    public async Task What_is_said_once_for_a_document_is_known_wherever_it_begins()
    {
        _folder.With("docs/plan.md", "# Plan\n\nIt is  new.\n\nIt is  old.\n");
        await _folder.RunAsync("baseline");
        _folder.With("docs/plan.md", "# Plan\n\nIt is new.\n\nIt is  old.\n");
        Assert.Empty(await FindingsAsync());
    }

    [Fact]
    public async Task A_part_of_a_corpus_obeys_it()
    {
        await _folder.RunAsync("baseline");
        _folder.With("docs/plan.md", Plan + "\nIt is the the end.\n").With("r/readme", "");
        string[] with = [];
        for (int round = 1; round <= 3; round++)
        {
            await _folder.RunAsync(["index", "-o", $"r/{round}.parlance", .. with]);
            with = ["--with", "r"];
        }

        Assert.Equal((await _folder.RunAsync("check", "--format", "sarif")).Output, (await _folder.RunAsync("check", "--with", "r", "--format", "sarif")).Output);
        Assert.Single(await FindingsAsync());
    }

    private static Outcome Plain(Outcome outcome) => outcome with { Error = outcome.Error.ReplaceLineEndings("\n") };

    private string[] Lines() => _folder.Read("parlance.baseline").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private async Task<string[]> FindingsAsync() =>
        [.. (await _folder.RunAsync("check")).Output.Split('\n').Where(static line => line.Contains(": ", StringComparison.Ordinal) && line.Contains(" PRL", StringComparison.Ordinal))];
}

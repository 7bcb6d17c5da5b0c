using System.Text.Json;

namespace Parlance.Tool.Tests;

/// <summary>What machines read.</summary>
public sealed class FormatTests : IDisposable
{
    private readonly PolicyFolder _folder = new PolicyFolder()
        .With("a.terms.csv", PolicyFolder.Terms)
        .With("plan.md", "They agreed on the the Plan of work, of 3 august 2002: 100%.\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task GitHub_shows_findings_at_their_lines() => Assert.Equal(
        """
        ::warning file=plan.md,line=1,endLine=1,col=20,endColumn=23,title=PRL4004%3A Repeated word::'the' is written twice in a row: remove one
        ::warning file=plan.md,line=1,endLine=1,col=24,endColumn=36,title=PRL1003%3A Deprecated term::'Plan of work' is declared as a name to avoid: use 'Work plan'
        ::notice file=plan.md,line=1,endLine=1,col=41,endColumn=54,title=PRL2009%3A Notation of a date::'3 august 2002': the names of months take a capital

        """.ReplaceLineEndings("\n"),
        (await _folder.RunAsync("check", "--format", "github")).Output);

    [Fact]
    public async Task GitHub_gets_a_summary_of_the_job()
    {
        _folder.With("summary", "before\n").WithVariable("GITHUB_STEP_SUMMARY", Path.Combine(_folder.Path, "summary"));
        await _folder.RunAsync("check", "--format", "github");
        Assert.StartsWith("before\n### Parlance: 3 findings in 1 document and 1 termbase\n\n| place |", _folder.Read("summary").ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sarif_has_rules_places_and_fingerprints()
    {
        JsonElement run = (await SarifAsync()).GetProperty("runs")[0];
        Assert.Equal(["PRL1003", "PRL2009", "PRL4004"], run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(static rule => rule.GetProperty("id").GetString()));
        JsonElement first = run.GetProperty("results")[0];
        Assert.Equal(("PRL4004", 2, "warning"), (first.GetProperty("ruleId").GetString(), first.GetProperty("ruleIndex").GetInt32(), first.GetProperty("level").GetString()));
        Assert.EndsWith("/plan.md", first.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fingerprints_stay_when_lines_move_and_tell_alike_findings_apart()
    {
        string[] before = await FingerprintsAsync();
        Assert.Equal(before, await FingerprintsAsync(_folder.With("plan.md", "# Head\n\n" + _folder.Read("plan.md"))));
        string[] twice = await FingerprintsAsync(_folder.With("plan.md", _folder.Read("plan.md") + "\n\n" + _folder.Read("plan.md")));
        Assert.Equal(2 * before.Length, twice.Distinct().Count());
    }

    [Fact]
    public async Task Json_has_the_edits_of_fixes()
    {
        using var read = JsonDocument.Parse((await _folder.RunAsync("check", "--format", "json", "--rule", "PRL2009")).Output);
        JsonElement finding = Assert.Single(read.RootElement.GetProperty("findings").EnumerateArray());
        JsonElement edit = finding.GetProperty("fixes")[0].GetProperty("edits")[0];
        Assert.Equal(("plan.md", "A"), (edit.GetProperty("path").GetString(), edit.GetProperty("newText").GetString()));
        Assert.Equal(1, read.RootElement.GetProperty("read").GetProperty("documents").GetInt32());
    }

    private async Task<string[]> FingerprintsAsync(PolicyFolder? _ = null) =>
    [
        .. (await SarifAsync()).GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Select(static result => result.GetProperty("partialFingerprints").GetProperty("parlance/v1").GetString()!),
    ];

    private async Task<JsonElement> SarifAsync()
    {
        using var read = JsonDocument.Parse((await _folder.RunAsync("check", "--format", "sarif")).Output);
        return read.RootElement.Clone();
    }
}

using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Parlance.Tool.Tests.Reports;

/// <summary>A report as somebody gets it.</summary>
public sealed partial class ReportTests : IDisposable
{
    private const string Page = "parlance-report.html";

    private readonly PolicyFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task It_is_one_page_that_says_what_was_read()
    {
        _folder.With("a.terms.csv", PolicyFolder.Terms).With("plan.md", "# Plan\n\nIt names mutual trust, mutual benefit, quality and coordination.\n");
        Assert.Equal(new Outcome(0, "", $"'{Page}' shows 1 document and 1 termbase with 1 finding: open it in a browser.\n"), await _folder.RunAsync("report"));
        string page = _folder.Read(Page);
        Assert.StartsWith("<!doctype html>\n<html lang=\"en\">", page, StringComparison.Ordinal);
        Assert.Contains("<mark class=\"warning\">quality</mark>", page, StringComparison.Ordinal);
        Assert.Contains("<del>quality</del><ins>equality</ins>", page, StringComparison.Ordinal);
        Assert.Contains("Plan of work", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("(?i) (src|style|on[a-z]+)=", Body(page));
        Assert.DoesNotContain("http", Body(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_finding_is_there_with_its_place()
    {
        string lines = string.Concat(Enumerable.Range(0, 60).Select(static i => $"Line {i} has the the word twice.\n\n"));
        _folder.With("a.md", lines).With("b/b.md", "They said said so.\n");
        await _folder.RunAsync("report", "-o", "out.html");
        string page = _folder.Read("out.html");
        for (int i = 0; i < 60; i++)
        {
            Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"aria-label=\"warning PRL4004, a.md:{(2 * i) + 1}\""), page, StringComparison.Ordinal);
        }

        Assert.Contains("PRL4004, b/b.md:1\"", page, StringComparison.Ordinal);
        Assert.Equal(61, Cards().Count(page));
        Assert.Contains("61 findings in 2 documents", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_baseline_tells_what_came_and_went()
    {
        _folder.With("a.md", "One is the the first.\n\nAnother is the the second.\n");
        await _folder.RunAsync("baseline");
        _folder.With("a.md", "One is the the first.\n\nAnother is the second.\n\nHere are are more.\n\nAnd and more.\n");
        await _folder.RunAsync("report");
        string page = _folder.Read(Page);
        Assert.Contains("<li class=\"new\"><strong>3</strong> new</li><li class=\"known\"><strong>1</strong> known</li><li class=\"gone\"><strong>1</strong> gone</li>", page, StringComparison.Ordinal);
        Assert.Contains(">known<", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_input_gives_the_same_bytes()
    {
        _folder.With("a.terms.csv", PolicyFolder.Terms).With("b.md", "The plan of work names mutual trust, quality and coordination.\n").With("c.md", "The the work plan.\n");
        await _folder.RunAsync("report", "-o", "1.html");
        await _folder.RunAsync("report", "-o", "2.html");
        Assert.Equal(_folder.ReadBytes("1.html"), _folder.ReadBytes("2.html"));
    }

    [Fact]
    public async Task Hostile_names_and_texts_are_text()
    {
        const string Hostile = "</script><img src=x onerror=alert(1)>";
        _folder.With("</title><svg onload=alert(2)>.md".Replace('/', '\u2215'), $"# {Hostile}\n\nThe {Hostile} and the the javascript:alert(3) of Evil term and evil Term.\n\n<script>alert(4)</script> \u2028 \u202E\n");
        _folder.With("a.terms.csv", $"preferred,deprecated,abbreviation,definition,valid\n\"{Hostile}\",\"\"\"'><b onclick=alert(5)>\",<i>,\"<!--<script>alert(6)</script>\",2001/..\nEvil term,,,]]>,\"\"\"><u>\"\n");
        await _folder.RunAsync("report");
        string page = _folder.Read(Page);
        Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch("(?i)<(b|i|u)>|<(b|i|u) |<svg on|<!--", page);
        Assert.Equal(2, Regex.Count(page, "<script"));
        Assert.Equal(2, Regex.Count(page, "</script"));
        Assert.DoesNotMatch("(?i)href=\"(?!#|https?:)", page);
        using var data = JsonDocument.Parse(Data().Match(page).Groups[1].Value);
        Assert.Equal(Hostile, data.RootElement.GetProperty("timeline")[0][1].GetString());
        Assert.Contains(WebUtility.HtmlEncode(Hostile), page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_runs_but_its_own_script()
    {
        await _folder.With("a.md", "They met.\n").RunAsync("report");
        Match policy = Policy().Match(_folder.Read(Page));
        Assert.Contains("default-src 'none'", WebUtility.HtmlDecode(policy.Groups[1].Value), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Five_thousand_terms_are_less_than_ten_megabytes()
    {
        string[] names = [.. Enumerable.Range(0, 5000).Select(static i => $"{s_first[i % 20]} {s_second[i / 20 % 25]} {s_third[i / 500]}")];
        _folder.With("a.terms.csv", "preferred,definition,valid\n" + string.Concat(names.Select(static (name, i) => $"{name},What people mean by number {i} in this list.,{1900 + (i % 120)}/{1950 + (i % 120)}\n")));
        _folder.With("a.md", string.Concat(names.Select(static name => $"Nobody has ever asked what the {name} would be for.\n\n")));
        Outcome outcome = await _folder.RunAsync("report");
        Assert.Equal(0, outcome.Code);
        Assert.InRange(_folder.ReadBytes(Page).Length, 1_000_000, 10_000_000);
    }

    private static readonly string[] s_first = ["annual", "broad", "central", "direct", "early", "final", "general", "high", "internal", "joint", "key", "local", "main", "national", "open", "public", "quick", "regional", "single", "total"];

    private static readonly string[] s_second = ["access", "budget", "career", "data", "energy", "finance", "growth", "health", "income", "labour", "market", "network", "office", "policy", "quality", "research", "safety", "trade", "travel", "village", "waste", "water", "welfare", "wildlife", "youth"];

    private static readonly string[] s_third = ["agency", "board", "council", "directive", "estimate", "forum", "guideline", "hearing", "inquiry", "jury"];

    private static string Body(string page) => page[page.IndexOf("<body>", StringComparison.Ordinal)..page.IndexOf("<script", StringComparison.Ordinal)];

    [GeneratedRegex("<article class=\"card ")]
    private static partial Regex Cards();

    [GeneratedRegex("<script type=\"application/json\" id=\"data\">(.*?)</script>")]
    private static partial Regex Data();

    [GeneratedRegex("http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\"")]
    private static partial Regex Policy();
}

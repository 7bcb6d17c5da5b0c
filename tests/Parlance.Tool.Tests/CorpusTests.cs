using System.Text.Json;

namespace Parlance.Tool.Tests;

/// <summary>A corpus that is checked in parts has the findings of one run.</summary>
public sealed class CorpusTests : IDisposable
{
    private readonly PolicyFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(16)]
    public async Task Parts_find_together_what_one_run_finds(int parts)
    {
        WriteCorpus();
        string[] whole = FindingsOf(await _folder.RunAsync("check", "corpus", "--format", "json"));
        Assert.True(whole.Length > 20);
        foreach ((int round, string[] with) in Rounds)
        {
            for (int part = 1; part <= parts; part++)
            {
                Assert.Equal(new Outcome(0, "", ""), await _folder.RunAsync(["index", "corpus", "--part", $"{part}/{parts}", "-o", Directory(round) + $"/{part}.parlance", .. with]));
            }
        }

        var found = new List<string>();
        for (int part = 1; part <= parts; part++)
        {
            Outcome outcome = await _folder.RunAsync("check", "corpus", "--part", $"{part}/{parts}", "--with", "round1", "round2", "round3", "--format", "json", "--fail-on", "never");
            Assert.Equal((0, ""), (outcome.Code, outcome.Error));
            found.AddRange(FindingsOf(outcome));
        }

        Assert.Equal(whole, found.Order(StringComparer.Ordinal));

        string Directory(int round)
        {
            System.IO.Directory.CreateDirectory(Path.Combine(_folder.Path, $"round{round}"));
            return $"round{round}";
        }
    }

    [Fact]
    public async Task Formats_show_the_findings_of_a_part()
    {
        _folder.With("corpus/a.md", "They agreed on the the plan.\n");
        foreach ((int round, string[] with) in Rounds)
        {
            await _folder.With($"round{round}/readme", "").RunAsync(["index", "corpus", "-o", $"round{round}/1.parlance", .. with]);
        }

        string[] check = ["check", "corpus", "--with", "round1", "round2", "round3"];
        Assert.StartsWith("corpus/a.md:1:20: warning PRL4004", (await _folder.RunAsync(check)).Output, StringComparison.Ordinal);
        Assert.Contains($"{new Uri(_folder.Path).AbsoluteUri}/corpus/a.md", (await _folder.RunAsync([.. check, "--format", "sarif"])).Output, StringComparison.Ordinal);
        Assert.Equal((await _folder.RunAsync("check", "corpus", "--format", "sarif")).Output, (await _folder.RunAsync([.. check, "--format", "sarif"])).Output);
    }

    [Theory]
    [InlineData("is missing", "check", "corpus", "--with", "one")]
    [InlineData("is no part", "index", "corpus", "--part", "2/1", "-o", "x")]
    [InlineData("--part needs --with", "check", "corpus", "--part", "1/2")]
    [InlineData("'corpus/a.md' is another than when it was declared", "index", "corpus", "--with", "other", "-o", "x")]
    [InlineData("no records", "index", "corpus", "--with", "corpus/a.md", "-o", "x")]
    [InlineData("There is no", "index", "corpus", "--with", "nowhere", "-o", "x")]
    public async Task What_does_not_fit_is_one_sentence(string because, params string[] arguments)
    {
        await _folder.With("corpus/a.md", "They left.\n").RunAsync("index", "corpus", "-o", "other");
        await _folder.With("corpus/a.md", "They agreed on the the plan.\n").RunAsync("index", "corpus", "-o", "one");
        Outcome outcome = await _folder.RunAsync(arguments);
        Assert.Equal(2, outcome.Code);
        Assert.Contains(because, outcome.Error, StringComparison.Ordinal);
    }

    private static (int Round, string[] With)[] Rounds => [(1, []), (2, ["--with", "round1"]), (3, ["--with", "round1", "round2"])];

    private void WriteCorpus()
    {
        _folder.With("corpus/a.terms.csv", PolicyFolder.Terms).With("corpus/z/z.terms.csv", "preferred\nGender equality\n");
        string[] texts =
        [
            "# Plan\n\nIt names mutual trust, mutual benefit, quality and coordination.\n",
            "A multilateral forum, and a multilateral bank, met on 3 May 2001.\n",
            "The multi-lateral fund pays for roads, rails and ports.\n",
            "It pays for homes, schools, and clinics on July 25, 1994.\n",
            "They sign the plan (hereinafter the \"Harbour Scheme\").\n",
            "The Harbour Scheme is long. The Harbour Scheme is late.\n",
            "The Conference on Disarmament (CD) met. The CD spoke.\n",
            "The Community of Democracies (CD) met.\n",
            "They plan for gender quality, the Plan of work and the the QZX.\n",
            "# Signs\n\nThey  said \"so\" and “so” , and  left.\n",
        ];
        for (int file = 0; file < 30; file++)
        {
            _folder.With($"corpus/{(char)('a' + (file % 5))}/{file:D2}.md", texts[file % texts.Length] + (file % 3 == 0 ? "\n" + texts[file * 7 % texts.Length] : ""));
        }
    }

    private static string[] FindingsOf(Outcome outcome)
    {
        using var read = JsonDocument.Parse(outcome.Output);
        return
        [
            .. read.RootElement.GetProperty("findings").EnumerateArray()
                .Select(static finding => JsonSerializer.Serialize(finding.EnumerateObject().Where(static p => p.Name != "fixes").ToDictionary(static p => p.Name, static p => p.Value)))
                .Order(StringComparer.Ordinal),
        ];
    }
}

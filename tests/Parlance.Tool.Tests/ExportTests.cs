using System.Text.Json;
using Parlance.Vocabularies;

namespace Parlance.Tool.Tests;

/// <summary>What <c>parlance export</c> writes of a folder, as somebody would ask for it.</summary>
public sealed class ExportTests : IDisposable
{
    private const string Terms =
        "preferred,admitted,deprecated,abbreviation,definition,valid,language\n" +
        "Work plan,Annual plan|Plan of the year,Plan of work,WP,\"What is to be done, in a year\",2002/..,en\n";

    private readonly PolicyFolder _folder = new PolicyFolder().With("a.terms.csv", Terms).With("plan.md", "# Plan\n\nThe work plan.\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_table_comes_back_as_it_was() => Assert.Equal(Terms, (await _folder.RunAsync("export", "--to", "csv")).Output);

    [Theory]
    [InlineData("tbx")]
    [InlineData("tbx-dct")]
    public async Task Tbx_is_read_back(string format)
    {
        Termbase read = TbxReader.Read((await _folder.RunAsync("export", "--to", format)).Output, "en", TestContext.Current.CancellationToken);
        Assert.Empty(read.Faults);
        Assert.Equal(
            [("Work plan", TermStatus.Preferred), ("WP", TermStatus.Abbreviation), ("Annual plan", TermStatus.Admitted), ("Plan of the year", TermStatus.Admitted), ("Plan of work", TermStatus.Deprecated)],
            Assert.Single(read.Entries).Names.Select(static name => (name.Name.Text, name.Name.Status)));
        Assert.Equal("What is to be done, in a year", read.Entries[0].Definition);
    }

    [Fact]
    public async Task Skos_has_labels_by_status()
    {
        using var read = JsonDocument.Parse((await _folder.RunAsync("export", "--to", "skos")).Output);
        JsonElement concept = read.RootElement.GetProperty("@graph")[1];
        Assert.Equal("#work-plan", concept.GetProperty("@id").GetString());
        Assert.Equal(["Work plan"], Values(concept, "prefLabel"));
        Assert.Equal(["WP", "Annual plan", "Plan of the year"], Values(concept, "altLabel"));
        Assert.Equal(["Plan of work"], Values(concept, "hiddenLabel"));
        Assert.Equal(("2002/..", "WP"), (concept.GetProperty("valid").GetString(), concept.GetProperty("notation")[0].GetString()));
    }

    [Fact]
    public async Task Several_formats_go_to_a_folder()
    {
        Outcome outcome = await _folder.RunAsync("export", "--to", "tbx,skos", "csv", "json", "-o", "bin/export");
        Assert.Equal((0, ""), (outcome.Code, outcome.Output));
        Assert.Equal(4, Directory.GetFiles(Path.Combine(_folder.Path, "bin/export")).Length);
    }

    [Fact]
    public async Task One_format_goes_to_a_file()
    {
        await _folder.RunAsync("export", "--to", "skos", "-o", "out/policy.jsonld");
        Assert.StartsWith("{", _folder.Read("out/policy.jsonld"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Several files", "--to", "tbx,csv")]
    [InlineData("--to takes", "--to", "tbx,word")]
    [InlineData("--to", "-o", "a")]
    [InlineData("would be read as a termbase of the same model", "--to", "csv", "-o", "exports")]
    public async Task What_cannot_be_done_is_told(string because, params string[] arguments)
    {
        Outcome outcome = await _folder.RunAsync(["export", .. arguments]);
        Assert.Equal(2, outcome.Code);
        Assert.Contains(because, outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_with_a_bar_is_left_out_of_a_table()
    {
        _folder.With("b.tbx", """
            <martif type="TBX"><text><body><termEntry><langSet xml:lang="en"><tig><term>either|or</term></tig></langSet></termEntry></body></text></martif>
            """);
        Outcome outcome = await _folder.RunAsync("export", "--to", "csv");
        Assert.Equal(Terms, outcome.Output);
        Assert.Contains("1 name has a bar", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("<term>either|or</term>", (await _folder.RunAsync("export", "--to", "tbx")).Output, StringComparison.Ordinal);
    }

    private static IEnumerable<string?> Values(JsonElement concept, string label) =>
        concept.GetProperty(label).EnumerateArray().Select(static value => value.GetProperty("@value").GetString());
}

using System.Text;
using System.Text.RegularExpressions;
using Parlance.Rules;

namespace Parlance.Package.Tests.Generated;

/// <summary>The sample has the slips that accounts of its material really have: each is reported, and what has one remedy is remedied.</summary>
public sealed partial class SampleTests(SampleRun run) : IClassFixture<SampleRun>
{
    [Fact]
    public void The_readme_shows_what_a_build_of_the_sample_prints() =>
        GeneratedText.VerifyPart("README.md", "sample", $"```text\n{string.Join('\n', run.Printed)}\n```\n");

    [Fact]
    public void The_readme_shows_what_one_run_of_format_mends()
    {
        var texts = run.Written.ToDictionary(file => file.Key, file => new Rewording(file.Value, run.Formatted[file.Key]));
        var table = new StringBuilder("| rule | in the sample | after `dotnet format` |\n| --- | --- | --- |\n");
        foreach (ReportedFinding? finding in InOrder(run.Found).Where(finding => IsMended(finding, texts)))
        {
            table.Append($"| [{finding.Rule}](docs/rules/{finding.Rule}.md) | {Code(finding.Text)} | {Code(texts[finding.Place.File].Of(finding.Place.Offset, finding.Text.Length))} |\n");
        }

        GeneratedText.VerifyPart("README.md", "sample-mended", table.ToString());
    }

    [Fact]
    public void The_readme_shows_what_is_left()
    {
        IEnumerable<string> lines = InOrder(run.Left).Select(finding =>
            $"{finding.Place.File}({finding.Place.Line},{finding.Place.Column}): {(finding.Level == "note" ? "suggestion" : finding.Level)} {finding.Rule}: {finding.Message}");
        GeneratedText.VerifyPart("README.md", "sample-left", $"```text\n{string.Join('\n', lines)}\n```\n");
    }

    [Theory]
    [InlineData("the wrong word in the list of four", "PRL1001", "Documents.cs", "quality")]
    [InlineData("the same in the document of record", "PRL1001", "sources/2002-07-31-position-paper.md", "quality")]
    [InlineData("the concept in another order of words", "PRL1002", "Events.cs", "new concept of security")]
    [InlineData("the same with capitals", "PRL1002", "Documents.cs", "New Concept of Security")]
    [InlineData("the concept without capitals", "PRL1004", "Documents.cs", "new security concept")]
    [InlineData("the concept of 2014 under the name of the other", "PRL1010", "Documents.cs", "New Security Concept")]
    [InlineData("the speech without a date", "PRL2001", "Events.cs", "null")]
    [InlineData("a month in lower case", "PRL2009", "Events.cs", "august 2002")]
    [InlineData("a zero before the day", "PRL2009", "Events.cs", "September 07, 2007")]
    [InlineData("the month first where others have the day first", "PRL2009", "Documents.cs", "April 23, 1997")]
    [InlineData("a numeric date", "PRL2008", "Documents.cs", "07/09/2007")]
    [InlineData("a hyphen too many", "PRL1005", "Documents.cs", "multi-lateral")]
    [InlineData("a hyphen too few", "PRL1002", "Documents.cs", "Asia Pacific")]
    [InlineData("a possessive without its apostrophe", "PRL4005", "Documents.cs", "Chinas")]
    [InlineData("the conference under another name", "PRL1003", "Events.cs", "Disarmament Conference")]
    [InlineData("'current' without an anchor", "PRL2010", "Events.cs", "current")]
    [InlineData("a number of years without an anchor", "PRL2010", "Events.cs", "more than 20 years")]
    [InlineData("sixteen months called more than eighteen", "PRL2007", "Documents.cs", "more than a year and a half")]
    [InlineData("an abbreviation written out twice", "PRL4003", "Events.cs", "ARF")]
    [InlineData("an abbreviation introduced and never used", "PRL4003", "Documents.cs", "CBMs")]
    [InlineData("an abbreviation written out nowhere", "PRL4001", "Documents.cs", "MFA")]
    [InlineData("a quotation with another word than its source", "PRL3008", "Documents.cs", "concept")]
    public void Every_slip_of_the_accounts_is_reported(string slip, string rule, string file, string words) =>
        Assert.True(run.Found.Any(finding => (finding.Rule, finding.Place.File, Joined(finding.Text)) == (rule, file, words)), slip);

    [Fact]
    public void One_run_of_format_leaves_nothing_that_has_one_remedy() => Assert.All(
        run.Left.Where(finding => finding.Place.File.EndsWith(".cs", StringComparison.Ordinal) && !IsUnknown(finding)),
        finding => Assert.NotEqual(FixSupport.Everywhere, RuleCatalogue.All.Single(rule => rule.Info.Id == finding.Rule).Info.Fix));

    [Fact]
    public void One_run_of_format_adds_no_finding()
    {
        var found = run.Found.Select(Said).ToList();
        Assert.All(run.Left.Select(Said), said => Assert.Contains(said, found));

        static (string, string, string) Said(ReportedFinding finding) => (finding.Rule, finding.Place.File, finding.Message);
    }

    [Fact]
    public void A_second_run_of_format_changes_nothing() => Assert.Equal(run.Formatted, run.FormattedAgain);

    /// <summary>Whether nobody knows a date: a person says so, and no tool.</summary>
    private static bool IsUnknown(ReportedFinding finding) => finding.Rule == "PRL2001" && finding.Message.EndsWith("\"XXXX\"", StringComparison.Ordinal);

    private static bool IsMended(ReportedFinding finding, Dictionary<string, Rewording> texts) =>
        texts[finding.Place.File].Of(finding.Place.Offset, finding.Text.Length) != finding.Text;

    private static IEnumerable<ReportedFinding> InOrder(IEnumerable<ReportedFinding> findings) =>
        findings.OrderBy(finding => finding.Place.File, StringComparer.Ordinal).ThenBy(finding => finding.Place.Offset);

    private static string Code(string text) => $"`{Joined(text)}`";

    /// <summary>The words of a text that is put together from several literals.</summary>
    private static string Joined(string text) => BetweenLiterals().Replace(text, "");

    [GeneratedRegex("""
        "\s*\+\s*"
        """)]
    private static partial Regex BetweenLiterals();
}

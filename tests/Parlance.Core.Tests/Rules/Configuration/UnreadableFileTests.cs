namespace Parlance.Core.Tests.Rules.Configuration;

public sealed class UnreadableFileTests
{
    private const string Rule = "PRL9001";

    [Theory]
    [InlineData("[|third,,|]")]
    [InlineData("[|third|]")]
    [InlineData("[|,Wide.|]")]
    [InlineData("[|\"|]never closed,")]
    [InlineData("\"alpha\"[|b|]eta,")]
    public void A_row_of_a_termbase_that_cannot_be_read_is_found_where_it_goes_wrong(string row) =>
        new TestModel().Termbase("un.terms.csv", "preferred,definition\nopen sea,\n" + row + "\n").AssertFinds(Rule);

    [Theory]
    [InlineData("preferred,[|colour|]\nopen sea,blue")]
    [InlineData("preferred,[|preferred|]\nopen sea,sea")]
    [InlineData("[|term,note|]\nopen sea,wide")]
    [InlineData("preferred,valid\nopen sea,[|last spring|]")]
    public void A_column_that_means_nothing_is_found(string text) => new TestModel().Termbase("un.terms.csv", text).AssertFinds(Rule);

    [Fact]
    public void Each_place_in_a_file_of_entries_is_found() => new TestModel().Termbase("un.tbx", """
        <tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
        <conceptEntry><langSec xml:lang="en"><termSec><term>open sea</term></termSec></langSec></conceptEntry>
        <[|conceptEntry|]><langSec xml:lang="en"></langSec></conceptEntry>
        <conceptEntry><langSec xml:lang="en"><termSec><term>closed sea</term><[|term|]>shut sea</term></termSec></langSec></conceptEntry>
        <conceptEntry><langSec xml:lang="en"><termSec><term>inner sea</term><termNote type="administrativeStatus">[|best|]</termNote></termSec></langSec></conceptEntry>
        </body></text></tbx>
        """).AssertFinds(Rule);

    [Theory]
    [InlineData("paper.md")]
    [InlineData("paper.txt")]
    public void A_document_that_is_no_text_is_found_at_the_first_sign_of_it(string path) =>
        new TestModel().Document(path, "PK[|\0|]\0\u0003").AssertFinds(Rule);

    [Fact]
    public void Sound_files_are_left_alone() =>
        new TestModel()
            .Termbase("un.terms.csv", "preferred,admitted,deprecated\nopen sea,,high sea\n")
            .Document("paper.md", "# The open sea\n\nIt is *open.")
            .AssertFinds(Rule);

    [Fact]
    public void The_sound_entries_of_the_file_count_all_the_same() =>
        Assert.Equal(
            ["high sea -> open sea"],
            new TestModel().Termbase("un.terms.csv", "preferred,deprecated\nopen sea,high sea\nthird,,,\n").Prose("On the high sea it rains.").Describe("PRL1003"));

    [Fact]
    public void A_document_that_cannot_be_read_has_no_other_finding() =>
        Assert.Equal([Rule], new TestModel().Document("paper.txt", "The the paper.\0").Check().Select(static f => f.Rule.Id));

    [Fact]
    public void Two_faults_at_two_places_are_two_findings()
    {
        TestModel model = new TestModel().Termbase("a.terms.csv", "preferred\n[|a,b|]\n[|c,d|]\n").Termbase("b.terms.csv", "preferred\n[|a,b|]\n");
        model.AssertFinds(Rule);
        Assert.Equal(["a.terms.csv", "a.terms.csv", "b.terms.csv"], model.Check(Rule).Select(static f => f.Span.File.Path));
    }

    [Fact]
    public void The_message_says_what_is_wrong() =>
        Assert.Equal(
            ["This place cannot be read: a row of 2 fields where the header has 1"],
            new TestModel().Termbase("a.terms.csv", "preferred\na,b\n").Messages(Rule));
}

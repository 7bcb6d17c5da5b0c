using Parlance.Vocabularies;

namespace Parlance.Core.Tests.Vocabularies;

public sealed class CsvTermbaseReaderTests
{
    private const string Header = "preferred,admitted,deprecated,abbreviation,definition,valid,language\n";

    [Fact]
    public void Every_column_is_read_and_lists_are_split()
    {
        Termbase termbase = Read(Header + "mutual trust,common trust | shared trust,blind trust,MT,\"Trust, on both sides.\",2002/..,en\n");

        TermbaseEntry entry = Assert.Single(termbase.Entries);
        Assert.Equal(
            [
                new TermName("mutual trust", TermStatus.Preferred),
                new TermName("common trust", TermStatus.Admitted),
                new TermName("shared trust", TermStatus.Admitted),
                new TermName("blind trust", TermStatus.Deprecated),
                new TermName("MT", TermStatus.Abbreviation),
            ],
            entry.Names.Select(name => name.Name));
        Assert.Equal("Trust, on both sides.", entry.Definition);
        Assert.Equal("2002/..", entry.Valid?.Text);
        Assert.Empty(termbase.Faults);
    }

    [Fact]
    public void A_line_end_inside_a_name_is_a_space() =>
        Assert.Equal("mutual trust", Assert.Single(Read(Header + "\"mutual\ntrust\",,,,,,\n").Entries).Names[0].Name.Text);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Any_line_end_any_column_order_and_a_byte_order_mark_are_taken(string lineEnd)
    {
        string text = string.Join(lineEnd, "\uFEFF Language ,deprecated,PREFERRED", "en-GB,,first", "", "fr,,premier", ",old,\"sec\"\"ond\"\"\"", "");

        Termbase termbase = Read(text);

        Assert.Empty(termbase.Faults);
        Assert.Equal(["first", "old", "sec\"ond\""], termbase.Entries.SelectMany(entry => entry.Names).Select(name => name.Name.Text));
        Assert.Equal(1, termbase.OtherLanguageCount);
        Assert.Equal(text.IndexOf("old", StringComparison.Ordinal), termbase.Entries[1].Names[0].Place.Start);
    }

    [Theory]
    [InlineData("preferred;admitted;definition\nopen sea;«high, wide sea»;\"far; from land\"\n")]
    [InlineData("preferred\tadmitted\tdefinition\nopen sea\t«high, wide sea»\t\"far; from land\"\n")]
    [InlineData("\uFEFF\n\"preferred\",admitted,definition\nopen sea,«\"high, wide sea\"»,far; from land\n")]
    public void Fields_are_parted_as_those_of_the_header_are(string text)
    {
        var marked = new Marked(text);

        Termbase termbase = Read(marked.Text);

        Assert.Empty(termbase.Faults);
        TermbaseEntry entry = Assert.Single(termbase.Entries);
        Assert.Equal(["open sea", "high, wide sea"], entry.Names.Select(static name => name.Name.Text));
        Assert.Equal("far; from land", entry.Definition);
        Assert.Contains("high, wide sea", marked.Text.Substring(entry.Names[1].Place.Start, entry.Names[1].Place.Length));
    }

    [Fact]
    public void A_header_of_one_column_leaves_other_signs_to_the_names() =>
        Assert.Equal(["alpha; beta"], Read("preferred\nalpha; beta\n").Entries.Select(static entry => entry.Names[0].Name.Text));

    [Theory]
    [InlineData("open sea,en\nwide sea,«english»\nmer,fr")]
    [InlineData("open sea,«English»\nwide sea,English")]
    [InlineData("mer,«fr»\nMeer,de-AT")]
    [InlineData("mer,«fr»\nopen sea,english")]
    [InlineData("mer,fr\nopen sea,")]
    [InlineData("mer,fr\nopen sea,en_GB")]
    public void A_language_that_keeps_rows_from_declaring_names_is_found(string rows)
    {
        var marked = new Marked("preferred,language\n" + rows);

        Assert.Equal(marked.Spans, Marked.SpansOf(Read(marked.Text).Faults.Select(static fault => fault.Place)));
    }

    [Fact]
    public void Each_name_knows_its_place()
    {
        var marked = new Marked(Header + "«one», «two» |«three»,,,\"a\nb\",,\n\" «fo\"\"ur» | «five»\",,,,,,");

        TermbaseName[] names = Read(marked.Text).Entries.SelectMany(entry => entry.Names).ToArray();

        Assert.Equal(marked.Spans, Marked.SpansOf(names.Select(name => name.Place)));
        Assert.Equal("fo\"ur", names[3].Name.Text);
    }

    [Theory]
    [InlineData("«b,c»")]
    [InlineData("«b,,,,,,,»")]
    [InlineData("«,,,,a definition,,»")]
    [InlineData("\"b\"«x»,,,,,,")]
    [InlineData("«b\uFFFD»,,,,,,")]
    public void A_fault_is_located_and_costs_no_other_row(string row)
    {
        var marked = new Marked(Header + "before,,,,,,\n" + row + "\nafter,,,,,,\n");

        Termbase termbase = Read(marked.Text);

        Assert.Equal(marked.Spans, Marked.SpansOf(termbase.Faults.Select(fault => fault.Place)));
        Assert.Equal(["before", "after"], termbase.Entries.Select(entry => entry.Names[0].Name.Text));
    }

    [Fact]
    public void A_validity_that_is_no_date_is_reported_and_the_names_count()
    {
        var marked = new Marked(Header + "before,,,,,«last spring»,\nafter,,,,,2002/..,\n");

        Termbase termbase = Read(marked.Text);

        Assert.Equal(marked.Spans, Marked.SpansOf(termbase.Faults.Select(fault => fault.Place)));
        Assert.Equal([null, "2002/.."], termbase.Entries.Select(entry => entry.Valid?.Text));
    }

    [Fact]
    public void An_open_quotation_mark_is_reported_and_costs_its_line()
    {
        var marked = new Marked(Header + "before,,,,,,\nb,,,,«\"»open,,\nafter,,,,,,");

        Termbase termbase = Read(marked.Text);

        Assert.Equal(marked.Spans, Marked.SpansOf(termbase.Faults.Select(fault => fault.Place)));
        Assert.Equal(["before", "after"], termbase.Entries.Select(entry => entry.Names[0].Name.Text));
    }

    [Theory]
    [InlineData("preferred,«remark»\nx,y")]
    [InlineData("preferred,«Preferred»\nx,y")]
    public void A_column_that_says_nothing_is_reported_and_left_alone(string text)
    {
        var marked = new Marked(text);

        Termbase termbase = Read(marked.Text);

        Assert.Equal(marked.Spans, Marked.SpansOf(termbase.Faults.Select(fault => fault.Place)));
        Assert.Equal("x", Assert.Single(Assert.Single(termbase.Entries).Names).Name.Text);
    }

    [Theory]
    [InlineData("«term one,term two»\nx,y")]
    [InlineData("«admitted»\nx")]
    public void A_file_without_header_is_one_fault(string text)
    {
        var marked = new Marked(text);

        Termbase termbase = Read(marked.Text);

        Assert.Equal(marked.Spans, Marked.SpansOf(termbase.Faults.Select(fault => fault.Place)));
        Assert.Empty(termbase.Entries);
    }

    [Fact]
    public void Open_marks_without_end_are_read_in_time_that_grows_with_the_text()
    {
        string text = Header + string.Concat(Enumerable.Repeat("a,\"b\"\"\n", 300_000));

        Assert.NotEmpty(Read(text).Faults);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\r\n")]
    [InlineData("\"")]
    [InlineData(Header)]
    [InlineData(Header + "|,|,|,||,,,")]
    public void Text_with_no_entry_gives_none(string text) => Assert.Empty(Read(text).Entries);

    [Fact]
    public void A_line_of_ten_million_characters_is_read()
    {
        string text = Header + new string('x', 5_000_000) + "," + string.Concat(Enumerable.Repeat("a|", 2_500_000)) + ",,,,,";

        Assert.Equal(2_500_001, Assert.Single(Read(text).Entries).Names.Length);
    }

    private static Termbase Read(string text) => CsvTermbaseReader.Read(text, "en", TestContext.Current.CancellationToken);
}

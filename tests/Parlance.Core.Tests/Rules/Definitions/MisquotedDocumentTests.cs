using System.Text;
using Parlance.Model;
using Parlance.Rules;

namespace Parlance.Core.Tests.Rules.Definitions;

public sealed class MisquotedDocumentTests
{
    private const string Statement = """
        # Statement on Security in the Region

        The spokesperson said that the region needs a *new* concept of security
        that rests on trust. It was not “a bloc’s old habit”, she added.

        > States, large and small, are equal; none is above the others.

        - mutual trust
        - mutual benefit

        Talks go on — they must.
        """;

    [Theory]
    [InlineData("the region needs a new concept of security that rests on trust")]
    [InlineData("The region needs a new concept of security that rests on trust.")]
    [InlineData("the region needs\n  a new\u00A0concept of security")]
    [InlineData("not \"a bloc's old habit\", she added")]
    [InlineData("the region needs ... a new concept [...] on trust")]
    [InlineData("The region needs a new concept of security . . . that rests on trust. … none is above the others")]
    [InlineData("the region needs [sic] a new concept")]
    [InlineData("the region needs a new concept [of its own] that rests on trust")]
    [InlineData("[T]he region needs a new concept of security")]
    [InlineData("that the [whole] region needs")]
    [InlineData("mutual trust mutual benefit")]
    [InlineData("mutual trust\n- mutual benefit")]
    [InlineData("none is above the others [...] the region needs")]
    [InlineData("the area [sic] needs a new concept")]
    [InlineData("the region needs a new concept (emphasis added) of security (footnote omitted)")]
    [InlineData("Talks go on – they must.")]
    [InlineData("Talks go on - they must.")]
    [InlineData("")]
    [InlineData("[...]")]
    [InlineData("s")]
    public void Words_that_stand_in_the_document_are_right(string quotation) => Assert.Empty(Quote(quotation).Check("PRL3008"));

    [Theory]
    [InlineData("the region needs a concept of security that rests on trust", "concept", "line 3 has 'new concept'", "the region needs a new concept of security that rests on trust")]
    [InlineData("The region needs a concept of security", "concept", "line 3 has 'new concept'", "The region needs a new concept of security")]
    [InlineData("the region needs a new concept of safety that rests on trust", "safety", "line 3 has 'security'", "the region needs a new concept of security that rests on trust")]
    [InlineData("a new concept of security that always rests on trust", "always", "line 4 has 'rests'", "a new concept of security that rests on trust")]
    [InlineData("States, big and small, are alike; none is above the others", "big", "line 6 has 'large'", "States, large and small, are equal; none is above the others")]
    [InlineData("States, large and small are equal", "are", "line 6 has ', are'", "States, large and small, are equal")]
    [InlineData("the region needs a new new concept of security", "new", "line 3 has 'concept'", "the region needs a new concept of security")]
    [InlineData("The region needs a concept [...] on trust", "concept", "line 3 has 'new concept'", null)]
    public void A_near_miss_says_what_the_document_has(string quotation, string words, string message, string? mended)
    {
        TestModel model = Quote(quotation);

        Finding finding = Assert.Single(model.Check("PRL3008"));
        Assert.Equal(words, model.WordsOf(finding));
        Assert.Contains(message, string.Format(System.Globalization.CultureInfo.InvariantCulture, finding.Wording.Format, [.. finding.Arguments]), StringComparison.Ordinal);
        Assert.Equal(mended, finding.Fixes.IsEmpty ? null : model.Apply(finding));
        Assert.All(finding.Fixes, fix => Assert.True(fix.OneAtATime));
    }

    [Fact]
    public void After_the_fix_the_quotation_is_right()
    {
        TestModel model = Quote("that the region wants new concepts of security, resting on trust");

        string mended = model.Apply(Assert.Single(model.Check("PRL3008")));

        Assert.Empty(Quote(mended).Check("PRL3008"));
    }

    [Fact]
    public void A_common_word_elsewhere_does_not_draw_the_quotation_there()
    {
        TestModel model = new TestModel()
            .Document("address.txt", "They were dedicated to the proposition that all men are created equal.\n\nNow they are engaged in a great civil war, testing whether that nation can long endure.\n")
            .Item(ItemKind.Event, "E", null, (PartKind.Quotation, "testing whether that native can long endure"), (PartKind.Source, "address.txt"));

        Assert.Equal(["native -> nation"], model.Describe("PRL3008"));
    }

    [Fact]
    public void A_quotation_that_is_nowhere_is_reported_whole()
    {
        TestModel model = Quote(" Nothing of the kind was ever said there. ");

        Finding finding = Assert.Single(model.Check("PRL3008"));
        Assert.Equal("Nothing of the kind was ever said there", model.WordsOf(finding));
        Assert.Empty(finding.Fixes);
    }

    [Theory]
    [InlineData("statement.md")]
    [InlineData("sources/statement.md")]
    [InlineData("https://example.org/sources/statement.md#top")]
    [InlineData("Statement on Security in the Region")]
    [InlineData("Statement on security in the Region, paragraph 2")]
    [InlineData("A/RES/1")]
    [InlineData("Statement")]
    [InlineData("SSR, paragraph 2")]
    public void A_source_names_its_document_by_file_title_or_identifier(string source) =>
        Assert.NotEmpty(Quote("the area needs a new concept of security", source)
            .Item(ItemKind.Document, "Statement", null, (PartKind.Identifier, "A/RES/1"), (PartKind.Abbreviation, "SSR"), (PartKind.Source, "statement.md"))
            .Check("PRL3008"));

    [Theory]
    [InlineData("other.md")]
    [InlineData("understatement.md")]
    [InlineData("A book")]
    public void A_source_that_names_no_document_is_left_alone(string source) =>
        Assert.Empty(Quote("the area needs a new concept of security", source).Check("PRL3008"));

    [Fact]
    public void A_document_that_cites_another_is_not_taken_for_it()
    {
        TestModel model = Quote("Nothing of the kind", "Report of the year")
            .Item(ItemKind.Document, "Report of the year", null, (PartKind.Source, "Statement on Security in the Region"));

        Assert.Empty(model.Check("PRL3008"));
    }

    [Fact]
    public void The_folder_tells_files_of_one_name_apart()
    {
        TestModel model = new TestModel()
            .Document("/p/a/paper.md", "One thing was said here.")
            .Document("/p/b/paper.md", "Another thing was said there.")
            .Item(ItemKind.Event, "E", null, (PartKind.Quotation, "Another thing was said there"), (PartKind.Source, "b/paper.md"));

        Assert.Empty(model.Check("PRL3008"));
    }

    [Fact]
    public void A_quotation_is_found_wherever_it_stands_in_a_long_document()
    {
        string[] words = Words(20_000);
        TestModel model = new TestModel().Document("long.md", string.Join(' ', words));
        for (int i = 0; i < 200; i++)
        {
            model.Item(ItemKind.Event, "E", null, (PartKind.Quotation, string.Join(' ', words[(i * 97)..((i * 97) + 5 + (i % 20))])), (PartKind.Source, "long.md"));
        }

        Assert.Empty(model.Check("PRL3008"));
    }

    [Fact]
    public void One_word_changed_anywhere_is_found()
    {
        string[] words = Words(5_000);
        for (int i = 10; i < 4_000; i += 371)
        {
            string[] quoted = words[i..(i + 15)];
            string original = quoted[i % 15];
            quoted[i % 15] = "elsewhere";
            TestModel model = new TestModel().Document("long.md", string.Join(' ', words))
                .Item(ItemKind.Event, "E", null, (PartKind.Quotation, string.Join(' ', quoted)), (PartKind.Source, "long.md"));

            Assert.Equal(["elsewhere -> " + original], model.Describe("PRL3008"));
        }
    }

    [Theory]
    [InlineData("a ", 500_000)]
    [InlineData("[", 500_000)]
    [InlineData("[a", 300_000)]
    [InlineData(". ", 500_000)]
    [InlineData("(.", 300_000)]
    [InlineData("new concept of security ", 40_000)]
    public void Hostile_quotations_and_documents_are_held_against_each_other(string bit, int count)
    {
        string text = new StringBuilder().Insert(0, bit, count).ToString();

        new TestModel().Document("statement.md", text).Item(ItemKind.Event, "E", null, (PartKind.Quotation, text + "b"), (PartKind.Source, "statement.md")).Check("PRL3008");
        Quote(text).Check("PRL3008");
    }

    private static string[] Words(int count)
    {
        // The same words on every run, and each often enough to be met in many places.
        uint state = 17;
        return [.. Enumerable.Range(0, count).Select(_ => "word" + ((state = (state * 1664525) + 1013904223) >> 22))];
    }

    private static TestModel Quote(string quotation, string source = "statement.md") => new TestModel()
        .Document("/project/sources/statement.md", Statement.ReplaceLineEndings("\r\n"))
        .Item(ItemKind.Event, "Statement made", null, (PartKind.Quotation, quotation), (PartKind.Source, source));
}

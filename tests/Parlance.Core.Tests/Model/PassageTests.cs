using CsCheck;
using Parlance.Model;
using static Parlance.Core.Tests.Model.RandomText;

namespace Parlance.Core.Tests.Model;

/// <summary>What a builder puts together, and where its words are in the source.</summary>
public sealed class PassageTests
{
    private static readonly SourceFile s_file = new("Model.cs");

    [Fact]
    public void A_range_is_located_from_its_first_character_to_its_last() => Edit(Any).Sample(
        static edit =>
        {
            if (edit.Range.Length > 0)
            {
                SourceSpan place = edit.Written.Passage.Locate(edit.Range);
                Assert.Equal(edit.Written.Passage.Locate(new TextRange(edit.Range.Start, 1)).Start, place.Start);
                Assert.Equal(edit.Written.Passage.Locate(new TextRange(edit.Range.End - 1, 1)).End, place.End);
                Assert.InRange(place.Start, 0, place.End);
                Assert.InRange(place.End, place.Start, edit.Written.Source.Length);
            }
        },
        iter: 1_500);

    [Fact]
    public void What_is_written_as_it_is_stands_at_its_own_characters() => Edit(Any).Sample(
        static edit =>
        {
            string words = edit.Range.In(edit.Written.Text);
            SourceSpan place = edit.Written.Passage.Locate(edit.Range);
            string written = edit.Written.Source.Substring(place.Start, place.Length);
            Assert.True(words.Length == 0 || written.Length >= words.Length || written.Contains("\\U", StringComparison.Ordinal), written);
            Assert.True(written.Length != words.Length || written.Contains('\\') || written == words, written);
        },
        iter: 1_500);

    [Theory]
    [InlineData("quality", "quality")]
    [InlineData("a b", "a\\u0020b")]
    [InlineData(" ", "\\u0020")]
    [InlineData("b", "b")]
    public void An_escape_is_located_as_a_whole(string words, string written)
    {
        var text = WrittenText.Of((Regular, "quality,a\\u0020b"));
        SourceSpan place = text.Passage.Locate(new TextRange(text.Text.IndexOf(words, StringComparison.Ordinal), words.Length));
        Assert.Equal(written, text.Source.Substring(place.Start, place.Length));
    }

    [Fact]
    public void A_word_over_two_literals_is_the_stretch_between()
    {
        var text = WrittenText.Of((Regular, "mutual qua"), (Verbatim, "lity now"));
        SourceSpan place = text.Passage.Locate(new TextRange("mutual ".Length, "quality".Length));
        Assert.Equal("qua\" + @\"lity", text.Source.Substring(place.Start, place.Length));
    }

    [Fact]
    public void A_place_between_two_characters_touches_the_segment_there()
    {
        var text = WrittenText.Of((Regular, "ab"));
        Assert.Equal(new SourceSpan(text.Passage.Span.File, 1, 0), text.Passage.Locate(new TextRange(0, 0)));
        Assert.Equal(new SourceSpan(text.Passage.Span.File, 2, 0), text.Passage.Locate(new TextRange(1, 0)));
        Assert.Equal(new SourceSpan(text.Passage.Span.File, 3, 0), text.Passage.Locate(new TextRange(2, 0)));
    }

    [Fact]
    public void A_text_of_nothing_is_located_where_it_is_written()
    {
        var builder = new PassageBuilder();
        builder.BeginPiece(Regular);
        builder.Direct("", Span(5, 0));
        builder.Opaque("", Span(5, 0));
        Passage passage = builder.Build(PassageRole.Name, Span(4, 2));
        Assert.Equal("", passage.Text);
        Assert.Equal(Span(4, 2), passage.Locate(new TextRange(0, 0)));
        Assert.Empty(passage.Edit(new TextRange(0, 0), "words"));
    }

    [Fact]
    public void The_builder_counts_what_it_has_so_far()
    {
        var builder = new PassageBuilder();
        builder.BeginPiece(Regular);
        Assert.Equal(0, builder.Length);
        builder.Direct("xabx", 1, 2, Span(1, 2));
        Assert.Equal(2, builder.Length);
        builder.Escape("\n", Span(3, 2));
        builder.Opaque("Name", Span(8, 12));
        builder.Hole(Span(24, 3));
        Assert.Equal("ab\nName\uFFFC".Length, builder.Length);
        Passage passage = builder.Build(PassageRole.Definition, Span(0, 30));
        Assert.Equal("ab\nName\uFFFC", passage.Text);
        Assert.Equal((PassageRole.Definition, Span(0, 30)), (passage.Role, passage.Span));
    }

    [Fact]
    public void Text_that_has_no_characters_of_its_own_is_located_and_stays()
    {
        var builder = new PassageBuilder();
        builder.BeginPiece(Regular);
        builder.Direct("see ", Span(1, 4));
        builder.Opaque("Name", Span(10, 12));
        builder.BeginPiece(Regular);
        builder.Direct(" now", Span(26, 4));
        Passage passage = builder.Build(PassageRole.Prose, Span(0, 31));
        Assert.Equal(Span(10, 12), passage.Locate(new TextRange("see ".Length, 2)));
        Assert.Equal(Span(1, 29), passage.Locate(new TextRange(0, passage.Text.Length)));
        Assert.Empty(passage.Edit(new TextRange("see ".Length, 4), "Title"));
        Assert.Equal([new SourceEdit(Span(5, 0), "the ")], passage.Edit(new TextRange("see ".Length, 0), "the "));
        Assert.Equal([new SourceEdit(Span(5, 0), "the ")], passage.Edit(new TextRange("see ".Length, 4), "the Name"));
        Assert.Equal([new SourceEdit(Span(26, 0), "s")], passage.Edit(new TextRange("see ".Length, 4), "Names"));
    }

    [Fact]
    public void What_a_constant_declared_elsewhere_says_is_located_there_and_edited_there()
    {
        var elsewhere = new SourceFile("Names.cs");
        var builder = new PassageBuilder();
        builder.BeginPiece(Regular);
        builder.Direct("mutual ", Span(1, 7));
        builder.BeginPiece(Regular, foreign: true);
        builder.Direct("quality", new SourceSpan(elsewhere, 50, 7));
        builder.BeginPiece(Regular);
        builder.Direct(" now", Span(20, 4));
        Passage passage = builder.Build(PassageRole.Prose, Span(0, 25));

        Assert.Equal(new SourceSpan(elsewhere, 50, 4), passage.Locate(new TextRange("mutual ".Length, 4)));
        Assert.Equal(Span(1, 7), passage.Locate(new TextRange(0, passage.Text.Length)));
        Assert.Equal(Span(4, 4), passage.Locate(new TextRange(3, 8)));
        Assert.Equal(Span(20, 4), passage.Locate(new TextRange("mutual q".Length, "uality now".Length)));
        Assert.Equal([new SourceEdit(new SourceSpan(elsewhere, 50, 0), "e")], passage.Edit(new TextRange("mutual ".Length, 7), "equality"));
        Assert.Equal(
            [new SourceEdit(Span(1, 7), "shared "), new SourceEdit(new SourceSpan(elsewhere, 50, 7), "thought")],
            passage.Edit(new TextRange(0, "mutual quality".Length), "shared thought"));
    }

    [Fact]
    public void A_plain_text_starts_where_it_is_told_to()
    {
        var passage = Passage.Plain("mutual quality", PassageRole.Prose, s_file, 100);
        Assert.Equal(Span(100, 14), passage.Span);
        Assert.Equal(Span(107, 7), passage.Locate(new TextRange(7, 7)));
        Assert.Equal([new SourceEdit(Span(107, 0), "e")], passage.Edit(new TextRange(7, 7), "equality"));
    }

    private static SourceSpan Span(int start, int length) => new(s_file, start, length);
}

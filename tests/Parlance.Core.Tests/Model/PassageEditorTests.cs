using System.Collections.Immutable;
using CsCheck;
using Parlance.Model;
using static Parlance.Core.Tests.Model.RandomText;

namespace Parlance.Core.Tests.Model;

/// <summary>An edit of a text is an edit of the literals that it is written in.</summary>
public sealed class PassageEditorTests
{
    [Fact]
    public void After_an_edit_the_text_reads_as_asked()
    {
        int edited = 0;
        Edit(Any).Sample(
            edit =>
            {
                ImmutableArray<SourceEdit> edits = edit.Written.Passage.Edit(edit.Range, edit.NewText);
                if (!edits.IsEmpty)
                {
                    Assert.Equal(Expected(edit.Written.Text, edit.Range, edit.NewText), edit.Written.Read(edit.Written.Apply(edits)));
                    Interlocked.Increment(ref edited);
                }
            },
            iter: 5_000);
        Assert.True(edited > 1_500, $"only {edited} edits could be made");
    }

    [Fact]
    public void What_a_notation_can_say_is_always_written() => Edit(SayingAll).Sample(
        edit => Assert.Equal(
            Expected(edit.Written.Text, edit.Range, edit.NewText),
            edit.Written.Read(edit.Written.Apply(edit.Written.Passage.Edit(edit.Range, edit.NewText)))),
        iter: 2_000);

    [Fact]
    public void A_raw_literal_takes_what_it_can_hold_and_nothing_else() => Edit(OneRaw).Sample(
        edit =>
        {
            LiteralStyle style = StyleOf(edit.Written);
            string expected = Expected(edit.Written.Text, edit.Range, edit.NewText);
            bool canHold = !expected.Contains('\n') && !expected.Contains(new string('"', style.Quotes))
                && (style.MultiLine || (expected.Length > 0 && expected[0] != '"' && expected[^1] != '"'))
                && (style.Dollars == 0 || !expected.Contains('{'));
            ImmutableArray<SourceEdit> edits = edit.Written.Passage.Edit(edit.Range, edit.NewText);
            Assert.Equal(canHold && expected != edit.Written.Text, !edits.IsEmpty);
            Assert.Equal(canHold ? expected : edit.Written.Text, edit.Written.Read(edit.Written.Apply(edits)));
        },
        iter: 3_000);

    [Fact]
    public void What_is_the_same_before_and_after_is_not_touched() => Edit(SayingAll).Sample(
        edit =>
        {
            Assert.Empty(edit.Written.Passage.Edit(edit.Range, edit.Range.In(edit.Written.Text)));
            foreach (SourceEdit made in edit.Written.Passage.Edit(edit.Range, edit.NewText))
            {
                // An escape may have to be written out, else neither end of an edit is what was there. Over several literals
                // the words are parted anew, and what a literal gets may begin as it did.
                string old = edit.Written.Source.Substring(made.Span.Start, made.Span.Length);
                Assert.False(edit.Written.Literals == 1 && old.Length > 0 && made.NewText.Length > 0 && char.IsLetter(old[0]) && old[0] == made.NewText[0], $"{old} -> {made.NewText}");
                Assert.NotEqual(old, made.NewText);
            }
        },
        iter: 1_500);

    [Theory]
    [InlineData("It says \"no\" now.", "now", "\"today", "It says \"no\" \"today.")]
    [InlineData("It says \"no\" now.", "now", "\"today\" or so", "It says \"no\" \"today\" or so.")]
    [InlineData("It says \"\" now.", " now", "x", "It says \"\"x.")]
    [InlineData("C:\\temp is it.", "temp", "new {0}", "C:\\new {0} is it.")]
    public void A_raw_literal_takes_quotes_backslashes_and_braces_as_they_are(string content, string words, string newWords, string edited) =>
        Assert.Equal($"\"\"\"{edited}\"\"\"", WrittenText.Of((Raw, content)).Replace(words, newWords));

    [Theory]
    [InlineData("It says \"no\" now.", "now.", "\"now\"")]
    [InlineData("It says \"no\" now.", "It", "\"It\"")]
    [InlineData("It says \"\" now.", " now", "\"")]
    [InlineData("It is \"a\"\" now.", "a", "")]
    [InlineData("It says \"no\" now.", "says", "\"\"\"")]
    [InlineData("It says \"no\" now.", "says", "two\nlines")]
    [InlineData("It says \"no\" now.", "says", "two\rlines")]
    [InlineData("It says \"no\" now.", "says", "two\u2028lines")]
    [InlineData("It", "It", "")]
    public void What_would_end_a_raw_literal_is_not_written(string content, string words, string newWords) =>
        Assert.Null(WrittenText.Of((Raw, content)).Replace(words, newWords));

    [Fact]
    public void A_longer_fence_and_lines_of_its_own_hold_more()
    {
        Assert.Equal("\"\"\"\"It \"\"\"says\"\" now.\"\"\"\"", WrittenText.Of((LongRaw, "It says now.")).Replace("says", "\"\"\"says\"\""));
        Assert.Null(WrittenText.Of((LongRaw, "It says now.")).Replace("says", "\"\"\"\"says"));
        Assert.Equal("\"\"\"\n\"It\" says\n\"\"\"", WrittenText.Of((RawLines, "It says")).Replace("It", "\"It\""));
        Assert.Equal("\"\"\"\n\n\"\"\"", WrittenText.Of((RawLines, "It says")).Replace("It says", ""));
        Assert.Null(WrittenText.Of((RawLines, "It says")).Replace("It", "\"\"\""));
    }

    [Theory]
    [InlineData("It is { here", null)]
    [InlineData("It is } here", null)]
    [InlineData("It is \"there\" or here", "$\"\"\"It is \"there\" or here now.\"\"\"")]
    public void An_interpolated_raw_literal_takes_no_braces(string newWords, string? edited) =>
        Assert.Equal(edited, WrittenText.Of((InterpolatedRaw, "It is so now.")).Replace("It is so", newWords));

    [Theory]
    [InlineData("say \"no\"", "\"It say \\\"no\\\" now.\"")]
    [InlineData("a\\b", "\"It a\\\\b now.\"")]
    [InlineData("a\nb\tc\rd", "\"It a\\nb\\tc\\rd now.\"")]
    [InlineData("a\0b\u2028c", "\"It a\\u0000b\\u2028c now.\"")]
    [InlineData("{a}", "\"It {a} now.\"")]
    public void A_regular_literal_has_an_escape_for_everything(string newWords, string edited) =>
        Assert.Equal(edited, WrittenText.Of((Regular, "It says now.")).Replace("says", newWords));

    [Theory]
    [InlineData("\\x41-b", "-", "", "\"\\u0041b\"")]
    [InlineData("\\x41 b", " b", "F", "\"\\u0041F\"")]
    [InlineData("\\x41 b", " b", "g", "\"\\x41g\"")]
    [InlineData("\\x0041 b", " b", "F", "\"\\x0041F\"")]
    [InlineData("\\x41 b", "A", "B", "\"B b\"")]
    public void A_short_escape_is_written_out_where_it_would_swallow_what_follows(string content, string words, string newWords, string edited) =>
        Assert.Equal(edited, WrittenText.Of((Regular, content)).Replace(words, newWords));

    [Fact]
    public void Half_of_an_escape_is_not_replaced()
    {
        var written = WrittenText.Of((Regular, "a\\U0001F600b"));
        Assert.Empty(written.Passage.Edit(new TextRange(1, 1), "x"));
        Assert.Empty(written.Passage.Edit(new TextRange(2, 0), "x"));
        Assert.Equal("\"axb\"", written.Apply(written.Passage.Edit(new TextRange(1, 2), "x")));
        Assert.Equal("\"a\\U0001F600xb\"", written.Apply(written.Passage.Edit(new TextRange(1, 2), "😀x")));
    }

    [Theory]
    [InlineData("mutual quality", "shared trust", "\"shared \" + \"trust now\"")]
    [InlineData("mutual quality", "equality", "\"e\" + \"quality now\"")]
    [InlineData("mutual quality", "trust", "\"trust\" + \" now\"")]
    [InlineData("mutual quality", "sudden quarrel", "\"sudden \" + \"quarrel now\"")]
    public void Over_two_literals_each_keeps_its_words(string words, string newWords, string edited) =>
        Assert.Equal(edited, WrittenText.Of((Regular, "mutual "), (Regular, "quality now")).Replace(words, newWords));

    [Theory]
    [InlineData("qua", "equa", "\"mutual \" + \"equality\"")]
    [InlineData("mutual ", "mutual, ", "\"mutual, \" + \"quality\"")]
    [InlineData("mutual ", "mutual e", "\"mutual e\" + \"quality\"")]
    public void At_a_seam_the_literal_of_the_words_takes_the_insertion(string words, string newWords, string edited) =>
        Assert.Equal(edited, WrittenText.Of((Regular, "mutual "), (Regular, "quality")).Replace(words, newWords));

    [Fact]
    public void Each_literal_is_edited_in_its_own_notation()
    {
        var written = WrittenText.Of((Regular, "say "), (Verbatim, "no "), (Xml, "now"));
        Assert.Equal("\"\\\"\\\" \" + @\"\"\" \" + ⟦&lt;⟧", written.Replace("say no now", "\"\" \" <"));
    }

    [Fact]
    public void A_part_that_is_not_constant_stays()
    {
        var written = WrittenText.Of((Interpolated, "It is □ now"));
        Assert.Equal("It is \uFFFC now", written.Text);
        Assert.Null(written.Replace("is \uFFFC now", "was"));
        Assert.Null(written.Replace("\uFFFC", "so"));
        Assert.Equal("$\"It was □ now\"", written.Replace("is", "was"));
        Assert.Equal("$\"It is not □ now\"", written.Apply(written.Passage.Edit(new TextRange("It is ".Length, 0), "not ")));
        Assert.Equal("$\"It is □, now\"", written.Apply(written.Passage.Edit(new TextRange("It is □".Length, 0), ",")));
    }

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(0, 9)]
    public void A_range_outside_the_text_is_refused(int start, int length) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => WrittenText.Of((Regular, "It says")).Passage.Edit(new TextRange(start, length), "x"));

    private static LiteralStyle StyleOf(WrittenText written) => new[] { Raw, LongRaw, InterpolatedRaw, RawLines }
        .Single(style => written.Source.StartsWith(new string('$', style.Dollars) + new string('"', style.Quotes) + (style.MultiLine ? "\n" : ""), StringComparison.Ordinal)
            && (style.MultiLine || written.Source[style.Dollars + style.Quotes] is not ('"' or '\n')));
}

using CsCheck;
using Parlance.Language;

namespace Parlance.Core.Tests.Language;

public sealed class QuotationReaderTests
{
    private static QuotationReader Read(string text)
    {
        var reader = new QuotationReader();
        reader.Read(text.AsSpan());
        return reader;
    }

    private static string Quoted(string text) =>
        string.Join("|", Read(text).Spans.OrderBy(s => s.Open).Select(s => s.Inside.In(text.AsSpan()).ToString()));

    private static string Unbalanced(string text) =>
        string.Join(",", Read(text).Marks.Where(m => m.Role == QuotationRole.Unbalanced).Select(m => m.Offset));

    [Theory]
    [InlineData("He said \"peace\" and \"trust\".", "peace|trust")]
    [InlineData("“Peace,” he said, “and trust.”", "Peace,|and trust.")]
    [InlineData("the 'states' of it", "states")]
    [InlineData("‘the states’ interests’ are", "the states’ interests")]
    [InlineData("'the states' interests' are", "the states' interests")]
    [InlineData("“a ‘new’ concept”", "a ‘new’ concept|new")]
    [InlineData("\"a 'new' concept\"", "a 'new' concept|new")]
    [InlineData("«paix» and „Frieden“", "paix")]
    [InlineData("don’t, won't, ’tis the ’90s, states’ rights", "")]
    [InlineData("the states' and the peoples' rights", "")]
    [InlineData("(\"peace\")—\"trust\"", "peace|trust")]
    [InlineData("“One.\n\n“Two.”", "One.\n\n“Two.")]
    [InlineData("\"One.\n\n\"Two.\"", "One.\n\n\"Two.")]
    [InlineData("a 6\" pipe and 5'10\" men", "")]
    [InlineData("the \"6\" pipe", "6")]
    [InlineData("\"\"", "")]
    public void Quoted_stretches_are_paired(string text, string expected) => Assert.Equal(expected, Quoted(text));

    [Theory]
    [InlineData("“peace", "0")]
    [InlineData("peace” now", "5")]
    [InlineData("\"peace\" and \"trust", "12")]
    [InlineData("“peace\n\ntrust”", "0,13")]
    [InlineData("‘peace", "0")]
    [InlineData("“a ‘b” c", "3")]
    [InlineData("'peace", "")]
    [InlineData("states’ rights", "")]
    [InlineData("6\" pipe", "")]
    [InlineData("‘peace’ “trust”", "")]
    public void Marks_without_their_other_end_are_found(string text, string expected) => Assert.Equal(expected, Unbalanced(text));

    [Theory]
    [InlineData("a (b) [c (d)]", "")]
    [InlineData("a (b", "2")]
    [InlineData("the word)", "8")]
    [InlineData("a) first b) second 12) third iv) fourth", "")]
    [InlineData("(a [b) c]", "3,8")]
    [InlineData("(a\n\nb)", "0")]
    [InlineData("see (a) and\n2) b", "")]
    [InlineData("word) here", "4")]
    public void Brackets_without_their_other_half_are_found(string text, string expected)
    {
        var reader = new BracketReader();
        reader.Read(text.AsSpan());
        Assert.Equal(expected, string.Join(",", reader.Pairs.Where(p => !p.IsBalanced).Select(p => p.Offset).Order()));
    }

    [Theory]
    [InlineData("quality [sic] and", "quality", true)]
    [InlineData("“quality” [sic]", "quality", true)]
    [InlineData("quality, [SIC!] and", "quality", true)]
    [InlineData("quality (sic)", "quality", true)]
    [InlineData("quality [*sic*]", "quality", true)]
    [InlineData("quality and [sic]", "quality", false)]
    [InlineData("quality [sick]", "quality", false)]
    [InlineData("quality [si", "quality", false)]
    [InlineData("quality", "quality", false)]
    public void A_vouched_word_is_known(string text, string word, bool expected)
    {
        Assert.Equal(expected, Sic.Follows(text.AsSpan(), text.IndexOf(word, StringComparison.Ordinal) + word.Length));
        Assert.Equal(expected || text.Contains("[sic]"), Sic.IndexIn(text.AsSpan()) >= 0);
    }

    [Fact]
    public void Every_mark_has_a_role_and_every_pair_two_marks() =>
        HostileText.Any.Sample(text =>
        {
            QuotationReader reader = Read(text);
            Assert.Equal(text.Count(c => QuotationShape.TryGetStyle(c, out _)), reader.Marks.Count);
            Assert.Equal(reader.Spans.Count, reader.Marks.Count(m => m.Role == QuotationRole.Opening));
            Assert.Equal(reader.Spans.Count, reader.Marks.Count(m => m.Role == QuotationRole.Closing));
            Assert.All(reader.Spans, s => Assert.InRange(s.Open, 0, s.Close - 1));
            var brackets = new BracketReader();
            brackets.Read(text.AsSpan());
            Sic.IndexIn(text.AsSpan());
        });

    [Theory]
    [MemberData(nameof(HostileText.LongLines), MemberType = typeof(HostileText))]
    [InlineData("s' a ")]
    [InlineData("‘s’ a ")]
    [InlineData("(]")]
    [InlineData("“‘")]
    public void A_line_of_a_million_characters_is_read(string unit)
    {
        string text = HostileText.Repeat(unit);
        var brackets = new BracketReader();
        brackets.Read(text.AsSpan());
        Assert.InRange(Read(text).Marks.Count + brackets.Pairs.Count, 0, 2 * HostileText.Size);
    }
}

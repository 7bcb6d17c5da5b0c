using Parlance.Dates;

namespace Parlance.Core.Tests.Dates;

public class DurationMentionTests
{
    [Theory]
    [InlineData("capped more than a year and a half of calls", "more than a year and a half", DurationComparison.MoreThan, 18, 0)]
    [InlineData("Sixteen months later", "Sixteen months", DurationComparison.Exact, 16, 0)]
    [InlineData("for over two decades", "over two decades", DurationComparison.MoreThan, 240, 0)]
    [InlineData("an 18-month plan", "18-month", DurationComparison.Exact, 18, 0)]
    [InlineData("after a fortnight", "a fortnight", DurationComparison.Exact, 0, 14)]
    [InlineData("nearly ten years", "nearly ten years", DurationComparison.Nearly, 120, 0)]
    [InlineData("two and a half years", "two and a half years", DurationComparison.Exact, 30, 0)]
    [InlineData("twenty-five years", "twenty-five years", DurationComparison.Exact, 300, 0)]
    [InlineData("no more than 3 days", "no more than 3 days", DurationComparison.AtMost, 0, 3)]
    [InlineData("at least six weeks", "at least six weeks", DurationComparison.AtLeast, 0, 42)]
    [InlineData("two years and three months", "two years and three months", DurationComparison.Exact, 27, 0)]
    [InlineData("half a century", "half a century", DurationComparison.Exact, 600, 0)]
    [InlineData("less\u00A0than a month", "less\u00A0than a month", DurationComparison.LessThan, 1, 0)]
    internal void A_duration_is_found_with_its_comparison(string text, string expected, DurationComparison comparison, int months, int days)
    {
        DurationMention mention = Assert.Single(TimeScanner.Scan(text).Durations);
        Assert.Equal(expected, text.Substring(mention.Span.Start, mention.Span.Length));
        Assert.Equal((comparison, new CalendarSpan(months, days)), (mention.Comparison, mention.Amount));
    }

    [Theory]
    [InlineData("twice a year, over 2000 delegates, a 20-year-old dispute, three years old, every six months, 1.5 tons, a half, more than that, at last")]
    [InlineData("per year; $5 a day; 5 a day; the year; years")]
    public void What_is_no_duration_is_left_alone(string text) => Assert.Empty(TimeScanner.Scan(text).Durations);

    [Theory]
    [InlineData("more than a year and a half", "1997-03", "1998-07", false)]
    [InlineData("more than a year and a half", "1996", "1998-07", true)]
    [InlineData("sixteen months", "1997-03", "1998-07", true)]
    [InlineData("sixteen months", "1997-03-15", "1998-07-20", true)]
    [InlineData("sixteen months", "1997-03-15", "1998-12-20", false)]
    [InlineData("sixteen months", "1997-03-15", "1998-02-20", false)]
    [InlineData("two years", "1997", "2001", false)]
    [InlineData("two years", "1997", "2000", true)]
    [InlineData("three days", "1997-03-06", "1997-03-08", true)]
    [InlineData("three days", "1997-03-06", "1997-03-10", false)]
    [InlineData("less than a month", "2002-05-01", "2002-06-01", true)]
    [InlineData("less than a month", "2002-05-01", "2002-06-10", false)]
    [InlineData("over two decades", "1992-10-05", "2014-05-20", true)]
    [InlineData("over two decades", "1999", "2014-05-20", false)]
    [InlineData("nearly ten years", "1992-06-01", "2002-03-01", true)]
    [InlineData("nearly ten years", "1992-06-01", "2003-03-01", false)]
    [InlineData("nearly ten years", "1992", "..", true)]
    public void Only_a_length_that_no_days_make_true_is_a_contradiction(string text, string start, string end, bool fits)
    {
        DurationMention mention = Assert.Single(TimeScanner.Scan(text).Durations);
        Assert.Equal(fits, mention.Fits(Bounds(start), Bounds(end)));
    }

    [Fact]
    public void For_before_a_duration_is_told() => Assert.True(Assert.Single(TimeScanner.Scan("in existence for more than 20 years").Durations).FollowsFor);

    [Theory]
    [InlineData("Since [last year] it was", RelativeKind.Ageing)]
    [InlineData("It [currently] has", RelativeKind.Ageing)]
    [InlineData("under the [current] rules", RelativeKind.Ageing)]
    [InlineData("[At present], all", RelativeKind.Ageing)]
    [InlineData("No state has left [to date].", RelativeKind.Ageing)]
    [InlineData("over the [past ten years]", RelativeKind.Ageing)]
    [InlineData("in [recent years]", RelativeKind.Ageing)]
    [InlineData("[two years ago]", RelativeKind.Ageing)]
    [InlineData("is [now] a member", RelativeKind.Ageing)]
    [InlineData("In the [following month] it", RelativeKind.Anaphoric)]
    [InlineData("[two years later]", RelativeKind.Anaphoric)]
    [InlineData("on the [next day]", RelativeKind.Anaphoric)]
    [InlineData("over the [next five years]", RelativeKind.Ageing)]
    [InlineData("[that year]", RelativeKind.Anaphoric)]
    internal void A_relative_expression_says_what_it_is_relative_to(string marked, RelativeKind kind)
    {
        string text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        RelativeMention mention = Assert.Single(TimeScanner.Scan(text).Relatives);
        Assert.Equal(marked, text.Insert(mention.Span.End, "]").Insert(mention.Span.Start, "["));
        Assert.Equal(kind, mention.Kind);
    }

    [Theory]
    [InlineData("the last year of the war; kept up to date; this may be; electric current; the present document; to date the paper; now therefore; at last; that may fail")]
    public void What_is_not_relative_to_a_time_is_left_alone(string text) => Assert.Empty(TimeScanner.Scan(text).Relatives);

    private static DateBounds Bounds(string text) => text == ".." ? DateBounds.None : Edtf.TryParse(text, out EdtfDate value) ? value.FirmBounds : throw new ArgumentException(text);
}

using CsCheck;
using Parlance.Dates;
using Parlance.Rules.Dates;

namespace Parlance.Core.Tests.Dates;

public class TimeScannerTests
{
    private static readonly string[] s_pieces =
    [
        "7", "07", "31", "20-21", "2007", "1997", "99", "September", "may", "Sept.", "March", "Friday", "summer", "first", "quarter", "of", "the", "in", "from",
        "to", "between", "and", ",", "-", "\u2013", "/", ".", "(", ")", "early", "mid-", "1990s", "T10:30Z", "a", "year", "years", "half", "more", "than", "two",
        "twenty", "last", "this", "following", "ago", "later", "at", "present", "\uFFFC", "\n\n", "\u00A0", "resolution", "$", "\uD83D", "\u00E9",
    ];

    private static readonly Gen<string> s_prose =
        Gen.Select(Gen.Int[0, s_pieces.Length - 1], Gen.Bool).Array[0, 20].Select(words =>
            string.Concat(words.Select(word => s_pieces[word.Item1] + (word.Item2 ? " " : ""))));

    [Fact]
    public void Any_text_gives_ordered_and_disjoint_mentions_within_it() =>
        Gen.OneOf(s_prose, Gen.String).Sample(text =>
        {
            TimeExpressions found = TimeScanner.Scan(text);
            AssertOrdered(text, found.Dates.Select(mention => mention.Span));
            AssertOrdered(text, found.Durations.Select(mention => mention.Span));
            AssertOrdered(text, found.Relatives.Select(mention => mention.Span));
            AssertOrdered(text, found.Dates.Select(mention => mention.Span).Concat(found.Durations.Select(mention => mention.Span)).OrderBy(span => span.Start));
        }, iter: 5_000);

    [Fact]
    public void Every_part_of_a_mention_lies_within_it() =>
        s_prose.Sample(text =>
        {
            foreach (DateMention mention in TimeScanner.Scan(text).Dates)
            {
                foreach (DatePhrase phrase in new[] { mention.First, mention.Last })
                {
                    TextRange[] pieces = [phrase.Span, phrase.DayPiece, phrase.MonthPiece, phrase.YearPiece, phrase.WeekdayPiece];
                    Assert.All(pieces.Where(piece => !piece.IsEmpty), piece => Assert.True(piece.Start >= mention.Span.Start && piece.End <= mention.Span.End));
                }
            }
        }, iter: 5_000);

    [Fact]
    public void The_value_of_a_mention_is_EDTF_and_no_phrase_of_it_is_impossible() =>
        s_prose.Sample(text => Assert.All(TimeScanner.Scan(text).Dates, mention => Assert.True(Edtf.IsValid(mention.Edtf), mention.Edtf)), iter: 5_000);

    [Fact]
    public void A_written_day_is_found_again() =>
        Gen.Select(Gen.Int[1000, 2999], Gen.Int[1, 12], Gen.Int[1, 28], Gen.Bool, Gen.Bool).Sample((year, month, day, isMonthFirst, hasWeekday) =>
        {
            var date = new CalendarDay(year, month, day);
            string written = DateWriter.Write(date, new DateNotation(isMonthFirst ? DateOrder.MonthDayYear : DateOrder.DayMonthYear, hasWeekday));
            DateMention mention = Assert.Single(TimeScanner.Scan("Held on " + written + ".").Dates);
            Assert.Equal(new TextRange(8, written.Length), mention.Span);
            Assert.Equal(date, mention.Value.Day);
        });

    [Theory]
    [InlineData("9")]
    [InlineData("2007-")]
    [InlineData("7 ")]
    [InlineData("May ")]
    [InlineData("may")]
    [InlineData("20-21 May ")]
    [InlineData("between 1996 and ")]
    [InlineData("twenty-")]
    [InlineData("a year and a half and ")]
    [InlineData("resolution 1757 to 1760 and ")]
    [InlineData("more than ")]
    [InlineData("first of ")]
    [InlineData(" ")]
    [InlineData("Friday, ")]
    [InlineData("early ")]
    [InlineData("7 September 2007, ")]
    public void A_megabyte_of_one_piece_is_scanned(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        TimeExpressions found = TimeScanner.Scan(text);
        Assert.True(found.Dates.Length <= text.Length / 4);
        OwnDateFinder.Find(text, found.Dates);
    }

    [Fact]
    public void Every_character_may_stand_between_the_parts_of_a_date()
    {
        for (int c = 0; c <= char.MaxValue; c++)
        {
            string text = $"7{(char)c}September{(char)c}2007";
            AssertOrdered(text, TimeScanner.Scan(text).Dates.Select(mention => mention.Span));
        }
    }

    [Fact]
    public void Text_without_dates_allocates_nothing()
    {
        const string Text = "States of every size may march together; they trust one another, and the second of them speaks first at length about half of it.";
        TimeScanner.Scan(Text);
        long before = GC.GetAllocatedBytesForCurrentThread();
        bool isEmpty = TimeScanner.Scan(Text).Dates.IsEmpty;
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(isEmpty);
    }

    private static void AssertOrdered(string text, IEnumerable<TextRange> spans)
    {
        int end = 0;
        foreach (TextRange span in spans)
        {
            Assert.True(span.Start >= end && span.Length > 0 && span.End <= text.Length, text);
            end = span.End;
        }
    }
}

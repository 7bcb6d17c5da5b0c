using CsCheck;
using Parlance.Dates;

namespace Parlance.Core.Tests.Dates;

public class EdtfTests
{
    private static readonly string[] s_pieces =
    [
        "2002", "-0044", "X", "199X", "-", "08", "31", "/", "..", "?", "~", "%", "[", "]", "{", "}", ",",
        "T23:20:30", "Z", "+04", "Y", "E", "S", "7", "21", " ", "(",
    ];

    private static readonly Gen<string> s_nearlyEdtf =
        Gen.Int[0, s_pieces.Length - 1].Array[0, 12].Select(indexes => string.Concat(indexes.Select(index => s_pieces[index])));

    private static readonly Gen<PartialDate> s_date =
        Gen.Select(Gen.Int[-9999, 9999], Gen.Int[0, 12], Gen.Int[0, 28], Gen.Int[0, 63]).Select((year, month, day, qualification) =>
            PartialDate.Of(year, month, month == 0 ? 0 : day).With((DateQualification)qualification));

    [Theory]
    [InlineData("2002", "2002-01-01", "2002-12-31", DatePrecision.Year)]
    [InlineData("2002-08", "2002-08-01", "2002-08-31", DatePrecision.Month)]
    [InlineData("2002-XX", "2002-01-01", "2002-12-31", DatePrecision.Year)]
    [InlineData("2002-08-XX", "2002-08-01", "2002-08-31", DatePrecision.Month)]
    [InlineData("2002-08-1X", "2002-08-10", "2002-08-19", DatePrecision.Month)]
    [InlineData("2002-XX-31", "2002-01-31", "2002-12-31", DatePrecision.Year)]
    [InlineData("2002-0X-31", "2002-01-31", "2002-08-31", DatePrecision.Year)]
    [InlineData("199X", "1990-01-01", "1999-12-31", DatePrecision.Decade)]
    [InlineData("19XX-02-29", "1904-02-29", "1996-02-29", DatePrecision.Century)]
    [InlineData("XXXX-02-29", "0000-02-29", "9996-02-29", DatePrecision.Unknown)]
    [InlineData("1997-03-06/1997-03-08", "1997-03-06", "1997-03-08", DatePrecision.Day)]
    [InlineData("2004-02-01/2005", "2004-02-01", "2005-12-31", DatePrecision.Year)]
    [InlineData("[2002-07-31,2002-08-01]", "2002-07-31", "2002-08-01", DatePrecision.Day)]
    [InlineData("{2005,2001-03..2001-04,1999-12-31}", "1999-12-31", "2005-12-31", DatePrecision.Year)]
    [InlineData("Y12345", "Y12345-01-01", "Y12345-12-31", DatePrecision.Year)]
    internal void Bounds_and_precision_follow_from_the_digits(string text, string earliest, string latest, DatePrecision precision)
    {
        EdtfDate value = Parse(text);
        Assert.Equal(earliest, value.Bounds.Earliest.ToString());
        Assert.Equal(latest, value.Bounds.Latest.ToString());
        Assert.Equal(precision, value.Precision);
    }

    [Theory]
    [InlineData("XXXX")]
    [InlineData("XXXX-XX-XX")]
    [InlineData("2010-33")]
    [InlineData("Y17E7")]
    [InlineData("Y99999999999999999999")]
    [InlineData("1950S2")]
    [InlineData("../..")]
    [InlineData("[..2002,2002..]")]
    public void What_bounds_nothing_contradicts_nothing(string text)
    {
        Assert.True(Parse(text).Bounds.IsNone);
        Assert.False(Parse(text).Conflicts(Parse("2002-08-31")));
    }

    [Theory]
    [InlineData("1997-03", "1997-03-06/1997-03-08", false)]
    [InlineData("1997-03", "1997-04", true)]
    [InlineData("1999?", "1998", false)]
    [InlineData("1999~", "2000", false)]
    [InlineData("2004-06-~11", "2004-07", false)]
    [InlineData("1984~/2004-06", "2010", true)]
    [InlineData("1984~/2004-06", "1970", false)]
    [InlineData("2002-07-31/..", "2010", false)]
    [InlineData("2002-07-31/..", "2001", true)]
    [InlineData("[1999?,2001]", "2005", false)]
    [InlineData("199X", "2000", true)]
    public void Only_certain_contradictions_count(string left, string right, bool conflict)
    {
        Assert.Equal(conflict, Parse(left).Conflicts(Parse(right)));
        Assert.Equal(conflict, Parse(right).Conflicts(Parse(left)));
    }

    [Theory]
    [InlineData("2002/2001", true)]
    [InlineData("2002-08/2002", false)]
    [InlineData("2002/2001?", false)]
    [InlineData("2002/..", false)]
    public void An_interval_may_end_before_it_starts(string text, bool reversed) => Assert.Equal(reversed, Parse(text).EndsBeforeStart);

    [Theory]
    [InlineData("", 0, "XXXX")]
    [InlineData("2002-06-31", 8, "June 2002 has only 30 days")]
    [InlineData("2001-02-29", 8, "February 2001 has only 28 days")]
    [InlineData("20XX-02-30", 8, "February has only 29 days")]
    [InlineData("2002-08-00", 8, "no such day")]
    [InlineData("2002-13", 5, "no such month")]
    [InlineData("2002-8-1", 6, "month of two digits")]
    [InlineData("2002/08/31", 7, "year of four digits")]
    [InlineData("2002/2003/2004", 9, "one slash")]
    [InlineData("20020831", 0, "more than four digits")]
    [InlineData("August 2002", 0, "year of four digits")]
    [InlineData("2002 ", 4, "no spaces")]
    [InlineData("199u", 3, "capital X")]
    [InlineData("199x", 3, "capital X")]
    [InlineData("2004-(06)?-11", 5, "parentheses")]
    [InlineData("1984?~", 5, "one of")]
    [InlineData("-0000", 0, "-0000")]
    [InlineData("2012-10-10T1:10:10", 10, "hh:mm:ss")]
    [InlineData("2012-10-10T11:10:10+24", 19, "offset")]
    [InlineData("2012-10T11:10:10", 7, "whole, unqualified date")]
    [InlineData("/", 0, "at least")]
    [InlineData("2001-21-03", 7, "season")]
    [InlineData("[2002", 5, "not closed")]
    [InlineData("[2002}", 5, "not closed")]
    [InlineData("[]", 1, "expected here")]
    [InlineData("[[2002]]", 1, "stands alone")]
    [InlineData("[2002..2001]", 1, "ends before")]
    [InlineData("[2002-01..2003]", 1, "both ends")]
    [InlineData("[2002..,2004]", 5, "two dots")]
    [InlineData("1898?-1902", 6, "slash")]
    [InlineData("Y2002", 0, "more than four digits")]
    public void A_rejection_says_where_and_why(string text, int position, string part)
    {
        Assert.False(Edtf.TryParse(text, out _, out EdtfError error));
        Assert.Equal(position, error.Position);
        Assert.Contains(part, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_an_empty_text() => Assert.False(Edtf.TryParse(null, out _));

    [Fact]
    public void Any_text_is_read_without_an_exception() =>
        Gen.OneOf(s_nearlyEdtf, Gen.String).Sample(text =>
        {
            bool read = Edtf.TryParse(text, out EdtfDate value, out EdtfError error);
            return read
                ? error.Fault == EdtfFault.None && !(value.Kind == EdtfKind.Date && value.Bounds.IsReversed)
                : error.Fault != EdtfFault.None && error.Message.Length > 0 && error.Position >= 0 && error.Position <= text.Length;
        });

    [Fact]
    public void What_is_written_reads_as_the_same() =>
        Gen.Select(s_date, s_date, Gen.Bool).Sample((start, end, isInterval) =>
        {
            EdtfDate value = isInterval ? new EdtfDate(start, end) : new EdtfDate(start);
            EdtfDate read = Parse(value.Format()!);
            Assert.Equal((value.Kind, value.Start, value.End, value.Precision), (read.Kind, read.Start, read.End, read.Precision));
        });

    [Theory]
    [InlineData("[2001,2002]")]
    [InlineData("{2001,2002}")]
    [InlineData("[2002]")]
    [InlineData("[..2002]")]
    [InlineData("Y17E7")]
    [InlineData("1950S2")]
    public void What_one_form_cannot_say_is_not_written(string text) => Assert.Null(Parse(text).Format());

    [Theory]
    [InlineData("2002-08-31", "2002-08-31")]
    [InlineData("2002/..", "2002/..")]
    [InlineData("?2002-?08", "2002-08?")]
    [InlineData("1984~/2004-06", "1984~/2004-06")]
    [InlineData("19XX-02-29", "19XX-02-29")]
    [InlineData("Y12345", "Y12345")]
    [InlineData("Y-12345", "Y-12345")]
    [InlineData("2010-33/2012", "2010-33/2012")]
    public void A_date_is_written_in_its_canonical_form(string text, string expected) => Assert.Equal(expected, Parse(text).Format());

    [Fact]
    public void What_is_read_is_written_in_one_form() =>
        s_nearlyEdtf.Sample(text =>
        {
            bool isWritten = Edtf.TryParse(text, out EdtfDate value) && value.Format() is not null;
            Assert.True(!isWritten || Parse(value.Format()!).Format() == value.Format());
        });

    [Fact]
    public void Large_sets_and_long_digits_are_read()
    {
        string members = string.Join(",", Enumerable.Repeat("2002-08-31", 100_000));
        Assert.True(Edtf.IsValid("{" + members + "}"));
        Assert.True(Edtf.IsValid("Y" + new string('9', 1_000_000)));
        Assert.False(Edtf.IsValid(new string('9', 1_000_000)));
        Assert.False(Edtf.IsValid(new string('[', 1_000_000)));
        Assert.False(Edtf.IsValid(new string('/', 1_000_000)));
    }

    [Fact]
    public void Reading_allocates_nothing()
    {
        string[] texts = ["2002-08-31", "1997-03-06/1997-03-08", "[2002-07-31,2002-08-01]", "156X-12-25", "2004-06-~01/2004-06-~20"];
        Parse(texts[0]);
        long before = GC.GetAllocatedBytesForCurrentThread();
        bool all = true;
        foreach (string text in texts)
        {
            all &= Edtf.TryParse(text, out _);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(all);
    }

    private static EdtfDate Parse(string text)
    {
        Assert.True(Edtf.TryParse(text, out EdtfDate value, out EdtfError error), error.Message);
        return value;
    }
}

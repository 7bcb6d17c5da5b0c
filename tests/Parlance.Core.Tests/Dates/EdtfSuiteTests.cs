using Parlance.Dates;

namespace Parlance.Core.Tests.Dates;

/// <summary>Agreement with other implementations. Each test lists the rows on which we differ, and why; every other row must agree.</summary>
public class EdtfSuiteTests
{
    [Fact]
    public void Agrees_with_edtf_validate_on_valid_strings_and_their_levels()
    {
        string[] differences =
        [
            "2011-23~ level 1", // labelled level 2, though the same code labels 1952-23~/1953 level 1
        ];
        var found = new List<string>();
        foreach ((string rows, int level) in new[] { (EdtfSuites.UntLevel0, 0), (EdtfSuites.UntLevel1, 1), (EdtfSuites.UntLevel2, 2) })
        {
            found.AddRange(Rows(rows).Where(row => LevelOf(row) != level).Select(row => $"{row} level {LevelOf(row)}"));
        }

        Assert.Equal(differences, found);
    }

    [Fact]
    public void Agrees_with_edtf_validate_on_invalid_dates_and_times()
    {
        string[] differences =
        [
            "[1667,1668, 1670..1672]", // an example of the specification, with its blank
            "{-1667,1668, 1670..1672}",
        ];
        Assert.Equal(differences, Rows(EdtfSuites.UntInvalid).Where(Accepts));
    }

    [Fact]
    public void Agrees_with_edtf_validate_on_invalid_intervals()
    {
        string[] differences =
        [
            "2012-24/2012-21", // a winter may begin before a spring of the same year, south of the equator after it
            "2012-23/2012-22", // likewise
            "0000-01-03/0000-01", // the month holds days after the third
            "0000-02/0000", // the year holds months after February
            "2004-06-11%/2004-%06", // the month holds days after the eleventh, and both are uncertain
            "2004-06-11%/2004-06~",
        ];
        Assert.Equal(differences, Rows(EdtfSuites.UntInvalidIntervals).Where(Accepts));
    }

    [Fact]
    public void Agrees_with_ProfessionalWiki_on_valid_strings()
    {
        string[] differences =
        [
            "20xx", // the specification has a capital X only
            "12004-06~-11", // years of five digits take Y, which has no months
            "22004?-06-11",
            "1156X-12-25",
            "2XXXX-12-XX",
            "31XXX-XX",
        ];
        Assert.Equal(differences, Rows(EdtfSuites.ProfessionalWikiValid).Where(row => !Accepts(row)));
    }

    [Fact]
    public void Agrees_with_ProfessionalWiki_on_invalid_strings() =>
        Assert.Equal([], Rows(EdtfSuites.ProfessionalWikiInvalid).Where(Accepts));

    [Fact]
    public void Agrees_with_edtf_js_on_valid_strings()
    {
        string[] differences =
        [
            "2016-05-02T16:54:59.042", // EDTF has no fractions of a second
            "2016-05-02T16:54:59.04200000",
            "2016-05-02T16:54:59.4",
            "2016-05-02T16:54:59.42",
            "2016-05-02T16:54:59.042123",
            "2016-05-02T16:54:59.042Z",
            "2016-05-02T16:54:59+0230", // nor the basic format
            "2016-05-02T16:54:59+0000",
            "2016-05-02T16:54:59+1400",
            "2016-05-02T16:54:59+1330",
            "2016-05-02T16:54:59+1200",
            "2016-05-02T16:54:59+0410",
            "2016-05-02T16:54:59-0015",
            "2016-05-02T16:54:59-1159",
            "2016-05-02T16:54:59-1200",
            "19", // nor the decades and centuries of ISO 8601-2
            "00",
            "-04",
            "/", // an interval of which nothing is known
            "193",
            "019",
            "009",
            "000",
            "-193",
            "-019",
            "197~",
            "197?",
            "197%",
            "19~",
            "19?",
            "19%",
            "{1960 ,  1961-12}", // nor spaces, but for those behind a comma
        ];
        Assert.Equal(differences, Rows(EdtfSuites.EdtfJsValid).Where(row => !Accepts(row)));
    }

    [Fact]
    public void Agrees_with_edtf_js_on_invalid_strings()
    {
        string[] differences =
        [
            "2016-05-02T12:00:00-12:01", // the standard bounds an offset by the clock, not by the zones in use
            "2016-05-02T12:00:00-13:00",
            "2016-05-02T12:00:00-14:00",
            "2016-05-02T12:00:00+14:01",
            "2016-05-02T12:00:00-13",
            "2016-05-02T12:00:00-14",
            "2016-05-02T12:00:00+15",
            "2012-21/2012-22", // seasons are dates of level 1, and intervals take those
        ];
        Assert.Equal(differences, Rows(EdtfSuites.EdtfJsInvalid).Where(Accepts));
    }

    [Fact]
    public void Agrees_with_python_edtf_on_invalid_strings() =>
        Assert.Equal([], Rows(EdtfSuites.PythonEdtfInvalid).Where(Accepts));

    [Fact]
    public void Agrees_with_python_edtf_on_strict_bounds()
    {
        string[] differences =
        [
            "/2006 > -inf > 2006-12-31", // theirs pads an unknown end with ten years
            "2004-06-01/ > 2004-06-01 > inf",
            "1984-06-02?/ > 1984-06-02 > inf",
            "2001-21 > 2001-01-01 > 2001-12-31", // theirs takes the northern hemisphere for granted
            "2003-22 > 2003-01-01 > 2003-12-31",
            "2000-23 > 2000-01-01 > 2000-12-31",
            "2010-24 > 2009-12-01 > 2011-03-31",
            "Y17E7 > -inf > inf", // accepted without bounds
            "Y-17E7 > -inf > inf",
            "1950S2 > -inf > inf",
            "1953S2 > -inf > inf",
            "1953S3 > -inf > inf",
            "Y17101E4S3 > -inf > inf",
            "Y3388E2S3 > -inf > inf",
            "Y171010000S3 > -inf > inf",
            "2001-29 > -inf > inf",
            "2001-34 > -inf > inf",
        ];
        string[] rows = Rows(EdtfSuites.PythonEdtfBounds);
        Assert.Equal(differences, rows.Select(row => PythonRow(row.Split(" > ")[0])).Except(rows));
    }

    private static string[] Rows(string rows) =>
        [.. rows.Split(['|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(row => row.Replace('_', ' '))];

    private static bool Accepts(string text) => Edtf.TryParse(text, out EdtfDate value) && !value.EndsBeforeStart;

    private static int LevelOf(string text) => Accepts(text) && Edtf.TryParse(text, out EdtfDate value) ? value.Level : -1;

    private static string PythonRow(string text)
    {
        if (!Edtf.TryParse(text, out EdtfDate value))
        {
            return text + " > rejected";
        }

        DateBounds bounds = value.Bounds;
        return $"{text} > {bounds.Earliest?.ToString().TrimStart('Y') ?? "-inf"} > {bounds.Latest?.ToString().TrimStart('Y') ?? "inf"}";
    }
}

using System.Collections.Immutable;
using CsCheck;
using Parlance.Dates;
using Parlance.Tool.Reports;

namespace Parlance.Tool.Tests.Reports;

/// <summary>What is drawn says what the dates say.</summary>
public sealed class TimelineTests
{
    private static readonly Gen<string> s_side = Gen.OneOf(
        Gen.Int[1850, 2050].Select(static year => $"{year}"),
        Gen.Select(Gen.Int[1850, 2050], Gen.Int[1, 12], static (year, month) => $"{year}-{month:00}"),
        Gen.Select(Gen.Int[1850, 2050], Gen.Int[1, 12], Gen.Int[1, 28], static (year, month, day) => $"{year}-{month:00}-{day:00}"),
        Gen.Int[185, 204].Select(static decade => $"{decade}X"),
        Gen.Int[18, 20].Select(static century => $"{century}XX"),
        Gen.Int[1850, 2050].Select(static year => $"{year}-XX"),
        Gen.Int[1850, 2050].Select(static year => $"{year}-24"));

    private static readonly Gen<string> s_qualified = Gen.Select(s_side, OneOf("", "", "", "?", "~", "%"), static (side, sign) => side + sign);

    /// <summary>Dates, intervals and sets. Some say nothing, and some are reversed.</summary>
    private static readonly Gen<string> s_date = Gen.OneOf(
        s_qualified,
        Gen.Select(Gen.OneOf(s_qualified, OneOf("", "..")), Gen.OneOf(s_qualified, OneOf("", "..")), static (from, to) => $"{from}/{to}"),
        Gen.Select(s_side.Array[1, 4], Gen.Bool, static (members, isAll) => isAll ? $"{{{string.Join(',', members)}}}" : $"[{string.Join(',', members)}]"),
        OneOf("XXXX", "Y170000002", "1950S2", "nonsense", "[..1984]", "{1960..1965,1970}"));

    private static readonly Gen<TimelineEntry[]> s_entries = Gen.Select(Gen.Enum<Lane>(), Gen.String[Gen.Char['a', 'z'], 1, 60], s_date, Of).Array[1, 60];

    [Fact]
    public void Strokes_are_within_the_bounds_of_the_date_and_reach_both() => s_date.Sample(text =>
    {
        var date = new WrittenDate(text);
        ImmutableArray<Stroke> strokes = DateShape.Of(date);
        DateBounds bounds = date.Value?.Bounds ?? DateBounds.None;
        if (date.Value is not { EndsBeforeStart: false } || strokes.IsEmpty || bounds.IsReversed)
        {
            return;
        }

        Assert.Equal(bounds.Earliest?.DayNumber, strokes.Any(static stroke => stroke.From is null) ? null : strokes.Min(static stroke => stroke.From));
        Assert.Equal(bounds.Latest?.DayNumber + 1, strokes.Any(static stroke => stroke.To is null) ? null : strokes.Max(static stroke => stroke.To));
        Assert.All(strokes, static stroke => Assert.False(stroke.From >= stroke.To));
    });

    [Fact]
    public void A_date_with_bounds_is_drawn_unless_it_ends_before_it_starts() => s_date.Sample(text =>
    {
        var date = new WrittenDate(text);
        Assert.Equal(date.Value is { Bounds.IsNone: false, EndsBeforeStart: false }, !DateShape.Of(date).IsEmpty);
    });

    [Fact]
    public void Strokes_of_an_interval_follow_each_other_without_a_gap() => Gen.Select(s_side, s_side, static (from, to) => $"{from}/{to}").Sample(text =>
    {
        ImmutableArray<Stroke> strokes = DateShape.Of(new WrittenDate(text));
        for (int i = 1; i < strokes.Length; i++)
        {
            Assert.InRange(strokes[i].From!.Value - strokes[i - 1].To!.Value, -1, 2);
        }
    });

    [Fact]
    public void Later_days_are_further_right() => Gen.Select(Gen.Double[-1e6, 1e6], Gen.Double[1, 1e6], Gen.Double[-1e6, 1e6], Gen.Double[0, 1e6]).Sample((from, length, day, later) =>
    {
        var scale = new TimeScale(from, from + length, 1000);
        Assert.True(scale.X(day) <= scale.X(day + later));
        Assert.Equal(0, scale.X(from), 6);
        Assert.Equal(1000, scale.X(from + length), 3);
    });

    [Fact]
    public void No_mark_covers_another_and_none_is_outside() => Gen.Select(s_entries, Gen.Int[300, 2000]).Sample((entries, width) =>
    {
        var layout = TimelineLayout.Of(entries, TimeScale.Of(entries, width));
        Assert.Equal(entries.Count(static entry => entry.First is not null), layout.Lanes.Sum(static lane => lane.Entries.Count));
        foreach (PlacedLane lane in layout.Lanes)
        {
            foreach (IGrouping<int, PlacedEntry> row in lane.Entries.Where(static entry => entry.Row >= 0).GroupBy(static entry => entry.Row))
            {
                PlacedEntry[] marks = [.. row.OrderBy(static entry => entry.Left)];
                Assert.All(marks, mark => Assert.True(mark.Left >= 0 && mark.Right <= width && mark.Left <= mark.Right));
                Assert.All(marks.Zip(marks.Skip(1)), static pair => Assert.True(pair.First.Right <= pair.Second.Left));
            }
        }

        Assert.All(layout.Lanes.Zip(layout.Lanes.Skip(1)), static pair => Assert.True(pair.First.Bottom <= pair.Second.Top));
    });

    [Fact]
    public void A_mark_is_where_its_days_are() => s_entries.Sample(entries =>
    {
        var scale = TimeScale.Of(entries, 1000);
        foreach (PlacedStroke placed in TimelineLayout.Of(entries, scale).Lanes.SelectMany(static lane => lane.Entries).SelectMany(static entry => entry.Strokes))
        {
            // The part that is drawn has the days in it, be it widened or faded.
            Assert.True(placed.Stroke.From is not { } from || placed.Left <= scale.X(from) + 0.001);
            Assert.True(placed.Stroke.To is not { } to || placed.Right >= scale.X(to) - 0.001);
        }
    });

    [Fact]
    public void Ticks_are_in_order_and_apart() => Gen.Select(Gen.Double[-800000, 800000], Gen.Double[14, 1000000], Gen.Double[260, 2000]).Sample((from, length, width) =>
    {
        var scale = new TimeScale(from, from + length, width);
        Tick[] ticks = [.. Ticks.Of(scale)];
        Assert.All(ticks, tick => Assert.InRange(scale.X(tick.Day), 0, width));
        Assert.All(ticks.Zip(ticks.Skip(1)), pair => Assert.True(scale.X(pair.Second.Day) - scale.X(pair.First.Day) > 75));
        Assert.True(length < 40 || width < 400 || ticks.Length > 0);
    });

    [Theory]
    [InlineData("2002-08-31", "throughout ||")]
    [InlineData("199X", "within ||")]
    [InlineData("1997?", "within ~~")]
    [InlineData("1996-03-01/2013-05-02", "throughout ||")]
    [InlineData("1996/2013", "within ||, throughout ||, within ||")]
    [InlineData("2001/2002", "within ||, within ||")]
    [InlineData("2002-01-01/..", "throughout |>")]
    [InlineData("2002-01-01/", "throughout |~")]
    [InlineData("../2002-01-01", "throughout >|")]
    [InlineData("2002/..", "within ||, throughout |>")]
    [InlineData("[2002-07-31,2002-08-01]", "within ||, within ||")]
    [InlineData("{2002-07-31,2002-08-01}", "throughout ||, throughout ||")]
    [InlineData("{1960..1965,1970}", "within ||, throughout ||, within ||, within ||")]
    [InlineData("2002-31", "")]
    [InlineData("XXXX", "")]
    public void Dates_have_shapes(string date, string shape) =>
        Assert.Equal(shape, string.Join(", ", DateShape.Of(new WrittenDate(date)).Select(static stroke => $"{stroke.Style.ToString().ToLowerInvariant()} {Sign(stroke.Start)}{Sign(stroke.End)}")));

    [Theory]
    [InlineData("2002-08-31", "31 August 2002")]
    [InlineData("1997-04~", "about April 1997")]
    [InlineData("1997?", "perhaps 1997")]
    [InlineData("199X", "the 1990s")]
    [InlineData("19XX", "between 1 January 1900 and 31 December 1999")]
    [InlineData("1996/2013", "1996 to 2013")]
    [InlineData("2002/..", "from 2002 on")]
    [InlineData("../2002", "until 2002")]
    [InlineData("2002/", "from 2002; nobody knows until when")]
    [InlineData("[2002-07-31,2002-08-01]", "31 July 2002 or 1 August 2002")]
    [InlineData("{2001,2003}", "2001 and 2003")]
    [InlineData("no date", "no date")]
    public void Dates_are_told_in_words(string date, string words) => Assert.Equal(words, DateWords.Of(new WrittenDate(date)));

    private static char Sign(StrokeEnd end) => end switch { StrokeEnd.Sharp => '|', StrokeEnd.Faded => '~', _ => '>' };

    private static TimelineEntry Of(Lane lane, string title, string date) => new(lane, title, "", date, "", null, DateShape.Of(new WrittenDate(date)));

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}

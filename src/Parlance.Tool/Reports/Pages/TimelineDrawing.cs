using System.Globalization;
using System.Text;

namespace Parlance.Tool.Reports;

/// <summary>Draws the timeline as SVG. The script draws parts of the time in the same way.</summary>
internal static class TimelineDrawing
{
    /// <summary>Writes the drawing.</summary>
    public static void Write(HtmlWriter html, TimelineLayout layout)
    {
        string width = HtmlWriter.Number(layout.Scale.Width), height = HtmlWriter.Number(layout.Height);
        using (html.In("svg", ("id", "timeline-drawing"), ("viewBox", $"0 0 {width} {height}"), ("width", width), ("height", height), ("role", "img"), ("aria-label", "Timeline, drawn to scale")))
        {
            WriteMasks(html);
            WriteAxis(html, layout);
            foreach (PlacedLane lane in layout.Lanes)
            {
                html.Break();
                WriteLane(html, lane, layout);
            }
        }
    }

    /// <summary>Draws a stroke in a row that begins at a height.</summary>
    public static void WriteStroke(HtmlWriter html, PlacedStroke placed, double top)
    {
        (double left, double right, Stroke stroke) = placed;
        double middle = top + (TimelineLayout.BarHeight / 2);
        if (stroke is { From: { } from, To: { } to, Start: StrokeEnd.Sharp, End: StrokeEnd.Sharp } && to - from == 1 && right - left <= TimelineLayout.Dot + 0.05)
        {
            Empty(html, "circle", ("class", stroke.Style == StrokeStyle.Within ? "dot maybe" : "dot"), ("cx", N((left + right) / 2)), ("cy", N(middle)), ("r", N((TimelineLayout.Dot - 2) / 2)));
            return;
        }

        const double Arrow = 8;
        double barLeft = stroke.Start == StrokeEnd.Open ? left + Arrow : left, barRight = stroke.End == StrokeEnd.Open ? right - Arrow : right;
        string? mask = (stroke.Start == StrokeEnd.Faded, stroke.End == StrokeEnd.Faded) switch
        {
            (true, true) => "url(#fade-both)",
            (true, false) => "url(#fade-start)",
            (false, true) => "url(#fade-end)",
            _ => null,
        };
        Empty(html, "rect", ("class", stroke.Style == StrokeStyle.Within ? "band" : "bar"), ("x", N(barLeft)), ("y", N(top)), ("width", N(Math.Max(0, barRight - barLeft))), ("height", N(TimelineLayout.BarHeight)), ("rx", "3"), ("mask", mask));
        if (stroke.Start == StrokeEnd.Open)
        {
            Empty(html, "path", ("class", "arrow"), ("d", $"M{N(barLeft)} {N(top - 1)}L{N(left)} {N(middle)}L{N(barLeft)} {N(top + TimelineLayout.BarHeight + 1)}z"));
        }

        if (stroke.End == StrokeEnd.Open)
        {
            Empty(html, "path", ("class", "arrow"), ("d", $"M{N(barRight)} {N(top - 1)}L{N(right)} {N(middle)}L{N(barRight)} {N(top + TimelineLayout.BarHeight + 1)}z"));
        }
    }

    private static void WriteMasks(HtmlWriter html)
    {
        (string Name, double[] Stops)[] fades = [("start", [0, 1, 1, 1]), ("end", [1, 1, 1, 0]), ("both", [0, 1, 1, 0])];
        using (html.In("defs"))
        {
            foreach ((string name, double[] stops) in fades)
            {
                using (html.In("linearGradient", ("id", "shade-" + name)))
                {
                    for (int i = 0; i < stops.Length; i++)
                    {
                        Empty(html, "stop", ("offset", N(i switch { 0 => 0, 1 => 0.3, 2 => 0.7, _ => 1 })), ("stop-color", "#fff"), ("stop-opacity", N(stops[i])));
                    }
                }

                using (html.In("mask", ("id", "fade-" + name), ("maskContentUnits", "objectBoundingBox")))
                {
                    Empty(html, "rect", ("width", "1"), ("height", "1"), ("fill", $"url(#shade-{name})"));
                }
            }
        }
    }

    private static void WriteAxis(HtmlWriter html, TimelineLayout layout)
    {
        using (html.In("g", ("class", "axis")))
        {
            foreach (Tick tick in Ticks.Of(layout.Scale))
            {
                string x = N(layout.Scale.X(tick.Day));
                Empty(html, "path", ("d", $"M{x} {N(TimelineLayout.AxisHeight - 6)}V{N(layout.Height)}"));
                html.Leaf("text", tick.Label, ("x", x), ("y", "13"));
            }
        }
    }

    private static void WriteLane(HtmlWriter html, PlacedLane lane, TimelineLayout layout)
    {
        using (html.In("g", ("class", $"lane lane-{((int)lane.Lane).ToString(CultureInfo.InvariantCulture)}")))
        {
            Empty(html, "path", ("class", "rule"), ("d", $"M0 {N(lane.Top)}H{N(layout.Scale.Width)}"));
            html.Leaf("text", $"{LaneNames.Of(lane.Lane)} · {SummarySection.Number(lane.Entries.Count)}", ("class", "head"), ("x", "2"), ("y", N(lane.Top + 16)));
            double rows = lane.Top + TimelineLayout.LaneHead;
            foreach (PlacedEntry entry in lane.Entries.Where(static entry => entry.Row >= 0))
            {
                WriteEntry(html, entry, rows + (entry.Row * TimelineLayout.RowHeight));
            }

            if (lane.Crowd.Any())
            {
                WriteCrowd(html, lane, rows + (lane.Rows * TimelineLayout.RowHeight));
            }
        }
    }

    private static void WriteEntry(HtmlWriter html, PlacedEntry entry, double top)
    {
        using (html.In("g", ("class", "mark"), ("data-entry", entry.Number.ToString(CultureInfo.InvariantCulture))))
        {
            html.Leaf("title", $"{entry.Entry.Label}: {entry.Entry.InWords}");
            if (entry.Strokes.Count > 1)
            {
                Empty(html, "path", ("class", "link"), ("d", $"M{N(entry.Left)} {N(top + (TimelineLayout.BarHeight / 2))}H{N(entry.Right)}"));
            }

            foreach (PlacedStroke stroke in entry.Strokes)
            {
                WriteStroke(html, stroke, top);
            }

            (double x, string anchor) = entry.Label switch
            {
                LabelPlace.Inside => (entry.Left + 7, "start"),
                LabelPlace.Before => (entry.Left - 5, "end"),
                _ => (entry.Right + 5, "start"),
            };
            html.Leaf("text", TimelineLayout.LabelOf(entry.Entry), ("x", N(x)), ("y", N(top + 11)), ("text-anchor", anchor == "end" ? anchor : null));
        }
    }

    /// <summary>What there is no room for is a line each, as close as they come.</summary>
    private static void WriteCrowd(HtmlWriter html, PlacedLane lane, double top)
    {
        var path = new StringBuilder();
        foreach (double x in lane.Crowd.Select(static entry => Math.Round(entry.Left)).Distinct())
        {
            path.Append('M').Append(N(x)).Append(' ').Append(N(top + 8)).Append("v8");
        }

        Empty(html, "path", ("class", "crowd"), ("d", path.ToString()));
        html.Leaf("text", $"{SummarySection.Number(lane.Crowd.Count())} more: zoom in, or see the list", ("class", "more"), ("x", "2"), ("y", N(top + 6)));
    }

    private static void Empty(HtmlWriter html, string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        using (html.In(tag, attributes))
        {
        }
    }

    private static string N(double value) => HtmlWriter.Number(value);
}

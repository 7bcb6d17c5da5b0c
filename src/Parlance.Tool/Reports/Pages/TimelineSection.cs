namespace Parlance.Tool.Reports;

/// <summary>What happened when: a drawing to scale, and the same as a list.</summary>
internal static class TimelineSection
{
    /// <summary>How wide the drawing is before the script knows how wide the page is.</summary>
    private const double Width = 1000;

    /// <summary>A longer list of what has no date is folded.</summary>
    private const int MostUndated = 20;

    /// <summary>Writes it.</summary>
    public static void Write(HtmlWriter html, IReadOnlyList<TimelineEntry> entries, Anchors anchors)
    {
        TimelineEntry[] undated = [.. entries.Where(static entry => entry.First is null)];
        if (undated.Length < entries.Count)
        {
            WriteDrawing(html, entries);
            using (html.In("details", ("class", "list"), ("id", "timeline-list")))
            {
                html.Leaf("summary", $"The same as a list: {SummarySection.Counted(entries.Count - undated.Length, "date")}");
                WriteList(html, entries.Where(static entry => entry.First is not null), anchors);
            }
        }

        if (undated.Length > 0)
        {
            using (html.In("details", ("class", "list"), ("open", undated.Length <= MostUndated ? "" : null)))
            {
                html.Leaf("summary", $"Not on the timeline: {SummarySection.Number(undated.Length)}");
                WriteList(html, undated, anchors);
            }
        }
    }

    private static void WriteDrawing(HtmlWriter html, IReadOnlyList<TimelineEntry> entries)
    {
        var layout = TimelineLayout.Of(entries, TimeScale.Of(entries, Width));
        using (html.In("div", ("class", "controls"), ("id", "timeline-controls"), ("hidden", "")))
        {
            html.Leaf("label", "Find in the timeline", ("for", "timeline-find"), ("class", "visually-hidden"));
            html.Void("input", ("type", "search"), ("id", "timeline-find"), ("placeholder", "Find in the timeline"));
            html.Leaf("span", "", ("id", "timeline-found"), ("role", "status"));
            using (html.In("div", ("class", "buttons"), ("role", "group"), ("aria-label", "Part of the time that is shown")))
            {
                foreach ((string act, string label, string sign) in s_buttons)
                {
                    html.Leaf("button", sign, ("type", "button"), ("data-act", act), ("aria-label", label), ("title", label));
                }
            }
        }

        using (html.In("figure", ("class", "timeline")))
        {
            using (html.In("div", ("class", "scroll"), ("id", "timeline-view"), ("tabindex", "0"), ("role", "group"), ("aria-label", "Timeline. Plus and minus zoom, the arrow keys move, 0 shows all. The list below has the same.")))
            {
                TimelineDrawing.Write(html, layout);
            }

            using (html.In("figcaption"))
            {
                WriteKey(html);
            }
        }

        html.Leaf("div", "", ("class", "detail"), ("id", "timeline-detail"), ("role", "status"), ("hidden", ""));
    }

    private static readonly (string Act, string Label, string Sign)[] s_buttons =
    [
        ("left", "Earlier", "←"), ("right", "Later", "→"), ("out", "Zoom out", "−"), ("in", "Zoom in", "+"), ("all", "Show all", "All"),
    ];

    /// <summary>Says what the signs mean, beside the signs.</summary>
    private static void WriteKey(HtmlWriter html)
    {
        (Stroke Stroke, string Words)[] keys =
        [
            (new Stroke(40, 41, StrokeStyle.Throughout, StrokeEnd.Sharp, StrokeEnd.Sharp), "a day"),
            (new Stroke(10, 70, StrokeStyle.Throughout, StrokeEnd.Sharp, StrokeEnd.Sharp), "all of this time"),
            (new Stroke(10, 70, StrokeStyle.Within, StrokeEnd.Sharp, StrokeEnd.Sharp), "some time in it"),
            (new Stroke(20, 60, StrokeStyle.Within, StrokeEnd.Faded, StrokeEnd.Faded), "about then, or uncertain (~ ?)"),
            (new Stroke(10, null, StrokeStyle.Throughout, StrokeEnd.Sharp, StrokeEnd.Open), "no end yet (..)"),
        ];
        using (html.In("ul", ("class", "signs")))
        {
            foreach ((Stroke stroke, string words) in keys)
            {
                using (html.In("li"))
                {
                    using (html.In("svg", ("viewBox", "0 0 80 16"), ("width", "80"), ("height", "16"), ("aria-hidden", "true")))
                    using (html.In("g", ("class", "mark lane-0")))
                    {
                        TimelineDrawing.WriteStroke(html, TimelineLayout.Place(stroke, new TimeScale(0, 80, 80)), 1);
                    }

                    html.Text(words);
                }
            }
        }
    }

    private static void WriteList(HtmlWriter html, IEnumerable<TimelineEntry> entries, Anchors anchors)
    {
        using (html.In("ul", ("class", "dates")))
        {
            foreach (TimelineEntry entry in entries)
            {
                html.Break();
                using (html.In("li"))
                {
                    html.Leaf("span", entry.InWords, ("class", "when"));
                    using (html.In("span", ("class", "what")))
                    {
                        html.Leaf("strong", entry.Title, ("dir", "auto"));
                        html.Leaf("span", entry.What.Length == 0 ? LaneNames.One(entry.Lane) : entry.What, ("class", "kind"));
                        if (entry.Date.Length > 0)
                        {
                            html.Leaf("code", entry.Date);
                        }

                        anchors.Write(html, entry.Place);
                    }
                }
            }
        }
    }
}

namespace Parlance.Tool.Reports;

/// <summary>A stroke between two places of the drawing.</summary>
/// <param name="Left">Where it begins.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Stroke">What it is.</param>
internal readonly record struct PlacedStroke(double Left, double Right, Stroke Stroke);

/// <summary>Where the words of a mark stand.</summary>
internal enum LabelPlace
{
    /// <summary>Behind the mark.</summary>
    After,

    /// <summary>Before it, where there is no room behind.</summary>
    Before,

    /// <summary>In it.</summary>
    Inside,
}

/// <summary>An entry with its place in the drawing.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Number">Its number among all entries.</param>
/// <param name="Strokes">Its strokes.</param>
/// <param name="Row">Its row in the lane; -1 where there is no room for it.</param>
/// <param name="Label">Where its words stand.</param>
internal sealed record PlacedEntry(TimelineEntry Entry, int Number, IReadOnlyList<PlacedStroke> Strokes, int Row, LabelPlace Label)
{
    /// <summary>Where the mark begins, its words apart.</summary>
    public double Left => Strokes.Min(static stroke => stroke.Left);

    /// <summary>Where it ends.</summary>
    public double Right => Strokes.Max(static stroke => stroke.Right);
}

/// <summary>A lane in the drawing.</summary>
/// <param name="Lane">Which one.</param>
/// <param name="Top">Where it begins.</param>
/// <param name="Rows">How many rows it has.</param>
/// <param name="Entries">What is in it.</param>
internal sealed record PlacedLane(Lane Lane, double Top, int Rows, IReadOnlyList<PlacedEntry> Entries)
{
    /// <summary>Those that there is no room for.</summary>
    public IEnumerable<PlacedEntry> Crowd => Entries.Where(static entry => entry.Row < 0);

    /// <summary>Where it ends.</summary>
    public double Bottom => Top + TimelineLayout.LaneHead + (Rows * TimelineLayout.RowHeight) + (Crowd.Any() ? TimelineLayout.RowHeight : 0);
}

/// <summary>Puts entries in their places. The script of the page does the same for the part of the time that a reader looks at.</summary>
internal sealed class TimelineLayout
{
    /// <summary>Sizes in the drawing.</summary>
    public const double AxisHeight = 26, LaneHead = 24, RowHeight = 22, BarHeight = 14;

    /// <summary>The size of a day that is no wider.</summary>
    public const double Dot = 11;

    /// <summary>How far a faded end reaches beyond its day, and how much is drawn of a stretch without an end.</summary>
    public const double Fade = 16, Stub = 40;

    private const double LetterWidth = 6.3, Gap = 5;

    private const int MostRows = 14, MostLetters = 40;

    private TimelineLayout(TimeScale scale, IReadOnlyList<PlacedLane> lanes) => (Scale, Lanes) = (scale, lanes);

    /// <summary>Where days are.</summary>
    public TimeScale Scale { get; }

    /// <summary>The lanes that have anything in them.</summary>
    public IReadOnlyList<PlacedLane> Lanes { get; }

    /// <summary>How high the drawing is.</summary>
    public double Height => Lanes.Count == 0 ? 0 : Lanes[^1].Bottom + 6;

    /// <summary>Places entries on a scale.</summary>
    public static TimelineLayout Of(IReadOnlyList<TimelineEntry> entries, TimeScale scale)
    {
        var lanes = new List<PlacedLane>();
        double top = AxisHeight;
        foreach (IGrouping<Lane, int> lane in Enumerable.Range(0, entries.Count).Where(i => entries[i].First is not null).GroupBy(i => entries[i].Lane).OrderBy(static lane => lane.Key))
        {
            var packer = new RowPacker(MostRows);
            PlacedEntry[] placed = [.. lane.Select(i => Place(entries[i], i, scale)).OrderBy(static entry => entry.From).Select(entry => entry.Mark with { Row = packer.Place(entry.From, entry.To) })];
            lanes.Add(new PlacedLane(lane.Key, top, packer.Rows, placed));
            top = lanes[^1].Bottom;
        }

        return new TimelineLayout(scale, lanes);
    }

    /// <summary>The words that are written beside a mark.</summary>
    public static string LabelOf(TimelineEntry entry) => entry.Label.Length <= MostLetters ? entry.Label : string.Concat(entry.Label.AsSpan(0, MostLetters - 1).TrimEnd(), "…");

    /// <summary>A stroke in the drawing: never wider than it, never too small to be seen.</summary>
    public static PlacedStroke Place(Stroke stroke, TimeScale scale)
    {
        double left = stroke.From is { } from ? scale.X(from) : stroke.Start == StrokeEnd.Open ? 0 : scale.X(stroke.To ?? scale.To) - Stub;
        double right = stroke.To is { } to ? scale.X(to) : stroke.End == StrokeEnd.Open ? scale.Width : scale.X(stroke.From ?? scale.From) + Stub;
        if (right - left < Dot)
        {
            (left, right) = (((left + right) / 2) - (Dot / 2), ((left + right) / 2) + (Dot / 2));
        }

        left -= stroke is { From: not null, Start: StrokeEnd.Faded } ? Fade : 0;
        right += stroke is { To: not null, End: StrokeEnd.Faded } ? Fade : 0;
        return new PlacedStroke(Math.Clamp(left, 0, scale.Width), Math.Clamp(right, 0, scale.Width), stroke);
    }

    private static (PlacedEntry Mark, double From, double To) Place(TimelineEntry entry, int number, TimeScale scale)
    {
        var mark = new PlacedEntry(entry, number, [.. entry.Strokes.Select(stroke => Place(stroke, scale))], -1, LabelPlace.After);
        double label = (WidthOf(LabelOf(entry)) * LetterWidth) + Gap;
        return mark.Right - mark.Left > label + Gap && entry.Strokes.All(static stroke => stroke.From is null || stroke.To is null || stroke.To - stroke.From > 1)
            ? (mark with { Label = LabelPlace.Inside }, mark.Left, mark.Right + Gap)
            : mark.Right + label > scale.Width && mark.Left - label >= 0
            ? (mark with { Label = LabelPlace.Before }, mark.Left - label, mark.Right + Gap)
            : (mark, mark.Left, mark.Right + label + Gap);
    }

    /// <summary>Letters of Latin are one wide, those of Han and Kana two.</summary>
    private static int WidthOf(string text) => text.Sum(static c => c >= '\u2E80' ? 2 : 1);
}

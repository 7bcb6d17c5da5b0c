using System.Collections.Immutable;
using Parlance.Dates;

namespace Parlance.Tool.Reports;

/// <summary>
/// How a date is drawn. <c>2002-08-31</c> is a dot, <c>199X</c> a band of ten years, <c>1996/2013</c> a bar between two bands of a
/// year, <c>2002/..</c> a bar with an arrow, <c>1997?</c> a band that fades, <c>[2002-07-31,2002-08-01]</c> two dots.
/// </summary>
internal static class DateShape
{
    /// <summary>The strokes of a date; none where its days are not known.</summary>
    public static ImmutableArray<Stroke> Of(WrittenDate date) =>
        date.Value is not { } value ? []
        : value.IsSet ? [.. MembersOf(date.Text).SelectMany(member => Of(member).Select(stroke => value.Kind == EdtfKind.OneOf ? stroke with { Style = StrokeStyle.Within } : stroke))]
        : Of(value);

    /// <summary>The strokes of what began on one date and ended on another.</summary>
    public static ImmutableArray<Stroke> Between(WrittenDate first, WrittenDate last) =>
        first.Value is { } start && last.Value is { } end && !start.IsSet && !end.IsSet && !new EdtfDate(start.Start, end.End).EndsBeforeStart
            ? Of(new EdtfDate(start.Start, end.End))
            : [.. Of(first), .. Of(last)];

    /// <summary>The members of a set, each as a date: <c>..1672</c> is <c>../1672</c>, <c>1667..1670</c> is <c>1667/1670</c>.</summary>
    public static IEnumerable<WrittenDate> MembersOf(string set) =>
        set[1..^1].Split(',', StringSplitOptions.TrimEntries).Select(static member =>
            member.IndexOf("..", StringComparison.Ordinal) is >= 0 and var dots
                ? new WrittenDate($"{OrOpen(member[..dots])}/{OrOpen(member[(dots + 2)..])}")
                : new WrittenDate(member));

    private static string OrOpen(string side) => side.Length == 0 ? ".." : side;

    private static ImmutableArray<Stroke> Of(EdtfDate value)
    {
        if (!value.IsInterval)
        {
            StrokeEnd end = EndOf(value.Start);
            return value.Start.Bounds is { Earliest: { } first, Latest: { } last } ? [new Stroke(first.DayNumber, last.DayNumber + 1, value.Start.IsDay ? StrokeStyle.Throughout : StrokeStyle.Within, end, end)] : [];
        }

        DateBounds from = value.Start.Bounds, to = value.End.Bounds;
        if (value.Bounds.IsNone || value.EndsBeforeStart)
        {
            return [];
        }

        StrokeEnd begins = EndOf(value.Start), ends = EndOf(value.End);
        long? earliest = from.Earliest?.DayNumber, latest = to.Latest?.DayNumber + 1;

        // Where the sides overlap, as in 2002/2002, no day is certain. Where they are exchanged in doubt, as in 2008?/1989, all between is shown.
        if (from.Latest > to.Earliest)
        {
            (long? first, long? last) = earliest < latest ? (earliest, latest) : (to.Earliest?.DayNumber, from.Latest?.DayNumber + 1);
            return [new Stroke(first, last, StrokeStyle.Within, begins, ends)];
        }

        long? certain = from.Latest?.DayNumber, until = to.Earliest?.DayNumber + 1;
        bool isWideStart = certain > earliest, isWideEnd = latest > until;
        ImmutableArray<Stroke>.Builder strokes = ImmutableArray.CreateBuilder<Stroke>();
        if (isWideStart)
        {
            strokes.Add(new Stroke(earliest, certain, StrokeStyle.Within, begins, StrokeEnd.Sharp));
        }

        // Of 2001/2002 only New Year is certain, which is nothing to draw.
        if (!(isWideStart && isWideEnd && until - certain <= 2))
        {
            strokes.Add(new Stroke(certain, until, StrokeStyle.Throughout, isWideStart ? StrokeEnd.Sharp : begins, isWideEnd ? StrokeEnd.Sharp : ends));
        }

        if (isWideEnd)
        {
            strokes.Add(new Stroke(until, latest, StrokeStyle.Within, StrokeEnd.Sharp, ends));
        }

        return strokes.ToImmutable();
    }

    private static StrokeEnd EndOf(PartialDate side) =>
        side.Kind == PartialDateKind.Open ? StrokeEnd.Open
        : side.IsQualified || side.Bounds.IsNone ? StrokeEnd.Faded
        : StrokeEnd.Sharp;
}

using System.Collections.Immutable;

namespace Parlance.Tool.Reports;

/// <summary>A line of the timeline: lanes are drawn in this order.</summary>
internal enum Lane
{
    /// <summary>Events.</summary>
    Events,

    /// <summary>Documents adopted and published.</summary>
    Documents,

    /// <summary>When documents, principles, sets and terms hold.</summary>
    Validity,

    /// <summary>When actors exist, and what offices they held.</summary>
    Actors,

    /// <summary>When facts are true.</summary>
    Facts,
}

/// <summary>Something with a date.</summary>
/// <param name="Lane">Where it is drawn.</param>
/// <param name="Title">What it is.</param>
/// <param name="What">What the date says of it: <c>published</c>; empty for an event.</param>
/// <param name="Date">The date as it is written.</param>
/// <param name="InWords">The date for reading.</param>
/// <param name="Place">Where it is declared.</param>
/// <param name="Strokes">How it is drawn; nothing where its days are not known.</param>
internal sealed record TimelineEntry(Lane Lane, string Title, string What, string Date, string InWords, PlaceView? Place, ImmutableArray<Stroke> Strokes)
{
    /// <summary>The first day that is drawn; null where there is none.</summary>
    public long? First => Strokes.Min(static stroke => stroke.From ?? stroke.To);

    /// <summary>The day after the last one that is drawn.</summary>
    public long? Last => Strokes.Max(static stroke => stroke.To ?? stroke.From);

    /// <summary>The words beside the mark.</summary>
    public string Label => What.Length == 0 ? Title : $"{Title} ({What})";
}

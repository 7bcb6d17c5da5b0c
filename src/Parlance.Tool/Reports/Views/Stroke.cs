namespace Parlance.Tool.Reports;

/// <summary>A stretch of time as it is drawn, in days since 0001-01-01.</summary>
/// <param name="From">The first day; null where it has no first day.</param>
/// <param name="To">The day after the last one; null where it has no last day.</param>
/// <param name="Style">What the stretch means.</param>
/// <param name="Start">How it begins.</param>
/// <param name="End">How it ends.</param>
internal readonly record struct Stroke(long? From, long? To, StrokeStyle Style, StrokeEnd Start, StrokeEnd End);

/// <summary>What a stretch means.</summary>
internal enum StrokeStyle
{
    /// <summary>All of these days: a bar, or a dot where it is one day.</summary>
    Throughout,

    /// <summary>Some time in these days, nobody knows when: a band.</summary>
    Within,
}

/// <summary>How a stretch ends.</summary>
internal enum StrokeEnd
{
    /// <summary>There.</summary>
    Sharp,

    /// <summary>About there, or nobody knows where: it fades.</summary>
    Faded,

    /// <summary>Not yet: an arrow.</summary>
    Open,
}

using System.Collections.Immutable;

namespace Parlance.Dates;

/// <summary>All expressions of time in one text, each kind in the order of the text and free of overlaps.</summary>
/// <param name="Dates">Dates and ranges.</param>
/// <param name="Durations">Durations.</param>
/// <param name="Relatives">Expressions relative to the time of writing or to a date named before; one may cover a duration (<c>two years ago</c>).</param>
internal readonly record struct TimeExpressions(
    ImmutableArray<DateMention> Dates, ImmutableArray<DurationMention> Durations, ImmutableArray<RelativeMention> Relatives)
{
    /// <summary>No expression.</summary>
    public static TimeExpressions None { get; } = new(
        ImmutableArray<DateMention>.Empty, ImmutableArray<DurationMention>.Empty, ImmutableArray<RelativeMention>.Empty);
}

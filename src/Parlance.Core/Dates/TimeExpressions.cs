using System.Collections.Immutable;

namespace Parlance.Dates;

/// <summary>All expressions of time in one text, each kind in the order of the text and free of overlaps.</summary>
/// <param name="Dates">Dates and ranges.</param>
public readonly record struct TimeExpressions(ImmutableArray<DateMention> Dates)
{
    /// <summary>No expression.</summary>
    public static TimeExpressions None { get; } = new(ImmutableArray<DateMention>.Empty);
}

using System.Collections.Immutable;

namespace Parlance.Rules;

/// <summary>The outermost of ranges that lie inside each other or apart, as quotations do; finds the one around a range at once.</summary>
internal static class OuterRanges
{
    /// <summary>The ranges that lie in no other, in order.</summary>
    /// <param name="ranges">Ranges in the order of their ends.</param>
    public static ImmutableArray<TextRange> Of(ImmutableArray<TextRange> ranges)
    {
        ImmutableArray<TextRange>.Builder outer = ImmutableArray.CreateBuilder<TextRange>();
        for (int i = ranges.Length - 1; i >= 0; i--)
        {
            if (outer.Count == 0 || !outer[outer.Count - 1].Contains(ranges[i]))
            {
                outer.Add(ranges[i]);
            }
        }

        outer.Reverse();
        return outer.ToImmutable();
    }

    /// <summary>Whether one of them contains a range.</summary>
    /// <param name="outer">Ranges apart from each other, in order.</param>
    /// <param name="range">The range.</param>
    public static bool Contain(ImmutableArray<TextRange> outer, TextRange range)
    {
        int first = Placed.FirstEndingAt(outer.AsSpan(), range.End);
        return first < outer.Length && outer[first].Contains(range);
    }
}

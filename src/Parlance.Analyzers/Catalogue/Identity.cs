using System.Runtime.CompilerServices;

namespace Parlance.Analyzers.Catalogue;

/// <summary>Numbers that tell objects apart, for those who must not keep them alive.</summary>
internal static class Identity
{
    private static readonly ConditionalWeakTable<object, StrongBox<int>> s_numbers = new();
    private static int s_last;

    /// <summary>The number of an object: the same for as long as it lives, and no other's.</summary>
    public static int Of(object one) => s_numbers.GetValue(one, static _ => new StrongBox<int>(Interlocked.Increment(ref s_last))).Value;
}

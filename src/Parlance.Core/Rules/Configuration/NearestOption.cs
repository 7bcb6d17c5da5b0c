using Parlance.Options;

namespace Parlance.Rules.Configuration;

/// <summary>The key or value that a wrong one may have been meant for: <c>parlance_speling</c> is nearest to <c>parlance_spelling</c>.</summary>
internal static class NearestOption
{
    /// <summary>The nearest of those allowed, the first of several; of values, null where none has anything of what was written.</summary>
    public static string? Of(OptionFault fault)
    {
        string written = fault.IsUnknownKey ? fault.Key : fault.Value;
        string? nearest = null;
        double most = fault.IsUnknownKey ? -1 : 1.0 / 3;
        foreach (string allowed in fault.Allowed.Split([OptionFault.Parted], StringSplitOptions.None))
        {
            double likeness = Likeness(written.ToLowerInvariant(), allowed.ToLowerInvariant());
            if (likeness > most && allowed != OptionFault.Empty)
            {
                (nearest, most) = (allowed, likeness);
            }
        }

        return nearest;
    }

    /// <summary>Twice the pairs of letters that both have, by the pairs that there are: from 0 to 1, in whatever order words stand (Dice).</summary>
    private static double Likeness(string one, string other)
    {
        List<string> pairs = PairsOf(one), others = PairsOf(other);
        double count = pairs.Count + others.Count;
        return count == 0 ? 0 : 2 * pairs.Count(others.Remove) / count;
    }

    private static List<string> PairsOf(string text) => Enumerable.Range(0, Math.Max(text.Length - 1, 0)).Select(i => text.Substring(i, 2)).ToList();
}

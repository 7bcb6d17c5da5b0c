using System.Globalization;

namespace Parlance.Analyzers.Reporting;

/// <summary>A line of a baseline, <c>docs/plan.md PRL1002 9f1c3b5d7e2a4c60 2</c>: so many findings of a rule in a file are known.</summary>
/// <param name="Path">The file, from the folder of the baseline on, with slashes.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Hash">What is said of which words: <see cref="FindingHash"/>.</param>
/// <param name="Count">How many there are.</param>
internal readonly record struct BaselineLine(string Path, string Rule, ulong Hash, int Count)
{
    /// <summary>How a baseline is called.</summary>
    public const string FileName = "parlance.baseline";

    /// <summary>The rules about files that cannot be read and settings that cannot be: these are mended.</summary>
    private static readonly HashSet<string> s_neverListed = new(StringComparer.Ordinal) { "PRL9001", "PRL9002", "PRL9003" };

    /// <summary>Whether findings of a rule may be listed.</summary>
    public static bool IsListed(string rule) => !s_neverListed.Contains(rule);

    /// <summary>Reads a line; null for one that is none.</summary>
    public static BaselineLine? Parse(string line)
    {
        // A path may have blanks; what comes behind it has none.
        string[] fields = line.Trim().Split(' ');
        int first = fields.Length - 3;
        return first > 0
            && fields[first].StartsWith("PRL", StringComparison.Ordinal)
            && ulong.TryParse(fields[first + 1], NumberStyles.AllowHexSpecifier, NumberFormatInfo.InvariantInfo, out ulong hash)
            && int.TryParse(fields[first + 2], NumberStyles.None, NumberFormatInfo.InvariantInfo, out int count) && count > 0
            ? new BaselineLine(string.Join(" ", fields, 0, first), fields[first], hash, count)
            : null;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Format(NumberFormatInfo.InvariantInfo, "{0} {1} {2:x16} {3}", Path, Rule, Hash, Count);
}

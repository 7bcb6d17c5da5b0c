using System.Text;

namespace Parlance.Language;

/// <summary>Writes whole numbers in words, the way around from <see cref="NumberReader"/>.</summary>
internal static class NumberWriter
{
    private const int Hundred = 100;
    private const int Thousand = 1000;

    /// <summary><c>two hundred and five</c>, or <c>two hundred five</c>.</summary>
    /// <param name="value">The number, from 0 to <see cref="NumberReader.Largest"/>.</param>
    /// <param name="hasAnd">Whether <c>and</c> goes before tens and units.</param>
    public static string Cardinal(long value, bool hasAnd = true) => Write(value, isOrdinal: false, hasAnd);

    /// <summary><c>two hundred and fifth</c>, or <c>two hundred fifth</c>.</summary>
    /// <inheritdoc cref="Cardinal"/>
    public static string Ordinal(long value, bool hasAnd = true) => Write(value, isOrdinal: true, hasAnd);

    private static string Write(long value, bool isOrdinal, bool hasAnd)
    {
        var text = new StringBuilder();
        long rest = value;
        for (long multiplier = Thousand * (long)Thousand * Thousand * Thousand * Thousand; multiplier >= Thousand; multiplier /= Thousand)
        {
            if (rest >= multiplier)
            {
                AppendGroup(text, rest / multiplier, isLast: false, isOrdinal: false, hasAnd);
                Append(text, isOrdinal && rest % multiplier == 0 ? NumberWordKind.OrdinalMultiplier : NumberWordKind.Multiplier, multiplier);
                rest %= multiplier;
            }
        }

        if (rest > 0 || value == 0)
        {
            AppendGroup(text, rest, isLast: true, isOrdinal, hasAnd);
        }

        return text.ToString();
    }

    /// <summary>A number below a thousand.</summary>
    private static void AppendGroup(StringBuilder text, long value, bool isLast, bool isOrdinal, bool hasAnd)
    {
        long rest = value % Hundred;
        if (value >= Hundred)
        {
            Append(text, NumberWordKind.Cardinal, value / Hundred);
            Append(text, isOrdinal && rest == 0 ? NumberWordKind.OrdinalMultiplier : NumberWordKind.Multiplier, Hundred);
            if (rest == 0)
            {
                return;
            }
        }

        if (hasAnd && text.Length > 0 && (isLast || value >= Hundred))
        {
            text.Append(" and");
        }

        NumberWordKind last = isOrdinal ? NumberWordKind.Ordinal : NumberWordKind.Cardinal;
        if (rest < 20 || rest % 10 == 0)
        {
            Append(text, last, rest);
            return;
        }

        Append(text, NumberWordKind.Cardinal, rest - (rest % 10));
        text.Append('-').Append(WordOf(last, rest % 10));
    }

    private static void Append(StringBuilder text, NumberWordKind kind, long value) => text.Append(text.Length == 0 ? "" : " ").Append(WordOf(kind, value));

    private static string WordOf(NumberWordKind kind, long value)
    {
        string[] entries = kind switch
        {
            NumberWordKind.Cardinal => NumberWords.Cardinals,
            NumberWordKind.Ordinal => NumberWords.Ordinals,
            _ => NumberWords.Multipliers,
        };
        string word = WordData.WordOf(Array.Find(entries, entry => WordData.NumberOf(entry) == value));
        return kind == NumberWordKind.OrdinalMultiplier ? word + "th" : word;
    }
}

using Parlance.Language;

namespace Parlance.Rules.Numbers;

/// <summary>How exactly a number is written.</summary>
internal static class LastDigit
{
    private const int Thousand = 1000;

    /// <summary>What one of the last digit is worth: 100,000 in <c>2.5 million</c>, 1,000,000 in <c>two million</c>, 1 in <c>2,000</c>.</summary>
    /// <param name="number">The number.</param>
    /// <param name="text">The text that it is written in.</param>
    public static decimal Of(NumberReading number, string text)
    {
        if (number.InWords)
        {
            long unit = 1;
            while (number.IsWhole && number.Value > 0 && number.Value % (unit * Thousand) == 0)
            {
                unit *= Thousand;
            }

            return unit;
        }

        int end = number.Span.Start;
        decimal digit = 1;
        bool isAfterPoint = false;
        for (; end < number.Span.End && (Characters.IsDigit(text[end]) || text[end] is '.' or ','); end++)
        {
            digit /= isAfterPoint && text[end] != ',' ? 10 : 1;
            isAfterPoint |= text[end] == '.';
        }

        return end < number.Span.End && new NumberReader(text.AsSpan(0, end)).TryRead(number.Span.Start, out NumberReading before) && before.Value > 0
            ? digit * number.Value / number.Divisor * before.Divisor / before.Value
            : digit;
    }
}

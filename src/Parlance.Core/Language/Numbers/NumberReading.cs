namespace Parlance.Language;

/// <summary>A number as it is read in a text: <c>two-thirds</c> is 2 over 3.</summary>
/// <param name="Value">The number, or what is above the line of a fraction in lowest terms.</param>
/// <param name="Divisor">What is below the line; 1 for whole numbers.</param>
/// <param name="Kind">Whether it says how many, which one or what part.</param>
/// <param name="Span">Where it is written.</param>
/// <param name="InWords">Whether it is written in words alone: <c>two million</c>, not <c>2 million</c>.</param>
internal readonly record struct NumberReading(long Value, long Divisor, NumberKind Kind, TextRange Span, bool InWords)
{
    /// <summary>Whether it is no fraction.</summary>
    public bool IsWhole => Divisor == 1;

    /// <summary>Whether two are the same number, however they are written.</summary>
    public bool IsSameNumber(NumberReading other) => Value == other.Value && Divisor == other.Divisor;

    /// <summary>A fraction in lowest terms.</summary>
    internal static NumberReading Fraction(long value, long divisor, TextRange span, bool inWords)
    {
        long a = value, b = divisor;
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return a == 0
            ? new NumberReading(0, 1, NumberKind.Fraction, span, inWords)
            : new NumberReading(value / a, divisor / a, NumberKind.Fraction, span, inWords);
    }
}

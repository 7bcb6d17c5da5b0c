using Parlance.Language;

namespace Parlance.Rules.Numbers;

/// <summary>An amount, and another one in brackets behind it that is to be the same: one in words, one in figures.</summary>
/// <param name="First">The amount before the bracket.</param>
/// <param name="Second">The amount in the bracket.</param>
/// <param name="Range">From the first amount to the closing bracket.</param>
/// <param name="Open">Where the bracket opens.</param>
internal readonly record struct AmountPair(Amount First, Amount Second, TextRange Range, int Open)
{
    /// <summary>The amount in words.</summary>
    public Amount Words => First.Number.InWords ? First : Second;

    /// <summary>The amount in figures.</summary>
    public Amount Figures => First.Number.InWords ? Second : First;

    /// <summary><c>one half (50%)</c>: a part in words, and a share in figures.</summary>
    public bool IsPartAndShare => Words.IsBare && !Words.Number.IsWhole && Words.Number.Value < Words.Number.Divisor && Figures.IsShare;
}

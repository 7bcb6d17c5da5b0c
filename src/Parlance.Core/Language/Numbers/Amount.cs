namespace Parlance.Language;

/// <summary>A number with what is written as a part of it: <c>USD 1,000,000</c>, <c>fifty per cent</c>, <c>thirty</c>.</summary>
/// <param name="Number">The number: 50 for <c>50%</c>.</param>
/// <param name="Currency">The currency, <c>dollar</c> for <c>USD</c>, <c>$</c> and <c>dollars</c>; empty where none is written.</param>
/// <param name="IsShare">Whether it is so many in a hundred.</param>
/// <param name="Span">Where it is written, currency and per cent included.</param>
internal readonly record struct Amount(NumberReading Number, string Currency, bool IsShare, TextRange Span)
{
    /// <summary>Whether it is a number and nothing else.</summary>
    public bool IsBare => Currency.Length == 0 && !IsShare;
}

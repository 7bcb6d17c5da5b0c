using Parlance.Dates;
using Parlance.Language;

namespace Parlance.Rules.Numbers;

/// <summary>A clause that states a fact: <em>the notice period is at least 30 days</em>.</summary>
/// <param name="Name">The concept of the facts with this name.</param>
/// <param name="Clause">From the name to the value, or the other way.</param>
/// <param name="Value">The value as it is written, with currency, per cent or multiplier, without a unit.</param>
internal readonly record struct FactStatement(int Name, TextRange Clause, TextRange Value)
{
    /// <summary>The number; nothing where a date is stated.</summary>
    public Measure Measure { get; init; }

    /// <summary>How the number is meant.</summary>
    public NumberBound Bound { get; init; }

    /// <summary>The noun behind a number without a unit; empty where none stands there.</summary>
    public string Noun { get; init; } = "";

    /// <summary>The date; null where a number is stated.</summary>
    public DateMention? Date { get; init; }
}

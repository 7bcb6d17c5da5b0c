using System.Globalization;
using Parlance.Dates;
using Parlance.Language;

namespace Parlance.Vocabularies;

/// <summary>
/// A number or a date that the model declares under a name: <em>participants of the summit</em>, 46 states, as of 21 May 2014.
/// Compared by value.
/// </summary>
/// <param name="Names">The names by which prose speaks of it.</param>
/// <param name="Value">The number with a point and without groups, or the date as EDTF.</param>
internal sealed record Fact(Concept Names, string Value)
{
    private Unit? _unit;
    private bool _isUnitRead;

    /// <summary>What it is counted in: <c>states</c>, <c>days</c>, <c>EUR</c>, <c>%</c>; empty where nothing is said.</summary>
    public string Counted { get; init; } = "";

    /// <summary>When it is true; null for always.</summary>
    public WrittenDate? AsOf { get; init; }

    /// <summary>The name of the item that it is a fact of; null for one that stands alone.</summary>
    public string? Item { get; init; }

    /// <summary>The number; null for a date.</summary>
    public decimal? Number => decimal.TryParse(Value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, NumberFormatInfo.InvariantInfo, out decimal number) && !IsDate ? number : null;

    /// <summary>Whether it is a date and no number.</summary>
    public bool IsDate { get; init; }

    /// <summary>The date; null for a number.</summary>
    public WrittenDate? Date => IsDate ? new WrittenDate(Value) : null;

    /// <summary>Whether it is so many in a hundred.</summary>
    public bool IsShare => Counted is "%" or "per cent" or "percent";

    /// <summary>The currency, as <see cref="Amount.Currency"/> has it; empty where it is none.</summary>
    public string Currency => Counted.Length == 0 ? "" : AmountReader.CurrencyOf(Counted);

    /// <summary>The unit of measure; null where it is none.</summary>
    public Unit? Unit
    {
        get
        {
            if (!_isUnitRead)
            {
                (_unit, _isUnitRead) = (Language.Unit.Find(Counted), true);
            }

            return _unit;
        }
    }

    /// <summary>The value for a message: <c>46 states</c>.</summary>
    public string Written => Counted.Length == 0 ? Value : IsShare ? Value + "%" : Value + " " + Counted;

    /// <inheritdoc/>
    public bool Equals(Fact? other) => ReferenceEquals(this, other) || (other is not null
        && Value == other.Value && IsDate == other.IsDate && Counted == other.Counted && Item == other.Item && Equals(AsOf, other.AsOf) && Names.Equals(other.Names));

    /// <inheritdoc/>
    public override int GetHashCode() => ValueHash.Add(ValueHash.Add(Names.GetHashCode(), Value), Counted);
}

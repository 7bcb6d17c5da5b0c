namespace Parlance.Language;

/// <summary>What a number says.</summary>
internal enum NumberKind : byte
{
    /// <summary>How many: <c>thirty</c>, <c>30</c>, <c>2.5 million</c>, <c>both</c>.</summary>
    Cardinal,

    /// <summary>Which one in a row: <c>thirtieth</c>, <c>30th</c>.</summary>
    Ordinal,

    /// <summary>A part, or a number with one: <c>two-thirds</c>, <c>2/3</c>, <c>two and a half</c>, <c>2.5</c>.</summary>
    Fraction,
}

namespace Parlance.Language;

/// <summary>What one word does in a number.</summary>
internal enum NumberWordKind : byte
{
    /// <summary>None: it is no word of numbers.</summary>
    None,

    /// <summary>zero to nineteen, twenty to ninety.</summary>
    Cardinal,

    /// <summary>first to nineteenth, twentieth to ninetieth.</summary>
    Ordinal,

    /// <summary>hundred, thousand, million ...: as often as the number before says.</summary>
    Multiplier,

    /// <summary>hundredth, thousandth ....</summary>
    OrdinalMultiplier,

    /// <summary>half, quarter: by how many make one.</summary>
    Part,

    /// <summary>halves, thirds, hundredths ...: by how many make one.</summary>
    Parts,

    /// <summary>dozen, score.</summary>
    Group,

    /// <summary>both, pair.</summary>
    Pair,
}

/// <summary>What one word means in a number.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Value">Its value: 20 for <c>twenty</c> and <c>twentieth</c>, 3 for <c>thirds</c>.</param>
internal readonly record struct NumberWord(NumberWordKind Kind, long Value);

namespace Parlance.Language;

/// <summary>A family of quotation marks.</summary>
internal enum QuotationStyle : byte
{
    /// <summary><c>"</c></summary>
    StraightDouble,

    /// <summary>Curly double marks, and the low opening one.</summary>
    CurlyDouble,

    /// <summary><c>'</c></summary>
    StraightSingle,

    /// <summary>Curly single marks, and the low opening one.</summary>
    CurlySingle,

    /// <summary>Angle marks, double and single.</summary>
    Guillemets,
}

/// <summary>What a mark does.</summary>
internal enum QuotationRole : byte
{
    /// <summary>Opens a quotation.</summary>
    Opening,

    /// <summary>Closes a quotation.</summary>
    Closing,

    /// <summary>Opens a further paragraph of a quotation that is still open.</summary>
    Continuing,

    /// <summary>An apostrophe: for left-out letters, a possessive, or for no reason that could be found.</summary>
    Apostrophe,

    /// <summary>A unit: feet, inches, minutes or seconds.</summary>
    Unit,

    /// <summary>Opens or closes a quotation that has no other end.</summary>
    Unbalanced,
}

/// <summary>A quotation mark or apostrophe of a text.</summary>
/// <param name="Offset">Where it is.</param>
/// <param name="Style">Its family.</param>
/// <param name="Role">What it does.</param>
internal readonly record struct QuotationMark(int Offset, QuotationStyle Style, QuotationRole Role)
{
    /// <summary>Whether it is straight, where there is a curly mark to write.</summary>
    public bool IsStraight => Style is QuotationStyle.StraightDouble or QuotationStyle.StraightSingle;
}

/// <summary>A quoted stretch.</summary>
/// <param name="Open">Where the opening mark is.</param>
/// <param name="Close">Where the closing mark is.</param>
/// <param name="Style">The family of its marks.</param>
/// <param name="Depth">How many quotations it lies in: 0 for one that lies in none.</param>
internal readonly record struct QuotedSpan(int Open, int Close, QuotationStyle Style, int Depth)
{
    /// <summary>What is between the marks.</summary>
    public TextRange Inside => TextRange.FromBounds(Open + 1, Close);

    /// <summary>What is between the marks, and the marks.</summary>
    public TextRange Whole => TextRange.FromBounds(Open, Close + 1);
}

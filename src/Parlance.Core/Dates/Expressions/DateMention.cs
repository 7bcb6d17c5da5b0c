namespace Parlance.Dates;

/// <summary>What a mention says.</summary>
internal enum DateMentionKind : byte
{
    /// <summary>One date.</summary>
    Date,

    /// <summary>From one date to another: <c>20-21 May 2014</c>, <c>between 1996 and 1998</c>.</summary>
    Range,

    /// <summary>Both of two dates, not all between: <c>20 and 28 May 2014</c>.</summary>
    Pair,

    /// <summary>One of two dates: <c>May or June 1999</c>.</summary>
    Either,
}

/// <summary>A date or a range of dates found in a text.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="First">The date, or the first of the two.</param>
/// <param name="Last">The last of the two; the date again where there is only one.</param>
/// <param name="Value">The value. Of an ambiguous numeric date it covers both readings, so that nothing certain follows from it.</param>
internal sealed record DateMention(DateMentionKind Kind, DatePhrase First, DatePhrase Last, EdtfDate Value)
{
    /// <summary>
    /// Exactly the date expression, as offsets into the text: weekday, ordinal and the words inside a range included; a
    /// leading article or preposition (<c>the</c>, <c>in</c>, <c>from</c>, <c>between</c>) and the final full stop left out.
    /// </summary>
    public TextRange Span => TextRange.FromBounds(Math.Min(First.Start, Last.Start), Math.Max(First.End, Last.End));

    /// <summary>
    /// The value as canonical EDTF: <c>2007-09-07</c>, <c>2014-05-20/2014-05-21</c>, <c>1997-03~</c>, <c>199X</c>,
    /// <c>XXXX-09-07</c>, <c>[2007-07-09,2007-09-07]</c>.
    /// </summary>
    public string Edtf => Value.Kind switch
    {
        EdtfKind.OneOf => "[" + Value.Start + "," + Value.End + "]",
        EdtfKind.AllOf => "{" + Value.Start + "," + Value.End + "}",
        _ => Value.ToString(),
    };

    /// <summary>Whether the year is stated.</summary>
    public bool HasYear => First.Year != 0;

    /// <summary>Whether this is a numeric date with two readings that nothing decides.</summary>
    public bool IsAmbiguous => First.IsAmbiguous || Last.IsAmbiguous;

    /// <summary>Whether the value is about right only: <c>early March 1997</c>, <c>circa 1850</c>.</summary>
    public bool IsApproximate => Value.IsApproximate;

    /// <summary>How exactly the date is stated; <see cref="DatePrecision.Unknown"/> without a year.</summary>
    public DatePrecision Precision => Value.Precision;
}

namespace Parlance.Model;

/// <summary>The C# type that a date is kept in.</summary>
internal enum SlotType
{
    /// <summary>A string: any EDTF expression.</summary>
    String,

    /// <summary><c>System.DateOnly</c>: a day.</summary>
    DateOnly,

    /// <summary><c>System.DateTime</c>: a day, at midnight.</summary>
    DateTime,

    /// <summary><c>System.DateTimeOffset</c>: a day, at midnight UTC.</summary>
    DateTimeOffset,

    /// <summary>An integer: a year.</summary>
    Year,

    /// <summary><c>NodaTime.LocalDate</c>: a day.</summary>
    LocalDate,

    /// <summary><c>NodaTime.YearMonth</c>: a month.</summary>
    YearMonth,
}

/// <summary>
/// Where a missing value would be written and in which form. The compiler side works it out, since it knows named and
/// optional arguments, initialisers and what is in scope; filling it in is then a matter of text.
/// </summary>
/// <param name="Span">What is replaced; empty where the value is inserted.</param>
/// <param name="Before">What is written before the value (<c>, Date: </c>).</param>
/// <param name="After">What is written after it.</param>
/// <param name="Type">The form of the value.</param>
/// <param name="TypeName">The type's name as it may be written at this place.</param>
internal sealed record ValueSlot(SourceSpan Span, string Before, string After, SlotType Type, string TypeName)
{
    /// <summary>The arguments of the value after the day, mostly a time of day; null where there is no value yet.</summary>
    public string? AfterDay { get; init; }

    /// <summary>Whether the present value says more than a day, in a way that a new value could not keep.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>The edit that writes a text into the slot; null unless the slot holds strings.</summary>
    /// <param name="value">The text.</param>
    public SourceEdit? Write(string value) =>
        Type == SlotType.String && new LiteralStyle(LiteralKind.Regular).Encode(value) is { } literal
            ? Expression($"\"{literal}\"")
            : null;

    /// <summary>The edit that writes a date; null where the type would have to invent what the date does not say.</summary>
    /// <param name="edtf">The date as EDTF, for a string.</param>
    /// <param name="year">The year.</param>
    /// <param name="month">The month, 1 to 12, when known.</param>
    /// <param name="day">The day of the month, when known.</param>
    public SourceEdit? Write(string edtf, int year, int? month, int? day)
    {
        if (IsReadOnly)
        {
            return null;
        }

        switch (Type)
        {
            case SlotType.String:
                return Write(edtf);
            case SlotType.Year:
                return Expression(Number(year));
            case SlotType.YearMonth:
                return month is { } only ? Expression($"new {TypeName}({Number(year)}, {Number(only)})") : null;
            default:
                return month is { } m && day is { } d && year is >= 1 and <= 9999
                    ? Expression($"new {TypeName}({Number(year)}, {Number(m)}, {Number(d)}{AfterDay ?? Midnight})")
                    : null;
        }
    }

    private string Midnight => Type == SlotType.DateTimeOffset ? $", 0, 0, 0, {TypeName.Replace("DateTimeOffset", "TimeSpan")}.Zero" : "";

    private SourceEdit Expression(string code) => new(Span, Before + code + After);

    private static string Number(int value) => value.ToString(System.Globalization.NumberFormatInfo.InvariantInfo);
}

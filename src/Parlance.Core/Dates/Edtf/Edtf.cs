namespace Parlance.Dates;

/// <summary>
/// The Extended Date/Time Format of the Library of Congress (4 February 2019): levels 0 and 1; of level 2 sets, qualified
/// components and unspecified digits with their bounds, and the rest as valid without bounds.
/// </summary>
internal static class Edtf
{
    /// <summary>The character of an unspecified digit.</summary>
    public const char Unspecified = 'X';

    /// <summary>The text of a date that is explicitly unknown.</summary>
    public const string Unknown = "XXXX";

    /// <summary>The text of a day of which nothing is known.</summary>
    public const string UnknownDay = "XXXX-XX-XX";

    internal const int FirstSubYear = 21;
    internal const int Winter = 24;
    internal const int LastSubYear = 41;

    /// <summary>Reads an EDTF string. Never throws; allocates nothing; one pass over the text.</summary>
    /// <param name="text">The whole string; nothing may be before or after the date, not even a space.</param>
    /// <param name="value">The date, if the string is one. An interval that ends before it starts is one: see <see cref="EdtfDate.EndsBeforeStart"/>.</param>
    /// <param name="error">What is wrong and where, if not.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out EdtfDate value, out EdtfError error)
    {
        var reader = new EdtfReader(text);
        bool read = reader.TryRead(out value);
        error = reader.Error;
        return read;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out EdtfDate, out EdtfError)"/>
    public static bool TryParse(string? text, out EdtfDate value, out EdtfError error) => TryParse(text.AsSpan(), out value, out error);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out EdtfDate, out EdtfError)"/>
    public static bool TryParse(string? text, out EdtfDate value) => TryParse(text.AsSpan(), out value, out _);

    /// <summary>Whether a string is EDTF.</summary>
    public static bool IsValid(ReadOnlySpan<char> text) => TryParse(text, out _, out _);
}

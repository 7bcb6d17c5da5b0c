namespace Parlance.Language;

/// <summary>
/// <c>ECLI:EU:C:2014:317</c>: country or organisation, court, year, number (Council conclusions inviting the introduction of the
/// European Case Law Identifier, 2011/C 127/01, annex, paragraph 1).
/// </summary>
internal static class Ecli
{
    private const int MostLength = 80;

    /// <summary>Reads what begins at an offset: the offset after it, or 0.</summary>
    public static int Read(CitationCursor text, int start, List<Citation> found)
    {
        const string Label = "ECLI:";
        if (!text.Has(start, Label) || !CitationCursor.IsAsciiLetter(text[start + Label.Length]))
        {
            return 0;
        }

        int end = start + Label.Length;
        while (end - start <= MostLength && (CitationCursor.IsLetterOrDigit(text[end]) || text[end] is ':' or '.'))
        {
            end++;
        }

        while (text[end - 1] is ':' or '.')
        {
            end--;
        }

        string[] parts = text.Cut(start, end).Split(':');
        bool isPattern = text[end] is '[' or '<' or '{' or '*' or '\u2026' || (text[end] == ':' && !char.IsWhiteSpace(text[end + 1])) || (parts.Length > 3 && !HasDigit(parts[3]));
        if (isPattern || end - start > MostLength)
        {
            return 0;
        }

        string? fault = FaultOf(parts);
        found.Add(new Citation(CitationScheme.Ecli, TextRange.FromBounds(start, end), fault is null ? text.Cut(start, end).ToUpperInvariant() : "")
        {
            Fault = fault,
            Time = fault is null ? CitationTime.Year : CitationTime.None,
            Year = fault is null ? CitationCursor.ValueOf(parts[3]) : 0,
        });
        return end;
    }

    private static string? FaultOf(string[] parts) =>
        parts.Length != 5 ? "an ECLI has five parts: ECLI, country, court, year, number"
        : parts[1].Length != 2 || HasDigit(parts[1]) ? "the country has two letters"
        : parts[2].Length is < 1 or > 7 || !CitationCursor.IsAsciiLetter(parts[2][0]) ? "the court has one to seven letters and digits, a letter first"
        : parts[3].Length != 4 || !parts[3].All(CitationCursor.IsDigit) ? "the year has four digits"
        : parts[4].Length is < 1 or > 25 ? "the number has at most 25 letters, digits and full stops"
        : null;

    private static bool HasDigit(string part) => part.Any(CitationCursor.IsDigit);
}

namespace Parlance.Language;

/// <summary>
/// <c>ISO 8601-1:2019</c>, <c>ISO/IEC TS 27008</c>: publisher, kind, number, part and year of the edition (ISO/IEC Directives, part 2,
/// clause 10.1; the ISO was founded in 1947).
/// </summary>
internal static class IsoStandard
{
    private const int FirstYear = 1947;

    private const int LastYear = 2099;

    private static readonly string[] s_publishers = ["ISO", "IEC"];

    private static readonly string[] s_kinds = ["IEC", "IEEE", "ASTM", "TS", "TR", "PAS", "IWA", "DIS", "FDIS", "Guide", "GUIDE"];

    /// <summary>Reads what begins at an offset: the offset after it, or 0.</summary>
    public static int Read(CitationCursor text, int start, List<Citation> found)
    {
        int i = text.Skip(start, s_publishers);
        bool isIso = text.Has(start, "ISO");
        i = i == start && isIso && CitationCursor.IsDigit(text[start + 3]) ? start + 3 : i;
        if (i == start)
        {
            return 0;
        }

        for (int kind; (kind = text.Skip(text[i] is '/' or ' ' or '\u00A0' ? i + 1 : i, s_kinds)) > i + 1;)
        {
            i = kind;
        }

        int number = text[i] == '-' ? i + 1 : text.SkipSpaces(i);
        int end = text.EndOfDigits(number, 6);
        if (end == number || end - number > 6)
        {
            return 0;
        }

        while (text[end] == '-' && text.EndOfDigits(end + 1, 4) is var part && part > end + 1 && part - end <= 5)
        {
            end = part;
        }

        int year = text.EndOfDigits(end + 1, 5);
        int digits = text[end] == ':' ? year - end - 1 : 0;
        bool isYear = digits is >= 3 and <= 5 && !CitationCursor.IsLetterOrDigit(text[year]) && text[year] != ':' && !(text[year] == '.' && CitationCursor.IsDigit(text[year + 1]));
        string edition = isYear ? text.Cut(end, year) : "";
        bool isPossible = !isYear || (digits == 4 && text.TryNumber(end + 1, 4, out int value, out _) && value is >= FirstYear and <= LastYear);
        found.Add(new Citation(CitationScheme.Iso, TextRange.FromBounds(start, isYear ? year : end), "ISO " + text.Cut(number, end) + edition)
        {
            Fault = isIso && !isPossible ? "the year of an edition has four digits and is 1947 or later" : null,
        });
        return isYear ? year : end;
    }
}

namespace Parlance.Language;

/// <summary><c>81 FR 83446</c>, <c>81 Fed. Reg. 83,446</c>: volume and page (1 CFR 8.9). Volume 1 is that of 1936, each year has one.</summary>
internal static class FederalRegister
{
    private const int YearBefore = 1935;

    private static readonly string[] s_register = ["FR", "Fed. Reg.", "Fed.Reg.", "F.R."];

    /// <summary>Reads what begins with the digits of a volume at an offset: the offset after it, or 0.</summary>
    public static int Read(CitationCursor text, int start, List<Citation> found)
    {
        if (!text.TryNumber(start, 3, out int volume, out int digits) || text.SkipSpaces(digits) is var register && (register == digits || text.Skip(register, s_register) == register))
        {
            return 0;
        }

        int past = text.Skip(register, s_register), page = text.SkipSpaces(past), end = text.EndOfDigits(page, 6);
        bool isPage = end > page && page > past && end - page <= 6;
        if (isPage && text[end] == ',' && text.EndOfDigits(end + 1, 3) == end + 4)
        {
            end += 4;
        }

        if (!isPage || volume == 0 || CitationCursor.IsLetterOrDigit(text[end]))
        {
            return 0;
        }

        found.Add(new Citation(CitationScheme.FederalRegister, TextRange.FromBounds(start, end), $"FR {volume} {text.Cut(page, end).Replace(",", "")}")
        {
            Time = CitationTime.Year,
            Year = YearBefore + volume,
        });
        return end;
    }
}

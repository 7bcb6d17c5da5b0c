namespace Parlance.Language;

/// <summary><c>44 U.S.C. § 3542</c>, <c>42 USC 405(r)</c>: title and section (1 CFR 8.9; Office of the Law Revision Counsel).</summary>
internal static class UsCodeSection
{
    private static readonly string[] s_code = ["U.S.C.", "U. S. C.", "USC"];

    private static readonly string[] s_parts = ["sections", "section", "sec.", "\u00A7\u00A7", "\u00A7"];

    /// <summary>Reads what begins with the digits of a title at an offset: the offset after it, or 0.</summary>
    public static int Read(CitationCursor text, int start, List<Citation> found)
    {
        if (!text.TryNumber(start, 2, out int title, out int digits) || text.SkipSpaces(digits) is var code && (code == digits || text.Skip(code, s_code) == code))
        {
            return 0;
        }

        int past = text.Skip(code, s_code);
        int section = text.SkipSpaces(text.Skip(text.SkipSpaces(past), s_parts));
        int end = text.EndOfDigits(section, 5);
        while (end > section && text[end] is >= 'a' and <= 'z' && end - section < 8)
        {
            end++;
        }

        if (end == section || section == past)
        {
            return 0;
        }

        found.Add(new Citation(CitationScheme.UsCode, TextRange.FromBounds(start, end), $"USC {title} {text.Cut(section, end)}"));
        return end;
    }
}

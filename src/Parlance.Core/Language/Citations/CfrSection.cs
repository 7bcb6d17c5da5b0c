namespace Parlance.Language;

/// <summary><c>45 CFR 164.512(a)</c>, <c>49 C.F.R. part 40</c>: title, part, section (1 CFR 8.9; 1 CFR 5.9, fifty titles).</summary>
internal static class CfrSection
{
    private const int LastTitle = 50;

    private static readonly string[] s_code = ["CFR", "C.F.R.", "C. F. R."];

    private static readonly string[] s_parts = ["parts", "Parts", "part", "Part", "pt.", "sections", "section", "\u00A7\u00A7", "\u00A7"];

    /// <summary>Reads what begins with the digits of a title at an offset: the offset after it, or 0.</summary>
    public static int Read(CitationCursor text, int start, List<Citation> found)
    {
        if (!text.TryNumber(start, 3, out int title, out int digits) || text.SkipSpaces(digits) is var code && (code == digits || text.Skip(code, s_code) == code))
        {
            return 0;
        }

        int past = text.Skip(code, s_code);
        int part = text.SkipSpaces(text.Skip(text.SkipSpaces(past), s_parts));
        int end = text.EndOfDigits(part, 5);
        if (end == part || part == past || end - part > 5)
        {
            return 0;
        }

        if (text[end] == '.' && text.EndOfDigits(end + 1, 5) is var section && section > end + 1)
        {
            end = section;
        }

        bool isTitle = title is >= 1 and <= LastTitle;
        found.Add(new Citation(CitationScheme.Cfr, TextRange.FromBounds(start, end), isTitle ? $"CFR {title} {text.Cut(part, end)}" : "")
        {
            Fault = isTitle ? null : "the Code of Federal Regulations has fifty titles",
        });
        return end;
    }
}

namespace Parlance.Language;

/// <summary><c>doi:10.1000/182</c>, <c>https://doi.org/10.1000/182</c>: the directory 10, a registrant, a slash, a name (ISO 26324:2022, clause 4; DOI Handbook, section 2.2).</summary>
internal static class Doi
{
    private const int MostLength = 400;

    private static readonly string[] s_labels = ["doi", "DOI", "Doi"];

    /// <summary>Reads what begins with a label at an offset: the offset after it, or 0.</summary>
    public static int Read(CitationCursor text, int start, List<Citation> found)
    {
        int label = text.Skip(start, s_labels);
        if (label == start)
        {
            return 0;
        }

        int i = text[label] == ':' ? text.SkipSpaces(label + 1) : text.SkipSpaces(label);
        bool isSure = text[label] == ':' || (text.Has(i, "10.") && text.EndOfDigits(i + 3, 4) > i + 6);
        int end = i;
        while (end - i <= MostLength && text[end] is > ' ' and not ('<' or '>' or '"' or '\u00A0' or '\u201D' or ']' or '}' or '\uFFFC'))
        {
            end++;
        }

        while (end > i && text[end - 1] is '.' or ',' or ';' or ':' or ')' or '\'' or '*' or '_')
        {
            end--;
        }

        if (!isSure || end - i < 4 || !CitationCursor.IsDigit(text[i]) || text[i + 1] is '\0' or '-' or '/')
        {
            return 0;
        }

        found.Add(Make(text.Cut(i, end), TextRange.FromBounds(i, end)));
        return end;
    }

    /// <summary>What an identifier without its label is.</summary>
    public static Citation Make(string doi, TextRange range)
    {
        int slash = doi.IndexOf('/');
        string prefix = slash > 0 ? doi.Substring(0, slash) : doi;
        bool isDoi = slash > 0 && slash + 1 < doi.Length && prefix.StartsWith("10.", StringComparison.Ordinal)
            && prefix.Length >= 7 && prefix.Skip(3).All(static c => CitationCursor.IsDigit(c) || c == '.') && CitationCursor.IsDigit(prefix[prefix.Length - 1]);
        return new Citation(CitationScheme.Doi, range, isDoi ? "DOI " + doi.ToLowerInvariant() : "")
        {
            Fault = isDoi ? null : "it is 10., a registrant of four digits or more, a slash and a name",
        };
    }
}

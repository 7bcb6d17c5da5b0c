namespace Parlance.Language;

/// <summary><c>ISSN 0378-5955</c> (ISO 3297:2020, clause 5 and annex A).</summary>
internal static class Issn
{
    private static readonly string[] s_labels = ["ISSN-L", "ISSN", "eISSN", "issn"];

    /// <summary>Reads what begins with a label at an offset: the offset after it, or 0.</summary>
    public static int Read(CitationCursor text, int start, List<Citation> found)
    {
        int label = text.Skip(start, s_labels);
        if (label == start)
        {
            return 0;
        }

        int i = text.SkipSpaces(label);
        return ReadBare(text, text[i] is ':' or '=' ? text.SkipSpaces(i + 1) : i, found);
    }

    /// <summary>Reads one without a label.</summary>
    public static int ReadBare(CitationCursor text, int start, List<Citation> found)
    {
        int end = start, digits = 0;
        bool hasHyphen = false;
        while (end - start <= 12 && (CitationCursor.IsDigit(text[end]) || text[end] is 'X' or 'x' || (!hasHyphen && digits > 0 && text[end] is '-' or '\u2010' or '\u2011' or '\u2013')))
        {
            bool isDigit = CitationCursor.IsLetterOrDigit(text[end]);
            digits += isDigit ? 1 : 0;
            hasHyphen |= !isDigit;
            end++;
        }

        if (digits is < 6 or > 10 || CitationCursor.IsLetterOrDigit(text[end]) || (text[end] == '-' && CitationCursor.IsDigit(text[end + 1])))
        {
            return 0;
        }

        string plain = new(text.Cut(start, end).Where(CitationCursor.IsLetterOrDigit).ToArray());
        string? fault = plain.Length != 8 || plain.IndexOf('X') is >= 0 and < 7 ? "it has eight digits"
            : CheckDigits.FitModulo11(plain) ? null
            : "its check digit does not fit";
        found.Add(new Citation(CitationScheme.Issn, TextRange.FromBounds(start, end), fault is null ? "ISSN " + plain.ToUpperInvariant() : "") { Fault = fault });
        return end;
    }
}

namespace Parlance.Language;

/// <summary><c>0000-0002-1825-0097</c> behind a label or in its address (ORCID, "Structure of the ORCID identifier"; ISO 27729).</summary>
internal static class Orcid
{
    private static readonly string[] s_labels = ["ORCID", "ORCiD", "Orcid", "orcid"];

    private static readonly string[] s_kinds = ["iDs", "iD", "ID", "id"];

    /// <summary>Reads what begins with a label at an offset: the offset after it, or 0.</summary>
    public static int Read(CitationCursor text, int start, List<Citation> found)
    {
        int label = text.Skip(start, s_labels);
        if (label == start)
        {
            return 0;
        }

        int i = text.SkipSpaces(text.Skip(text.SkipSpaces(label), s_kinds));
        i = text[i] is ':' or '=' ? text.SkipSpaces(i + 1) : i;
        return EndOf(text, i) is var end and > 0 ? Add(text.Cut(i, end), TextRange.FromBounds(i, end), found) : 0;
    }

    /// <summary>Adds what an identifier is, whatever range it is shown at.</summary>
    public static int Add(string orcid, TextRange range, List<Citation> found)
    {
        string plain = new(orcid.Where(static c => c != '-').ToArray());
        bool isWhole = plain.Length == 16 && plain.IndexOf('X') is < 0 or 15 && orcid.Length is 16 or 19;
        string? fault = !isWhole ? "it has four groups of four digits" : CheckDigits.FitModulo11Pure(plain) ? null : "its check digit does not fit";
        found.Add(new Citation(CitationScheme.Orcid, range, fault is null ? "ORCID " + plain : "") { Fault = fault });
        return range.End;
    }

    /// <summary>Where digits and hyphens end that may be one: twelve or more; 0 where they are not.</summary>
    public static int EndOf(CitationCursor text, int start)
    {
        int end = start, digits = 0;
        while (end - start <= 24 && (CitationCursor.IsDigit(text[end]) || text[end] == 'X' || (text[end] == '-' && CitationCursor.IsDigit(text[end + 1]))))
        {
            digits += text[end] == '-' ? 0 : 1;
            end++;
        }

        return digits is >= 12 and <= 20 && !CitationCursor.IsLetterOrDigit(text[end]) ? end : 0;
    }
}

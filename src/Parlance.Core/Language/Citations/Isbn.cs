namespace Parlance.Language;

/// <summary><c>ISBN 978-3-16-148410-0</c>, <c>ISBN 0-306-40615-2</c> (ISO 2108:2017, clauses 4 and 5, annex C).</summary>
internal static class Isbn
{
    private const int MostLength = 20;

    /// <summary>Fewer digits are none of a book: <c>ISBN 13</c>.</summary>
    private const int FewestDigits = 8;

    private static readonly string[] s_labels = ["ISBN", "ISBNs", "isbn"];

    private static readonly string[] s_kinds = ["-13", "-10", "13:", "10:", "(13)", "(10)"];

    /// <summary>Reads what begins with a label at an offset: the offset after it, or 0.</summary>
    public static int Read(CitationCursor text, int start, List<Citation> found)
    {
        int label = text.Skip(start, s_labels);
        if (label == start)
        {
            return 0;
        }

        int i = text.SkipSpaces(text.Skip(text.SkipSpaces(label), s_kinds));
        return ReadBare(text, text[i] is ':' or '=' ? text.SkipSpaces(i + 1) : i, found);
    }

    /// <summary>Reads one without a label.</summary>
    public static int ReadBare(CitationCursor text, int start, List<Citation> found)
    {
        int end = start, digits = 0, groups = 1;
        char joint = '\0';
        while (end - start <= MostLength)
        {
            char c = text[end];
            if (CitationCursor.IsDigit(c) || (c is 'X' or 'x' && digits == 9))
            {
                digits++;
            }
            else if (c is '-' or ' ' or '\u2010' or '\u2011' or '\u2013' or '\u00A0' && (joint == '\0' || joint == c) && digits > 0 && (CitationCursor.IsDigit(text[end + 1]) || (text[end + 1] == 'X' && digits == 9)))
            {
                joint = c;
                groups++;
            }
            else
            {
                break;
            }

            end++;
        }

        bool isSpaced = joint is ' ' or '\u00A0';
        bool isWhole = !isSpaced || (digits == 13 && groups == 5) || (digits == 10 && groups == 4);
        if (digits < FewestDigits || !isWhole || CitationCursor.IsLetterOrDigit(text[end]))
        {
            return 0;
        }

        string plain = new(text.Cut(start, end).Where(static c => CitationCursor.IsDigit(c) || c is 'X' or 'x').ToArray());
        bool isPrefixed = plain.StartsWith("978", StringComparison.Ordinal) || plain.StartsWith("979", StringComparison.Ordinal);
        string? fault = plain.Length is not (10 or 13) ? "it has ten or thirteen digits"
            : plain.Length == 13 && !isPrefixed ? "one of thirteen digits begins with 978 or 979"
            : (plain.Length == 13 ? CheckDigits.FitEan13(plain) : CheckDigits.FitModulo11(plain)) ? null
            : "its check digit does not fit";
        found.Add(new Citation(CitationScheme.Isbn, TextRange.FromBounds(start, end), fault is null ? "ISBN " + KeyOf(plain) : "") { Fault = fault });
        return end;
    }

    /// <summary>The nine digits that one of ten and one of thirteen digits have in common; of those that begin with 979 all.</summary>
    private static string KeyOf(string plain) =>
        plain.Length == 10 ? plain.Substring(0, 9) : plain.StartsWith("978", StringComparison.Ordinal) ? plain.Substring(3, 9) : plain;
}

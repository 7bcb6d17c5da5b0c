namespace Parlance.Language;

/// <summary><c>LEI 5493001KJTIIGC8Y1R12</c>: eighteen letters and digits, two check digits (ISO 17442-1:2020, clause 5).</summary>
internal static class Lei
{
    private const int Length = 20;

    private static readonly string[] s_labels = ["LEI", "(LEI)"];

    private static readonly string[] s_kinds = ["code", "Code", "number"];

    /// <summary>Reads what begins with a label at an offset: the offset after it, or 0.</summary>
    public static int Read(CitationCursor text, int start, List<Citation> found)
    {
        int label = text.Skip(start, s_labels);
        if (label == start)
        {
            return 0;
        }

        int i = text[label] == ')' ? text.SkipSpaces(label + 1) : text.SkipSpaces(label);
        i = text.SkipSpaces(text.Skip(i, s_kinds));
        return ReadBare(text, text[i] is ':' or '=' ? text.SkipSpaces(i + 1) : i, found);
    }

    /// <summary>Reads one without a label.</summary>
    public static int ReadBare(CitationCursor text, int start, List<Citation> found)
    {
        int end = start, digits = 0;
        while (end - start <= Length + 2 && text[end] is (>= 'A' and <= 'Z') or (>= '0' and <= '9'))
        {
            digits += CitationCursor.IsDigit(text[end]) ? 1 : 0;
            end++;
        }

        if (end - start is < Length - 2 or > Length + 2 || digits < 4 || CitationCursor.IsLetterOrDigit(text[end]))
        {
            return 0;
        }

        string lei = text.Cut(start, end);
        string? fault = lei.Length != Length ? "it has twenty letters and digits"
            : CitationCursor.IsDigit(lei[18]) && CitationCursor.IsDigit(lei[19]) && CheckDigits.FitModulo97(lei) ? null
            : "its check digits do not fit";
        found.Add(new Citation(CitationScheme.Lei, TextRange.FromBounds(start, end), fault is null ? "LEI " + lei : "") { Fault = fault });
        return end;
    }
}

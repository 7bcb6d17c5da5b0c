namespace Parlance.Language;

/// <summary>
/// <c>32015L0652</c>: sector, year, kind, number (Publications Office, "CELEX numbers: how they are composed"). A consolidated text
/// has sector 0 and the day at its end: <c>02016R0679-20160504</c>.
/// </summary>
internal static class Celex
{
    private const int MostLength = 32;

    private static readonly string[] s_labels = ["CELEX", "Celex"];

    private static readonly string[] s_words = ["number", "No", "no.", "No."];

    /// <summary>Reads what begins with a label at an offset: the offset after it, or 0.</summary>
    public static int Read(CitationCursor text, int start, List<Citation> found)
    {
        int label = text.Skip(start, s_labels);
        if (label == start)
        {
            return 0;
        }

        int i = text.SkipSpaces(label);
        i = text.SkipSpaces(text.Skip(i, s_words));
        i = text[i] == ':' ? text.SkipSpaces(i + 1) : i;
        return ReadBare(text, i, found);
    }

    /// <summary>Reads one without a label.</summary>
    public static int ReadBare(CitationCursor text, int start, List<Citation> found)
    {
        int end = start, digits = 0;
        while (end - start <= MostLength && (CitationCursor.IsLetterOrDigit(text[end]) || text[end] is '(' or ')' or '_' || (text[end] == '-' && CitationCursor.IsDigit(text[end + 1]))))
        {
            digits += CitationCursor.IsDigit(text[end]) ? 1 : 0;
            end++;
        }

        while (end > start && text[end - 1] == ')' && text.Cut(start, end).IndexOf('(') < 0)
        {
            end--;
        }

        if (end - start is < 7 or > MostLength || digits < 5 || digits == end - start || !(CitationCursor.IsDigit(text[start]) || text[start] is 'C' or 'E'))
        {
            return 0;
        }

        int letters = start + 5, number = letters;
        while (text[number] is >= 'A' and <= 'Z')
        {
            number++;
        }

        bool hasYear = text.TryNumberPart(start + 1, 4, out int year) && year is >= 1951 and <= 2099;
        int past = text.EndOfDigits(number, 6);
        int wanted = text[start] is '0' or '3' or '6' ? 4 : 1;
        string? fault = !hasYear ? "the year stands behind the sector and has four digits"
            : number - letters is 0 or > 2 ? "one or two capitals stand behind the year"
            : past - number < wanted || (text[start] == '6' && past - number > 4) || past - number > 5 ? "the number has four digits"
            : null;
        bool isAct = fault is null && text[start] is '0' or '3' && number - letters == 1 && text[letters] is 'R' or 'L' or 'D' && (past == end || text[start] == '0');
        int value = 0;
        _ = isAct && text.TryNumberPart(number, past - number, out value);
        found.Add(new Citation(CitationScheme.Celex, TextRange.FromBounds(start, end), fault is not null ? "" : isAct ? EuAct.KeyOf(text[letters], year, value) : "CELEX " + text.Cut(start, end))
        {
            Fault = fault,
            Time = isAct ? CitationTime.YearOrNext : CitationTime.None,
            Year = isAct ? year : 0,
        });
        return end;
    }
}

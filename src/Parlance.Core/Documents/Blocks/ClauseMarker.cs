namespace Parlance.Documents;

/// <summary>
/// The marker of a paragraph of a statute, which no notation of lists knows: <c>(a) openness;</c>, <c>(iv) honesty</c>,
/// <c>a) thrift</c>, <c>b. order</c>, <c>**(b)** trust</c>, <c>\u2013 order</c>.
/// </summary>
internal static class ClauseMarker
{
    private const int MostSigns = 4;

    /// <summary>Where the words begin behind the marker of a line; 0 where it has none.</summary>
    public static int EndOf(string text, LineSlice line)
    {
        int i = line.Start, stars = 0;
        while (i < line.End && text[i] == '*' && stars < 2)
        {
            i++;
            stars++;
        }

        if (i < line.End && text[i] is '\u2013' or '\u2014' or '\u2022')
        {
            return stars == 0 ? AfterSpace(text, i + 1, line.End) : 0;
        }

        bool isBracketed = i < line.End && text[i] == '(';
        int from = i += isBracketed ? 1 : 0;
        while (i < line.End && i - from < MostSigns && char.IsLetterOrDigit(text[i]))
        {
            i++;
        }

        if (i < line.End && text[i] == '.' && !isBracketed && stars == 0 && ((i - from == 1 && text[from] is >= 'a' and <= 'z') || (i > from && char.IsLower(text[from]) && IsNumeral(text, from, i))))
        {
            return AfterSpace(text, i + 1, line.End);
        }

        if (i == from || i == line.End || text[i] != ')' || !(isBracketed || i - from == 1 || IsNumeral(text, from, i)) || (i - from > 2 && !IsNumeral(text, from, i)))
        {
            return 0;
        }

        i++;
        for (int k = 0; k < stars; k++, i++)
        {
            if (i == line.End || text[i] != '*')
            {
                return 0;
            }
        }

        return AfterSpace(text, i, line.End);
    }

    private static int AfterSpace(string text, int i, int end)
    {
        int start = i;
        while (i < end && text[i] is ' ' or '\t' or '\u00A0')
        {
            i++;
        }

        return i > start && i < end ? i : 0;
    }

    private static bool IsNumeral(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (text[i] is not ('i' or 'v' or 'x' or 'I' or 'V' or 'X' or (>= '0' and <= '9')))
            {
                return false;
            }
        }

        return true;
    }
}

namespace Parlance.Language;

/// <summary>
/// <c>A/RES/52/1</c>, <c>A/52/153</c>, <c>A/RES/2625 (XXV)</c>, <c>S/RES/1373 (2001)</c>, and resolutions in words (Dag Hammarskjöld
/// Library, "United Nations document symbols"). Sessions of the General Assembly have figures from the 31st on, and open in
/// September; the first was in 1946. Special and emergency sessions (<c>A/ES-10/1</c>) do not say their year.
/// </summary>
internal static class UnSymbol
{
    private const int MostSession = 99;

    private static readonly string[] s_words = ["General Assembly resolution", "General Assembly Resolution", "Security Council resolution", "Security Council Resolution"];

    private static readonly string[] s_symbols = ["A/RES/", "A/HRC/RES/", "A/HRC/", "S/RES/", "A/C.1/", "A/C.2/", "A/C.3/", "A/C.4/", "A/C.5/", "A/C.6/", "A/"];

    /// <summary>Reads what begins at an offset: the offset after it, or 0.</summary>
    public static int Read(CitationCursor text, int start, List<Citation> found)
    {
        int words = text.Skip(start, s_words);
        if (words > start)
        {
            int number = text.SkipSpaces(words);
            return number > words ? ReadNumber(text, start, number, text[start] == 'S' ? "S/RES/" : "A/RES/", found) : 0;
        }

        bool isInside = start > 0 && text[start - 1] is '/' or '.' or '-';
        foreach (string symbol in s_symbols)
        {
            if (text.Has(start, symbol) && !isInside)
            {
                return ReadNumber(text, start, start + symbol.Length, symbol, found);
            }
        }

        return 0;
    }

    private static int ReadNumber(CitationCursor text, int start, int number, string symbol, List<Citation> found)
    {
        int end = text.EndOfDigits(number, 4);
        if (end == number || end - number > 4)
        {
            return 0;
        }

        text.TryNumberPart(number, end - number, out int value);
        int bracket = text[end] == '/' ? 0 : EndOfBracket(text, end, out int open) is var close and > 0 && Add(text, start, open, close, symbol, value, found) ? close : 0;
        return text[end] == '/' && symbol != "S/RES/" ? AddOfSession(text, start, end, symbol, value, found) : bracket;
    }

    /// <summary><c>52/1</c>, <c>52/38 J</c>, <c>52/L.12</c>.</summary>
    private static int AddOfSession(CitationCursor text, int start, int slash, string symbol, int session, List<Citation> found)
    {
        int i = slash + 1;
        i = text[i] is >= 'A' and <= 'Z' && text[i + 1] == '.' ? i + 2 : i;
        int end = text.EndOfDigits(i, 4);
        bool isResolution = symbol is "A/RES/" or "A/HRC/RES/";
        if (end == i || end - i > 4 || (isResolution && i > slash + 1) || (text[end] == '/' && CitationCursor.IsDigit(text[end + 1])))
        {
            return 0;
        }

        while (isResolution && text[end] is >= 'A' and <= 'Z')
        {
            end++;
        }

        if (CitationCursor.IsLetterOrDigit(text[end]) || (text[end] is '-' or '.' && CitationCursor.IsLetterOrDigit(text[end + 1])) || session > 999)
        {
            return 0;
        }

        bool isAssembly = !symbol.StartsWith("A/HRC/", StringComparison.Ordinal);
        found.Add(new Citation(CitationScheme.UnSymbol, TextRange.FromBounds(start, end), session is > 0 and <= MostSession ? symbol + session + text.Cut(slash, end) : "")
        {
            Fault = session is > 0 and <= MostSession ? null : "there are no such sessions",
            Time = !isAssembly || session is 0 or > MostSession || (isResolution && session < 31) ? CitationTime.None : isResolution ? CitationTime.Session : CitationTime.SessionOfPaper,
            Year = session,
        });
        return end;
    }

    /// <summary><c>2625 (XXV)</c>, <c>1373 (2001)</c>.</summary>
    private static bool Add(CitationCursor text, int start, int open, int close, string symbol, int number, List<Citation> found)
    {
        string inside = text.Cut(open + 1, close - 1);
        bool isCouncil = symbol == "S/RES/";
        bool isYear = isCouncil && text.TryNumberPart(open + 1, inside.Length, out _) && inside.Length == 4;
        int session = RomanNumeral.Is(inside.AsSpan()) ? RomanNumeral.ValueOf(inside.AsSpan()) : 0;
        bool isSession = symbol == "A/RES/" && session is > 0 and <= 30;
        if (!isYear && !isSession)
        {
            return false;
        }

        int year = isYear ? CitationCursor.ValueOf(inside) : session;
        bool isFaulty = isYear && year is < 1946 or > 2099;
        found.Add(new Citation(CitationScheme.UnSymbol, TextRange.FromBounds(start, close), isFaulty ? "" : isYear ? symbol + number : $"{symbol}{number}({inside})")
        {
            Fault = isFaulty ? "the Security Council met first in 1946" : null,
            Time = isFaulty ? CitationTime.None : isYear ? CitationTime.Year : CitationTime.Session,
            Year = isFaulty ? 0 : year,
        });
        return true;
    }

    private static int EndOfBracket(CitationCursor text, int from, out int open)
    {
        open = text.SkipSpaces(from);
        int end = open + 1;
        while (end - open <= 6 && CitationCursor.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return text[open] == '(' && text[end] == ')' && end > open + 1 ? end + 1 : 0;
    }
}

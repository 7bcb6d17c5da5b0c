namespace Parlance.Language;

/// <summary>
/// <c>Directive (EU) 2015/652</c>, <c>Regulation (EC) No 1049/2001</c>, <c>Directive 95/46/EC</c>, <c>Decision 2008/977/JHA</c>. Since
/// 2015 the year comes first in all acts; before, regulations and acts with <c>No</c> had the number first (Publications Office,
/// "Harmonising the numbering of EU legal acts"; Interinstitutional style guide, section 1.2.2).
/// </summary>
internal static class EuAct
{
    private const int FirstYear = 1952;

    private const int LastYear = 2099;

    /// <summary>The first year in which all acts have the year first.</summary>
    private const int OneNumbering = 2015;

    /// <summary>The first year of acts of the Union; before, they were those of the Community.</summary>
    private const int FirstOfUnion = 2009;

    private static readonly string[] s_kinds = ["Regulation", "Regulations", "Directive", "Directives", "Decision", "Decisions"];

    private static readonly string[] s_treaties = ["EU, Euratom", "EC, Euratom", "Euratom, EC", "EU", "EC", "EEC", "Euratom", "EURATOM", "ECSC", "CFSP", "JHA"];

    private static readonly string[] s_no = ["No.", "no.", "No", "no", "Nr"];

    /// <summary>Reads what begins at an offset, a kind of act or a bracket: the offset after it, or 0.</summary>
    public static int Read(CitationCursor text, int start, List<Citation> found)
    {
        int word = text.Skip(start, s_kinds);
        int open = word > start ? text.SkipSpaces(word) : start;
        int close = text[open] == '(' ? text.Skip(open + 1, s_treaties) : open;
        bool hasTreaty = close > open + 1 && text[close] == ')';
        int no = hasTreaty ? text.SkipSpaces(close + 1) : open;
        int past = text.Skip(no, s_no);
        int first = text.SkipSpaces(past);
        int slash = text.EndOfDigits(first, 5), end = text.EndOfDigits(slash + 1, 5);
        bool isAct = (word > start || hasTreaty) && slash > first && slash - first <= 5 && text[slash] == '/' && end > slash + 1 && end - slash <= 6;
        if (!isAct || CitationCursor.IsLetterOrDigit(text[end]) || (text[end] is '-' or '.' && CitationCursor.IsDigit(text[end + 1])))
        {
            return 0;
        }

        int suffix = text[end] == '/' ? text.Skip(end + 1, s_treaties) : end;
        if (suffix == end + 1)
        {
            return 0;
        }

        char kind = word == start ? '\0' : text[start] == 'R' ? 'R' : text[start + 1] == 'i' ? 'L' : 'D';
        int one = CitationCursor.ValueOf(text.Cut(first, slash)), other = CitationCursor.ValueOf(text.Cut(slash + 1, end));
        int oneYear = YearOf(one, slash - first), otherYear = YearOf(other, end - slash - 1);
        bool isUnion = hasTreaty && text.Has(open, "(EU");
        bool hasNumberFirst = otherYear is > 0 and < OneNumbering && (!isUnion || otherYear >= FirstOfUnion)
            && (kind == 'R' || past > no || oneYear == 0) && (kind != 'L' || past > no) && !(oneYear >= OneNumbering && past == no && isUnion);
        bool isTurned = !hasNumberFirst && (oneYear == 0 ? otherYear > 0 : kind == 'R' && oneYear < OneNumbering && otherYear == 0);
        bool isSure = hasTreaty || suffix > end;
        bool isFaulty = isSure && (isTurned || (oneYear == 0 && otherYear == 0));
        int year = hasNumberFirst ? otherYear : oneYear;
        bool isKnown = !isFaulty && !isTurned && year > 0;
        found.Add(new Citation(CitationScheme.EuAct, TextRange.FromBounds(isFaulty ? open : start, suffix), isKnown && kind != '\0' ? KeyOf(kind, year, hasNumberFirst ? one : other) : "")
        {
            Fault = !isFaulty ? null : isTurned ? "year and number have changed places" : "neither of its numbers is a year",
            Reading = isFaulty && isTurned ? text.Cut(open, no) + (kind == 'R' && oneYear > 0 ? text.Cut(no, first) : "") + text.Cut(slash + 1, end) + "/" + text.Cut(first, slash) + text.Cut(end, suffix) : null,
            Time = !isSure || !isKnown ? CitationTime.None : IsDelegated(text, start) ? CitationTime.YearOrNext : CitationTime.YearOfPrint,
            Year = isKnown ? year : 0,
        });
        return suffix;
    }

    /// <summary>The key of an act by the letter that CELEX has for its kind, its year and its number.</summary>
    public static string KeyOf(char kind, int year, int number) => $"EU {kind} {year} {number}";

    private static bool IsDelegated(CitationCursor text, int start)
    {
        const string Delegated = "Delegated ", Implementing = "Implementing ";
        return (start >= Delegated.Length && text.Has(start - Delegated.Length, Delegated)) || (start >= Implementing.Length && text.Has(start - Implementing.Length, Implementing));
    }

    /// <summary>The year that digits may be: of two until 1998, of four; 0 for none.</summary>
    private static int YearOf(int value, int digits) =>
        digits == 2 && 1900 + value >= FirstYear ? 1900 + value : digits == 4 && value is >= FirstYear and <= LastYear ? value : 0;
}

namespace Parlance.Language;

/// <summary>
/// <c>http://data.europa.eu/eli/dir/2015/652/oj</c>: kind, year, number (Council conclusions on the European Legislation Identifier,
/// 2012/C 325/02; template of the Publications Office). Other countries have templates of their own, which are not judged.
/// </summary>
internal static class Eli
{
    /// <summary>Reads the path of an address of the European Union, behind <c>/eli/</c>.</summary>
    /// <param name="path">The path.</param>
    /// <param name="range">The whole address.</param>
    /// <param name="before">The address up to the path.</param>
    /// <param name="found">Takes what is found.</param>
    public static void Read(string path, TextRange range, string before, List<Citation> found)
    {
        string[] parts = path.Split('/');
        char kind = KindOf(parts[0]);
        if (parts.Length < 3 || kind == '\0')
        {
            return;
        }

        int bracket = parts[2].IndexOf('(');
        string digits = bracket > 0 ? parts[2].Substring(0, bracket) : parts[2];
        (int year, int number) = (NumberOf(parts[1]), NumberOf(digits));
        if (year < 0 || number < 0)
        {
            // A pattern, as in eli/reg/{year}/{number}.
            return;
        }

        bool isYear = IsYear(year), isTurned = !isYear && IsYear(number);
        found.Add(new Citation(CitationScheme.Eli, range, isYear ? EuAct.KeyOf(kind, year, number) : "")
        {
            Fault = isYear ? null : isTurned ? "year and number have changed places" : "the year has four digits and comes first",
            Reading = isTurned ? before + string.Join("/", new[] { parts[0], parts[2], parts[1] }.Concat(parts.Skip(3))) : null,
            Time = !isYear ? CitationTime.None : parts[0].IndexOf('_') > 0 ? CitationTime.YearOrNext : CitationTime.YearOfPrint,
            Year = isYear ? year : 0,
        });
    }

    private static char KindOf(string kind) => kind switch
    {
        "reg" or "reg_impl" or "reg_del" => 'R',
        "dir" or "dir_impl" or "dir_del" => 'L',
        "dec" or "dec_impl" or "dec_del" => 'D',
        _ => '\0',
    };

    private static bool IsYear(int value) => value is >= 1952 and <= 2099;

    private static int NumberOf(string part) => part.Length is > 0 and <= 5 && part.All(CitationCursor.IsDigit) ? CitationCursor.ValueOf(part) : -1;
}

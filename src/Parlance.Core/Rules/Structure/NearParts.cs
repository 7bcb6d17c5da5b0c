using System.Globalization;
using Parlance.Language;

namespace Parlance.Rules.Structure;

/// <summary>Finds the parts that a wrong number may have meant.</summary>
internal static class NearParts
{
    private const int MostOffered = 3;

    private const int MostSigns = 16;

    /// <summary>The numbers of the nearest parts: next sisters first, then those that differ in one sign, then the part around.</summary>
    public static List<string> Of(string part, string number, DocumentParts parts) =>
        Candidates(number).Where(candidate => candidate != number && parts.Has(part, candidate)).Distinct().Take(MostOffered).ToList();

    private static IEnumerable<string> Candidates(string number)
    {
        string parent = PartNumber.ParentOf(number), before = parent.Length > 0 ? parent + "." : "";
        int value = PartNumber.ValueOf(number);
        for (int apart = 1; apart <= 2 && value > 0 && !char.IsLetter(number[number.Length - 1]); apart++)
        {
            yield return before + (value - apart).ToString(NumberFormatInfo.InvariantInfo);
            yield return before + (value + apart).ToString(NumberFormatInfo.InvariantInfo);
        }

        for (int i = 0; i < Math.Min(number.Length, MostSigns); i++)
        {
            char first = char.IsDigit(number[i]) ? '0' : 'A', last = char.IsDigit(number[i]) ? '9' : 'Z';
            for (char sign = first; number[i] != '.' && sign <= last; sign++)
            {
                yield return number.Substring(0, i) + sign + number.Substring(i + 1);
            }

            yield return number.Remove(i, 1).Trim('.');
        }

        yield return parent;
    }
}

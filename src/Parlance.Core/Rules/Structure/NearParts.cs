using Parlance.Language;

namespace Parlance.Rules.Structure;

/// <summary>Finds the parts that a wrong number may have meant.</summary>
internal static class NearParts
{
    private const int MostOffered = 3;

    /// <summary>The numbers of the nearest parts: those that differ in one sign or are the closest among the sisters.</summary>
    public static List<string> Of(string part, string number, DocumentParts parts)
    {
        string parent = PartNumber.ParentOf(number);
        int value = PartNumber.ValueOf(number);
        return parts.Numbers(part)
            .Select(known => (Number: known, Distance: Distance(known)))
            .Where(static candidate => candidate.Distance < int.MaxValue)
            .OrderBy(static candidate => candidate.Distance)
            .ThenBy(static candidate => candidate.Number.Length)
            .ThenBy(static candidate => candidate.Number, StringComparer.Ordinal)
            .Select(static candidate => candidate.Number)
            .Take(MostOffered)
            .ToList();

        int Distance(string known)
        {
            bool isSister = PartNumber.ParentOf(known) == parent;
            int apart = Math.Abs(PartNumber.ValueOf(known) - value);
            return isSister && apart <= 2 ? 2 * apart
                : known == parent ? 5
                : EditDistance.Within2(known.AsSpan(), number.AsSpan()) == 1 ? 3
                : int.MaxValue;
        }
    }
}

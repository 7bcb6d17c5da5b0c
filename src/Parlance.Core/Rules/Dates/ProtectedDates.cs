using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Rules.Dates;

/// <summary>Dates inside declared names and repeated titles, which are written as they are.</summary>
internal static class ProtectedDates
{
    /// <summary>Whether a date is part of a declared name. The title of an event does not protect its own date.</summary>
    public static bool IsProtected(NamedText analysis, TextRange date)
    {
        TextRange range = date;
        foreach (VocabularyMatch match in analysis.MatchesIn(range))
        {
            bool isWhole = match.Range.Contains(range);
            if (isWhole && !(analysis.Passage.Role == PassageRole.EventTitle && match.Length == analysis.Text.Trim().Length))
            {
                return true;
            }
        }

        return false;
    }
}

using Parlance.Vocabularies;

namespace Parlance.Rules;

/// <summary>Asks whether words are part of a declared name.</summary>
internal static class NamesAround
{
    /// <summary>Whether a range lies inside one declared name, or is the whole of it.</summary>
    public static bool IsInName(this NamedText text, TextRange range)
    {
        foreach (VocabularyMatch match in text.MatchesIn(range))
        {
            if (match.Range.Contains(range))
            {
                return true;
            }
        }

        return false;
    }
}

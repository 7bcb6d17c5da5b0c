using Parlance.Language;
using Parlance.Vocabularies;

namespace Parlance.Rules;

/// <summary>
/// Tells variants of a declared name that are part of something else: of code (<em>dataQuality</em>), of an address or a channel
/// (<em>steering-committee/notes</em>), of a number (<em>HARDFORK-01</em>), or of a longer name that nobody declared
/// (<em>GOV.UK Frontend</em>, <em>acme-frontend</em>, <em>Threat Modeling Manifesto</em>).
/// </summary>
internal static class VariantInName
{
    private static readonly WordSet s_inputs = new("enter type select choose click tick press");

    private static readonly WordSet s_prefixes = WordData.Set("hyphens.txt", "prefixes");

    /// <summary>Whether a variant belongs to such a thing.</summary>
    /// <param name="analysis">The text.</param>
    /// <param name="match">The variant.</param>
    /// <param name="found">Its words.</param>
    /// <param name="name">The declared name.</param>
    public static bool Is(NamedText analysis, VocabularyMatch match, string found, string name)
    {
        (int first, int next) = analysis.WordsIn(match.Range);
        return IsInCamelCase(found) || IsInput(analysis, match.Range, first, found) || (IsSlug(found, name) && !FollowsArticle(analysis, first)) || TouchesCode(analysis.Text, match.Start, match.End, name, found)
            || IsJoined(analysis, first, next, found) || IsInLongerName(analysis, first, next);
    }

    /// <summary><em>dataQuality</em>, but not <em>eGovernment</em> or <em>userID</em>.</summary>
    private static bool IsInCamelCase(string found)
    {
        bool hasHump = false;
        for (int i = 0; i < found.Length; i++)
        {
            if (!Characters.IsLetter(found[i]))
            {
                return false;
            }

            hasHump |= i > 1 && i + 1 < found.Length && char.IsUpper(found[i]) && char.IsLower(found[i - 1]) && char.IsLower(found[i + 1]);
        }

        return hasHump && char.IsLower(found[0]);
    }

    /// <summary>Enter "cloud-native" for the workspace: what is to be typed or chosen, letter by letter.</summary>
    private static bool IsInput(NamedText analysis, TextRange range, int first, string found) =>
        first > 0 && found.IndexOf('-') >= 0 && IsSmall(found)
        && range.Start > 0 && QuotationShape.TryGetStyle(analysis.Text[range.Start - 1], out _)
        && range.End < analysis.Text.Length && QuotationShape.TryGetStyle(analysis.Text[range.End], out _)
        && s_inputs.Contains(analysis.Words[first - 1].In(analysis.Text.AsSpan()));

    /// <summary>All small letters with hyphens, where the name has capitals: <em>steering-committee</em> for <em>Steering Committee</em>.</summary>
    private static bool IsSlug(string found, string name) => found.IndexOf('-') >= 0 && IsSmall(found) && HasInnerCapital(name);

    private static bool FollowsArticle(NamedText analysis, int first) =>
        first > 0 && analysis.Words[first].Gap is Gap.Space or Gap.Line && FunctionWords.IsDeterminer(analysis.Words[first - 1].In(analysis.Text.AsSpan()));

    /// <summary>A slash, an underscore or such a sign beside it, without a space.</summary>
    private static bool TouchesCode(string text, int start, int end, string name, string found)
    {
        char before = start > 0 ? text[start - 1] : ' ', after = end < text.Length ? text[end] : ' ';
        return before is '@' or '#' or '_' or '$' or '\\' or '=' || after is '_' or '@' or '=' or '\\'
            || (IsSmall(found) && (before == '/' || after == '/') && (found.IndexOf('-') >= 0 || (HasInnerCapital(name) && found.IndexOf(' ') < 0)));
    }

    /// <summary>With digits behind a hyphen, or behind a word that is no prefix.</summary>
    private static bool IsJoined(NamedText analysis, int first, int next, string found)
    {
        Word word = analysis.Words[first];
        if (next < analysis.Words.Length && analysis.Words[next] is { Gap: Gap.Hyphen } after && after.Is(WordTraits.HasDigit))
        {
            return true;
        }

        return word.Gap == Gap.Hyphen && found.IndexOf(' ') < 0 && first > 0 && !s_prefixes.Contains(analysis.Words[first - 1].In(analysis.Text.AsSpan()));
    }

    /// <summary>Capitals throughout, and a word with a capital before or behind it in the same sentence.</summary>
    private static bool IsInLongerName(NamedText analysis, int first, int next)
    {
        for (int i = first; i < next; i++)
        {
            if (analysis.Words[i].Gap != Gap.Hyphen && !analysis.Words[i].Is(WordTraits.Capitalised) && FunctionWords.IsContentWord(analysis.Words[i].StemIn(analysis.Text.AsSpan())))
            {
                return false;
            }
        }

        bool isAfterName = first > 0 && analysis.Words[first].Gap == Gap.Space && !analysis.Words[first].Is(WordTraits.SentenceStart) && IsPartOfName(analysis, first - 1)
            && (!analysis.Words[first - 1].Is(WordTraits.SentenceStart) || analysis.Words[first - 1].Is(WordTraits.WrittenName) || analysis.Words[first - 1].Is(WordTraits.AllCapitals));
        bool isBeforeName = next < analysis.Words.Length && analysis.Words[next].Gap == Gap.Space && IsPartOfName(analysis, next) && !analysis.Words[next].Is(WordTraits.SentenceStart);
        return (isAfterName && analysis.Words[first - 1].Is(WordTraits.WrittenName)) || ((isAfterName || isBeforeName) && !analysis.IsInTitle(analysis.Words[first].Start));
    }

    private static bool IsPartOfName(NamedText analysis, int word) =>
        analysis.Words[word].Is(WordTraits.Capitalised) && !analysis.IsInName(analysis.Words[word].StemRange)
        && FunctionWords.IsContentWord(analysis.Words[word].StemIn(analysis.Text.AsSpan()));

    private static bool IsSmall(string text)
    {
        foreach (char c in text)
        {
            if (char.IsUpper(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasInnerCapital(string name)
    {
        for (int i = 1; i < name.Length; i++)
        {
            if (char.IsUpper(name[i]) && name[i - 1] is ' ' or '-')
            {
                return true;
            }
        }

        return false;
    }
}

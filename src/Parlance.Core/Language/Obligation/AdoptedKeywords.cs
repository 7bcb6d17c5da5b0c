namespace Parlance.Language;

/// <summary>
/// Finds the paragraph that gives keywords their meaning: <em>The key words "MUST" ... in this document are to be interpreted as
/// described in BCP 14</em> (RFC 8174, section 2), or one that explains them itself: <em>The terms "SHALL" and "SHALL NOT" indicate
/// requirements</em>.
/// </summary>
internal static class AdoptedKeywords
{
    private static readonly WordSet s_explaining = new("denote denotes indicate indicates mean means refer refers signify signifies");

    private static readonly WordSet s_terms = new("expression expressions term terms verb verbs word words keywords");

    /// <summary>From <em>key words</em> to <em>BCP 14</em>, or to the first of the RFCs where that is not named; null where there is no such paragraph.</summary>
    public static TextRange? ParagraphIn(ReadText text)
    {
        int first = KeyWords(text);
        int last = first < 0 ? -1 : Document(text, first, onlyBcp: true) is var bcp && bcp >= 0 ? bcp : Document(text, first, onlyBcp: false);
        return last < 0 ? null : TextRange.FromBounds(text.Words[first].Start, text.Words[last].End);
    }

    /// <summary>Whether a text says by itself, or by another document, what keywords mean.</summary>
    public static bool AreIn(ReadText text)
    {
        bool hasKeyword = false, explains = false, hasTerms = false;
        for (int i = 0; i < text.Words.Length; i++)
        {
            hasKeyword |= Keywords.IsKeyword(text, i);
            explains |= s_explaining.Contains(At(text, i));
            hasTerms |= s_terms.Contains(At(text, i));
        }

        return (hasKeyword && explains && hasTerms) || ((hasKeyword || hasTerms) && Document(text, 0, onlyBcp: false) >= 0);
    }

    private static int KeyWords(ReadText text)
    {
        for (int i = 0; i < text.Words.Length; i++)
        {
            if (Folding.IsOneOf(At(text, i), "keywords", "keyword") || text.At(i).Then("key").Then("words", "word").Found)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The last word of the first mention of BCP 14, RFC 2119 or RFC 8174 from a word on; -1 where there is none.</summary>
    private static int Document(ReadText text, int from, bool onlyBcp)
    {
        for (int i = from; i < text.Words.Length; i++)
        {
            ReadOnlySpan<char> word = At(text, i);
            if (Folding.Equal(word, "bcp14") || (!onlyBcp && Folding.IsOneOf(word, "rfc2119", "rfc8174")))
            {
                return i;
            }

            if (text.At(i).Then("bcp").Then("14").Found || (!onlyBcp && text.At(i).Then("rfc").Then("2119", "8174").Found))
            {
                return i + 1;
            }
        }

        return -1;
    }

    private static ReadOnlySpan<char> At(ReadText text, int word) => text.Words[word].In(text.Text.AsSpan());
}

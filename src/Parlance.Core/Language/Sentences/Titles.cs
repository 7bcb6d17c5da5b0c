namespace Parlance.Language;

/// <summary>Tells titles and headings from running text.</summary>
internal static class Titles
{
    private const int MostWords = 25;

    /// <summary>
    /// Whether a text looks like a title: one line without a full stop at its end, in which all content words (two or more)
    /// start with a capital, or all letters are capitals.
    /// </summary>
    /// <param name="text">A text, such as a sentence.</param>
    public static bool IsTitleLike(ReadOnlySpan<char> text)
    {
        int content = 0;
        int words = 0;
        var last = default(Word);
        foreach (Word word in new WordScanner(text))
        {
            words++;
            if (words > MostWords || word.Gap == Gap.Paragraph)
            {
                return false;
            }

            last = word;
            if (word.Is(WordTraits.Number) || word.Gap == Gap.Hyphen || !FunctionWords.IsContentWord(word.StemIn(text)))
            {
                continue;
            }

            content++;
            if (!word.Is(WordTraits.Capitalised) && Characters.ClassOf(text[word.Start]) == CharacterClass.Lower)
            {
                return false;
            }
        }

        return content > 1 && !EndsSentence(text, last);
    }

    private static bool EndsSentence(ReadOnlySpan<char> text, Word last)
    {
        for (int i = last.End; i < text.Length; i++)
        {
            if (text[i] is '.' or ';' or ',')
            {
                return true;
            }
        }

        return false;
    }
}

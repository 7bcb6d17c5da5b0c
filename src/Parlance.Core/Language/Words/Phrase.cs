namespace Parlance.Language;

/// <summary>Words of a short phrase, such as a declared name.</summary>
internal static class Phrase
{
    /// <summary>
    /// The word that carries number: the last content word before the first preposition (<c>Conference</c> in
    /// <c>Conference on Disarmament</c>), else the last word (<c>concept</c> in <c>new security concept</c>).
    /// </summary>
    public static Word Head(string phrase)
    {
        var head = default(Word);
        foreach (Word word in new WordScanner(phrase.AsSpan()))
        {
            if (head.Length > 0 && word.Gap is not (Gap.Hyphen or Gap.Dash) && FunctionWords.IsPreposition(word.In(phrase.AsSpan())))
            {
                break;
            }

            head = word;
        }

        return head;
    }

    /// <summary>The last word.</summary>
    public static Word Last(string phrase)
    {
        var last = default(Word);
        foreach (Word word in new WordScanner(phrase.AsSpan()))
        {
            last = word;
        }

        return last;
    }

    /// <summary>A word's text without its possessive ending.</summary>
    public static string Text(string phrase, Word word) => phrase.Substring(word.Start, word.StemLength);

    /// <summary>The letters and digits of the words, without what is written between them.</summary>
    public static string Letters(string phrase)
    {
        var letters = new System.Text.StringBuilder(phrase.Length);
        foreach (Word word in new WordScanner(phrase.AsSpan()))
        {
            letters.Append(phrase, word.Start, word.StemLength);
        }

        return letters.ToString();
    }
}

namespace Parlance.Language;

/// <summary>Decides whether a full stop between two words ends a sentence or an abbreviation. The lists are our own.</summary>
internal static class SentenceEnds
{
    /// <summary>Come before a name, so that a capital after them says nothing.</summary>
    private static readonly WordSet s_beforeNames = WordData.Set("abbreviations.txt", "before-names");

    /// <summary>Come before a number, as short months do; elsewhere some of them are ordinary words.</summary>
    private static readonly WordSet s_beforeNumbers = WordData.Set("abbreviations.txt", "before-numbers");

    /// <summary>May end a sentence or be inside one.</summary>
    private static readonly WordSet s_ambiguous = WordData.Set("abbreviations.txt", "inside-or-at-end");

    /// <summary>Whether a full stop, white space following, ends a sentence.</summary>
    /// <param name="before">The word before it.</param>
    /// <param name="traits">The traits of that word.</param>
    /// <param name="after">The word after it.</param>
    /// <param name="afterTraits">The traits of that word.</param>
    public static bool Between(ReadOnlySpan<char> before, WordTraits traits, ReadOnlySpan<char> after, WordTraits afterTraits)
    {
        bool number = (afterTraits & WordTraits.Number) != 0;
        bool capital = (afterTraits & WordTraits.Capitalised) != 0;
        if (!capital && !number && Characters.ClassOf(after[0]) == CharacterClass.Lower)
        {
            return false;
        }

        if ((traits & WordTraits.Abbreviation) != 0)
        {
            return !s_beforeNames.Contains(before) && OpensSentence(after, capital);
        }

        if (before.Length > 6)
        {
            return true;
        }

        if ((number || RomanNumeral.Is(after)) && (s_beforeNumbers.Contains(before) || CalendarWords.IsShortMonth(before)))
        {
            return false;
        }

        if (before.Length == 1 && (traits & WordTraits.Capitalised) != 0 && before[0] != 'I')
        {
            return OpensSentence(after, capital);
        }

        return !s_beforeNames.Contains(before) && (!s_ambiguous.Contains(before) || OpensSentence(after, capital));
    }

    private static bool OpensSentence(ReadOnlySpan<char> after, bool capital) => capital && FunctionWords.Contains(after);
}

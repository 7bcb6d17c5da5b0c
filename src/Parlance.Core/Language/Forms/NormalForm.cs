namespace Parlance.Language;

/// <summary>
/// One comparable key for all forms of a noun that count as the same word: case, curly apostrophes, invisible characters,
/// diacritics, full stops of abbreviations, possessive and plural endings and spelling variants are folded away. Two words with the same key are the
/// same word in another form. Verb forms are not folded (a <c>meeting</c> is not to <c>meet</c>): see <see cref="Inflection"/>.
/// </summary>
internal static class NormalForm
{
    private const int LongestAcronym = 5;

    /// <summary>Room that a buffer needs for the key of a word.</summary>
    /// <param name="wordLength">The length of the word in UTF-16 units.</param>
    public static int MaxLength(int wordLength) => (wordLength * 2) + Nouns.Slack + SpellingVariants.Slack;

    /// <summary>Writes the key of a word. Allocates nothing.</summary>
    /// <param name="word">One word, with or without its possessive ending.</param>
    /// <param name="buffer">At least <see cref="MaxLength"/> characters.</param>
    /// <param name="someSenses">
    /// Whether words that are variants in some senses only (<c>practice</c> and <c>practise</c>, <c>program</c> and <c>programme</c>)
    /// get one key too. Fit for words of longer names, where the other words show the sense.
    /// </param>
    /// <returns>The length of the key, which starts the buffer.</returns>
    public static int Of(ReadOnlySpan<char> word, Span<char> buffer, bool someSenses = false)
    {
        int length = Fold(word, buffer, out bool keepsS);
        if (length > Inflection.LongestWord)
        {
            return length;
        }

        return keepsS ? length : SpellingVariants.Normalise(buffer, Nouns.Singularise(buffer, length), someSenses);
    }

    /// <summary>The key of a word as a string.</summary>
    /// <param name="word">One word, with or without its possessive ending.</param>
    /// <param name="someSenses">Whether words that are variants in some senses only get one key too.</param>
    public static string Of(string word, bool someSenses = false)
    {
        int size = MaxLength(word.Length);
        Span<char> buffer = size <= 256 ? stackalloc char[256] : new char[size];
        return buffer.Slice(0, Of(word.AsSpan(), buffer, someSenses)).ToString();
    }

    /// <summary>
    /// Case, diacritics and signs; then the possessive ending. An acronym keeps its s (LAWS are not laws) except for the
    /// lower-case one of its plural (NGOs).
    /// </summary>
    private static int Fold(ReadOnlySpan<char> word, Span<char> buffer, out bool keepsS)
    {
        int length = 0;
        int upper = 0;
        int lower = 0;
        foreach (char c in word)
        {
            if ((uint)(c - 'a') < 26)
            {
                buffer[length++] = c;
                lower++;
                continue;
            }

            CharacterClass characterClass = Characters.ClassOf(c);
            if ((characterClass is CharacterClass.Invisible or CharacterClass.Mark && !char.IsLowSurrogate(c)) || (c == '.' && length > 0 && !Characters.IsDigit(buffer[length - 1])))
            {
                continue;
            }

            upper += characterClass == CharacterClass.Upper ? 1 : 0;
            lower += characterClass == CharacterClass.Lower ? 1 : 0;
            char folded = Folding.Lower(c);
            string pair = folded < 0x80 ? "" : Diacritics.Pair(folded);
            if (pair.Length == 2)
            {
                buffer[length++] = pair[0];
                buffer[length++] = pair[1];
            }
            else
            {
                buffer[length++] = folded < 0x80 ? folded : Diacritics.Base(folded);
            }
        }

        if (length > 2 && buffer[length - 2] == '\'' && buffer[length - 1] == 's')
        {
            length -= 2;
            lower -= Characters.ClassOf(word[word.Length - 1]) == CharacterClass.Lower ? 1 : 0;
        }
        else if (length > 2 && buffer[length - 1] == '\'')
        {
            length--;
        }

        keepsS = lower == 0 && upper > 1 && length <= LongestAcronym;
        if (upper > 1 && lower == 1 && length <= LongestAcronym + 1 && buffer[length - 1] == 's' && word[word.Length - 1] == 's')
        {
            length--;
            keepsS = true;
        }

        return length;
    }
}

using System.Runtime.CompilerServices;

namespace Parlance.Language;

/// <summary>
/// British, American and Oxford spellings of one word, from VarCon (see THIRD-PARTY-NOTICES.md). All methods ignore case
/// and take plurals of listed words too. Words in <c>-ise</c> and <c>-ize</c> are variants whether they are listed or not.
/// </summary>
internal static class SpellingVariants
{
    /// <summary>How much longer a key may be than the word.</summary>
    internal const int Slack = 4;

    private const int MinLength = 3;

    private const int MaxLength = 32;

    /// <summary>Whether two different words are spellings of one word, in every sense of it.</summary>
    /// <param name="a">One word.</param>
    /// <param name="b">Another.</param>
    public static bool AreVariants(ReadOnlySpan<char> a, ReadOnlySpan<char> b) =>
        ShareRow(a, b, out bool dependsOnSense) && !dependsOnSense;

    /// <summary>
    /// Whether two different words are spellings of one word in some sense of it, such as <c>practice</c> and
    /// <c>practise</c> or <c>program</c> and <c>programme</c>. Rules do not report one for the other, and do not take them for different words.
    /// </summary>
    /// <param name="a">One word.</param>
    /// <param name="b">Another.</param>
    public static bool AreVariantsInSomeSense(ReadOnlySpan<char> a, ReadOnlySpan<char> b) => ShareRow(a, b, out _);

    /// <summary>Whether a word is listed at all, and whether it is so in some senses only.</summary>
    /// <param name="word">One word.</param>
    /// <param name="dependsOnSense">Whether it is a variant in some of its senses only.</param>
    public static bool IsListed(ReadOnlySpan<char> word, out bool dependsOnSense)
    {
        bool found = TryFind(word, out SpellingEntry entry, out _);
        dependsOnSense = found && entry.DependsOnSense;
        return found;
    }

    /// <summary>Whether a standard accepts a word. Words without variants, and those that depend on sense, are always accepted.</summary>
    /// <param name="word">One word.</param>
    /// <param name="spelling">The standard.</param>
    public static bool IsAccepted(ReadOnlySpan<char> word, EnglishSpelling spelling) =>
        TryFind(word, out SpellingEntry entry, out _) ? entry.DependsOnSense || entry.IsAccepted(spelling) : IzeWords.IsAccepted(word, spelling);

    /// <summary>The spelling of a word that a standard prefers, in the capitals and number of the word; the word itself if it has no other.</summary>
    /// <param name="word">One word.</param>
    /// <param name="spelling">The standard.</param>
    /// <param name="someSenses">Whether words that are variants in some senses only have another spelling too.</param>
    public static string Preferred(string word, EnglishSpelling spelling, bool someSenses = false)
    {
        if (!TryFind(word.AsSpan(), out SpellingEntry entry, out bool isPlural))
        {
            return IzeWords.IsAccepted(word.AsSpan(), spelling) ? word : IzeWords.Respelled(word);
        }

        if (entry.DependsOnSense && !someSenses)
        {
            return word;
        }

        string preferred = entry.Preferred(spelling).ToString();
        preferred = isPlural ? Nouns.Pluralise(preferred) : preferred;
        return Inflection.Same(preferred, word) ? word : Casing.Like(word, preferred);
    }

    /// <summary>Writes one key for all spellings of a word over the word, which is in lower case and in the singular.</summary>
    /// <param name="word">Room for the word and <see cref="Slack"/> more; the word at its start.</param>
    /// <param name="length">The length of the word.</param>
    /// <param name="someSenses">Whether words that are variants in some senses only get one key too.</param>
    /// <returns>The length of the key.</returns>
    [MethodImpl(HotLoop.Option)]
    internal static int Normalise(Span<char> word, int length, bool someSenses)
    {
        if (length is < MinLength or > MaxLength)
        {
            return length;
        }

        if (!SpellingTable.Instance.TryFind(word.Slice(0, length), out SpellingEntry entry))
        {
            int letter = IzeWords.IndexOfLetter(word.Slice(0, length));
            if (letter > 0)
            {
                word[letter] = 'z';
            }

            return length;
        }

        if (!someSenses && entry.DependsOnSense)
        {
            return length;
        }

        ReadOnlySpan<char> key = entry.Preferred(EnglishSpelling.American);
        key.CopyTo(word);
        return key.Length;
    }

    private static bool ShareRow(ReadOnlySpan<char> a, ReadOnlySpan<char> b, out bool dependsOnSense)
    {
        dependsOnSense = false;
        if (a.Length < MinLength || b.Length < MinLength || Folding.Equal(a, b))
        {
            return false;
        }

        bool isListed = TryFind(a, out SpellingEntry first, out bool firstPlural);
        if (!TryFind(b, out SpellingEntry second, out bool secondPlural) || !isListed)
        {
            return !isListed && IzeWords.AreVariants(a, b);
        }

        dependsOnSense = first.DependsOnSense;
        return first.Row == second.Row && firstPlural == secondPlural;
    }

    /// <summary>Finds a word, or the singular of a plural, in the table.</summary>
    internal static bool TryFind(ReadOnlySpan<char> word, out SpellingEntry entry, out bool isPlural)
    {
        isPlural = false;
        entry = default;
        if (word.Length is < MinLength or > MaxLength)
        {
            return false;
        }

        Span<char> buffer = stackalloc char[MaxLength + Nouns.Slack];
        for (int i = 0; i < word.Length; i++)
        {
            buffer[i] = Folding.Lower(word[i]);
        }

        if (SpellingTable.Instance.TryFind(buffer.Slice(0, word.Length), out entry))
        {
            return true;
        }

        int length = Nouns.Singularise(buffer, word.Length);
        isPlural = length != word.Length;
        return isPlural && SpellingTable.Instance.TryFind(buffer.Slice(0, length), out entry);
    }
}

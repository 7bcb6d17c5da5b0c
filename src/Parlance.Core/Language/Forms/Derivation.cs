namespace Parlance.Language;

/// <summary>
/// <c>nationality</c> and <c>national</c> have one stem: finds the stem of derived words roughly, enough to see that two words
/// are of one family.
/// </summary>
internal static class Derivation
{
    private const int ShortestStem = 4;

    /// <summary>Longer endings before those they contain.</summary>
    private static readonly WordParts s_endings = new("affixes.txt", "derivation-in-order");

    /// <summary>Whether two words, in lower case, have one stem.</summary>
    public static bool ShareStem(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        // Cheap test first: the shortest stem must agree.
        if (a.Length < ShortestStem || b.Length < ShortestStem || !a.Slice(0, ShortestStem).SequenceEqual(b.Slice(0, ShortestStem)))
        {
            return false;
        }

        ReadOnlySpan<char> stemA = Stem(a);
        ReadOnlySpan<char> stemB = Stem(b);
        return stemA.SequenceEqual(stemB);
    }

    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
    {
        // Two layers at most: nation-al-ity.
        for (int layer = 0; layer < 2; layer++)
        {
            int length = word.Length;
            foreach (string ending in s_endings.All)
            {
                if (word.Length - ending.Length >= ShortestStem && word.EndsWith(ending.AsSpan()) && !IsPartOfStem(word, ending))
                {
                    word = word.Slice(0, word.Length - ending.Length);
                    break;
                }
            }

            if (word.Length == length)
            {
                break;
            }
        }

        return word;
    }

    /// <summary>The t before "ion" (product-ion, credit-ion) never follows an e: "market" is not made from "mark".</summary>
    private static bool IsPartOfStem(ReadOnlySpan<char> word, string ending) => ending == "t" && word[word.Length - 2] == 'e';
}

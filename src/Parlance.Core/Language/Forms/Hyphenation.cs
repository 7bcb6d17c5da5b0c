namespace Parlance.Language;

/// <summary>Words written with a hyphen, closed, or apart: <c>multi-lateral</c>, <c>multilateral</c>, <c>multi lateral</c>. The lists are our own.</summary>
internal static class Hyphenation
{
    private static readonly WordSet s_prefixes = WordData.Set("hyphens.txt", "prefixes");

    /// <summary>With and without the hyphen, two different words.</summary>
    private static readonly WordSet s_distinct = WordData.Set("hyphens.txt", "distinct");

    /// <summary>Whether a word is a prefix that English writes closed or with a hyphen (<c>multi</c>, <c>non</c>).</summary>
    /// <param name="word">One word.</param>
    public static bool IsPrefix(ReadOnlySpan<char> word) => word.Length is > 1 and <= 7 && s_prefixes.Contains(word);

    /// <summary>
    /// Whether two expressions differ only in hyphens, spaces and case, and are the same word even so
    /// (<c>re-form</c> is not <c>reform</c>, <c>every day</c> is not <c>everyday</c>).
    /// </summary>
    /// <param name="a">One expression.</param>
    /// <param name="b">Another.</param>
    public static bool AreVariants(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        bool joints = false;
        int i = 0, j = 0;
        while (true)
        {
            (int i, int j) before = (i, j);
            i = SkipJoints(a, i);
            j = SkipJoints(b, j);
            joints |= i - before.i != j - before.j || (i > before.i && Folding.Lower(a[before.i]) != Folding.Lower(b[before.j]));
            if (i >= a.Length || j >= b.Length)
            {
                return i >= a.Length && j >= b.Length && joints && !IsDistinct(a) && !IsDistinct(b);
            }

            if (Folding.Lower(a[i++]) != Folding.Lower(b[j++]))
            {
                return false;
            }
        }
    }

    /// <summary>Whether a word means the same when it is written with a hyphen (not <c>reform</c>, <c>everyday</c>).</summary>
    /// <param name="word">A word written closed.</param>
    internal static bool MayBeParted(ReadOnlySpan<char> word) => !IsDistinct(word);

    private static int SkipJoints(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && Characters.ClassOf(text[i]) is CharacterClass.Hyphen or CharacterClass.Dash or CharacterClass.Space or CharacterClass.Invisible)
        {
            i++;
        }

        return i;
    }

    private static bool IsDistinct(ReadOnlySpan<char> text)
    {
        if (text.Length > 16)
        {
            return false;
        }

        Span<char> letters = stackalloc char[16];
        int length = 0;
        foreach (char c in text)
        {
            if (Characters.IsLetter(c))
            {
                letters[length++] = Folding.Lower(c);
            }
        }

        return s_distinct.Contains(letters.Slice(0, length));
    }
}

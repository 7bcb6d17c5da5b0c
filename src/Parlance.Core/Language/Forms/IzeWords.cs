using System.Runtime.CompilerServices;

namespace Parlance.Language;

/// <summary>
/// Words made with <c>-ise</c> or <c>-ize</c> that no list of spellings has (<c>pseudonymisation</c>, <c>tokenize</c>): the one letter in
/// which their spellings differ. Words that only look so (<c>otherwise</c>, <c>treatise</c>) are none.
/// </summary>
internal static class IzeWords
{
    /// <summary>At least this many letters come before it: "advise" and "prize" are words of their own.</summary>
    private const int Shortest = 5;

    private const int LongestEnding = 10;

    private static readonly WordSet s_endings = WordData.Set("affixes.txt", "after-ize");

    /// <summary>What comes before the s of words that have it in all spellings.</summary>
    private static readonly WordParts s_othersWithS = new("affixes.txt", "before-s");

    /// <summary>The index of the s or z of a word's ending; -1 for a word that is not made so. Ignores case.</summary>
    [MethodImpl(HotLoop.Option)]
    public static int IndexOfLetter(ReadOnlySpan<char> word)
    {
        for (int i = word.Length - 2; i >= Shortest && i >= word.Length - LongestEnding; i--)
        {
            if ((Folding.Lower(word[i]) is 's' or 'z') && Folding.Lower(word[i - 1]) == 'i')
            {
                return IsEnding(word.Slice(i + 1)) && !HasSAlways(word.Slice(0, i)) ? i : -1;
            }
        }

        return -1;
    }

    /// <summary>Whether a standard has the word with the letter that it has. A word in s may have it always, unless it ends in <c>-isation</c>.</summary>
    public static bool IsAccepted(ReadOnlySpan<char> word, EnglishSpelling spelling)
    {
        int letter = IndexOfLetter(word);
        if (letter < 0)
        {
            return true;
        }

        return spelling == EnglishSpelling.British
            ? Folding.Lower(word[letter]) == 's' || IsSize(word.Slice(0, letter))
            : Folding.Lower(word[letter]) == 'z' || !Folding.Equal(word.Slice(letter + 1, Math.Min(2, word.Length - letter - 1)), "at");
    }

    /// <summary>The word in the other spelling.</summary>
    public static string Respelled(string word) =>
        IndexOfLetter(word.AsSpan()) is var letter && letter < 0 ? word : Write(word, letter, Folding.Lower(word[letter]) == 's' ? 'z' : 's');

    /// <summary>Whether two words differ in that letter alone.</summary>
    public static bool AreVariants(ReadOnlySpan<char> a, ReadOnlySpan<char> b) =>
        a.Length == b.Length && IndexOfLetter(a) is var i && i > 0 && Folding.Lower(a[i]) != Folding.Lower(b[i])
        && (Folding.Lower(b[i]) is 's' or 'z') && Folding.Equal(a.Slice(0, i), b.Slice(0, i)) && Folding.Equal(a.Slice(i + 1), b.Slice(i + 1));

    /// <summary>The word with that letter in a spelling.</summary>
    public static string Write(string word, int letter, char right) =>
        word.Substring(0, letter) + (char.IsUpper(word[letter]) ? char.ToUpperInvariant(right) : right) + word.Substring(letter + 1);

    /// <summary>A vowel before it is part of the word: appraise, turquoise, disguise.</summary>
    private static bool HasSAlways(ReadOnlySpan<char> stem)
    {
        if (Folding.Lower(stem[stem.Length - 2]) is 'a' or 'o' or 'u')
        {
            return true;
        }

        return s_othersWithS.End(stem);
    }

    /// <summary>downsize, capsize; not synthesize.</summary>
    private static bool IsSize(ReadOnlySpan<char> stem) => Folding.EndsWith(stem, "si") && !Folding.EndsWith(stem, "esi") && !Folding.EndsWith(stem, "asi");

    private static bool IsEnding(ReadOnlySpan<char> letters) => s_endings.Contains(letters);
}

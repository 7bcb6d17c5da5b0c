using System.Runtime.CompilerServices;

namespace Parlance.Language;

/// <summary>Folds single characters: case, apostrophes, and letters with diacritics to their base letters.</summary>
internal static class Folding
{
    /// <summary>The lower-case letter, with curly apostrophes made straight; not by culture.</summary>
    public static char Lower(char c)
    {
        if (c < 0x80)
        {
            return (uint)(c - 'A') < 26 ? (char)(c | 0x20) : c;
        }

        return Characters.ClassOf(c) == CharacterClass.Apostrophe ? '\'' : char.ToLowerInvariant(c);
    }

    /// <summary>Whether two words are the same except for case and the shape of apostrophes.</summary>
    [MethodImpl(HotLoop.Option)]
    public static bool Equal(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length != b.Length)
        {
            return false;
        }

        for (int i = 0; i < a.Length; i++)
        {
            if (a[i] != b[i] && Lower(a[i]) != Lower(b[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a word is one of two, ignoring case.</summary>
    public static bool IsOneOf(ReadOnlySpan<char> word, string first, string second) => Equal(word, first.AsSpan()) || Equal(word, second.AsSpan());

    /// <summary>Whether a word is one of three, ignoring case.</summary>
    public static bool IsOneOf(ReadOnlySpan<char> word, string first, string second, string third) => IsOneOf(word, first, second) || Equal(word, third.AsSpan());

    /// <summary>Whether a word is one of the letters a to z, ignoring the case of the first: the quick way for such words.</summary>
    /// <param name="word">The word.</param>
    /// <param name="lowerCase">The word in lower case, letters from a to z alone.</param>
    [MethodImpl(HotLoop.Option)]
    public static bool EqualLatin(ReadOnlySpan<char> word, string lowerCase)
    {
        if (word.Length != lowerCase.Length)
        {
            return false;
        }

        for (int i = 0; i < word.Length; i++)
        {
            if ((word[i] | 0x20) != lowerCase[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a word ends so, ignoring case.</summary>
    /// <param name="word">The word.</param>
    /// <param name="ending">The ending, in lower case.</param>
    public static bool EndsWith(ReadOnlySpan<char> word, string ending) =>
        word.Length >= ending.Length && Equal(word.Slice(word.Length - ending.Length), ending.AsSpan());

    /// <summary>Whether a word starts so, ignoring case.</summary>
    /// <param name="word">The word.</param>
    /// <param name="beginning">The beginning, in lower case.</param>
    public static bool StartsWith(ReadOnlySpan<char> word, string beginning) =>
        word.Length >= beginning.Length && Equal(word.Slice(0, beginning.Length), beginning.AsSpan());
}

using System.Runtime.CompilerServices;

namespace Parlance.Language;

/// <summary>Finds <c>[sic]</c>, by which an author vouches for the words before it.</summary>
internal static class Sic
{
    private const int Reach = 6;

    /// <summary>Whether <c>[sic]</c> follows a word, closing marks and white space apart.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">The offset after the word.</param>
    public static bool Follows(ReadOnlySpan<char> text, int end) => After(text, end).Length > 0;

    /// <summary>The <c>[sic]</c> that follows a word, closing marks and white space apart; empty where none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">The offset after the word.</param>
    public static TextRange After(ReadOnlySpan<char> text, int end)
    {
        int i = end;
        while (i < text.Length && i - end < Reach && text[i] is not ('[' or '(') && !Characters.StartsWord(text[i]))
        {
            i++;
        }

        return EndAt(text, i) is var past and > 0 ? TextRange.FromBounds(i, past) : default;
    }

    /// <summary>Where the first <c>[sic]</c> of a text is, or -1.</summary>
    /// <param name="text">The text.</param>
    [MethodImpl(HotLoop.Option)]
    public static int IndexIn(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is '[' or '(' && EndAt(text, i) > 0)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The end of the one that begins at an offset; 0 where none does.</summary>
    private static int EndAt(ReadOnlySpan<char> text, int i)
    {
        if (i + 4 >= text.Length || text[i] is not ('[' or '('))
        {
            return 0;
        }

        char close = text[i] == '[' ? ']' : ')';
        int word = i + 1;
        while (word < text.Length && word - i <= 2 && text[word] is ' ' or '*' or '_')
        {
            word++;
        }

        if (word + 3 >= text.Length || !Folding.Equal(text.Slice(word, 3), "sic"))
        {
            return 0;
        }

        int end = word + 3;
        while (end < text.Length && end - word <= Reach && text[end] is ' ' or '!' or '*' or '_')
        {
            end++;
        }

        return end < text.Length && text[end] == close ? end + 1 : 0;
    }
}

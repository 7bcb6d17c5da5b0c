using System.Text;

namespace Parlance.Language;

/// <summary>Carries the capitals of words that were found over to the words that replace them.</summary>
internal static class Casing
{
    /// <summary>The replacement with the capitals of what it replaces: ALL CAPITALS, Title Case, or a capital at the start.</summary>
    /// <param name="found">The words of the text.</param>
    /// <param name="replacement">The words to write, in the capitals of their declaration.</param>
    /// <param name="isProperName">Whether the replacement keeps its own capitals where the found words have none.</param>
    /// <returns>
    /// The replacement. A name with a capital in a later word (<c>New Security Concept</c>, <c>NATO</c>) never loses its capitals;
    /// an acronym that gives way to a phrase does not make it shout.
    /// </returns>
    public static string Like(string found, string replacement, bool isProperName = false)
    {
        var shape = new Shape(found);
        if (shape.Words == 0 || replacement.Length == 0)
        {
            return replacement;
        }

        if (shape.AllCapitals && (shape.Words > 1 || (shape.Letters > 1 && new Shape(replacement).Words == 1)))
        {
            return replacement.ToUpperInvariant();
        }

        if (shape.Title)
        {
            return Title(replacement, shape.TitleInside);
        }

        if (shape.StartsCapital)
        {
            return UpperFirst(replacement);
        }

        return isProperName || HasInnerCapital(replacement) ? replacement : LowerFirst(replacement);
    }

    /// <summary>Whether there is a capital after the first letter, so that the capitals belong to the name.</summary>
    /// <param name="name">A name as declared.</param>
    public static bool HasInnerCapital(string name)
    {
        for (int i = 1; i < name.Length; i++)
        {
            if (Characters.ClassOf(name[i]) == CharacterClass.Upper)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether no letter is a small one: nothing but capitals, signs and digits.</summary>
    public static bool HasNoLower(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (Characters.ClassOf(c) == CharacterClass.Lower)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The text with its first letter a capital.</summary>
    /// <param name="text">Any text.</param>
    public static string UpperFirst(string text) =>
        text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text.Substring(1);

    /// <summary>The text with its first letter in lower case.</summary>
    /// <param name="text">Any text.</param>
    public static string LowerFirst(string text) =>
        text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text.Substring(1);

    /// <summary>The text with a capital on its first word and on every content word.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="insideCompounds">Whether the later parts of compounds take a capital too (<c>Confidence-Building</c>).</param>
    public static string Title(string text, bool insideCompounds = true)
    {
        var result = new StringBuilder(text);
        foreach (Word word in new WordScanner(text.AsSpan()))
        {
            if (word.Gap == Gap.Start || ((insideCompounds || !word.IsJoined) && !FunctionWords.Contains(word.In(text.AsSpan()))))
            {
                result[word.Start] = char.ToUpperInvariant(result[word.Start]);
            }
        }

        return result.ToString();
    }

    /// <summary>The capitals of a phrase. Function words say nothing, except by opening it.</summary>
    private readonly struct Shape
    {
        public Shape(string text)
        {
            this = default;
            int capitalised = 0;
            int content = 0;
            int shouting = 0;
            foreach (Word word in new WordScanner(text.AsSpan()))
            {
                bool capital = word.Is(WordTraits.Capitalised);
                StartsCapital |= Words == 0 && capital;
                Words++;
                Letters += word.StemLength;
                shouting += word.Is(WordTraits.AllCapitals) || (capital && word.StemLength == 1) ? 1 : 0;
                if (word.IsJoined)
                {
                    TitleInside |= capital;
                }
                else if (!FunctionWords.Contains(word.StemIn(text.AsSpan())))
                {
                    content++;
                    capitalised += capital ? 1 : 0;
                }
            }

            AllCapitals = Words > 0 && shouting == Words && Letters > 1;
            Title = content > 1 && capitalised == content;
        }

        public int Words { get; }

        public int Letters { get; }

        public bool StartsCapital { get; }

        public bool AllCapitals { get; }

        public bool Title { get; }

        public bool TitleInside { get; }
    }
}

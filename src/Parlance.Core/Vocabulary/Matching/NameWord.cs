using System.Text;
using Parlance.Language;

namespace Parlance.Vocabularies;

/// <summary>A word of a declared name, and what is written before it.</summary>
internal readonly struct NameWord(string text, Boundary boundary, string signs)
{
    /// <summary>The word as declared, possessive ending included.</summary>
    public string Text { get; } = text;

    /// <summary>What is between it and the word before.</summary>
    public Boundary Boundary { get; } = boundary;

    /// <summary>Signs before it that are part of the key, folded.</summary>
    public string Signs { get; } = signs;

    public bool Is(string word) => Folding.Equal(Text.AsSpan(), word.AsSpan());

    /// <summary>Whether a word of a name is a preposition; as part of a compound (<em>free-at-frontier price</em>) none is.</summary>
    public static bool IsPreposition(List<NameWord> words, int index) =>
        !IsJoined(words, index) && FunctionWords.IsPreposition(words[index].Text.AsSpan());

    /// <summary>Whether a word of a name is a function word; as part of a compound none is.</summary>
    public static bool IsFunctionWord(List<NameWord> words, int index) =>
        !IsJoined(words, index) && FunctionWords.Contains(words[index].Text.AsSpan());

    private static bool IsJoined(List<NameWord> words, int index) =>
        words[index].Boundary == Boundary.Hyphen || (index + 1 < words.Count && words[index + 1].Boundary == Boundary.Hyphen);

    /// <summary>Reads the words of a name into a list, in place of what is there.</summary>
    public static void Read(string name, List<NameWord> words)
    {
        words.Clear();
        int end = 0;
        foreach (Word word in new WordScanner(name.AsSpan()))
        {
            string signs = words.Count == 0 || KeyLetters.IsSilent(word.Gap) ? "" : ReadSigns(name.AsSpan(end, word.Start - end));
            words.Add(new(name.Substring(word.Start, word.Length), Boundaries.Of(word.Gap), signs));
            end = word.End;
        }
    }

    private static string ReadSigns(ReadOnlySpan<char> gap)
    {
        var signs = new StringBuilder();
        foreach (char c in gap)
        {
            char folded = KeyLetters.FoldSign(c);
            if (folded != KeyLetters.None)
            {
                signs.Append(folded);
            }
        }

        return signs.ToString();
    }
}

namespace Parlance.Language;

/// <summary>What is known of a word by itself that others ask of every word: worked out with its key, and remembered with that.</summary>
[Flags]
internal enum WordKinds : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Carries subject matter (<see cref="FunctionWords.IsContentWord"/>).</summary>
    Content = 1,

    /// <summary>Joins the members of a list, alone or as the last of several words: <c>and</c>, the last of <c>as well as</c>.</summary>
    Joining = 2,

    /// <summary>Can only be in a clause of its own: <c>is</c>, <c>which</c>, <c>they</c>.</summary>
    OfClause = 4,

    /// <summary>A number from two to sixteen in words, which may count the members of a list.</summary>
    Counting = 8,
}

/// <summary>Tells the kinds of a word.</summary>
internal static class WordKind
{
    /// <summary>The largest number in words that counts the members of a list.</summary>
    public const int LargestCount = 16;

    private static readonly WordSet s_joining = new("and or nor as to with also plus");

    private static readonly WordSet s_ofClause = WordData.Set("function-words.txt", "of-clauses");

    /// <summary>Whether a word can only be in a clause of its own: an auxiliary, a subject or relative pronoun.</summary>
    public static bool IsOfClause(ReadOnlySpan<char> word) => s_ofClause.Contains(word);

    /// <summary>Whether a word is a number that may count the members of a list.</summary>
    public static bool IsCounting(ReadOnlySpan<char> word) => NumberWords.Cardinal(word) is > 1 and <= LargestCount;

    /// <summary>The kinds of a word.</summary>
    /// <param name="word">The word, without a possessive ending.</param>
    public static WordKinds Of(ReadOnlySpan<char> word) =>
        (FunctionWords.IsContentWord(word) ? WordKinds.Content : WordKinds.None)
        | (s_joining.Contains(word) ? WordKinds.Joining : WordKinds.None)
        | (IsOfClause(word) ? WordKinds.OfClause : WordKinds.None)
        | (IsCounting(word) ? WordKinds.Counting : WordKinds.None);
}

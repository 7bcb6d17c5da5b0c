namespace Parlance.Language;

/// <summary>
/// Finds the words that an abbreviation stands for. First the letters are laid over the first letters of words, at the least
/// cost of words left out; failing that, by the algorithm of Schwartz and Hearst (A simple algorithm for identifying
/// abbreviation definitions in biomedical text, Pacific Symposium on Biocomputing 2003), which also takes letters inside words.
/// </summary>
internal static class AbbreviationAlignment
{
    private const int MostWords = 24;

    /// <summary>What it costs to leave out a content word, and to take a letter from a function word.</summary>
    private const int LeftOut = 4, FromFunctionWord = 1, Impossible = 1 << 20;

    /// <summary>How many words before an abbreviation may belong to what it stands for.</summary>
    public static int Reach(string key) => Math.Min(MostWords, (key.Length * 2) + 4);

    /// <summary>Where, among words that end just before or begin just after an abbreviation, the words that it stands for start.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The words to choose from; the last one belongs to the expansion.</param>
    /// <param name="key">The letters of the abbreviation.</param>
    /// <param name="strict">Whether every content word must give a letter, and no word more than one.</param>
    /// <returns>Index of the first word of the expansion; -1 when there is none.</returns>
    public static int Align(ReadOnlySpan<char> text, ReadOnlySpan<Word> words, string key, bool strict)
    {
        if (words.Length < 2 || key.Length < 2)
        {
            return words.Length == 1 && key.Length > 1 && !strict ? AlignLetters(text, words, key) : -1;
        }

        int start = AlignInitials(text, words, key, strict ? 0 : key.Length / 2 * LeftOut);
        return start >= 0 || strict ? start : AlignLetters(text, words, key);
    }

    private static int AlignInitials(ReadOnlySpan<char> text, ReadOnlySpan<Word> words, string key, int most)
    {
        int count = words.Length;
        Span<int> next = stackalloc int[MostWords + 1], costs = stackalloc int[MostWords + 1];

        // next[j]: the least cost of the letters from k + 1 on over the words from j on; none left over at the end.
        next[count] = 0;
        for (int j = count - 1; j >= 0; j--)
        {
            next[j] = next[j + 1] + CostOf(text, words[j]);
        }

        int best = -1, bestCost = most + FromFunctionWord * 2 + 1;
        for (int k = key.Length - 1; k >= 0; k--)
        {
            costs[count] = Impossible;
            for (int j = count - 1; j >= 0; j--)
            {
                bool content = FunctionWords.IsContentWord(words[j].StemIn(text));
                int taken = Folding.Lower(text[words[j].Start]) == Folding.Lower(key[k]) ? next[j + 1] + (content ? 0 : FromFunctionWord) : Impossible;
                if (k == 0 && content && taken < bestCost)
                {
                    best = j;
                    bestCost = taken;
                }

                costs[j] = Math.Min(taken, Math.Min(Impossible, costs[j + 1] + CostOf(text, words[j])));
            }

            costs.CopyTo(next);
        }

        return best;
    }

    private static int CostOf(ReadOnlySpan<char> text, Word word) => FunctionWords.IsContentWord(word.StemIn(text)) ? LeftOut : 0;

    /// <summary>Schwartz and Hearst: from right to left each letter in any place, the first one at the start of a word.</summary>
    private static int AlignLetters(ReadOnlySpan<char> text, ReadOnlySpan<Word> words, string key)
    {
        int at = words[words.Length - 1].StemEnd - 1, limit = words[0].Start;
        for (int k = key.Length - 1; k >= 0; k--)
        {
            while (at >= limit && (Folding.Lower(text[at]) != Folding.Lower(key[k]) || (k == 0 && at > limit && Characters.StartsWord(text[at - 1]))))
            {
                at--;
            }

            if (at < limit)
            {
                return -1;
            }

            at--;
        }

        int start = at + 1, letters = 0;
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i].Start == start)
            {
                // Most words of an expansion give a letter.
                for (int j = i; j < words.Length; j++)
                {
                    letters += FunctionWords.IsContentWord(words[j].StemIn(text)) ? 1 : 0;
                }

                return letters <= key.Length && (words.Length - i > 1 || words[i].Length > key.Length * 2) && FunctionWords.IsContentWord(words[i].StemIn(text)) ? i : -1;
            }
        }

        return -1;
    }
}

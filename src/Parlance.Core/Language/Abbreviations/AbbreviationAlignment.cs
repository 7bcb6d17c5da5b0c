namespace Parlance.Language;

/// <summary>
/// Finds the words that a short form stands for: the letters are laid over the words at the least cost. The first letter of a
/// word costs nothing, a letter inside a word whose first letter is taken costs a little (as in the algorithm of Schwartz and
/// Hearst, A simple algorithm for identifying abbreviation definitions in biomedical text, Pacific Symposium on Biocomputing
/// 2003), a word left out costs more, and what is too dear stands for something else.
/// </summary>
internal static class AbbreviationAlignment
{
    private const int MostWords = 24, MostLetters = 12;

    /// <summary>What letters cost: the first of a function word, one inside a word, one behind the letter before it, and one in a word whose first letter is not taken.</summary>
    private const int FromFunctionWord = 2, Inside = 2, Next = 1, WithoutFirst = 6;

    /// <summary>What it costs to leave out a word: of a name in capitals, any other, a pronoun or verb, and a number.</summary>
    private const int OutOfName = 2, LeftOut = 4, Auxiliary = 6, Figure = 2;

    /// <summary>What it costs to leave out a digit of the short form, which may count something: <em>N2O</em>.</summary>
    private const int Digit = 3;

    /// <summary>What it costs to begin inside a compound, and to run across a comma.</summary>
    private const int InCompound = 3, Comma = 2;

    private const int Impossible = 1 << 20;

    /// <summary>How many words before an abbreviation may belong to what it stands for.</summary>
    public static int Reach(int letters) => Math.Min(MostWords, (letters * 2) + 4);

    /// <summary>Where, among words that end just before a short form, those that it stands for start; -1 where they do not fit.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The words to choose from; the last one belongs to the long form.</param>
    /// <param name="letters">The letters of the short form.</param>
    /// <param name="strict">Whether every content word must give its first letter, and no word more than one.</param>
    public static int StartOf(ReadOnlySpan<char> text, ReadOnlySpan<Word> words, ReadOnlySpan<char> letters, bool strict) =>
        Lay(text, words, letters, strict, freeStart: true, freeEnd: false).Start;

    /// <summary>Whether words, from the first to the last, are what a short form stands for.</summary>
    public static bool IsAll(ReadOnlySpan<char> text, ReadOnlySpan<Word> words, ReadOnlySpan<char> letters, bool strict) =>
        Lay(text, words, letters, strict, freeStart: false, freeEnd: false).Start == 0;

    /// <summary>How many words, from the first on, a short form stands for; 0 where they do not fit.</summary>
    public static int CountOf(ReadOnlySpan<char> text, ReadOnlySpan<Word> words, ReadOnlySpan<char> letters, bool strict)
    {
        (int start, int end) = Lay(text, words, letters, strict, freeStart: false, freeEnd: true);
        return start < 0 ? 0 : end;
    }

    /// <summary>The most that a short form with so many letters may cost.</summary>
    private static int MostFor(int letters, bool strict) => strict ? 2 * FromFunctionWord : letters < 2 ? 0 : letters < 3 ? 4 : letters == 3 ? 8 : letters + 6;

    /// <summary>
    /// From the last letter and the last word to the first: <c>cost[k, w]</c> is the least that the letters from k on cost over the
    /// words from w on, and <c>ends</c> where they end.
    /// </summary>
    private static (int Start, int End) Lay(ReadOnlySpan<char> text, ReadOnlySpan<Word> words, ReadOnlySpan<char> letters, bool strict, bool freeStart, bool freeEnd)
    {
        int count = words.Length, all = letters.Length, width = count + 1;
        if (count == 0 || count > MostWords || all < 1 || all > MostLetters || (!freeEnd && !IsContent(text, words, count - 1)))
        {
            return (-1, -1);
        }

        Span<int> costs = stackalloc int[(MostLetters + 1) * (MostWords + 1)], ends = stackalloc int[(MostLetters + 1) * (MostWords + 1)];
        int most = MostFor(all, strict), best = -1, bestCost = most + 1, bestEnd = -1;
        for (int k = all; k > 0; k--)
        {
            for (int w = count; w >= 0; w--)
            {
                int at = (k * width) + w;
                if (w == count || (k == all && freeEnd))
                {
                    int left = k == all ? 0 : Characters.IsDigit(letters[k]) && !strict ? costs[at + width] + Digit : Impossible;
                    (costs[at], ends[at]) = (left, w);
                    continue;
                }

                int skipped = CostOfSkipping(text, words, w);
                (costs[at], ends[at]) = (strict && skipped > 0 ? Impossible : Math.Min(Impossible, costs[at + 1] + skipped), ends[at + 1]);
                if (k < all)
                {
                    if (!strict && Characters.IsDigit(letters[k]) && costs[at + width] + Digit < costs[at])
                    {
                        (costs[at], ends[at]) = (costs[at + width] + Digit, ends[at + width]);
                    }

                    Take(text, words, letters, k, w, strict, costs, ends, width);
                }
            }
        }

        for (int w = freeStart ? count - 1 : 0; w >= 0; w--)
        {
            if (IsContent(text, words, w) && CostOfStart(text, words, letters, w, strict, costs, ends, width, out int end) is var cost && cost < bestCost)
            {
                (best, bestCost, bestEnd) = (w, cost, end);
            }
        }

        return (best, bestEnd);
    }

    /// <summary>Tries to take letters from a word, and keeps the cheapest way.</summary>
    private static void Take(ReadOnlySpan<char> text, ReadOnlySpan<Word> words, ReadOnlySpan<char> letters, int k, int w, bool strict, Span<int> costs, Span<int> ends, int width)
    {
        int at = (k * width) + w;
        ReadOnlySpan<char> word = words[w].StemIn(text);
        bool content = IsContent(text, words, w);
        int cost = CostOfComma(text, words, w), place;
        if (Same(word[0], letters[k]) || IsDigitOf(word, letters[k]))
        {
            place = 0;
            cost += content || char.IsLower(letters[k]) ? 0 : FromFunctionWord;
        }
        else if (!strict && content && k > 0 && (place = IndexOf(word, letters[k], 1)) > 0)
        {
            cost += WithoutFirst;
        }
        else
        {
            return;
        }

        for (int next = k + 1; ; next++)
        {
            int after = (next * width) + w + 1;
            if (costs[after] + cost < costs[at])
            {
                (costs[at], ends[at]) = (costs[after] + cost, ends[after]);
            }

            if (strict || next >= letters.Length || !(content || char.IsLower(letters[next])))
            {
                return;
            }

            int found = IndexOf(word, letters[next], place + 1);
            if (found < 0)
            {
                return;
            }

            cost += CostInside(word, letters[next], place, found);
            place = found;
        }
    }

    private static int CostOfStart(ReadOnlySpan<char> text, ReadOnlySpan<Word> words, ReadOnlySpan<char> letters, int w, bool strict, Span<int> costs, Span<int> ends, int width, out int end)
    {
        // The first letter is the first of the first word.
        end = 0;
        ReadOnlySpan<char> word = words[w].StemIn(text);
        if (!Same(word[0], letters[0]) && !IsDigitOf(word, letters[0]))
        {
            return Impossible;
        }

        int best = Impossible, place = 0, cost = IsInCompound(words, w) ? InCompound : 0;
        for (int next = 1; ; next++)
        {
            int after = (next * width) + w + 1;
            if (costs[after] + cost < best)
            {
                (best, end) = (costs[after] + cost, ends[after]);
            }

            if (strict || next >= letters.Length)
            {
                return best;
            }

            int found = IndexOf(word, letters[next], place + 1);
            if (found < 0)
            {
                return best;
            }

            cost += CostInside(word, letters[next], place, found);
            place = found;
        }
    }

    private static int CostInside(ReadOnlySpan<char> word, char letter, int before, int at) =>
        Characters.IsDigit(word[at]) ? 0 : at == before + 1 || char.IsLower(letter) ? Next : Inside;

    private static int CostOfSkipping(ReadOnlySpan<char> text, ReadOnlySpan<Word> words, int w)
    {
        ReadOnlySpan<char> letters = words[w].StemIn(text);
        return CostOfComma(text, words, w) + (words[w].Is(WordTraits.Number) ? Figure
            : !FunctionWords.IsContentWord(letters) ? FunctionWords.IsAndOr(letters) || FunctionWords.IsPreposition(letters) || FunctionWords.IsDeterminer(letters) ? 0 : Auxiliary
            : words[w].IsJoined || (w + 1 < words.Length && words[w + 1].IsJoined) || (words[w].Is(WordTraits.Capitalised) && !words[w].Is(WordTraits.SentenceStart)) ? OutOfName : LeftOut);
    }

    private static int CostOfComma(ReadOnlySpan<char> text, ReadOnlySpan<Word> words, int w) =>
        w > 0 && words[w].Gap == Gap.Punctuation && text[words[w - 1].End] == ',' && words[w].Start > words[w - 1].End + 1 ? Comma : 0;

    /// <summary>Function words are content in compounds and names: <em>over-the-counter</em>, <em>Down syndrome</em>.</summary>
    private static bool IsContent(ReadOnlySpan<char> text, ReadOnlySpan<Word> words, int w) =>
        FunctionWords.IsContentWord(words[w].StemIn(text)) || words[w].Is(WordTraits.Number) || words[w].IsJoined || (w + 1 < words.Length && words[w + 1].IsJoined)
        || (words[w].Is(WordTraits.Capitalised) && !words[w].Is(WordTraits.SentenceStart));

    private static bool IsInCompound(ReadOnlySpan<Word> words, int w) =>
        words[w].IsJoined && !(w > 0 && (words[w - 1].Is(WordTraits.Number) || words[w - 1].Length == 1));

    private static int IndexOf(ReadOnlySpan<char> word, char letter, int from)
    {
        for (int i = from; i < word.Length; i++)
        {
            if (Same(word[i], letter))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>A digit for the word that it is read as: <em>3D</em>, <em>B2B</em>, <em>W3C</em> apart.</summary>
    private static bool IsDigitOf(ReadOnlySpan<char> word, char digit) => digit switch
    {
        '1' => Folding.IsOneOf(word, "one", "first"),
        '2' => Folding.IsOneOf(word, "two", "second", "to"),
        '3' => Folding.IsOneOf(word, "three", "third"),
        '4' => Folding.IsOneOf(word, "four", "fourth", "for"),
        '5' => Folding.IsOneOf(word, "five", "fifth"),
        '6' => Folding.IsOneOf(word, "six", "sixth"),
        '7' => Folding.IsOneOf(word, "seven", "seventh"),
        '8' => Folding.IsOneOf(word, "eight", "eighth"),
        '9' => Folding.IsOneOf(word, "nine", "ninth"),
        _ => false,
    };

    private static bool Same(char a, char b) => a == b || Folding.Lower(a) == Folding.Lower(b);
}

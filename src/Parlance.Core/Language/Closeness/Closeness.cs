namespace Parlance.Language;

/// <summary>Why two words are close.</summary>
internal enum ClosenessReason
{
    /// <summary>They are not.</summary>
    None,

    /// <summary>A pair of the curated list (<c>principal</c>, <c>principle</c>).</summary>
    ConfusionPair,

    /// <summary>One or two letters inserted, left out, replaced, or swapped with their neighbour.</summary>
    Edit,

    /// <summary>One contains the other (<c>quality</c>, <c>equality</c>).</summary>
    Containment,

    /// <summary>Both have one stem (<c>cooperation</c>, <c>cooperative</c>).</summary>
    Stem,
}

/// <summary>How easily one word is written for another.</summary>
/// <param name="Score">From 0, not close, to 100, hardly different.</param>
/// <param name="Reason">What makes them close.</param>
internal readonly record struct Closeness(int Score, ClosenessReason Reason)
{
    /// <summary>Longer words are close to none.</summary>
    internal const int LongestWord = 48;

    /// <summary>The score of a pair of the curated list.</summary>
    internal const int OfConfused = 95;

    /// <summary>The score of two words with one stem, unless they are nearer by their letters.</summary>
    internal const int OfOneStem = 65;

    private static readonly Lazy<WordGroups> s_confusions = new(() => new WordGroups(WordData.Text("confusion-pairs.txt")));

    /// <summary>Whether the words are close at all.</summary>
    public bool IsClose => Score > 0;

    /// <summary>
    /// Compares two words. Words that are one word in another form (inflection, possessive, hyphen, spelling variant)
    /// are not close: there is nothing to confuse. Takes time bounded by a constant.
    /// </summary>
    /// <remarks>
    /// From 60 on, a slip is likely enough to be named where other evidence points the same way; below, the words are
    /// short or share little, and only strong evidence (all other members of a list) should speak.
    /// </remarks>
    /// <param name="a">One word.</param>
    /// <param name="b">Another.</param>
    /// <param name="least">The least score that matters: what comes to less is not close.</param>
    public static Closeness Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int least = 1)
    {
        var bufferA = new WordKey(stackalloc char[WordKey.Room]);
        var bufferB = new WordKey(stackalloc char[WordKey.Room]);
        if (!bufferA.Read(a, LongestWord) || !bufferB.Read(b, LongestWord))
        {
            return default;
        }

        ReadOnlySpan<char> keyA = bufferA.Key;
        ReadOnlySpan<char> keyB = bufferB.Key;
        if (keyA.SequenceEqual(keyB))
        {
            return default;
        }

        // Keys and letters: two plurals may be nearer than their singulars (parties, partners).
        Closeness byKey = Grade(keyA, keyB);
        bool areKeys = Folding.Equal(a, keyA) && Folding.Equal(b, keyB);
        Closeness byLetters = areKeys || byKey.Reason == ClosenessReason.ConfusionPair ? default : GradeLetters(a, b, stackalloc char[2 * LongestWord]);
        Closeness best = byLetters.Score > byKey.Score ? byLetters : byKey;
        return best.Score < least || AreOneWord(a, b) ? default : best;
    }

    /// <summary>How many pairs the curated list has.</summary>
    internal static int ConfusionPairs => s_confusions.Value.Count;

    /// <summary>Whether a word, given by its key, is in a pair of the curated list.</summary>
    internal static bool MayBeConfused(ReadOnlySpan<char> key) => s_confusions.Value.Contains(key);

    /// <summary>The score of two words an edit apart, by the length of the shorter.</summary>
    internal static int OfOneEdit(int shorter) => shorter >= 6 ? 92 : shorter == 5 ? 85 : shorter == 4 ? 70 : 50;

    /// <summary>The score of two words two edits apart, by the length of the shorter.</summary>
    internal static int OfTwoEdits(int shorter) => shorter >= 9 ? 85 : shorter >= 7 ? 75 : shorter >= 5 ? 60 : 35;

    /// <summary>The score of a word that another begins or ends with.</summary>
    internal static int OfContained(int shorter, int longer) => 40 + (50 * shorter / longer);

    private static Closeness GradeLetters(ReadOnlySpan<char> a, ReadOnlySpan<char> b, Span<char> room)
    {
        Span<char> lowerA = room.Slice(0, a.Length);
        Span<char> lowerB = room.Slice(LongestWord, b.Length);
        for (int i = 0; i < a.Length; i++)
        {
            lowerA[i] = Folding.Lower(a[i]);
        }

        for (int i = 0; i < b.Length; i++)
        {
            lowerB[i] = Folding.Lower(b[i]);
        }

        return ByLetters(lowerA, lowerB);
    }

    private static Closeness Grade(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (s_confusions.Value.ArePair(a, b))
        {
            return new Closeness(OfConfused, ClosenessReason.ConfusionPair);
        }

        Closeness best = ByLetters(a, b);
        return best.Score < OfOneStem && Derivation.ShareStem(a, b) ? new Closeness(OfOneStem, ClosenessReason.Stem) : best;
    }

    private static Closeness ByLetters(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int shorter = Math.Min(a.Length, b.Length);
        int longer = Math.Max(a.Length, b.Length);
        int edits = longer - shorter <= 2 && shorter >= 3 ? EditDistance.Within2(a, b) : 3;
        if (edits == 1)
        {
            return new Closeness(OfOneEdit(shorter), ClosenessReason.Edit);
        }

        var best = default(Closeness);
        if (edits == 2 && longer >= 5)
        {
            best = new Closeness(OfTwoEdits(shorter), ClosenessReason.Edit);
        }

        int contained = Containment(a, b, shorter, longer);
        return contained > best.Score ? new Closeness(contained, ClosenessReason.Containment) : best;
    }

    /// <summary>Most telling where little is added, and at an end of the word.</summary>
    private static int Containment(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int shorter, int longer)
    {
        ReadOnlySpan<char> inner = a.Length < b.Length ? a : b;
        ReadOnlySpan<char> outer = a.Length < b.Length ? b : a;
        if (shorter < 3 || shorter == longer || shorter * 4 < longer)
        {
            return 0;
        }

        int place = outer.IndexOf(inner);
        if (place < 0)
        {
            return 0;
        }

        bool atEnd = place == 0 || place + shorter == longer;
        return atEnd ? OfContained(shorter, longer) : shorter < 4 ? 0 : OfContained(shorter, longer) - 20;
    }

    private static bool AreOneWord(ReadOnlySpan<char> a, ReadOnlySpan<char> b) =>
        Hyphenation.AreVariants(a, b) || Inflection.AreForms(WithoutPossessive(a), WithoutPossessive(b)) || SpellingVariants.AreVariantsInSomeSense(a, b);

    private static string WithoutPossessive(ReadOnlySpan<char> word)
    {
        int end = word.Length;
        if (end > 2 && Folding.Lower(word[end - 1]) == 's' && Folding.Lower(word[end - 2]) == '\'')
        {
            end -= 2;
        }
        else if (end > 1 && Folding.Lower(word[end - 1]) == '\'')
        {
            end--;
        }

        return word.Slice(0, end).ToString();
    }
}

namespace Parlance.Language;

/// <summary>
/// Words that parallel sentences contrast on purpose (<c>large</c> and <c>small</c>, <c>import</c> and
/// <c>export</c>): however near in letters, they are no confusion. The lists are our own.
/// </summary>
internal static class Opposites
{
    private const int LongestWord = 48;

    private const int ShortestRoot = 3;

    private static readonly Lazy<WordGroups> s_groups = new(() => new WordGroups(WordData.Text("opposites.txt")));

    /// <summary>With a prefix, against the word without it.</summary>
    private static readonly WordSet s_negations = WordData.Set("affixes.txt", "negations");

    /// <summary>One prefix against the other, before the same letters.</summary>
    private static readonly (string, string)[] s_alternations =
    [
        ("in", "ex"), ("im", "ex"), ("in", "out"), ("in", "de"), ("on", "off"), ("over", "under"), ("up", "down"), ("pre", "post"), ("ante", "post"), ("pro", "anti"),
        ("inter", "intra"), ("intra", "extra"), ("inter", "supra"), ("inter", "sub"), ("inter", "trans"), ("sub", "supra"), ("sub", "trans"), ("super", "sub"),
        ("uni", "bi"), ("uni", "tri"), ("uni", "multi"), ("uni", "pluri"), ("bi", "tri"), ("bi", "multi"), ("bi", "pluri"), ("tri", "multi"), ("mono", "poly"), ("mono", "multi"),
        ("macro", "micro"), ("hyper", "hypo"), ("en", "dis"), ("ass", "diss"), ("con", "dis"), ("ac", "dis"), ("e", "im"), ("em", "im"), ("endo", "exo"), ("in", "ef"),
    ];

    private static readonly string[] s_verbEndings = ["ing", "ed", "er", "ly"];

    /// <summary>Whether two words are opposites, or members of one series (ordinals, months, points of the compass), in any inflection.</summary>
    /// <param name="a">One word.</param>
    /// <param name="b">Another.</param>
    public static bool Are(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var bufferA = new WordKey(stackalloc char[WordKey.Room]);
        var bufferB = new WordKey(stackalloc char[WordKey.Room]);
        if (!bufferA.Read(a, LongestWord) || !bufferB.Read(b, LongestWord))
        {
            return false;
        }

        return AreByKey(bufferA.Key, bufferB.Key) || ArePasts(bufferA.Key, bufferB.Key);
    }

    private static bool AreByKey(ReadOnlySpan<char> a, ReadOnlySpan<char> b) =>
        s_groups.Value.ArePair(a, b) || Negates(a, b) || Negates(b, a) || Alternate(a, b) || Alternate(b, a) || AreParties(a, b) || AreParties(b, a)
        || (a.Length > 4 && b.Length > 4 && ((EndsWith(a, "less") && EndsWith(b, "ful") && a.Slice(0, a.Length - 4).SequenceEqual(b.Slice(0, b.Length - 3)))
            || (EndsWith(b, "less") && EndsWith(a, "ful") && b.Slice(0, b.Length - 4).SequenceEqual(a.Slice(0, a.Length - 3)))));

    /// <summary>increased and decreased, importing and exporting: the same ending on both.</summary>
    private static bool ArePasts(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        foreach (string ending in s_verbEndings)
        {
            if (EndsWith(a, ending) && EndsWith(b, ending) && a.Length - ending.Length >= ShortestRoot && b.Length - ending.Length >= ShortestRoot)
            {
                ReadOnlySpan<char> rootA = a.Slice(0, a.Length - ending.Length);
                ReadOnlySpan<char> rootB = b.Slice(0, b.Length - ending.Length);
                return s_groups.Value.ArePair(rootA, rootB) || WithE(rootA, rootB);
            }
        }

        return false;
    }

    private static bool WithE(ReadOnlySpan<char> rootA, ReadOnlySpan<char> rootB)
    {
        Span<char> a = stackalloc char[WordKey.Room];
        Span<char> b = stackalloc char[WordKey.Room];
        rootA.CopyTo(a);
        rootB.CopyTo(b);
        a[rootA.Length] = 'e';
        b[rootB.Length] = 'e';
        return s_groups.Value.ArePair(a.Slice(0, rootA.Length + 1), b.Slice(0, rootB.Length + 1))
            || s_groups.Value.ArePair(rootA, b.Slice(0, rootB.Length + 1)) || s_groups.Value.ArePair(a.Slice(0, rootA.Length + 1), rootB);
    }

    private static bool Negates(ReadOnlySpan<char> longer, ReadOnlySpan<char> shorter)
    {
        if (shorter.Length < ShortestRoot || longer.Length <= shorter.Length || !longer.EndsWith(shorter))
        {
            return false;
        }

        return s_negations.Contains(longer.Slice(0, longer.Length - shorter.Length));
    }

    /// <summary>The two parties of one relation: transferor and transferee, payer and payee.</summary>
    private static bool AreParties(ReadOnlySpan<char> active, ReadOnlySpan<char> passive)
    {
        bool areAlike = active.Length == passive.Length && active.Length > ShortestRoot + 1 && active.Slice(0, active.Length - 2).SequenceEqual(passive.Slice(0, passive.Length - 2));
        return areAlike && (EndsWith(active, "or") || EndsWith(active, "er")) && EndsWith(passive, "ee");
    }

    private static bool Alternate(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        foreach ((string? first, string? second) in s_alternations)
        {
            if (a.Length - first.Length >= ShortestRoot && a.Length - first.Length == b.Length - second.Length
                && a.StartsWith(first.AsSpan()) && b.StartsWith(second.AsSpan())
                && a.Slice(first.Length).SequenceEqual(b.Slice(second.Length)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWith(ReadOnlySpan<char> word, string ending) => word.EndsWith(ending.AsSpan());
}

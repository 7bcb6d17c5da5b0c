namespace Parlance.Language;

/// <summary>Finds the number of members that the words before a list state: <c>five principles: ...</c>, <c>the four pillars of ...</c>.</summary>
internal static class StatedNumbers
{
    private const int Reach = 16;

    /// <summary>A bracket is about the words right before it.</summary>
    private const int ReachBeforeBracket = 5;

    private static readonly WordSet s_links = new("are as being include includes into is namely of were");

    private static readonly WordSet s_notItems = WordData.Set("lists.txt", "not-items");

    private static readonly WordSet s_quantities = WordData.Set("function-words.txt", "quantities");

    /// <summary>Whether a word may link what is counted to the list of it (<c>are</c>, <c>namely</c>).</summary>
    public static bool IsLink(ReadOnlySpan<char> word) => s_links.Contains(word);

    /// <summary>The number stated before the list whose first piece is given; a count of 0 if there is none.</summary>
    public static (int Count, TextRange At) Before(ReadOnlySpan<char> text, ReadOnlySpan<Atom> atoms, in Piece first)
    {
        // What links the counted noun to the list: a word of the first piece, or the sign before it.
        int end = first.Inner >= 0 ? first.Inner : first.EndAtom;
        int from = end - 1;
        for (int seen = 0; from > first.FirstAtom && seen < Reach; from--, seen++)
        {
            if (atoms[from].Kind == AtomKind.Word && s_links.Contains(ListLeads.WordAt(text, atoms[from])) && TryCount(text, atoms, from, 4, out (int Count, TextRange At) stated))
            {
                return stated;
            }
        }

        return first.FirstAtom > 0 && TryCount(text, atoms, first.FirstAtom - 1, ReachBefore(text, atoms, first.FirstAtom - 1), out (int Count, TextRange At) before) ? before : default;
    }

    /// <summary>
    /// How far before a sign the number may be. A comma announces a list only after "the four principles",
    /// and not where it sets off a phrase ("in the last five rounds, ...").
    /// </summary>
    private static int ReachBefore(ReadOnlySpan<char> text, ReadOnlySpan<Atom> atoms, int sign)
    {
        if (atoms[sign].Kind != AtomKind.Comma)
        {
            return atoms[sign].Kind == AtomKind.Open ? ReachBeforeBracket : atoms[sign].Kind == AtomKind.Colon || (atoms[sign].Kind == AtomKind.Break && ListLeads.IsInSentence(atoms[sign])) ? Reach : 0;
        }

        int i = sign;
        while (i > 0 && sign - i < Reach && atoms[i - 1].Kind == AtomKind.Word)
        {
            i--;
        }

        // Nor where what follows is no member: "the six sessions, based on your needs, ...", "six parts, each with ...".
        bool opens = ListLeads.IsIntroductory(ListLeads.WordAt(text, atoms[i]))
            || (sign + 1 < atoms.Length && atoms[sign + 1].Kind == AtomKind.Word && StartsAside(ListLeads.WordAt(text, atoms[sign + 1])));
        return opens ? 0 : 4;
    }

    /// <summary>The number stated before a list of lines.</summary>
    /// <param name="text">The text.</param>
    /// <param name="atoms">Its atoms.</param>
    /// <param name="firstAtom">The first atom of the list.</param>
    /// <param name="line">Where its first line starts.</param>
    public static (int Count, TextRange At) BeforeLines(ReadOnlySpan<char> text, ReadOnlySpan<Atom> atoms, int firstAtom, int line)
    {
        int i = firstAtom;
        while (i > 0 && atoms[i - 1].Kind == AtomKind.Break)
        {
            i--;
        }

        // "as well as", read as one sign, may have begun on the line before.
        bool isAnnounced = i > 0 && atoms[i - 1].End <= line && !EndsSentence(text.Slice(atoms[i - 1].End, line - atoms[i - 1].End));
        return isAnnounced && TryCount(text, atoms, i, Reach, out (int Count, TextRange At) stated, isOfLines: true) ? stated : default;
    }

    private static bool EndsSentence(ReadOnlySpan<char> gap)
    {
        foreach (char c in gap)
        {
            if (Characters.IsTerminator(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a piece ends with a number and what it counts (<c>the four principles</c>), so that a list may follow.</summary>
    public static bool EndsWithCount(ReadOnlySpan<char> text, ReadOnlySpan<Atom> atoms, in Piece piece) =>
        piece.Inner < 0 && piece.EndAtom < atoms.Length && !ListLeads.IsIntroductory(ListLeads.WordAt(text, atoms[piece.FirstAtom]))
        && TryCount(text, atoms, piece.EndAtom, Math.Min(4, piece.EndAtom - piece.FirstAtom), out (int Count, TextRange At) stated)
        && EndsWithPlural(text, atoms, piece, stated.At);

    /// <summary>"The four principles are openness" and "the four goals cover work" end with a member of the list.</summary>
    private static bool EndsWithPlural(ReadOnlySpan<char> text, ReadOnlySpan<Atom> atoms, in Piece piece, TextRange number)
    {
        for (int i = piece.FirstAtom; i < piece.EndAtom; i++)
        {
            // "Three principles in particular" is the noun still.
            if (atoms[i].Kind == AtomKind.Word && atoms[i].Start > number.Start && IsPlural(ListLeads.WordAt(text, atoms[i])))
            {
                return i == piece.EndAtom - 1 || (atoms[i + 1].Kind == AtomKind.Word && FunctionWords.IsPreposition(ListLeads.WordAt(text, atoms[i + 1])));
            }
        }

        return false;
    }

    /// <summary>A number within some words before an atom, followed by a plural.</summary>
    private static bool TryCount(ReadOnlySpan<char> text, ReadOnlySpan<Atom> atoms, int before, int reach, out (int Count, TextRange At) stated, bool isOfLines = false)
    {
        stated = default;
        bool plural = false;
        for (int i = before - 1; i >= 0 && before - i <= reach && ListLeads.IsInSentence(atoms[i]); i--)
        {
            if (atoms[i].Kind != AtomKind.Word)
            {
                continue;
            }

            ReadOnlySpan<char> word = ListLeads.WordAt(text, atoms[i]);
            int count = ValueOf(word);
            if (count > 0)
            {
                stated = (count, TextRange.FromBounds(atoms[i].Start, atoms[i].End));
                var counted = new CountedNoun(text, atoms, i);
                return isOfLines ? counted.AnnouncesLines(before) : plural && !IsOneOf(text, atoms, i) && !counted.IsPartOfOther && IsCounted(text, atoms, counted.Next);
            }

            plural |= IsPlural(word);
        }

        return false;
    }

    /// <summary>"five of the principles" and "five years" count something else.</summary>
    private static bool IsCounted(ReadOnlySpan<char> text, ReadOnlySpan<Atom> atoms, int next) => CountedAt(text, atoms, next) >= 0;

    /// <summary>The plural that a number counts, among the words from an atom on; -1 where there is none.</summary>
    internal static int CountedAt(ReadOnlySpan<char> text, ReadOnlySpan<Atom> atoms, int next)
    {
        for (int i = next; i < atoms.Length && i < next + 4 && atoms[i].Kind == AtomKind.Word; i++)
        {
            ReadOnlySpan<char> word = ListLeads.WordAt(text, atoms[i]);
            if (s_notItems.Contains(word) || (i == next && FunctionWords.Contains(word)))
            {
                return -1;
            }

            if (IsPlural(word))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>"one of the five principles", "more than five", "at least five".</summary>
    private static bool IsOneOf(ReadOnlySpan<char> text, ReadOnlySpan<Atom> atoms, int number)
    {
        for (int i = number - 1; i >= 0 && i >= number - 3 && atoms[i].Kind == AtomKind.Word; i--)
        {
            ReadOnlySpan<char> word = ListLeads.WordAt(text, atoms[i]);
            if (Folding.IsOneOf(word, "least", "than", "most"))
            {
                return true;
            }

            if (Folding.Equal(word, "of"))
            {
                return i > 0 && atoms[i - 1].Kind == AtomKind.Word && IsQuantity(ListLeads.WordAt(text, atoms[i - 1]));
            }
        }

        return false;
    }

    private static bool IsQuantity(ReadOnlySpan<char> word) => s_quantities.Contains(word) || NumberWords.Cardinal(word) is >= 1 and <= 7;

    private static bool StartsAside(ReadOnlySpan<char> word) =>
        IsQuantity(word) || FunctionWords.IsPreposition(word) || WordClass.MayBeParticiple(word);

    private static bool IsPlural(ReadOnlySpan<char> word) =>
        word.Length > 3 && ((word[word.Length - 1] == 's' && !Nouns.IsSingularInS(word)) || Folding.IsOneOf(word, "criteria", "phenomena"));

    internal static int ValueOf(ReadOnlySpan<char> word)
    {
        if (Characters.IsDigit(word[0]))
        {
            int value = 0;
            foreach (char c in word)
            {
                if (!Characters.IsDigit(c) || word.Length > 2)
                {
                    return 0;
                }

                value = (value * 10) + c - '0';
            }

            return value > 1 ? value : 0;
        }

        return WordKind.IsCounting(word) ? NumberWords.Cardinal(word) : 0;
    }
}

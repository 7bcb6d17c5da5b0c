namespace Parlance.Language;

/// <summary>Words that lead up to a list, and words that say that it is not complete. The lists are our own.</summary>
internal static class ListLeads
{
    private const int Reach = 8;

    private static readonly WordSet s_announcing = WordData.Set("lists.txt", "announcing");

    private static readonly WordSet s_introducing = WordData.Set("lists.txt", "introducing");

    private static readonly WordSet s_partial = new("etc more others so such");

    /// <summary>Whether a word at the start of a piece opens a list of its own.</summary>
    public static bool Announces(ReadOnlySpan<char> word) => word.Length <= 12 && s_announcing.Contains(word);

    /// <summary>Whether a word at the start of a clause opens a phrase that a comma sets off, rather than a list.</summary>
    public static bool IsIntroductory(ReadOnlySpan<char> word) =>
        word.Length <= 13 && (FunctionWords.IsPreposition(word) || s_introducing.Contains(word) || WordClass.MayBeGerund(word));

    /// <summary>Whether a word at the start of a later piece sets it off from a list (<c>..., both rich and poor</c>).</summary>
    public static bool SetsOff(ReadOnlySpan<char> word) =>
        IsIntroductory(word) || Folding.IsOneOf(word, "both", "either");

    /// <summary>Whether a list says that it has more members than it names.</summary>
    public static bool IsPartial(ReadOnlySpan<char> text, ReadOnlySpan<Atom> atoms, in Piece first, in Piece last)
    {
        int seen = 0;
        for (int i = (first.Inner >= 0 ? first.Inner : first.EndAtom) - 1; i >= first.FirstAtom && seen < Reach; i--, seen++)
        {
            if (IsExample(WordAt(text, atoms[i]), i > first.FirstAtom ? WordAt(text, atoms[i - 1]) : default))
            {
                return true;
            }
        }

        // Across a colon: "among others: A, B and C".
        for (int i = first.FirstAtom - 1; i >= 0 && seen < Reach + 4 && IsInSentence(atoms[i]); i--, seen++)
        {
            if (IsExample(WordAt(text, atoms[i]), i > 0 ? WordAt(text, atoms[i - 1]) : default))
            {
                return true;
            }
        }

        int end = last.Inner >= 0 ? last.Inner + 1 : last.FirstAtom;
        return end < atoms.Length && atoms[end].Kind == AtomKind.Word && s_partial.Contains(WordAt(text, atoms[end]));
    }

    /// <summary>Whether the words before an atom are of the same sentence.</summary>
    public static bool IsInSentence(in Atom atom) => atom.Kind != AtomKind.Break || atom.End > atom.Start;

    /// <summary>The text of an atom.</summary>
    public static ReadOnlySpan<char> WordAt(ReadOnlySpan<char> text, in Atom atom) => text.Slice(atom.Start, atom.End - atom.Start);

    private static bool IsExample(ReadOnlySpan<char> word, ReadOnlySpan<char> before) =>
        word.Length switch
        {
            2 => Folding.Equal(word, "as") && Folding.Equal(before, "such"),
            4 => Folding.IsOneOf(word, "like", "e.g.", "alia"),
            5 => Folding.Equal(word, "among"),
            7 => Folding.Equal(word, "include") || (Folding.Equal(word, "example") && Folding.Equal(before, "for")),
            8 => Folding.IsOneOf(word, "includes", "included"),
            9 => Folding.Equal(word, "including"),
            _ => false,
        };
}

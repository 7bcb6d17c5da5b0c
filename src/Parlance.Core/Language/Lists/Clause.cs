namespace Parlance.Language;

/// <summary>A clause of a text, parted into pieces.</summary>
internal readonly ref struct Clause
{
    private static readonly WordSet s_irregular = new("built drawn given held led made shown taken");

    public Clause(ReadOnlySpan<char> text, ReadOnlySpan<Atom> atoms, ReadOnlySpan<Piece> pieces)
    {
        Text = text;
        Atoms = atoms;
        Pieces = pieces;
    }

    /// <summary>The whole text.</summary>
    public ReadOnlySpan<char> Text { get; }

    /// <summary>The atoms of the whole text.</summary>
    public ReadOnlySpan<Atom> Atoms { get; }

    /// <summary>The pieces of the clause.</summary>
    public ReadOnlySpan<Piece> Pieces { get; }

    /// <summary>The last word of a piece.</summary>
    public ReadOnlySpan<char> LastWordOf(in Piece piece)
    {
        for (int i = piece.EndAtom - 1; i > piece.FirstAtom; i--)
        {
            if (Atoms[i].End == piece.End)
            {
                return Text.Slice(Atoms[i].Start, Atoms[i].End - Atoms[i].Start);
            }
        }

        return WordAt(piece.FirstAtom);
    }

    /// <summary>The text of an atom.</summary>
    public ReadOnlySpan<char> WordAt(int atom) =>
        Atoms[atom].End > Atoms[atom].Start ? Text.Slice(Atoms[atom].Start, Atoms[atom].End - Atoms[atom].Start) : Text.Slice(Atoms[atom].Start, 1);

    /// <summary>
    /// The participle with a preposition that parts two lists: <em>cooperation and dialogue <b>based on</b> trust and equality</em>. It
    /// has a conjunction before and behind it, and a word of its member before it; -1 where there is none.
    /// </summary>
    public int ParticipleIn(int from, int to)
    {
        int conjunction = -1;
        for (int i = from; i < to - 1; i++)
        {
            if (Atoms[i].Kind == AtomKind.Open && Atoms[i].Partner > i)
            {
                i = Atoms[i].Partner;
            }
            else if (Atoms[i].Kind == AtomKind.Conjunction)
            {
                conjunction = i;
            }
            else if (conjunction >= 0 && i > conjunction + 1 && IsParticiple(i) && HasConjunction(i + 2, to))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The member that some pieces make.</summary>
    public ListMember MemberOf(int firstPiece, int endPiece)
    {
        int words = 0;
        for (int i = firstPiece; i < endPiece; i++)
        {
            words += Pieces[i].WordCount;
        }

        return new ListMember(Pieces[firstPiece].Start, Pieces[endPiece - 1].End, words);
    }

    /// <summary>The member that some atoms of a piece make, brackets left out.</summary>
    public ListMember MemberOf(int from, int to, in Piece piece)
    {
        int start = -1;
        int end = -1;
        int words = 0;
        for (int i = from; i < to; i++)
        {
            if (Atoms[i].Kind == AtomKind.Open && Atoms[i].Partner > i)
            {
                i = Atoms[i].Partner;
            }
            else if (Atoms[i].Kind == AtomKind.Word)
            {
                start = start < 0 ? Atoms[i].Start : start;
                end = Atoms[i].End;
                words++;
            }
        }

        return words > 0 ? new ListMember(start, end, words) : new ListMember(piece.End, piece.End, 0);
    }

    /// <summary>A verb in its past form and a preposition; <em>of</em> is none of a participle's, but <em>speed of</em>.</summary>
    private bool IsParticiple(int atom) =>
        Atoms[atom].Kind == AtomKind.Word && Atoms[atom + 1].Kind == AtomKind.Word
        && (WordClass.MayBePast(WordAt(atom)) || s_irregular.Contains(WordAt(atom)))
        && FunctionWords.IsPreposition(WordAt(atom + 1)) && !Folding.Equal(WordAt(atom + 1), "of");

    private bool HasConjunction(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (Atoms[i].Kind == AtomKind.Conjunction)
            {
                return true;
            }
        }

        return false;
    }
}

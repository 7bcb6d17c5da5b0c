using System.Runtime.CompilerServices;

namespace Parlance.Language;

/// <summary>Parts a clause, a run of atoms without a break, into its pieces.</summary>
internal sealed class PieceReader
{
    private Piece[] _pieces = new Piece[16];

    /// <summary>How many pieces were read.</summary>
    public int Count { get; private set; }

    /// <summary>The pieces read last.</summary>
    public ReadOnlySpan<Piece> Pieces => _pieces.AsSpan(0, Count);

    /// <summary>
    /// Reads pieces up to the end of the clause, which also ends where a comma or conjunction is followed by words that
    /// open another clause (<c>..., which</c>; <c>... and it is</c>).
    /// </summary>
    /// <returns>The index of the first atom that was not read.</returns>
    [MethodImpl(HotLoop.Option)]
    public int Read(ReadOnlySpan<Atom> atoms, int from, int to)
    {
        Count = 0;
        Piece piece = New(from, AtomKind.Break, -1);
        int i = from;
        while (i < to)
        {
            ref readonly Atom atom = ref atoms[i];
            bool opensClause = i > from && i + 1 < to && atoms[i + 1].SignalsClause;
            switch (atom.Kind)
            {
                case AtomKind.Word:
                    Extend(ref piece, atom);
                    i++;
                    break;
                case AtomKind.Open:
                    i = atom.Partner >= 0 && atom.Partner < to ? atom.Partner + 1 : i + 1;
                    break;
                case AtomKind.Conjunction when opensClause:
                    Finish(piece, i);
                    return i + 1;
                case AtomKind.Conjunction:
                    ReadConjunction(ref piece, atom, i);
                    i++;
                    break;
                case AtomKind.Comma or AtomKind.Semicolon or AtomKind.Additive:
                    int comma = atom.Kind == AtomKind.Comma ? atom.Start : atom.Kind == AtomKind.Additive && piece.WordCount == 0 ? piece.Comma : -1;
                    if (piece.WordCount > 0 || atom.Kind == AtomKind.Semicolon)
                    {
                        Finish(piece, i);
                    }

                    if (opensClause)
                    {
                        return i + 1;
                    }

                    i++;
                    piece = New(i, atom.Kind, comma);
                    break;
                default:
                    i++;
                    break;
            }
        }

        Finish(piece, to);
        return to;
    }

    private static Piece New(int atom, AtomKind before, int comma) =>
        new() { Before = before, Comma = comma, FirstAtom = atom, Inner = -1, Start = -1 };

    private static void Extend(ref Piece piece, in Atom word)
    {
        if (piece.WordCount++ == 0)
        {
            piece.Start = word.Start;
        }

        piece.End = word.End;
        piece.SignalsClause |= word.SignalsClause;
    }

    private static void ReadConjunction(ref Piece piece, in Atom atom, int index)
    {
        if (piece.WordCount == 0)
        {
            piece.Opening = atom.Conjunction;
            piece.FirstAtom = index + 1;
        }
        else if (piece.Inner < 0)
        {
            piece.Inner = index;
            piece.WordsBeforeInner = piece.WordCount;
        }
    }

    private void Finish(Piece piece, int endAtom)
    {
        if (piece.WordCount == 0)
        {
            return;
        }

        // "... and" with nothing after it joins nothing.
        piece.EndAtom = endAtom;
        if (piece.Inner >= 0 && piece.WordCount == piece.WordsBeforeInner)
        {
            piece.EndAtom = piece.Inner;
            piece.Inner = -1;
        }

        if (Count == _pieces.Length)
        {
            Array.Resize(ref _pieces, Count * 2);
        }

        _pieces[Count++] = piece;
    }
}

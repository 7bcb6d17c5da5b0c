namespace Parlance.Language;

/// <summary>The words between two separators of a clause: a member of an enumeration, or several joined by conjunctions.</summary>
internal struct Piece
{
    /// <summary>
    /// What is between it and the piece before: <see cref="AtomKind.Comma"/>, <see cref="AtomKind.Semicolon"/>,
    /// <see cref="AtomKind.Additive"/>, or a break.
    /// </summary>
    public AtomKind Before;

    /// <summary>Where the comma before it is, or -1.</summary>
    public int Comma;

    /// <summary>The conjunction that opens it, if one does.</summary>
    public Conjunction Opening;

    /// <summary>Its first atom, after the opening conjunction, and the one after its last.</summary>
    public int FirstAtom;

    public int EndAtom;

    /// <summary>The first conjunction inside it, as an atom; -1 if there is none.</summary>
    public int Inner;

    public int WordsBeforeInner;

    /// <summary>Where its first word starts, and its last word ends.</summary>
    public int Start;

    public int End;

    public int WordCount;

    /// <summary>Holds a word that can only be in a clause of its own.</summary>
    public bool SignalsClause;
}

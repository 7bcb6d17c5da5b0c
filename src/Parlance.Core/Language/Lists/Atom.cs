namespace Parlance.Language;

/// <summary>What an atom of a clause is, to the reading of enumerations.</summary>
internal enum AtomKind : byte
{
    Word,
    Comma,
    Semicolon,

    /// <summary><c>and</c>, <c>or</c>, <c>nor</c>, <c>&amp;</c>.</summary>
    Conjunction,

    /// <summary><c>as well as</c> and the like.</summary>
    Additive,

    /// <summary>Ends a clause: a sentence, a dash, a table cell, a paragraph.</summary>
    Break,

    /// <summary>Ends a clause and announces what follows: a colon.</summary>
    Colon,

    /// <summary>An opening bracket.</summary>
    Open,

    /// <summary>A closing bracket.</summary>
    Close,
}

/// <summary>A word, or a sign that matters to enumerations.</summary>
internal struct Atom : IPlaced
{
    public AtomKind Kind;

    /// <summary>For conjunctions, which one.</summary>
    public Conjunction Conjunction;

    /// <summary>For words that can only be in a clause of their own: auxiliaries, subject and relative pronouns.</summary>
    public bool SignalsClause;

    public int Start;

    public int End;

    /// <summary>For an opening bracket, the index of the closing one; -1 if it has none.</summary>
    public int Partner;

    readonly int IPlaced.Start => Start;

    readonly int IPlaced.End => End;
}

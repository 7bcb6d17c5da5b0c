namespace Parlance.Rules.Terminology;

/// <summary>What shows that a word is a slip.</summary>
internal enum SlipEvidence : byte
{
    /// <summary>The other words of a declared name are around it.</summary>
    Name,

    /// <summary>The list that it is in otherwise names the principles of one set.</summary>
    Set,

    /// <summary>The list that it is in otherwise names declared terms.</summary>
    List,

    /// <summary>Declared principles follow, and it is close to what they are called: <em>principals of trust and equality</em>.</summary>
    Head,

    /// <summary>Nothing: the words are defined here, and so are no slip elsewhere.</summary>
    None,
}

/// <summary>A word that may be a slip for a word of a declared name.</summary>
/// <param name="Text">The number of the text in its file.</param>
/// <param name="Close">The word, and what it is probably meant to be.</param>
/// <param name="Evidence">What shows it.</param>
/// <param name="Around">The declared name, or the set.</param>
/// <param name="KeepsNumber">Whether the word has the number of the text, and not that of the declaration.</param>
/// <param name="Use">How it and the words around it are used: as a name of its own, or not.</param>
internal readonly record struct NameSlip(int Text, CloseWord Close, SlipEvidence Evidence, string Around, bool KeepsNumber, OwnUse Use)
{
    /// <summary>How it is written.</summary>
    public static FactFormat<NameSlip> Format { get; } = new(
        static (to, slip) =>
        {
            to.Number(slip.Text);
            to.Number(slip.Close.Word);
            to.Text(slip.Close.Right);
            to.Signed(slip.Close.Concept);
            to.Signed(slip.Close.Score);
            to.Byte((byte)slip.Evidence);
            to.Text(slip.Around);
            to.Flag(slip.KeepsNumber);
            to.Byte((byte)slip.Use);
        },
        static from => new NameSlip(
            from.TextNumber(), new CloseWord(from.Number(), from.Text(), from.Concept(), from.Signed()),
            (SlipEvidence)from.Number((int)SlipEvidence.None + 1), from.Text(), from.Flag(), (OwnUse)from.Number((int)OwnUse.Defined + 1)));

    /// <summary>Whether but for its capital it would be no slip: one other word shows little.</summary>
    public bool RestsOnCapital => Close.Score < CloseWord.SureInName && Around.IndexOf(' ') == Around.LastIndexOf(' ');
}

/// <summary>How words that are nearly a declared name are used.</summary>
internal enum OwnUse : byte
{
    /// <summary>As any words.</summary>
    Ordinary,

    /// <summary>With the capitals of a name.</summary>
    Capitals,

    /// <summary>As what is defined, or as a heading: <c>**Domain Name Registrar**: a firm that ...</c>.</summary>
    Defined,
}

/// <summary>What all files say of the same words that are nearly a declared name.</summary>
/// <param name="Uses">How often they stand anywhere.</param>
/// <param name="IsDefined">Whether a text defines them.</param>
internal sealed record OwnNames(int Uses, bool IsDefined)
{
    /// <summary>What is used so often is meant.</summary>
    private const int Often = 3;

    /// <summary>Whether a use of them may be a slip.</summary>
    public bool MayBe(NameSlip slip) => !IsDefined && Uses < (slip.RestsOnCapital ? 2 : Often);
}

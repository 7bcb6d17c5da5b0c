namespace Parlance.Rules.Structure;

/// <summary>What a file says of the structure of its document.</summary>
internal enum PartFactKind
{
    /// <summary>That it is a part of the document; its path.</summary>
    File,

    /// <summary>A numbered part.</summary>
    Part,

    /// <summary>What may be a number of a part at the start of a line.</summary>
    LineNumber,

    /// <summary>An anchor that is written out, or made of a heading.</summary>
    Anchor,

    /// <summary>The label of a link that is defined.</summary>
    Label,

    /// <summary>That the file leads to what has the key; nothing else.</summary>
    Link,

    /// <summary>An anchor that the file leads to within itself, and has not.</summary>
    Missing,

    /// <summary>How many times the file leads to an anchor that it has; the number is the level.</summary>
    Alive,

    /// <summary>A term that the document introduces; its name is <see cref="PartFacts.KeyOfTerm"/>.</summary>
    Term,

    /// <summary>That a caption or an annex is referred to.</summary>
    Reference,
}

/// <summary>A fact of the structure of a document.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Name">The kind of a part; a path, an anchor.</param>
/// <param name="Number">The number of a part.</param>
/// <param name="Level">The level of a part.</param>
/// <param name="Text">The number of the text among those of the document; -1 where it is in none.</param>
/// <param name="Range">The place in that text.</param>
/// <param name="Traits">More of a part or anchor.</param>
internal readonly record struct PartFact(PartFactKind Kind, string Name, string Number, int Level, int Text, TextRange Range, PartTraits Traits)
{
    /// <summary>How facts are written for another machine.</summary>
    public static FactFormat<PartFact> Format { get; } = new(
        static (to, fact) =>
        {
            to.Byte((byte)fact.Kind);
            to.Text(fact.Name);
            to.Text(fact.Number);
            to.Number(fact.Level);
            to.Signed(fact.Text);
            to.Range(fact.Range);
            to.Byte((byte)fact.Traits);
        },
        static from => new PartFact(
            (PartFactKind)from.Number((int)PartFactKind.Reference + 1), from.Text(), from.Text(), from.Number(), from.Signed(), from.AnyRange(), (PartTraits)from.Number(PartTraitsEnd)));

    private const int PartTraitsEnd = 8;

    /// <summary>That a file leads to something.</summary>
    public static PartFact Linking { get; } = new(PartFactKind.Link, "", "", 0, -1, default, PartTraits.None);
}

/// <summary>What else is known of a part or an anchor.</summary>
[Flags]
internal enum PartTraits
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The part is there no more: <em>[Reserved]</em>.</summary>
    IsVoid = 1,

    /// <summary>It has items with numbers or letters of their own.</summary>
    HasItems = 2,

    /// <summary>The anchor is made of the words of a heading.</summary>
    IsSlug = 4,
}

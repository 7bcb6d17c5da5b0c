using Parlance.Language;

namespace Parlance.Rules.Editorial;

/// <summary>What a text says of an abbreviation.</summary>
internal abstract record AbbreviationFact
{
    /// <summary>How it is written, with a byte in front that says which of the three it is.</summary>
    public static FactFormat<AbbreviationFact> Format { get; } = new(
        static (to, fact) =>
        {
            to.Byte(fact switch { PairFact => 1, UseFact => 2, _ => 0 });
            (fact as PairFact)?.Write(to);
            (fact as UseFact)?.Write(to);
        },
        static from => from.Number(3) switch { 1 => PairFact.Read(from), 2 => UseFact.Read(from), _ => LowerCaseFact.Instance });
}

/// <summary>Capitals that may be a word: the file has it in lower case.</summary>
internal sealed record LowerCaseFact : AbbreviationFact
{
    /// <summary>The fact; it holds nothing but its key.</summary>
    public static LowerCaseFact Instance { get; } = new();
}

/// <summary>An abbreviation beside its expansion.</summary>
/// <param name="Text">The number of the text in its file.</param>
/// <param name="Key">The letters of the abbreviation.</param>
/// <param name="Expansion">The words that are written out.</param>
/// <param name="Sense">What they mean, however they are inflected or spelled: the same for forms of the same words.</param>
/// <param name="IsPlural">Whether the abbreviation is a plural.</param>
/// <param name="Short">The abbreviation; where that stands in another text, as in the cell before, the expansion.</param>
/// <param name="Long">The expansion.</param>
/// <param name="IsAuthors">Whether it is running text in the author's own words.</param>
/// <param name="Scope">What is read by itself, and introduces its abbreviations anew.</param>
/// <param name="Sign">What says that the two belong together.</param>
internal sealed record PairFact(int Text, string Key, string Expansion, string Sense, bool IsPlural, TextRange Short, TextRange Long, bool IsAuthors, ReadingScope Scope, PairSign Sign) : AbbreviationFact
{
    /// <summary>Whether it has brackets of its own or a sign of definition, so that it is an expansion beyond doubt.</summary>
    public bool IsSure => Sign is PairSign.Bracket or PairSign.Definition;

    /// <summary>Writes it.</summary>
    public void Write(ByteWriter to)
    {
        to.Number(Text);
        to.Text(Key);
        to.Text(Expansion);
        to.Text(Sense);
        to.Flag(IsPlural);
        to.Range(Short);
        to.Range(Long);
        to.Flag(IsAuthors);
        to.Signed(Scope.File);
        to.Signed(Scope.Item);
        to.Byte((byte)Sign);
    }

    /// <summary>Reads one.</summary>
    public static PairFact Read(FactReader from)
    {
        int text = from.TextNumber();
        return new PairFact(
            text, from.Text(), from.Text(), from.Text(), from.Flag(), from.Range(text), from.Range(text), from.Flag(), new ReadingScope(from.Signed(), from.ItemNumber(-1)),
            (PairSign)from.Number((int)PairSign.Definition + 1));
    }
}

/// <summary>An abbreviation on its own.</summary>
/// <param name="Text">The number of the text in its file.</param>
/// <param name="Key">The letters of the abbreviation.</param>
/// <param name="Use">How it stands there.</param>
/// <param name="IsNamed">Whether it lies inside a declared name.</param>
/// <param name="IsAuthors">Whether it is running text in the author's own words.</param>
/// <param name="Place">What it stands in.</param>
internal sealed record UseFact(int Text, string Key, AbbreviationUse Use, bool IsNamed, bool IsAuthors, UsePlace Place) : AbbreviationFact
{
    /// <summary>Writes it.</summary>
    public void Write(ByteWriter to)
    {
        to.Number(Text);
        to.Text(Key);
        to.Number(Use.Word);
        to.Text(Use.Shape.Key);
        to.Flag(Use.Shape.IsPlural);
        to.Flag(Use.Shape.IsMixed);
        to.Flag(Use.IsIntroduced);
        to.Byte((byte)Use.Doubt);
        to.Flag(IsNamed);
        to.Flag(IsAuthors);
        to.Byte((byte)Place);
    }

    /// <summary>Reads one.</summary>
    public static UseFact Read(FactReader from)
    {
        (int text, string key, int word) = (from.TextNumber(), from.Text(), from.Number());
        var shape = new AbbreviationShape(from.Text(), from.Flag(), from.Flag());
        return new UseFact(
            text, key, new AbbreviationUse(word, shape, from.Flag(), (AbbreviationDoubt)from.Number((int)AbbreviationDoubt.Part + 1)),
            from.Flag(), from.Flag(), (UsePlace)from.Number((int)UsePlace.Heading + 1));
    }
}

/// <summary>What an abbreviation stands in.</summary>
internal enum UsePlace : byte
{
    /// <summary>A text of the model, which readers meet by itself.</summary>
    Model,

    /// <summary>A paragraph of a document.</summary>
    Document,

    /// <summary>A heading, whose words the paragraph under it introduces, or a cell of a table, where space is short.</summary>
    Heading,
}

/// <summary>What is read by itself: the text of a document item, a document of record, or all other texts together.</summary>
/// <param name="File">The number of the file; -1 for all other texts.</param>
/// <param name="Item">The number of the document item in the file; -1 for a document of record.</param>
internal readonly record struct ReadingScope(int File, int Item)
{
    /// <summary>All texts that are no document.</summary>
    public static ReadingScope Model { get; } = new(-1, -1);
}
